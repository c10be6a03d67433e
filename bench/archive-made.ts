/**
 * A large archive for the benchmark, made of a few hundred real pages (other people's: from the corpora, read once, kept in the
 * temp folder): every article is one of them with other words of the same length and frequency, another day, outlet and other
 * speakers, so that words and names are as common and as rare as in real ones. The same numbers give the same archive.
 */
import fs, { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pages } from '../evals/corpora.ts';
import { openArchive } from '../src/archive/archive.ts';
import { storeReading } from '../src/archive/articles/store-reading.ts';
import { keep } from '../src/archive/captures/keep.ts';
import type { OnRecord } from '../src/onrecord.ts';
import { fetched } from '../test/helpers/archive.ts';

export interface Base {
  readonly html: string;
  readonly record: OnRecord;
}

/** A page has twenty statements on average; those with hardly any are left out until that is so. */
const STATEMENTS = 20;
/** Articles in a transaction. */
const BATCH = 500;

/** Real pages with what the reader made of them. */
export async function bases(): Promise<Base[]> {
  const folder = join(tmpdir(), 'onrecord-bench');
  const file = join(folder, 'bases.json');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify(await readAll()));
  }
  const all = JSON.parse(readFileSync(file, 'utf8')) as Base[];
  all.sort((a, b) => b.record.statements.length - a.record.statements.length);
  let sum = 0;
  return all.filter(({ record: { statements } }, i) => {
    sum += statements.length;
    return sum / (i + 1) >= STATEMENTS;
  });
}

async function readAll(): Promise<Base[]> {
  await import('../src/cli/engine.ts');
  const { openReader, read } = await import('../src/onrecord.ts');
  const reader = await openReader();
  const out: Base[] = [];
  for (const corpus of ['article-extraction-benchmark', 'trafilatura-half'] as const)
    for (const { page, url } of pages(corpus)) {
      if (typeof page !== 'string') continue;
      const result = await read({ html: page, ...(url ? { url } : {}) }, { reader });
      // Offsets are UTF-16 units and code points at once where no character is beyond the first plane.
      if (result.ok && result.value.statements.length > 2 && !/[\ud800-\udfff]/.test(result.value.article.text))
        out.push({ html: page, record: result.value });
    }
  await reader.close();
  return out;
}

/** Articles that are kept with their whole page; those after them with a stub, which saves an hour of packing. */
export const WITH_PAGES = 5000;

export async function make(folder: string, articles: number): Promise<void> {
  const all = await bases();
  // What is lost in a crash is made again.
  fs.fsyncSync = () => {};
  syncBuiltinESMExports();
  const archive = openArchive(folder, { create: true });
  archive.exec('pragma synchronous = off');
  const vocabulary = vocabularyOf(all);
  for (let from = 0; from < articles; from += BATCH)
    archive.transaction(() => {
      for (let i = from; i < Math.min(articles, from + BATCH); i++) {
        const base = all[i % all.length]!;
        const record = varied(base.record, i, vocabulary);
        const page = i < WITH_PAGES ? `${base.html}<!-- ${i} -->` : `<p>${i}`;
        const at = new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
        storeReading(archive, keep(archive, fetched(record.article.url!, page, at)).id, record);
      }
    });
  archive.exec('pragma wal_checkpoint(truncate)');
  archive.close();
}

const WORD = /(?<![\p{L}\p{N}])[a-z]{4,}(?![\p{L}\p{N}])/gu;

/** Words by length, each as often as it is written. */
function vocabularyOf(all: readonly Base[]): ReadonlyMap<number, readonly string[]> {
  const words = all.flatMap(({ record }) => record.article.text.match(WORD) ?? []);
  return Map.groupBy(words, (word) => word.length);
}

function varied(base: OnRecord, i: number, vocabulary: ReadonlyMap<number, readonly string[]>): OnRecord {
  const random = randomFrom(i);
  const other = (word: string): string => {
    const same = vocabulary.get(word.length);
    return same && random() < 0.4 ? same[Math.floor(random() * same.length)]! : word;
  };
  const text = base.article.text.replace(WORD, other);
  const outlet = zipf(random, 400);
  const url = `https://outlet-${outlet}.example/news/${i}`;
  const day = new Date(Date.UTC(2016, 0, 1) + Math.floor(random() * 3650) * 86_400_000).toISOString().slice(0, 10);
  const people = new Map<string, { name: string; aliases: string[] }>();
  const speaker = (s: OnRecord['statements'][number]['speaker']) => {
    if (s.name === null || s.naming !== 'named') return s;
    const known = people.get(s.name) ?? personOf(zipf(random, 200_000));
    people.set(s.name, known);
    return { ...s, ...known };
  };
  const article = {
    ...base.article,
    ...{ text, url, canonical: url, publisher: `Outlet ${outlet}`, datePublished: day },
    headline: base.article.headline?.replace(WORD, other) ?? null,
    id: i.toString(16).padStart(16, '0'),
  };
  const statements = base.statements.map((s) => ({ ...(sliced(s, text) as typeof s), speaker: speaker(s.speaker) }));
  return { ...base, id: article.id, article, statements };
}

/** Every span with the words that stand there now. */
function sliced(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((item) => sliced(item, text));
  if (value === null || typeof value !== 'object') return value;
  const own = value as Record<string, unknown>;
  const copy = Object.fromEntries(Object.entries(own).map(([key, inner]) => [key, sliced(inner, text)]));
  return typeof own.text === 'string' ? { ...copy, text: text.slice(own.start as number, own.end as number) } : copy;
}

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo ka le mi no pu ra'.split(' ');
const nameOf = (n: number, least: number): string => {
  let name = '';
  for (let rest = n + 1; rest > 0 || name.length < least; rest = Math.floor(rest / 20)) name += SYLLABLES[rest % 20]!;
  return name[0]!.toUpperCase() + name.slice(1);
};

/** Three thousand surnames for all, so that many share one. */
function personOf(n: number): { name: string; aliases: string[] } {
  const surname = nameOf((n * 7919) % 3000, 6);
  return { name: `${nameOf(n, 4)} ${surname}`, aliases: [surname] };
}

/** From 0 up to below `count`, each as often as its rank demands. */
const zipf = (random: () => number, count: number): number => Math.floor(count ** random()) - 1;

export function randomFrom(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
