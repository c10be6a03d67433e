/** "/about": what this archive is, and how far its machine can be relied on. */
import { html } from 'hono/html';
import { type Html, page, type WebServices } from '../page.ts';
import { foreign } from '../parts/foreign.ts';
import { share, size, whole } from '../parts/numbers.ts';
import { moment } from '../parts/time.ts';
import { agreementOf, readersOf, sizesOf, spanOf, totalsOf } from './about-query.ts';
import { object } from './article-schemas.ts';

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const timeOrNull = { type: ['string', 'null'], format: 'date-time' } as const;

export const aboutPage = page({
  path: '/about',
  summary: 'What this archive is: its id, counts, sizes, readers, and how often people agreed with the machine',
  parameters: [],
  schema: object({
    id: text,
    captured: object({ first: timeOrNull, last: timeOrNull }),
    totals: object({
      articles: count,
      revisions: count,
      captures: count,
      statements: count,
      speakers: count,
      publishers: count,
      unread: count,
    }),
    sizes: object({ warcFiles: count, warcBytes: count, indexBytes: count }),
    readers: { type: 'array', items: object({ version: text, model: text, readings: count, last: text }) },
    agreement: { type: 'array', items: object({ field: text, looked: count, agreed: count }) },
  }),
  data: dataOf,
  view: (data, { services }) => ({
    title: 'About this archive',
    section: null,
    main: html`<h1>About this archive</h1>
<div class="about">
<section>${facts(data, services.timeZone)}</section>
<section><h2 class="kicker">How often people agreed with the machine</h2>${agreement(data)}</section>
<section><h2 class="kicker">What was read by which reader</h2>${readers(data, services.timeZone)}</section>
</div>`,
  }),
});

function dataOf(_: unknown, { archive }: WebServices) {
  return {
    id: archive.id,
    captured: spanOf(archive),
    totals: totalsOf(archive),
    sizes: sizesOf(archive),
    readers: readersOf(archive),
    agreement: agreementOf(archive),
  };
}

type Data = ReturnType<typeof dataOf>;

function facts({ id, captured, totals, sizes }: Data, zone: string): Html {
  const lines: readonly (readonly [string, Html | string])[] = [
    ['Articles', whole(totals.articles)],
    ['Revisions of them', whole(totals.revisions)],
    ['Statements in the latest revisions', whole(totals.statements)],
    ['Speakers', whole(totals.speakers)],
    ['Publishers', whole(totals.publishers)],
    ['Captures', whole(totals.captures)],
    ['Kept, but not read', whole(totals.unread)],
    ['First capture', captured.first === null ? 'none yet' : moment(captured.first, zone)],
    ['Last capture', captured.last === null ? 'none yet' : moment(captured.last, zone)],
    ['WARC files', `${whole(sizes.warcFiles)}, ${size(sizes.warcBytes)}`],
    ['Index, which can be made again from them', size(sizes.indexBytes)],
    ['Id', html`<code class="digest">${id}</code>`],
  ];
  return html`<dl class="facts">${lines.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function agreement({ agreement: fields }: Data): Html {
  if (fields.length === 0)
    return html`<p class="empty">Nobody has looked at a statement yet. <a href="/review">Begin with the least certain</a></p>`;
  return html`<table><caption>Of the statements that people confirmed, corrected or rejected. “statement”: that there is one at all.</caption>
<thead><tr><th scope="col">Field</th><th scope="col" class="number">Looked at</th><th scope="col" class="number">Agreed</th></tr></thead>
<tbody>${fields.map(
    (f) =>
      html`<tr><th scope="row">${f.field}</th><td class="number">${whole(f.looked)}</td><td class="number">${share(f.agreed, f.looked)}</td></tr>`,
  )}</tbody></table>
<p><a href="/review/agreement">By reader and publisher, with intervals</a></p>`;
}

function readers({ readers: used }: Data, zone: string): Html {
  if (used.length === 0) return html`<p class="empty">Nothing was read yet.</p>`;
  return html`<div class="scroll" role="region" aria-label="Readers" tabindex="0"><table>
<thead><tr><th scope="col">Version</th><th scope="col">Model</th><th scope="col" class="number">Readings</th><th scope="col">Last</th></tr></thead>
<tbody>${used.map(
    (r) =>
      html`<tr><th scope="row">${foreign(r.version, 40)}</th><td><code class="digest">${foreign(r.model, 80)}</code></td><td class="number">${whole(r.readings)}</td><td>${moment(r.last, zone)}</td></tr>`,
  )}</tbody></table></div>`;
}
