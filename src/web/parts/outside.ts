/**
 * An address outside the archive. It is text to copy and never a link: following it would go around the proxy that the
 * captures go through, and tell that site who reads about it (docs/security.md).
 */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { foreign } from './foreign.ts';

export function outside(url: string): Html {
  return html`<code class="address">${foreign(url, 500)}</code>`;
}
