/** The form to choose two articles. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { bare } from '../parts/foreign.ts';
import type { CompareData } from './compare-data.ts';

export function compareForm({ asked, a, b, articles }: CompareData): Html {
  const isMissing = (asked.a !== null && !a) || (asked.b !== null && !b);
  const same = asked.a !== null && asked.a === asked.b;
  return html`<form class="filters" action="/compare" method="get">
${select('a', 'First article', asked.a, a, articles)}
${select('b', 'Second article', asked.b, b, articles)}
<button type="submit">Compare</button></form>
${isMissing ? html`<p class="problem">No such article is in this archive. Choose one from the list.</p>` : ''}
${same ? html`<p class="note">Both are the same article.</p>` : ''}
${articles.length < 2 ? html`<p class="empty">Two articles are needed; add some first.</p>` : ''}`;
}

function select(
  id: 'a' | 'b',
  label: string,
  key: string | null,
  chosen: CompareData['a'],
  articles: CompareData['articles'],
): Html {
  const known = chosen === null || articles.some((x) => x.key === key) ? articles : [chosen.article, ...articles];
  return html`<div class="field"><label for="${id}">${label}</label><select id="${id}" name="${id}"><option value="">Choose…</option>${known.map(
    (x) =>
      html`<option value="${x.key}"${x.key === key ? html` selected` : ''}>${bare(`${x.publisher ?? ''}${x.publisher === null ? '' : ': '}${x.headline ?? 'Without a headline'}`, 90)}</option>`,
  )}</select></div>`;
}
