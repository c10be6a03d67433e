/** "/articles": every article of the archive, the newest first. */
import { html } from 'hono/html';
import type { Asked, Html, WebServices } from '../page.ts';
import { page } from '../page.ts';
import { entry } from '../parts/entry.ts';
import { bare } from '../parts/foreign.ts';
import { whole } from '../parts/numbers.ts';
import { pager } from '../parts/pager.ts';
import { dateText, dayRange } from '../parts/time.ts';
import { withQuery } from './article-links.ts';
import { object } from './article-schemas.ts';
import { type Choice, findArticles, languagesOf, publishersOf } from './articles-query.ts';
import { ENTRY_SCHEMA, entriesOf } from './entries.ts';

const MOST = 40;

const CHOICES = {
  type: 'array',
  items: object({ name: { type: 'string' }, articles: { type: 'integer', minimum: 1 } }),
} as const;

export const articlesPage = page({
  path: '/articles',
  summary: 'Articles, newest first by when they came in',
  parameters: [
    {
      name: 'publisher',
      in: 'query',
      description: 'Name of the publisher.',
      schema: { type: 'string', maxLength: 300 },
    },
    {
      name: 'language',
      in: 'query',
      description: 'BCP 47 tag as the pages give it.',
      schema: { type: 'string', maxLength: 60 },
    },
    {
      name: 'day',
      in: 'query',
      description: 'Day it came in, such as 2026-11-24, in the zone of the app.',
      schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    },
    {
      name: 'after',
      in: 'query',
      description: 'Key of the last article of the page before.',
      schema: { type: 'string', maxLength: 64 },
    },
  ],
  schema: object({
    articles: { type: 'array', items: ENTRY_SCHEMA },
    next: { type: ['string', 'null'], description: 'Value of `after` for the next page.' },
    publishers: CHOICES,
    languages: CHOICES,
  }),
  data: dataOf,
  view: (data, { asked, services }) => ({
    title: 'Articles',
    section: 'articles',
    main: html`<h1>Articles</h1>
${filters(data, asked)}
${listOf(data, asked, services.timeZone)}
${pager(
  {
    next: data.next === null ? null : withQuery(asked.url, { after: data.next }),
    first: asked.values.after === undefined ? null : withQuery(asked.url, { after: null }),
  },
  'articles',
)}`,
  }),
});

function dataOf({ values }: Asked, { archive, timeZone }: WebServices) {
  const of = (name: string): string | null => (values[name] as string | undefined) ?? null;
  const day = of('day');
  const range = day === null ? null : dayRange(day, timeZone);
  if (day !== null && range === null) return null;
  const query = { publisher: of('publisher'), language: of('language'), range, after: of('after') };
  const found = findArticles(archive, query, MOST + 1);
  const shown = found.slice(0, MOST);
  return {
    articles: entriesOf(archive, shown),
    next: found.length > MOST ? shown.at(-1)!.key : null,
    publishers: publishersOf(archive),
    languages: languagesOf(archive),
  };
}

type Data = NonNullable<ReturnType<typeof dataOf>>;

function listOf({ articles }: Data, { values }: Asked, zone: string): Html {
  if (articles.length === 0) return html`<p class="empty">No article like that is in this archive.</p>`;
  const day = values.day === undefined ? null : dateText(String(values.day), zone);
  return html`<h2 class="kicker">${day === null ? 'By when they came in' : `Came in on ${day}`}</h2>
<ul class="plain entries">${articles.map((a) => html`<li>${entry(a, zone, day === null ? 'date' : 'clock')}</li>`)}</ul>`;
}

function filters({ publishers, languages }: Data, { values }: Asked): Html {
  const select = (name: string, label: string, choices: readonly Choice[]): Html => html`<div class="field">
<label for="${name}">${label}</label>
<select id="${name}" name="${name}"><option value="">All</option>${choices.map(
    (c) =>
      html`<option value="${c.name}"${c.name === values[name] ? html` selected` : ''}>${bare(c.name, 60)} (${whole(c.articles)})</option>`,
  )}</select></div>`;
  return html`<form class="filters" method="get" action="/articles">
${select('publisher', 'Outlet', publishers)}${select('language', 'Language', languages)}
<div class="field"><label for="day">Came in on</label><input type="date" id="day" name="day" value="${values.day ?? ''}"></div>
<button type="submit">Show</button>
</form>`;
}
