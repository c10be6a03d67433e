/** What speaks for and against two values being of one quantity, as numbers. */
import { sizeOf } from '../told/sizes.ts';
import type { Scene } from './scene.ts';

export const FEATURES = [
  'bias',
  'same value',
  'same large value',
  'same small value',
  'distance of values',
  'distance of values, alike',
  'other value, alike',
  'other value, noun alike',
  'alike',
  'noun alike',
  'ranges overlap',
  'same article',
  'same article, other value',
  'same sentence',
  'same noun',
  'shared words of the noun phrase',
  'other noun',
  'noun of one only',
  'near words',
  'sentence',
  'same fate',
  'other fate',
  'shared name beside',
  'other name beside',
  'names of sentence',
  'shared time',
  'time of one only',
  'other time',
  'other unit',
  'same value and noun',
  'same value and near words',
  'noun and near words',
  'is age',
  'same age',
  'age of a shared name',
  'age of another name',
  'is share',
  'share of another name',
  'share of a shared name',
  'is magnitude',
  'magnitude at the same time',
  'is time',
  'is length',
  'is money',
  'same bearer',
  'other bearer',
  'other value of one voice',
  'other value, same noun',
  'other value, same noun and fate',
  'other value, near words',
  'other value, sentence',
  'sentence copied',
  'same value, sentence',
  'same value and fate',
  'same small value, same noun',
  'rare noun',
  'a part of one only',
  'more of one only',
  'order of one only',
  'both early',
  'early of one only',
  'other value, alike, both early',
  'other value, noun alike, both early',
] as const;

/** How rare a word is among the sentences: 0 for one that stands in all. */
export type Rarity = (word: string) => number;

export function featuresOf(a: Scene, b: Scene, rarity: Rarity): number[] {
  const [v, w] = [a.value, b.value];
  const [x, y] = [(v.low ?? 0) * sizeOf(v.unit), (w.low ?? 0) * sizeOf(w.unit)];
  const same = x === y && v.high === w.high;
  const sentence = cosine(a.words, b.words, rarity);
  const sameFate = meets(a.fates, b.fates) === 1;
  const bearer = meets(a.bearer, b.bearer);
  const size = Math.abs(v.low ?? 0);
  const sameArticle = v.reading === w.reading;
  const noun = a.head.at(-1);
  const other = b.head.at(-1);
  const sameNoun = noun !== undefined && noun === other;
  const near = nearness(a.near, b.near, rarity);
  const name = meets(a.names, b.names);
  const m = v.measure;
  const times = meets(a.times, b.times);
  const isThen = (a.times.size === 0 && b.times.size === 0) || times === 1;
  const isOther = noun !== undefined && other !== undefined && shared(a.head, b.head) === 0;
  const alike = sameFate && !isOther && isThen;
  const nounAlike = sameNoun && isThen && meets(a.fates, b.fates) !== -1;
  const on = (x: boolean): number => (x ? 1 : 0);
  return [
    1,
    on(same),
    on(same) * Math.min(1, Math.log(1 + size) / 8),
    on(same && size <= 4),
    same || alike ? 0 : distance(x, y),
    same || !alike ? 0 : distance(x, y),
    on(!same && alike),
    on(!same && nounAlike),
    on(alike),
    on(nounAlike),
    on(!same && overlap(a, b)),
    on(sameArticle),
    on(sameArticle && !same),
    on(sameArticle && a.sentence === b.sentence),
    on(sameNoun),
    shared(a.head, b.head),
    on(isOther),
    on((noun === undefined) !== (other === undefined)),
    near,
    sentence,
    on(sameFate),
    on(meets(a.fates, b.fates) === -1),
    on(name === 1),
    on(name === -1),
    cosine(a.allNames, b.allNames, rarity),
    on(times === 1),
    on(a.times.size > 0 !== b.times.size > 0),
    on(times === -1),
    on(v.unit !== w.unit),
    on(same && sameNoun),
    on(same) * near,
    on(sameNoun) * near,
    on(m === 'age'),
    on(m === 'age' && same),
    on(m === 'age' && name === 1),
    on(m === 'age' && name === -1),
    on(m === 'share'),
    on(m === 'share' && name === -1),
    on(m === 'share' && name === 1),
    on(m === 'magnitude'),
    on(m === 'magnitude' && a.times.size === 0 && b.times.size === 0),
    on(m === 'time'),
    on(m === 'length'),
    on(m === 'money'),
    on(m === 'age' && bearer === 1),
    on(m === 'age' && bearer === -1),
    on(sameArticle && !same && voice(a) === voice(b)),
    on(!same && sameNoun),
    on(!same && sameNoun && sameFate),
    on(!same) * near,
    on(!same) * sentence,
    on(sentence > 0.6),
    on(same) * sentence,
    on(same && sameFate),
    on(same && size <= 4 && sameNoun),
    sameNoun ? rarity(noun) / 5 : 0,
    on((a.part === 'of') !== (b.part === 'of')),
    on((a.part === 'more') !== (b.part === 'more')),
    on((a.part === 'order') !== (b.part === 'order')),
    on(a.early && b.early),
    on(a.early !== b.early),
    on(!same && alike && a.early && b.early),
    on(!same && nounAlike && a.early && b.early),
  ];
}

/** One outlet, or one speaker in one article, does not contradict itself in a breath. */
const voice = ({ value }: Scene): string => `${value.reading} ${value.statement}`;

/** 1: they share one; -1: both have some, none shared; 0: one has none. */
const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size === 0 || b.size === 0 ? 0 : [...a].some((x) => b.has(x)) ? 1 : -1;

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  let both = 0;
  let [left, right] = [0, 0];
  for (const x of a) {
    const r = rarity(x) ** 2;
    left += r;
    if (b.has(x)) both += r;
  }
  for (const x of b) right += rarity(x) ** 2;
  return left === 0 || right === 0 ? 0 : both / Math.sqrt(left * right);
}

/** Cosine of the near words, each weighed by nearness and rarity. */
function nearness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>, rarity: Rarity): number {
  let both = 0;
  let [left, right] = [0, 0];
  for (const [x, n] of a) {
    const r = n * rarity(x);
    left += r * r;
    both += r * (b.get(x) ?? 0) * rarity(x);
  }
  for (const [x, n] of b) right += (n * rarity(x)) ** 2;
  return left === 0 || right === 0 ? 0 : both / Math.sqrt(left * right);
}

const shared = (a: readonly string[], b: readonly string[]): number =>
  a.length === 0 || b.length === 0 ? 0 : a.filter((x) => b.includes(x)).length / Math.min(a.length, b.length);

const distance = (x: number, y: number): number => {
  if (x * y <= 0) return 1;
  return Math.min(1, Math.abs(Math.log(x / y)) / 2);
};

function overlap({ value: v }: Scene, { value: w }: Scene): boolean {
  const [a, b] = [v.low ?? 0, w.low ?? 0];
  const [c, d] = [v.high ?? (v.bound === 'at-least' ? Infinity : a), w.high ?? (w.bound === 'at-least' ? Infinity : b)];
  return a <= d && b <= c;
}
