/** What is lit in the text: links that change one choice each, with how many statements there would be. */
import { html } from 'hono/html';
import { STANCE_ORDER } from '../../telling/stances.ts';
import type { Html } from '../page.ts';
import { foreign } from '../parts/foreign.ts';
import { stanceLook } from '../parts/stance.ts';
import type { ArticleData } from './article-data.ts';
import { withQuery } from './article-links.ts';

export function filterBar({ filter, counts, record, shown, speakers }: ArticleData, url: URL): Html {
  if (record.statements.length === 0) return html`<p class="empty">No statement was found in this text.</p>`;
  const { only, speaker, stance } = filter;
  const who = speaker === null ? null : (speakers.find((s) => s.key === speaker.toLowerCase())?.label ?? speaker);
  return html`<nav class="choices screen" aria-label="Statements shown">
<ul class="inline"><li>${choice('All', counts.all, only === null, withQuery(url, { only: null }))}</li>
<li>${choice('Only quotes', counts.quotes, only === 'quotes', withQuery(url, { only: 'quotes' }))}</li>
<li>${choice('Only anonymous', counts.anonymous, only === 'anonymous', withQuery(url, { only: 'anonymous' }))}</li></ul>
<ul class="inline">${STANCE_ORDER.filter((s) => counts.stances[s] !== undefined || s === stance).map((s) => {
    const { glyph, word } = stanceLook(s);
    const on = s === stance;
    return html`<li>${choice(html`<span aria-hidden="true">${glyph}</span> ${word}`, counts.stances[s] ?? 0, on, withQuery(url, { stance: on ? null : s }))}</li>`;
  })}</ul></nav>
${
  who === null && stance === null && only === null
    ? ''
    : html`<p class="chosen" role="status">${shown.length} of ${record.statements.length} statements lit${who === null ? '' : html`, only of <b>${foreign(who, 120)}</b>`}. <a href="${url.pathname}">Show all</a></p>`
}`;
}

function choice(name: string | Html, count: number, on: boolean, href: string): Html {
  return count === 0 && !on
    ? html`<span class="none">${name} <span class="count">0</span></span>`
    : html`<a href="${href}"${on ? html` aria-current="true"` : ''}>${name} <span class="count">${count}</span></a>`;
}
