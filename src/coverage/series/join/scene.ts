/** What the words around a value say about which quantity it is a value of. */
import type { Range } from '../../../record/article.ts';
import type { Word } from '../../../text/words.ts';
import type { Placed } from '../told/told.ts';
import { groupOf, isEmpty, stemOf } from './stems.ts';

export interface Scene {
  readonly value: Placed;
  /** Start of the sentence, to tell whether two stand in one. */
  readonly sentence: number;
  /** In the first sentences of the article, which tell its own event; later ones may tell an older one. */
  readonly early: boolean;
  /** The noun phrase that the number stands in, as stems; the noun last. */
  readonly head: readonly string[];
  /** The nearest words with names that stand before it left out, each with its nearness, 1 for the next. */
  readonly near: ReadonlyMap<string, number>;
  /** "two of the boats", "another 200", "the third attack": not simply how many. */
  readonly part: 'of' | 'more' | 'order' | null;
  /** All words of the sentence. */
  readonly words: ReadonlySet<string>;
  /** Names between this number and its neighbours: first those that follow, else those that go before. */
  readonly names: ReadonlySet<string>;
  /** Names right at the number: whose age it is. */
  readonly bearer: ReadonlySet<string>;
  readonly allNames: ReadonlySet<string>;
  /** What befell those counted. */
  readonly fates: ReadonlySet<string>;
  /** Months, years and the like in its sentence: another time, another event. */
  readonly times: ReadonlySet<string>;
}

const FATES = new Set([
  'dead',
  'hurt',
  'missing',
  'held',
  'freed',
  'damage',
  'attack',
  'seize',
  'rise',
  'fall',
  'cost',
]);
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|earlier|last|previous|ago|january's)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;
/** Words on either side that count as near. */
const NEAR = 9;
const HEAD = 5;
const EARLY = 5;
const ORDINAL = /^(?:third|\d*3rd|(?:\d+|four|fif|six|seven|eigh|nin|ten|eleven|twelf)th)$/;
const HEAD_ENDS =
  /^(?:of|in|on|at|to|for|from|by|with|within|into|over|under|after|before|since|until|during|through|across|around|about|against|among|between|near|off|up|down|out|and|or|but|so|than|as|if|when|while|where|who|whom|whose|which|that|because|per|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|it|they|he|she|we|you|this|these|those|there|said|says|also|killed|dead|injured|wounded|hurt|arrested|died|remained|remain|remains|later|ago|away|each|already|still|now|left|long|whose)$/;

export interface Sentence extends Range {
  readonly words: readonly Word[];
  /** Place in the article. */
  readonly n: number;
  /** Those of the sentence before, where this one goes on with "It" or the like; else none. */
  readonly carried: readonly Word[];
}

/** `numbers`: the values of the sentence, which divide it. */
export function sceneOf(value: Placed, sentence: Sentence, numbers: readonly Range[]): Scene {
  const { words } = sentence;
  const at = words.findIndex((w) => w.end > value.start);
  const first = at < 0 ? words.length : at;
  let last = first;
  while (last < words.length && words[last]!.start < value.end) last++;
  const before = numbers.findLast((n) => n.end <= value.start)?.end ?? sentence.start;
  const after = numbers.find((n) => n.start >= value.end)?.start ?? sentence.end;
  const isName = (w: Word) => /^\p{Lu}/u.test(w.text) && w.start > sentence.start && !isEmpty(w.low);
  const behind = words.slice(last).filter((w) => w.start < after);
  const ahead = words.slice(0, first).filter((w) => w.start >= before);
  const namesBehind = behind.filter(isName);
  return {
    value,
    sentence: sentence.start,
    early: sentence.n < EARLY,
    head: headOf(words.slice(last, last + HEAD + 3)),
    near: nearTo(words, first, last),
    part: partOf(words.slice(last, last + 3), words.slice(Math.max(0, first - 2), first + 1)),
    words: setOf(words),
    names: new Set((namesBehind.length > 0 ? namesBehind : ahead.filter(isName)).map((w) => stemOf(w.low))),
    bearer: new Set(
      [...words.slice(Math.max(0, first - 4), first), ...words.slice(last, last + 6)]
        .filter(isName)
        .map((w) => stemOf(w.low)),
    ),
    allNames: new Set(words.filter(isName).map((w) => stemOf(w.low))),
    fates: fatesOf(ahead, behind),
    times: new Set(
      [...sentence.carried, ...words]
        .filter((w) => (TIME.test(w.low) && !/^\d/.test(w.low)) || YEAR.test(w.low))
        .map((w) => w.low),
    ),
  };
}

function nearTo(words: readonly Word[], first: number, last: number): Map<string, number> {
  const out = new Map<string, number>();
  const add = (w: Word, distance: number) => {
    if (isEmpty(w.low)) return;
    const g = groupOf(w.low);
    out.set(g, Math.max(out.get(g) ?? 0, 1 / (1 + distance / 4)));
  };
  for (let i = Math.max(0, first - NEAR); i < first; i++) add(words[i]!, first - 1 - i);
  for (let i = last; i < Math.min(words.length, last + NEAR); i++) add(words[i]!, i - last);
  return out;
}

function partOf(behind: readonly Word[], ahead: readonly Word[]): Scene['part'] {
  if (ORDINAL.test(ahead.at(-1)?.low ?? '')) return 'order';
  if (behind[0]?.low === 'of' && /^(?:the|its|their|his|her|them|whom|which|those|these)$/.test(behind[1]?.low ?? ''))
    return 'of';
  return /^(?:more|other|others|additional)$/.test(behind[0]?.low ?? '') ||
    ahead.some((w) => /^(?:another|other)$/.test(w.low))
    ? 'more'
    : null;
}

const setOf = (words: readonly Word[]): Set<string> =>
  new Set(words.filter((w) => !isEmpty(w.low)).map((w) => groupOf(w.low)));

function headOf(words: readonly Word[]): string[] {
  const out: string[] = [];
  for (const w of words) {
    if (/^[-–—]$/.test(w.text) && out.length === 0) continue;
    if (!/^[\p{L}\p{N}]/u.test(w.text)) break;
    if (/^(?:more|other|others|additional|of|the|its|their|old|year-old|-old)$/.test(w.low) && out.length === 0)
      continue;
    if (HEAD_ENDS.test(w.low) || out.length === HEAD) break;
    out.push(groupOf(w.low));
  }
  return out;
}

/** The nearest fate: first behind ("10 people were killed"), else before ("killing 10"). */
function fatesOf(ahead: readonly Word[], behind: readonly Word[]): Set<string> {
  const fate = (w: Word) => {
    const g = groupOf(w.low);
    return FATES.has(g) ? g : null;
  };
  const lead = ahead
    .slice(-3)
    .map(fate)
    .findLast((f) => f !== null);
  if (lead) return new Set([lead]);
  const found =
    behind
      .slice(0, 9)
      .map(fate)
      .find((f) => f !== null) ?? ahead.map(fate).findLast((f) => f !== null);
  return new Set(found ? [found] : []);
}
