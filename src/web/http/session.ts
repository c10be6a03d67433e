/**
 * The cookie that a browser is known by, and the token that its forms carry. A page of another site can make the browser
 * send a form, but not read the token out of our pages; and under SameSite=Strict the cookie is not even sent with it.
 *
 * Cookies are shared by all ports of a host: the name holds the port, so that two archives can be open at once.
 */
import { randomUUID } from 'node:crypto';
import { type Secrets, same } from './secrets.ts';

export interface Sessions {
  /** The browser's session; null where it has none (or one of an earlier process). */
  of(request: Request): string | null;
  /** A new one. */
  open(): string;
  /** For the header `set-cookie`. */
  cookie(request: Request, session: string): string;
  /** For the forms of a session. */
  token(session: string): string;
  fits(session: string, token: string): boolean;
}

/** `openToAll`: without an access token every browser is given the same session, so that a new one never breaks open forms. */
export function sessionsOf(secrets: Secrets, openToAll: boolean): Sessions {
  const sealed = (id: string): string => `${id}.${secrets.sign(`session ${id}`)}`;
  const token = (session: string): string => secrets.sign(`form ${session}`);
  return {
    of(request) {
      const session = cookieOf(request, nameOf(request));
      const id = session?.split('.')[0];
      return session && id && same(session, sealed(id)) ? session : null;
    },
    open: () => sealed(openToAll ? 'all' : randomUUID()),
    cookie: (request, session) => `${nameOf(request)}=${session}; Path=/; HttpOnly; SameSite=Strict`,
    token,
    fits: (session, given) => same(given, token(session)),
  };
}

function nameOf(request: Request): string {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return `onrecord-${/:(\d{1,5})$/.exec(host)?.[1] ?? '80'}`;
}

function cookieOf(request: Request, name: string): string | null {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}
