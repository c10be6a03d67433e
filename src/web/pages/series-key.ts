/** What the signs in plots of figures mean. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';

export function plotSigns(): Html {
  const bar = html`<line class="from-to" x1="3" x2="19" y1="7" y2="7"></line><line x1="3" x2="3" y1="1" y2="13"></line>`;
  return html`<ul class="plot-legend signs" aria-label="Signs in the plots"><li>${sign(html`<circle class="value" cx="11" cy="7" r="4.5"></circle>`)} a number</li>
<li>${sign(html`<circle class="value about" cx="11" cy="7" r="4.5"></circle>`)} about</li>
<li>${sign(html`<g class="stretch value">${bar}<line x1="19" x2="19" y1="1" y2="13"></line></g>`)} from … to</li>
<li>${sign(html`<g class="stretch value">${bar}<path d="M14 2 L20 7 L14 12"></path></g>`)} at least, at most: an open end</li>
<li>${sign(html`<circle class="value old" cx="11" cy="7" r="4.5"></circle>`)} superseded: the same speaker or outlet gives another one later</li>
<li><b aria-hidden="true">≠</b> cannot hold at one time with another one</li></ul>` as Html;
}

const sign = (drawn: Html): Html =>
  html`<span class="plot"><svg width="22" height="14" aria-hidden="true" focusable="false">${drawn}</svg></span>` as Html;
