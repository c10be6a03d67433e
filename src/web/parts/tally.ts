/** Things and how often, as a short list. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { whole } from './numbers.ts';

export interface TallyEntry {
  readonly label: Html | string;
  readonly href: string | null;
  readonly count: number;
}

export const tally = (entries: readonly TallyEntry[]): Html =>
  html`<ul class="tally">${entries.map(
    ({ label, href, count }) =>
      html`<li>${href === null ? html`<span>${label}</span>` : html`<a href="${href}">${label}</a>`} <span class="number">${whole(count)}</span></li>`,
  )}</ul>` as Html;
