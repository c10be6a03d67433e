/**
 * "/adding/ID": an address on its way into the archive. The steps are sent in one long answer as they happen: that needs no
 * script and no reloading, which Tor Browser at its safest would ask about. At the end the page leads on to the article.
 */
import { html } from 'hono/html';
import type { AddingState, Step } from '../adding.ts';
import { type Html, type Page, page, type Rendering } from '../page.ts';
import { foreign } from '../parts/foreign.ts';
import { outside } from '../parts/outside.ts';
import { moment, stepClock } from '../parts/time.ts';
import { articlePath } from './article-links.ts';
import { object } from './article-schemas.ts';

const time = { type: 'string', format: 'date-time' } as const;

export const addingPage: Page = page<AddingState>({
  path: '/adding/:id',
  summary: 'An address on its way into the archive: its steps so far, and where it led to',
  parameters: [
    {
      name: 'id',
      in: 'path',
      description: 'As POST /add gave it.',
      schema: { type: 'string', pattern: '^[0-9a-f-]{1,64}$' },
    },
  ],
  schema: object({
    url: { type: 'string' },
    startedAt: time,
    steps: { type: 'array', items: object({ at: time, text: { type: 'string' } }) },
    ended: {
      oneOf: [
        { type: 'null' },
        object({
          added: object({
            article: { type: ['string', 'null'], description: 'Key of the article; null where there is none on it.' },
            outcome: { enum: ['new', 'changed', 'same'] },
          }),
        }),
        object({ problem: object({ code: { type: 'string' }, message: { type: 'string' } }) }),
      ],
    },
  }),
  data: ({ values }, { adding }) => adding?.state(String(values.id)) ?? null,
  view: (data, { services }) => ({
    title: 'On its way into the archive',
    section: 'today',
    main: html`<h1>On its way into the archive</h1>
<p>${outside(data.url)}</p>
<p class="small quiet">Asked for at ${moment(data.startedAt, services.timeZone)}. You may leave: it goes on.</p>`,
  }),
  live: (_, rendering, left) => lines(rendering, left),
});

async function* lines({ asked, services }: Rendering, left: AbortSignal): AsyncGenerator<Html> {
  const { adding, timeZone } = services;
  const id = String(asked.values.id);
  yield html`<ol class="steps" role="log" aria-label="Steps">`;
  for await (const step of adding!.watch(id, left)) yield line(step, timeZone);
  yield html`</ol>${ending(adding!.state(id))}`;
}

const line = ({ at, text }: Step, zone: string): Html =>
  html`<li>${stepClock(at, zone)} <span>${foreign(text, 500)}</span></li>\n`;

const OUTCOMES = {
  new: 'It is on record.',
  changed: 'It was on record, and has changed: this is a new revision.',
  same: 'It was on record, and has not changed: seen again.',
} as const;

function ending(state: AddingState | null): Html {
  const ended = state?.ended ?? null;
  if (ended === null) return html`<p>It goes on. <a href="">Look again</a></p>`;
  if ('problem' in ended)
    return html`<div class="problem"><p><strong>Not read.</strong> ${foreign(ended.problem.message, 1000)}</p><p><a href="/">Back to the first page</a></p></div>`;
  const { article, outcome } = ended.added;
  if (article === null) return html`<p class="note">It is kept, but there is no article on it.</p>`;
  return html`<p class="note">${OUTCOMES[outcome]} <a href="${articlePath(article)}" id="done">To the article</a></p>
<meta http-equiv="refresh" content="0; url=${articlePath(article)}">`;
}
