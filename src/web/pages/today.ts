/** "/": what came in, what changed, who is heard, and an address bar. */
import { html } from 'hono/html';
import { recentArticles } from '../../archive/articles/article.ts';
import { storiesOf } from '../../archive/coverage/stories.ts';
import { type Asked, page, type WebServices } from '../page.ts';
import { object } from './article-schemas.ts';
import { ENTRY_SCHEMA, entriesOf } from './entries.ts';
import { STORY } from './story-schemas.ts';
import { changesOf, dueOf, troublesOf, voicesOf } from './today-query.ts';
import { addressBar, arrivals, changes, next, stories, troubles, voices } from './today-view.ts';

const DAYS = 7;

const text = { type: 'string' } as const;
const orNull = { type: ['string', 'null'] } as const;
const time = { type: 'string', format: 'date-time' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const list = (properties: Parameters<typeof object>[0]) => ({ type: 'array', items: object(properties) });

export const todayPage = page({
  path: '/',
  summary: 'What came in, what changed, who was heard, what went wrong',
  parameters: [],
  schema: object({
    arrived: { type: 'array', items: ENTRY_SCHEMA },
    stories: { type: 'array', items: STORY, description: 'Told by two articles or more, the newest.' },
    changed: list({
      key: text,
      headline: orNull,
      publisher: orNull,
      revision: count,
      at: time,
      statements: count,
      statementsBefore: count,
    }),
    heard: object({
      since: time,
      speakers: list({ id: { type: 'integer' }, name: text, statements: count, articles: count }),
    }),
    unread: list({ capture: { type: 'integer' }, url: text, at: time, code: text, message: text }),
    next: list({ url: text, kind: text, title: orNull, due: time }),
  }),
  data: dataOf,
  view: (data, { services, csrf }) => ({
    title: 'Today',
    section: 'today',
    main: html`<h1 class="hidden">Today</h1>
${services.adding ? addressBar(csrf) : ''}
<div class="today">
<section class="came" aria-labelledby="came"><h2 class="hidden" id="came">What came in</h2>
${arrivals(data.arrived, services)}
</section>
<div class="beside">
${stories(data.stories, services.timeZone)}
${changes(data.changed, services.timeZone)}
${voices(data.heard.speakers, DAYS)}
${troubles(data.unread, services.timeZone)}
${next(data.next, services.timeZone)}
</div>
</div>`,
  }),
});

function dataOf(_: Asked, { archive, now }: WebServices) {
  const arrived = recentArticles(archive, 30);
  // Up to the last arrival: an archive that rested for a month still says who was heard.
  const until = Math.min(now().getTime(), Date.parse(arrived[0]?.firstSeen ?? now().toISOString()));
  const since = new Date(until - DAYS * 86_400_000).toISOString();
  return {
    arrived: entriesOf(archive, arrived),
    stories: storiesOf(archive, { limit: 5, least: 2 }),
    changed: changesOf(archive, 8),
    heard: { since, speakers: voicesOf(archive, since, 10) },
    unread: troublesOf(archive, 5),
    next: dueOf(archive, 5),
  };
}
