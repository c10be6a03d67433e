/** "/publishers": the outlets whose articles are in this archive. */
import { html } from 'hono/html';
import { outletTally } from '../../archive/search/facets.ts';
import { matchesOf } from '../../archive/search/matches.ts';
import { type Html, page, type WebServices } from '../page.ts';
import { foreign } from '../parts/foreign.ts';
import { counted, whole } from '../parts/numbers.ts';
import { COUNT, list, object, TEXT } from './article-schemas.ts';

interface PublishersData {
  /** Most articles first. */
  readonly publishers: readonly {
    readonly id: number;
    readonly name: string;
    readonly articles: number;
    readonly statements: number;
  }[];
}

/** More outlets than this are found by searching. */
const MOST = 1000;

export const publishersPage = page<PublishersData>({
  path: '/publishers',
  summary: 'Outlets, with how many articles and statements',
  parameters: [],
  schema: object({ publishers: list(object({ id: COUNT, name: TEXT, articles: COUNT, statements: COUNT })) }),
  data: (_, services) => publishersData(services),
  view: ({ publishers }) => ({
    title: 'Outlets',
    section: 'publishers',
    main: html`<h1>Outlets</h1>
${publishers.length === 0 ? html`<p class="empty">No article is here yet.</p>` : html`<ol class="names" role="list">${publishers.map(entry)}</ol>`}`,
    alternates: [{ href: '/publishers.json', type: 'application/json', title: 'JSON' }],
  }),
});

function publishersData({ archive }: WebServices): PublishersData {
  const statements = outletTally(matchesOf(archive, {}));
  const rows = archive
    .sql(
      `select p.id, p.name, count(*) as articles from article a join publisher p on p.id = a.publisher_id
       group by p.id order by articles desc, p.name limit ${MOST}`,
    )
    .all() as unknown as { id: number; name: string; articles: number }[];
  return { publishers: rows.map((row) => ({ ...row, statements: statements[row.id] ?? 0 })) };
}

const entry = ({ id, name, articles, statements }: PublishersData['publishers'][number]): Html =>
  html`<li><span><a href="/publishers/${id}">${foreign(name, 120)}</a> <span class="role">${counted(articles, 'article')}</span></span> <span class="number" aria-label="${counted(statements, 'statement')}">${whole(statements)}</span></li>` as Html;
