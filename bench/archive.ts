/** One process: a step of the benchmark of a large archive: `archive.ts make|measure FOLDER [ARTICLES]`; prints JSON. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../src/archive/archive.ts';
import type { StatementQuery } from '../src/archive/search/query.ts';
import { bases, make, randomFrom, WITH_PAGES } from './archive-made.ts';

const [step, folder, articles] = process.argv.slice(2) as [string, string, string | undefined];
if (step === 'make') {
  await bases();
  const started = performance.now();
  await make(folder, Number(articles));
  print({ seconds: (performance.now() - started) / 1000, peak: process.resourceUsage().maxRSS / 1024 });
} else if (step === 'queries') print(queries(await bases()));
else if (step === 'measure') await measure();
else throw new TypeError(`make, queries or measure, not ${step}`);

function print(value: unknown): void {
  console.log(JSON.stringify(value));
}

/** Asks the queries on standard input. */
async function measure(): Promise<void> {
  const asked = JSON.parse((await process.stdin.toArray()).join('')) as Asked[];
  const started = performance.now();
  const { openArchive } = await import('../src/archive/archive.ts');
  const { articleView, recentArticles } = await import('../src/archive/articles/article.ts');
  const { facetsOf, searchStatements } = await import('../src/archive/search/search.ts');
  const archive = openArchive(folder);
  const recent = recentArticles(archive, 200);
  const open = performance.now() - started;
  const idle = resident();
  const timed = (work: () => unknown) => {
    const [from, used] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(used);
    return { ms: performance.now() - from, cpu: (user + system) / 1000 };
  };
  const search = (query: StatementQuery) => () => {
    searchStatements(archive, query);
    return facetsOf(archive, query);
  };
  const first = timed(search({ words: 'bridge' })).ms;
  const times = asked.map(({ kind, query }) => ({ kind, query, ...timed(search(query)) }));
  const views = recent.map(({ key }) => timed(() => articleView(archive, key)).ms);
  const count = (table: string) => (archive.sql(`select count(*) as n from ${table}`).get() as { n: number }).n;
  const sizes = { articles: count('article'), statements: count('statement') };
  const busy = resident();
  print({ open, idle, first, times, views, busy, ...sizes, ...bytes(archive, sizes.articles) });
  archive.close();
}

/** Of the captured pages (as if all were kept whole), of what was read from them, of the index. */
function bytes(archive: Archive, articles: number) {
  const sum = (sql: string): number => (archive.sql(sql).get() as { n: number }).n;
  const page = sum(`select avg(length) as n from (select length from capture order by id limit ${WITH_PAGES})`);
  const readings = sum('select sum(length) as n from reading');
  return { pages: page * articles, readings, index: statSync(join(folder, 'index.db')).size };
}

function resident(): number {
  return process.memoryUsage.rss() / 1e6;
}

/** What `make` prints. */
export interface Made {
  readonly seconds: number;
  /** Megabytes. */
  readonly peak: number;
}

/** What `measure` prints: milliseconds, megabytes of memory, bytes on the disk. */
export interface Measured {
  readonly open: number;
  readonly first: number;
  /** `cpu` counts what other threads of the process do, too. */
  readonly times: readonly (Asked & { readonly ms: number; readonly cpu: number })[];
  readonly views: readonly number[];
  readonly idle: number;
  readonly busy: number;
  readonly articles: number;
  readonly statements: number;
  readonly pages: number;
  readonly readings: number;
  readonly index: number;
}

export interface Asked {
  readonly kind: string;
  readonly query: StatementQuery;
}

/** Two hundred, the same every time. */
function queries(all: Awaited<ReturnType<typeof bases>>): Asked[] {
  const random = randomFrom(1);
  const words = all.flatMap(({ record }) =>
    record.statements.flatMap((s) => s.content.map((c) => c.text.toLowerCase().match(/\p{L}+/gu) ?? [])),
  );
  const counts = new Map<string, number>();
  for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const rank = (from: number, to: number) => () => pick(ranked.slice(from, to));
  const [common, usual, rare] = [rank(10, 200), rank(200, 2000), rank(2000, ranked.length)];
  const phrase = (length: number): string => {
    const from = pick(words.filter((w) => w.length > length));
    const start = Math.floor(random() * (from.length - length));
    return `"${from.slice(start, start + length).join(' ')}"`;
  };
  const times = (count: number, kind: string, query: () => StatementQuery): Asked[] =>
    Array.from({ length: count }, () => ({ kind, query: query() }));
  const speakers = ['Ce', 'Baba', 'Lacefo', 'Diba Fobafo', 'Sabafo', 'Gu'];
  return [
    ...times(30, 'rare word', () => ({ words: rare() })),
    ...times(30, 'usual word', () => ({ words: usual() })),
    ...times(20, 'common word', () => ({ words: common() })),
    ...times(30, 'two words', () => ({ words: `${usual()} ${usual()}` })),
    ...times(20, 'phrase', () => ({ words: phrase(2 + Math.floor(random() * 3)) })),
    ...times(10, 'prefix and not', () => ({ words: `${usual().slice(0, 4)}* -${common()}` })),
    ...times(15, 'speaker', () => ({ speaker: pick(speakers) })),
    ...times(15, 'word and speaker', () => ({ words: common(), speaker: pick(speakers) })),
    ...times(10, 'word and anonymous', () => ({ words: usual(), naming: ['anonymous'] })),
    ...times(10, 'stance and year', () => ({
      stance: ['denies'],
      publishedFrom: String(2016 + Math.floor(random() * 9)),
    })),
    ...times(5, 'figures', () => ({ figures: { unit: pick(['percent', 'USD']), low: 10 } })),
    ...times(3, 'everything', () => ({ order: pick(['newest', 'oldest', 'least-certain'] as const) })),
    ...times(2, 'headline', () => ({ headline: usual() })),
  ];
}
