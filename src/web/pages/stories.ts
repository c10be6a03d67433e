/** "/stories": events that articles tell of together, the one with the newest article first. */
import { html } from 'hono/html';
import { storiesOf, storyCursor } from '../../archive/coverage/stories.ts';
import type { StorySummary } from '../../archive/coverage/types.ts';
import { type Asked, type Html, type Parameter, page, type Schema, type WebServices } from '../page.ts';
import { bare } from '../parts/foreign.ts';
import { whole } from '../parts/numbers.ts';
import { pager } from '../parts/pager.ts';
import { storyLine } from '../parts/story-line.ts';
import { withQuery } from './article-links.ts';
import { COUNT, list, object, TEXT, TEXT_OR_NULL } from './article-schemas.ts';
import { type Choice, publishersOf } from './articles-query.ts';
import { STORY } from './story-schemas.ts';

interface StoriesData {
  readonly stories: readonly StorySummary[];
  /** Value of `before` for what comes next. */
  readonly next: string | null;
  readonly publishers: readonly Choice[];
}

const MOST = 30;
const query = (name: string, description: string, schema: Schema): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
});

export const storiesPage = page<StoriesData>({
  path: '/stories',
  summary: 'Stories: articles about one event, the newest activity first',
  parameters: [
    query('q', 'Words of headlines.', { type: 'string', maxLength: 300 }),
    query('publisher', 'Name of an outlet that tells it.', { type: 'string', maxLength: 300 }),
    query('single', 'With stories of one article too.', { type: 'boolean' }),
    query('before', 'Value of `next` of the page before.', { type: 'string', maxLength: 130 }),
  ],
  schema: object({
    stories: list(STORY),
    next: { ...TEXT_OR_NULL, description: 'Value of `before` for the next page.' },
    publishers: list(object({ name: TEXT, articles: COUNT })),
  }),
  data: storiesData,
  view: (data, { asked, services }) => ({
    title: 'Stories',
    section: 'stories',
    alternates: [{ href: `/stories.json${asked.url.search}`, type: 'application/json', title: 'JSON' }],
    main: html`<h1>Stories</h1>
${filters(data, asked)}
${listOf(data, asked, services.timeZone)}
${pager(
  {
    next: data.next === null ? null : withQuery(asked.url, { before: data.next }),
    first: asked.values.before === undefined ? null : withQuery(asked.url, { before: null }),
  },
  'stories',
)}`,
  }),
});

function storiesData({ values }: Asked, { archive }: WebServices): StoriesData {
  const of = (name: string): string | null => (values[name] as string | undefined) ?? null;
  const found = storiesOf(archive, {
    words: of('q'),
    publisher: of('publisher'),
    before: of('before'),
    least: values.single === true ? 1 : 2,
    limit: MOST + 1,
  });
  const stories = found.slice(0, MOST);
  return {
    stories,
    next: found.length > MOST ? storyCursor(stories.at(-1)!) : null,
    publishers: publishersOf(archive),
  };
}

function listOf({ stories }: StoriesData, { values }: Asked, zone: string): Html {
  if (stories.length > 0)
    return html`<h2 class="kicker">By their newest article</h2>
<ul class="plain entries">${stories.map((story) => html`<li>${storyLine(story, zone)}</li>`)}</ul>`;
  const isNarrowed = values.q !== undefined || values.publisher !== undefined || values.before !== undefined;
  return html`<p class="empty">${isNarrowed ? 'No story like that is in this archive.' : 'No event is told by two articles of this archive yet.'}</p>`;
}

const filters = (
  { publishers }: StoriesData,
  { values }: Asked,
): Html => html`<form class="filters" method="get" action="/stories">
<div class="field"><label for="q">Words of headlines</label><input type="search" id="q" name="q" value="${String(values.q ?? '')}" maxlength="300"></div>
<div class="field"><label for="publisher">Outlet</label><select id="publisher" name="publisher"><option value="">All</option>${publishers.map(
  ({ name, articles }) =>
    html`<option value="${name}"${name === values.publisher ? html` selected` : ''}>${bare(name, 60)} (${whole(articles)})</option>`,
)}</select></div>
<div class="box"><input type="checkbox" id="single" name="single" value="true"${values.single === true ? html` checked` : ''}><label for="single">With stories of one article</label></div>
<button type="submit">Show</button>
</form>`;
