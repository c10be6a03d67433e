/** The way on through a long list. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';

export interface Pages {
  /** Null on the last page. */
  readonly next: string | null;
  /** Null on the first page. */
  readonly first: string | null;
}

export function pager({ next, first }: Pages, of: string): Html | '' {
  if (next === null && first === null) return '';
  return html`<nav class="pager" aria-label="Pages of ${of}">${first === null ? '' : html`<a class="button" href="${first}">From the beginning</a>`}
${next === null ? html`<span class="quiet">No more ${of}.</span>` : html`<a class="button" rel="next" href="${next}">More ${of}</a>`}</nav>` as Html;
}
