/** Statements that say again, in nearly the same words, what an earlier one said. */
import type { Stance } from '../../record/statement.ts';
import type { Scene } from './scene.ts';
import { samenessOf } from './speakers.ts';
import { isTitleCase } from './terms.ts';

/** Terms in common, and what share they are of the shorter content's terms and of the terms of both. */
interface Likeness {
  readonly terms: number;
  readonly ofShorter: number;
  readonly ofBoth: number;
}

const BY_THE_SAME: Likeness = { terms: 5, ofShorter: 0.65, ofBoth: 0.36 };
const SHORT_BY_THE_SAME: Likeness = { terms: 4, ofShorter: 0.8, ofBoth: 0.36 };
/** Two speakers who say the same usually do so in words of their own; alike words of two are often answers to a poll. */
const BY_OTHERS: Likeness = { terms: 5, ofShorter: 0.75, ofBoth: 0.42 };
/** A content that holds the other word for word: terms in common, and words of the shorter one. */
const QUOTED = { terms: 4, words: 6 };
/** Earlier statements with a term that are looked at: a term that many have tells little, and the work stays linear. */
const PLACES = 12;
/** Of those, the ones with most terms in common that are compared word for word. */
const ALIKE = 24;
/** What is declined, asked or not said is often put in the same words and still not the same. */
const AGAIN: ReadonlySet<Stance> = new Set([
  'asserts',
  'shows',
  'believes',
  'confirms',
  'denies',
  'commits',
  'decides',
  'urges',
]);

/** Alike beliefs and wishes of two are often answers to a poll. */
const WISHES: ReadonlySet<Stance> = new Set(['believes', 'urges']);

/** Pairs [later, earlier]. */
export function echoesOf(scene: Scene): [number, number][] {
  const out: [number, number][] = [];
  const plains = scene.contents.map(plain);
  const places = new Map<string, number[]>(); // term -> earlier statements with it
  const whole = new Map<string, number>(); // content -> the last statement that is just that
  scene.statements.forEach((s, at) => {
    if (!AGAIN.has(s.stance)) return;
    const terms = scene.terms[at]!;
    const shared = new Map<number, number>();
    for (const t of terms)
      for (const i of (places.get(t) ?? []).slice(-PLACES)) shared.set(i, (shared.get(i) ?? 0) + 1);
    const same = whole.get(plains[at]!);
    if (same !== undefined && terms.size > 1) shared.set(same, terms.size);
    let best: { readonly i: number; readonly likeness: number } | null = null;
    const alike = [...shared].sort((a, b) => b[1] - a[1]).slice(0, ALIKE);
    for (const [i, n] of alike) {
      const likeness = isNested(scene, at, i) ? 0 : likenessOf(scene, plains, at, i, n);
      if (likeness > (best?.likeness ?? 0)) best = { i, likeness };
    }
    if (best) out.push([at, best.i]);
    whole.set(plains[at]!, at);
    for (const t of terms) {
      const list = places.get(t);
      if (list) list.push(at);
      else places.set(t, [at]);
    }
  });
  return out;
}

/** 0 where they are not alike enough; `n`: terms in common. */
function likenessOf(scene: Scene, plains: readonly string[], at: number, i: number, n: number): number {
  const [a, b] = [scene.terms[at]!, scene.terms[i]!];
  const isSame = samenessOf(scene.statements[at]!, scene.statements[i]!) === 'same';
  if (plains[at] === plains[i] && (n >= QUOTED.terms || (isSame && plains[at]!.split(' ').length >= QUOTED.words)))
    return 3;
  if (n >= (isSame ? 2 : QUOTED.terms) && holds(plains[at]!, plains[i]!)) return 2;
  const ofShorter = n / Math.min(a.size, b.size);
  const least = !isSame ? BY_OTHERS : n < BY_THE_SAME.terms ? SHORT_BY_THE_SAME : BY_THE_SAME;
  if (n < least.terms || ofShorter < least.ofShorter || n / (a.size + b.size - n) < least.ofBoth) return 0;
  const isWish = [at, i].some((k) => WISHES.has(scene.statements[k]!.stance));
  if ((isWish && !isSame) || differInNumbers(a, b, isSame)) return 0;
  return differInNames(scene.contents[at]!, scene.contents[i]!) ? 0 : ofShorter;
}

function holds(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.split(' ').length >= QUOTED.words && ` ${long} `.includes(` ${short} `);
}

/** Each has a number that the other does not; of two speakers, one has. */
function differInNumbers(a: ReadonlySet<string>, b: ReadonlySet<string>, isSame: boolean): boolean {
  const alone = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean =>
    [...x].some((t) => /^\p{N}/u.test(t) && !y.has(t));
  return isSame ? alone(a, b) && alone(b, a) : alone(a, b) || alone(b, a);
}

/** Each has a name that the other does not: two places, two events. */
function differInNames(a: string, b: string): boolean {
  const alone = (x: string, y: string): boolean => {
    const other = y.toLowerCase();
    return [...x.matchAll(NAME)].some((m) => !other.includes(m[0].toLowerCase()));
  };
  return !isTitleCase(a) && !isTitleCase(b) && alone(a, b) && alone(b, a);
}

/** Capitalised and not at the start of anything. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{L}+/gu;

/** Without marks, case and the word that opens a clause. */
const plain = (content: string): string =>
  content
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^that /, '');

/** One lies in the other, or they share words of the text. */
const isNested = ({ statements }: Scene, a: number, b: number): boolean =>
  statements[a]!.content.some((x) => statements[b]!.content.some((y) => x.start < y.end && y.start < x.end));
