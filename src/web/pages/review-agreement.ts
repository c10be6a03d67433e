/** How often people agreed with the program: the figures to hold beside everything else. */
import { html } from 'hono/html';
import { type Agreement, type AgreementGroup, type Agreements, agreement } from '../../archive/review/agreement.ts';
import type { Html, Rendering, View } from '../page.ts';
import { page } from '../page.ts';
import { foreign } from '../parts/foreign.ts';
import { counted, share, whole } from '../parts/numbers.ts';
import { fieldName } from '../parts/review-forms-facts.ts';
import { COUNT, list, object, TEXT, TEXT_OR_NULL } from './article-schemas.ts';
import { SEED } from './review-parameters.ts';

const FIELD = object({
  field: TEXT,
  agreed: COUNT,
  of: COUNT,
  low: { type: ['number', 'null'], description: 'Wilson interval at 95 %.' },
  high: { type: ['number', 'null'] },
});
const GROUP = object({ name: TEXT_OR_NULL, fields: list(FIELD) });

export const reviewAgreementPage = page<Agreements>({
  path: '/review/agreement',
  summary: 'How often people agreed with the program, field by field, with n and a 95 % interval.',
  parameters: [SEED],
  schema: object({
    all: list(FIELD),
    readers: list(GROUP),
    publishers: list(GROUP),
    missed: COUNT,
    sample: object({ seed: TEXT, size: COUNT, fields: list(FIELD) }),
  }),
  data: ({ values }, { archive }) => agreement(archive, String(values.seed ?? '')),
  view: agreementView,
});

const ORDER = [
  'statement',
  'source',
  'cue',
  'content',
  'speaker.name',
  'speaker.role',
  'speaker.kind',
  'speaker.naming',
  'stance',
  'tone',
  'form',
  'addressee',
  'channel',
  'said',
  'figures',
  'refersTo',
  'within',
];

function agreementView(data: Agreements, { asked }: Rendering): View {
  const { sample, all, readers, publishers, missed } = data;
  const seed = sample.seed === '' ? '' : `&seed=${encodeURIComponent(sample.seed)}`;
  return {
    title: 'How often people agreed',
    section: 'review',
    alternates: [{ href: `/review/agreement.json${asked.url.search}`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="review agreement"><h1>How often people agreed with the program</h1>
<section><h2>In a random sample</h2>
${
  sample.size === 0
    ? html`<p class="measure">There is none yet. <a href="/review?order=random${seed}">Review statements in random order</a>, without passing any over: the share that people agreed with then holds for the whole archive.</p>`
    : html`<p class="measure second">${counted(sample.size, 'statement')}, taken in random order up to the first that nobody has reviewed: these shares hold for the whole archive, as well as so few can tell. <a href="/review?order=random${seed}">Review more</a></p>${table(sample.fields, 'Random sample')}`
}</section>
<section><h2>In everything that was reviewed</h2>
<p class="note measure">These are not a random sample. Most statements were chosen for review because the program was unsure of them, so the shares here are lower than in the archive as a whole. A field that was left alone on a statement that somebody reviewed counts as agreed.</p>
${all.length === 0 ? html`<p class="empty">Nobody has reviewed anything yet.</p>` : table(all, 'All reviewed statements')}
${missed > 0 ? html`<p class="second">People added ${counted(missed, 'statement')} that the program had missed; the table does not count them.</p>` : ''}</section>
${groups(readers, 'By version of the program', 'Version')}${groups(bySize(publishers), 'By outlet', 'Outlet')}
<p class="small"><a href="/review/corrections.jsonl">All corrections as JSON Lines</a></p></div>`,
  };
}

function table(fields: readonly Agreement[], caption: string): Html {
  const sorted = [...fields].sort((a, b) => ORDER.indexOf(a.field) - ORDER.indexOf(b.field));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}; the bar is the 95 % interval</caption><thead><tr><th scope="col">Field</th><th scope="col" class="number">Agreed</th><th scope="col" class="number">Of</th><th scope="col" class="number">Share</th><th scope="col">Between</th></tr></thead><tbody>${sorted.map(
    (f) =>
      html`<tr><th scope="row">${fieldName(f.field)}</th><td class="number">${whole(f.agreed)}</td><td class="number">${whole(f.of)}</td><td class="number">${share(f.agreed, f.of)}</td><td>${interval(f)}</td></tr>`,
  )}</tbody></table></div>`;
}

/** As a picture beside the numbers: attributes of SVG, since the policy of pages forbids inline styles. */
function interval({ low, high, agreed, of }: Agreement): Html {
  if (low === null || high === null) return html`–`;
  const x = (n: number): string => (n * 100).toFixed(1);
  return html`<span class="number">${share(low, 1)} – ${share(high, 1)}</span> <svg class="interval" viewBox="0 0 100 10" width="100" height="10" aria-hidden="true"><line x1="0" y1="5" x2="100" y2="5" class="axis"/><rect x="${x(low)}" y="2" width="${Math.max(0.5, (high - low) * 100).toFixed(1)}" height="6"/><line x1="${x(agreed / of)}" y1="0" x2="${x(agreed / of)}" y2="10" class="point"/></svg>`;
}

const SHORT = ['statement', 'content', 'speaker.name', 'stance'];
const MOST = 50;

/** Those with most reviewed statements first. */
const bySize = (list: readonly AgreementGroup[]): AgreementGroup[] => {
  const size = (g: AgreementGroup): number => g.fields.find(({ field }) => field === 'statement')?.of ?? 0;
  return [...list].sort((a, b) => size(b) - size(a));
};

/** One line a group: the fields that matter most. */
function groups(list: readonly AgreementGroup[], title: string, first: string): Html | '' {
  if (list.length < 2) return '';
  const cell = (group: AgreementGroup, name: string): string => {
    const f = group.fields.find(({ field }) => field === name);
    return f ? `${share(f.agreed, f.of)} of ${whole(f.of)}` : '–';
  };
  return html`<section><h2>${title}</h2><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr><th scope="col">${first}</th>${SHORT.map(
    (name) => html`<th scope="col" class="number">${fieldName(name)}</th>`,
  )}</tr></thead><tbody>${list
    .slice(0, MOST)
    .map(
      (group) =>
        html`<tr><th scope="row">${foreign(group.name ?? '', 120)}</th>${SHORT.map((name) => html`<td class="number">${cell(group, name)}</td>`)}</tr>`,
    )}</tbody></table></div></section>`;
}
