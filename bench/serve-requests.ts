/** Which pages the benchmark of `onrecord serve` asks for: two hundred of a kind, the same every time for the same archive. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StatementQuery } from '../src/archive/search/query.ts';
import { randomFrom } from './archive-made.ts';

const EACH = 200;

/** Kind of page -> addresses. `queries`: what searches ask. */
export function requestsFor(folder: string, queries: readonly StatementQuery[]): Record<string, string[]> {
  const db = new DatabaseSync(join(folder, 'index.db'), { readOnly: true });
  try {
    const random = randomFrom(2);
    const some = (sql: string): string[] => {
      const all = db.prepare(sql).all() as unknown as { value: string | number }[];
      return Array.from({ length: EACH }, () => String(all[Math.floor(random() * all.length)]?.value ?? ''));
    };
    const cycle = (...paths: readonly string[]): string[] =>
      Array.from({ length: EACH }, (_, i) => paths[i % paths.length]!);
    const searches = queries.map((query) => addressOf(query));
    const publishers = some('select id as value from publisher');
    const [publisher] = some('select name as value from publisher');
    const [day] = some('select substr(first_seen, 1, 10) as value from article');
    const articles = some('select key as value from article');
    const statements = some(
      "select a.key || '/statements/' || s.sid as value from (select id, key from article limit 5000) a join statement s on s.article_id = a.id and s.current = 1",
    );
    const letters = [...'abdmsz'];
    return {
      today: cycle('/'),
      search: searches.map((search) => `/search${search}`),
      'search as data': searches.map((search) => `/search.json${search}`),
      article: articles.map((key) => `/articles/${key}`),
      statement: statements.map((path) => `/articles/${path}`),
      revisions: articles.map((key) => `/articles/${key}/revisions`),
      articles: cycle(
        '/articles',
        `/articles?${new URLSearchParams({ publisher: publisher! })}`,
        '/articles?language=en',
        `/articles?day=${day}`,
        ...articles.slice(0, 6).map((key) => `/articles?after=${key}`),
      ),
      speakers: cycle(
        '/speakers',
        '/speakers?after=1200',
        ...letters.map((letter) => `/speakers?group=people&letter=${letter}`),
        '/speakers?name=Diba',
        '/speakers?name=Sabafo',
      ),
      speaker: some('select id as value from speaker').map((id) => `/speakers/${id}`),
      'speaker, the most heard': some(
        'select speaker_id as value from statement where speaker_id is not null group by 1 order by count(*) desc limit 50',
      ).map((id) => `/speakers/${id}`),
      publishers: cycle('/publishers'),
      publisher: publishers.map((id) => `/publishers/${id}`),
      plots: searches.map((search) => `/plots${search}`),
      'plots of everything': cycle('/plots'),
      compare: cycle('/compare'),
      review: cycle(
        '/review',
        '/review?order=random',
        '/review/orphans',
        '/review/agreement',
        ...articles.slice(0, 4).map((key) => `/review/${key}`),
      ),
      about: cycle('/about'),
    };
  } finally {
    db.close();
  }
}

const NAMES: Partial<Record<keyof StatementQuery, string>> = {
  words: 'q',
  publishedFrom: 'from',
  publishedTo: 'to',
};

function addressOf({ figures, ...query }: StatementQuery): string {
  const params = new URLSearchParams();
  for (const [field, value] of [...Object.entries(query), ...Object.entries(figures ?? {})])
    if (value !== null && value !== undefined) params.set(NAMES[field as keyof StatementQuery] ?? field, String(value));
  return `?${params}`;
}
