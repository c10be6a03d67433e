/** What the judge weighs of a pair of assertions beside the likeness of their vectors. */
import type { Range } from '../../record/article.ts';
import type { Assertion } from '../assertions/assertion.ts';
import type { Rarity } from './story-words.ts';
import type { Wording } from './wording.ts';

/** An assertion with all that pairs of it are judged by. */
export interface Side {
  readonly assertion: Assertion;
  readonly wording: Wording;
  /** Who says it, folded; null for the outlet. */
  readonly speaker: string | null;
  /** Places, among its article's statements, of those that it answers or repeats. */
  readonly refersTo: readonly number[];
}

export const PAIR_FEATURES = [
  'shared words, rare ones more',
  'of the shorter',
  'of the longer',
  'shared names',
  'names of the one only',
  'shared numbers',
  'numbers of each, none shared',
  'one negated',
  'longest run of words',
  'same article',
  'same speaker',
  'both in the outlet’s voice',
  'one in the outlet’s voice',
  'length of the shorter',
  'length of the longer',
  'rarest shared word',
  'one refers to the other',
  'one holds the other',
] as const;

/** In the order of `PAIR_FEATURES`; the same whichever comes first. */
export function pairFeatures(a: Side, b: Side, rarity: Rarity): number[] {
  const [x, y] = [a.wording, b.wording];
  const shared = weighed(x.stems, rarity, y.stems);
  const [all, other] = [weighed(x.stems, rarity), weighed(y.stems, rarity)];
  const [less, more] = [Math.min(all, other), Math.max(all, other)];
  const names = weighed(x.names, rarity, y.names);
  const numbers = common(x.numbers, y.numbers);
  const [short, long] = [Math.min(x.low.length, y.low.length), Math.max(x.low.length, y.low.length)];
  return [
    shared,
    shared / (less + 1),
    shared / (more + 1),
    names,
    weighed(x.names, rarity) + weighed(y.names, rarity) - 2 * names,
    numbers,
    Number(numbers === 0 && x.numbers.size > 0 && y.numbers.size > 0),
    Number(x.negated !== y.negated),
    longestRun(x.low, y.low),
    Number(a.assertion.reading === b.assertion.reading),
    Number(a.speaker !== null && a.speaker === b.speaker),
    Number(a.speaker === null && b.speaker === null),
    Number((a.speaker === null) !== (b.speaker === null)),
    Math.log1p(short),
    Math.log1p(long),
    rarest(x.stems, y.stems, rarity),
    Number(refers(a, b) || refers(b, a)),
    Number(a.assertion.reading === b.assertion.reading && overlap(a.assertion.content, b.assertion.content)),
  ];
}

function weighed(stems: ReadonlySet<string>, rarity: Rarity, other?: ReadonlySet<string>): number {
  let sum = 0;
  for (const s of stems) if (!other || other.has(s)) sum += rarity(s);
  return sum;
}

export const refers = (a: Side, b: Side): boolean =>
  a.assertion.reading === b.assertion.reading &&
  b.assertion.statement !== null &&
  a.refersTo.includes(b.assertion.statement);

const overlap = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
}

function rarest(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  let most = 0;
  for (const s of a) if (b.has(s)) most = Math.max(most, rarity(s));
  return most;
}

/** Words of an assertion in which runs are looked for: no quotation that is compared is longer. */
const LOOKED_AT = 100;

/** Words that stand in both in one run, at most 20. */
function longestRun(x: readonly string[], y: readonly string[]): number {
  const [a, b] = [x.slice(0, LOOKED_AT), y.slice(0, LOOKED_AT)];
  const at = new Map<string, number[]>();
  b.forEach((w, j) => {
    const places = at.get(w);
    if (places) places.push(j);
    else at.set(w, [j]);
  });
  let best = 0;
  for (let i = 0; i < a.length && best < 20; i++)
    for (const j of at.get(a[i]!) ?? []) {
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue;
      let n = 0;
      while (n < 20 && i + n < a.length && a[i + n] === b[j + n]) n++;
      best = Math.max(best, n);
    }
  return best;
}
