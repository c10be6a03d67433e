/** An address or more for every route of the app, in the archive of `webArchive`. */
import { DOWNLOADS, PAGES } from '../../src/web/routes.ts';
import type { TestArchive } from './archive.ts';
import type { TestApp } from './web.ts';

export interface WebPath {
  /** As the lists of routes write it. */
  readonly route: string;
  readonly path: string;
}

/** Queries that make a page show more of what it can. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  '/articles': ['?publisher=The+Herald&language=en', '?day=2026-03-02'],
  '/changes': ['?kind=statement-added&publisher=The+Herald', '?watched=true', '?kind=text-moved'],
  '/stories': ['?q=bridge&publisher=The+Herald', '?single=true'],
  '/stories/:key': ['?order=time', '?q=bridge'],
  '/stories/:key/claims/:claim': ['?find=hurt'],
  '/search': ['?q=bridge', '?stance=denies', '?q=nobody+says+this'],
};

export async function webPaths(app: TestApp, archive: TestArchive): Promise<WebPath[]> {
  const adding = (await (
    await app.post('/add', { url: 'herald.example/a' }, { accept: 'application/json' })
  ).json()) as { goTo: string };
  const articles = archive.sql('select key from article order by id').all() as { key: string }[];
  const story = (archive.sql('select key from story where articles > 0 order by key').get() as { key: string }).key;
  const { claims } = (await (await app.get(`/stories/${story}.json`)).json()) as { claims: { key: string }[] };
  const of = (sql: string, ...values: string[]): string =>
    String(Object.values(archive.sql(sql).get(...values) ?? { none: 1 })[0]);
  return [...PAGES, ...DOWNLOADS].flatMap(({ path: route }) => {
    if (route === '/adding/:id') return [{ route, path: adding.goTo }];
    if (route.startsWith('/stories/'))
      return ['', ...(QUERIES[route] ?? [])].map((query) => ({
        route,
        path: `${route.replace(':key', story).replace(':claim', claims[0]!.key)}${query}`,
      }));
    const keys = route.endsWith('/changes') || !route.includes(':key') ? [articles[0]!] : articles;
    return keys.flatMap(({ key }) => {
      const number = of(
        'select max(number) from revision r join article a on a.id = r.article_id where a.key = ?',
        key,
      );
      const statement = of(
        'select s.sid from statement s join article a on a.id = s.article_id where a.key = ? and s.current = 1 order by s.id',
        key,
      );
      const path = route
        .replace(':key', key)
        .replace(':number', number)
        .replace(/:id$/, route.includes(':key') ? statement : ':id')
        .replace(':id/annotation', `${statement}/annotation`)
        .replace(/(\/speakers\/):\w+/, `$1${of("select id from speaker where name = 'Ana Lima'")}`)
        .replace(/:\w+/g, '1');
      const [one, two] = articles.map((article) => article.key);
      const compared =
        route === '/compare'
          ? [`?a=${one}&b=${two}`]
          : route === '/transcripts'
            ? ['article', 'transcript'].map((kind) => `?transcript=${one}&broadcast=${two}&kind=${kind}`)
            : [];
      return ['', ...compared, ...(QUERIES[route] ?? [])].map((query) => ({ route, path: `${path}${query}` }));
    });
  });
}
