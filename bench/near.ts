/**
 * The near-copy index on invented articles: `node bench/near.ts [--articles N]`. Every tenth article is a copy of an
 * earlier one, of four kinds in turn; each article is made from its number, so that none is kept. CPU of adding alone,
 * generating apart except for those that the index asks for again.
 */
import { parseArgs } from 'node:util';
import { sharedOf } from '../src/coverage/origins/near/exact.ts';
import { openNearIndex } from '../src/coverage/origins/near/near-index.ts';

const KINDS = ['another head line and credit', '1-10 % of words changed', 'cut to half', 'a third, after own text'];

interface NearMeasured {
  readonly articles: number;
  /** Articles a CPU second. */
  readonly speed: number;
  /** Of the last hundredth of the run. */
  readonly late: number;
  /** Planted copies whose original was found, by kind. */
  readonly recall: readonly number[];
  /** Pairs found that have one original. */
  readonly precision: number;
  /** Pairs found; and those of a sample that share at least 20 words in passages, exactly. */
  readonly pairs: number;
  readonly confirmed: number;
  /** MB: typed arrays of the index, and resident memory of the process. */
  readonly index: number;
  readonly resident: number;
}

const VOCABULARY = 60_000;
const COPIES = 10;
const OUTLETS = 300;
const BATCH = 500;
/** One in so many pairs is checked exactly. */
const CHECKED = 50;

/** mulberry32 */
function seeded(seed: number): () => number {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const random = seeded(1);
const pick = <T>(list: readonly T[], r: () => number): T => list[Math.floor(r() * list.length)]!;
const SYLLABLES = Array.from(
  { length: 240 },
  () =>
    pick([...'bcdfghjklmnprstvwz', 'st', 'tr', 'pl'], random) +
    pick([...'aeiou', 'ai', 'ou'], random) +
    pick(['', '', 'n', 'r', 's', 'l'], random),
);
/** Frequent words are short, as they are. */
const WORDS = Array.from({ length: VOCABULARY }, (_, i) =>
  Array.from({ length: 1 + Math.floor(Math.log10(i + 1) / 2 + random() * 2) }, () => pick(SYLLABLES, random)).join(''),
);
const SUMS = new Float64Array(VOCABULARY);
for (let i = 0, sum = 0; i < VOCABULARY; i++) SUMS[i] = sum += 1 / (i + 2.7);

/** Zipf: the n-th word n times as rare as the first. */
function zipf(r: () => number): string {
  const at = r() * SUMS[VOCABULARY - 1]!;
  let [low, high] = [0, VOCABULARY - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (SUMS[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return WORDS[low]!;
}

const drawn = (count: number, r: () => number): string[] => Array.from({ length: count }, () => zipf(r));

/** Sentences of 12 to 30 words, a paragraph each. */
function prose(words: readonly string[], r: () => number): string {
  const sentences: string[] = [];
  for (let i = 0; i < words.length; ) {
    const n = 12 + Math.floor(r() * 19);
    const s = words.slice(i, i + n).join(' ');
    sentences.push(`${s.charAt(0).toUpperCase()}${s.slice(1)}.`);
    i += n;
  }
  return sentences.join('\n');
}

/** The same line of 25 words under every article of an outlet. */
const FURNITURE = Array.from({ length: OUTLETS }, (_, i) => prose(drawn(25, seeded(i + 77)), random));

const isCopy = (n: number): boolean => n > 100 && n % COPIES === 0;
const kindOf = (n: number): number => (n / COPIES) % KINDS.length;

/** An article that is no copy itself; its own for an article that is none. */
function originalOf(n: number): number {
  if (!isCopy(n)) return n;
  const at = Math.floor(seeded(n * 31 + 7)() * n);
  return isCopy(at) ? at + 1 : at;
}

function bodyOf(n: number): string[] {
  const r = seeded(n);
  const words = drawn(200 + Math.floor(r() * 201), r);
  if (!isCopy(n)) return words;
  const original = bodyOf(originalOf(n));
  const third = Math.floor(original.length / 3);
  const kind = kindOf(n);
  if (kind === 0) return original;
  if (kind === 1) {
    const part = 0.01 + r() * 0.09;
    return original.map((w) => (r() < part ? zipf(r) : w));
  }
  if (kind === 2) return original.slice(0, original.length >> 1);
  return [...words.slice(0, third), ...original.slice(third, 2 * third)];
}

function articleText(n: number): string {
  const r = seeded(n ^ 0x5bd1e995);
  const headline = drawn(9, r).join(' ');
  return `${headline}\nBy ${drawn(2, r).join(' ')}\n${prose(bodyOf(n), r)}\n${pick(FURNITURE, r)}`;
}

function measure(articles: number): NearMeasured {
  const index = openNearIndex(articleText);
  const found = KINDS.map(() => 0);
  const planted = KINDS.map(() => 0);
  let [cpu, lateCpu, late, pairs, right, checked, confirmed] = [0, 0, 0, 0, 0, 0, 0];
  for (let from = 0; from < articles; from += BATCH) {
    const texts = Array.from({ length: Math.min(BATCH, articles - from) }, (_, k) => articleText(from + k));
    const before = process.cpuUsage();
    const near = texts.map((text, k) => index.add(from + k, text));
    const { user, system } = process.cpuUsage(before);
    cpu += user + system;
    if (from >= articles * 0.99) {
      lateCpu += user + system;
      late += texts.length;
    }
    near.forEach((list, k) => {
      const n = from + k;
      const original = originalOf(n);
      if (isCopy(n)) {
        planted[kindOf(n)]!++;
        if (list.some((x) => x.id === original)) found[kindOf(n)]!++;
      }
      for (const { id } of list) {
        if (originalOf(id) === original) right++;
        if (pairs++ % CHECKED !== 0) continue;
        checked++;
        if (sharedOf(texts[k]!, articleText(id)).words >= 20) confirmed++;
      }
    });
  }
  const megabytes = (bytes: number) => bytes / 2 ** 20;
  return {
    articles,
    speed: articles / (cpu / 1e6),
    late: late / (lateCpu / 1e6),
    recall: found.map((f, k) => f / Math.max(1, planted[k]!)),
    precision: right / Math.max(1, pairs),
    pairs,
    confirmed: confirmed / Math.max(1, checked),
    index: megabytes(index.bytes),
    resident: megabytes(process.memoryUsage().rss),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { articles: { type: 'string', default: '100000' } } });
  const m = measure(Number(values.articles));
  const lines: readonly (readonly [string, number, string, number])[] = [
    [`near copies among ${m.articles} articles, a CPU second`, m.speed, 'articles/s', 0],
    ['  the last hundredth', m.late, 'articles/s', 0],
    ...m.recall.map((part, k) => [`  found: ${KINDS[k]}`, part, '', 4] as const),
    ['  pairs found', m.pairs, '', 0],
    ['  of them with one original', m.precision, '', 4],
    ['  of them with 20 words in shared passages', m.confirmed, '', 4],
    ['  memory of the index', m.index, 'MB', 0],
    ['  of the process', m.resident, 'MB', 0],
  ];
  for (const [what, value, unit, digits] of lines)
    console.log(`${what.padEnd(52)} ${value.toFixed(digits).padStart(8)} ${unit}`);
}
