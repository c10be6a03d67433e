/**
 * Who asks: our own pages, the person at the address bar, or another site's page in the same browser. Another site may only
 * lead a person here by a link; it may not send forms and may not load anything into itself.
 */
import { type Guard, refusal } from './refusal.ts';

export const originGuard: Guard = (request) =>
  request.method === 'GET' || request.method === 'HEAD' ? loadGuard(request) : changeGuard(request);

const loadGuard: Guard = (request) => {
  const site = request.headers.get('sec-fetch-site');
  if (site === null || site === 'same-origin' || site === 'none') return null;
  const link =
    request.headers.get('sec-fetch-mode') === 'navigate' && request.headers.get('sec-fetch-dest') === 'document';
  return link ? null : refusal(403, 'other-site', 'Another site may link here, but not load anything from here.');
};

const changeGuard: Guard = (request) => {
  const no = refusal(403, 'other-site', 'Only pages of this archive may change it.');
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return no;
  const origin = request.headers.get('origin');
  // Programs send neither; they have no cookie of a person, and so no token.
  if (origin === null) return null;
  const own = `${new URL(request.url).protocol}//${request.headers.get('host') ?? new URL(request.url).host}`;
  return origin.toLowerCase() === own.toLowerCase() ? null : no;
};
