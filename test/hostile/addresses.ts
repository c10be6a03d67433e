/** Every address of the app over an archive: each route for each thing it can show. */
import type { Archive } from '../../src/archive/archive.ts';

export interface Address {
  /** As the app's lists of routes write it. */
  readonly route: string;
  readonly path: string;
}

/** Statements of an article that are opened one by one. */
const STATEMENTS = 2;

/**
 * Of many at one route some, evenly; of each route others, so that every case is seen at several.
 */
export function some(addresses: readonly Address[], most: (route: string) => number): Address[] {
  return [...Map.groupBy(addresses, (a) => a.route)].flatMap(([route, all], r) => {
    const step = all.length / Math.min(all.length, most(route));
    return Array.from({ length: Math.min(all.length, most(route)) }, (_, i) => all[Math.floor(i * step + (r % step))]!);
  });
}

/** `adding`: paths of addresses on their way; `claims`: their keys by story. Throws for a route that nobody told it how to fill. */
export function addressesOf(
  archive: Archive,
  routes: readonly string[],
  adding: readonly string[],
  claims: ReadonlyMap<string, readonly string[]>,
): Address[] {
  const things = { ...thingsOf(archive), claims };
  return routes.flatMap((route) => [...pathsOf(route, things, adding)].map((path) => ({ route, path })));
}

type Things = ReturnType<typeof thingsOf> & { readonly claims: ReadonlyMap<string, readonly string[]> };

function thingsOf(archive: Archive) {
  const all = <Row>(sql: string): readonly Row[] => archive.sql(sql).all() as unknown as readonly Row[];
  const articles = all<{ id: number; key: string }>('select id, key from article order by id');
  const revisions = all<{ id: number; article_id: number; number: number }>(
    'select id, article_id, number from revision order by id',
  );
  const statements = all<{ revision_id: number; sid: string }>('select revision_id, sid from statement order by id');
  const sids = Map.groupBy(statements, (s) => s.revision_id);
  const numbers = Map.groupBy(revisions, (r) => r.article_id);
  const idsOf = (table: string) => all<{ id: number }>(`select id from ${table} order by id`).map(({ id }) => id);
  return {
    articles: articles.map(({ id, key }) => ({
      key: encodeURIComponent(key),
      revisions: (numbers.get(id) ?? []).map(({ id, number }) => ({
        number,
        statements: (sids.get(id) ?? []).slice(0, STATEMENTS).map(({ sid }) => encodeURIComponent(sid)),
      })),
    })),
    captures: idsOf('capture'),
    shown: new Map(
      all<{ id: number; sid: string }>(
        'select c.id, min(s.sid) as sid from capture c join statement s on s.revision_id = c.revision_id group by c.id',
      ).map(({ id, sid }) => [id, encodeURIComponent(sid)]),
    ),
    speakers: idsOf('speaker'),
    publishers: idsOf('publisher'),
  };
}

function* pathsOf(route: string, things: Things, adding: readonly string[]): Generator<string> {
  const { articles, captures, claims, shown, speakers, publishers } = things;
  if (!route.includes(':')) yield route;
  else if (route === '/adding/:id') yield* adding;
  else if (route.startsWith('/captures/:id'))
    for (const id of captures) {
      const path = route.replace(':id', String(id));
      yield path;
      if (route.endsWith('/page') && shown.has(id)) yield `${path}?statement=${shown.get(id)}`;
    }
  else if (route === '/speakers/:id') yield* speakers.map((id) => `/speakers/${id}`);
  else if (route === '/publishers/:id') yield* publishers.map((id) => `/publishers/${id}`);
  else if (route.includes(':claim'))
    for (const [story, keys] of claims)
      for (const key of keys) yield route.replace(':key', story).replace(':claim', encodeURIComponent(key));
  else if (route.includes(':key')) for (const article of articles) yield* ofArticle(route, article);
  else throw new Error(`${route}: say in test/hostile/addresses.ts what there is at it`);
}

function* ofArticle(route: string, { key, revisions }: Things['articles'][number]): Generator<string> {
  const one = route.replace(':key', key);
  const wanted = route.includes(':number') ? revisions : revisions.slice(-1);
  for (const { number, statements } of wanted) {
    if (route.endsWith('/changes') && number === 1) continue;
    const path = one.replace(':number', String(number));
    if (path.includes(':id')) yield* statements.map((sid) => path.replace(':id', sid));
    else yield path;
  }
}
