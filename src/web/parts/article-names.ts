/** What an article and its outlet are called, on every page. */
import { html } from 'hono/html';
import type { ArticleSummary } from '../../archive/types.ts';
import type { Html } from '../page.ts';
import { foreign } from './foreign.ts';

export const outletName = (publisher: string | null, longest = 120): Html =>
  foreign(publisher ?? 'Outlet not named', longest);

export const headlineWords = (headline: string | null, longest = 200): Html =>
  foreign(headline ?? 'Without a headline', longest);

/** Above a page about a part of an article: whose it is, and the way back to it. */
export const kicker = (
  { publisher, headline }: Pick<ArticleSummary, 'publisher' | 'headline'>,
  href: string,
  more: Html | '' = '',
): Html =>
  html`<p class="kicker"><b>${outletName(publisher)}</b> · <a href="${href}">${headlineWords(headline)}</a>${more}</p>`;
