/** What every answer of the app is made with. */
import type { Context as AnyContext } from 'hono';
import { html } from 'hono/html';
import { protect } from './http/headers.ts';
import type { Refusal } from './http/refusal.ts';
import type { Sessions } from './http/session.ts';
import type { Html, View, WebServices } from './page.ts';
import { foreign } from './parts/foreign.ts';
import { layout } from './parts/layout.ts';
import type { StaticFiles } from './static-files.ts';

/** What an answer is, for what the browser may do with it; data where nothing is said. */
export interface Env {
  Variables: {
    kind?: 'page' | 'static';
    /** A program that sent the access token with this request: no other site can make a browser do that. */
    isProgram?: boolean;
  };
}
export type Context = AnyContext<Env>;

export interface Shell {
  readonly services: WebServices;
  readonly statics: StaticFiles;
  readonly sessions: Sessions;
  readonly onError: (error: unknown) => void;
}

/** Asked for as data: `PATH.json`, or a program that says so. */
export function wantsJson(c: Context): boolean {
  return new URL(c.req.url).pathname.endsWith('.json') || /^application\/json\b/.test(c.req.header('accept') ?? '');
}

export async function htmlAnswer(c: Context, shell: Shell, view: View, status = 200): Promise<Response> {
  return pageAnswer(c, String(await layout(view, shell.statics)), status);
}

export function pageAnswer(c: Context, body: string | ReadableStream<Uint8Array>, status = 200): Response {
  c.set('kind', 'page');
  return new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

export function jsonAnswer(data: unknown, status = 200): Response {
  return new Response(`${JSON.stringify(data)}\n`, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

/** What went wrong, in the form that was asked for. */
export async function refusalAnswer(c: Context, shell: Shell, why: Refusal): Promise<Response> {
  const { status, code, message, retryAfterSeconds } = why;
  const answer = wantsJson(c)
    ? jsonAnswer({ error: { code, message } }, status)
    : await htmlAnswer(
        c,
        shell,
        { title: TITLES[status] ?? 'Not done', section: null, main: words(status, message) },
        status,
      );
  if (retryAfterSeconds !== undefined) answer.headers.set('retry-after', String(retryAfterSeconds));
  return answer;
}

const TITLES: Partial<Record<Refusal['status'], string>> = {
  400: 'Not understood',
  401: 'Not let in',
  404: 'Nothing here',
  500: 'Something broke',
};

const words = (status: Refusal['status'], message: string): Html => html`
<h1>${TITLES[status] ?? 'Not done'}</h1>
<p class="measure">${foreign(message)}</p>
<p><a href="/">To the first page</a></p>`;

/** Closes every answer: what the browser must not do with it. */
export function protectAnswer(c: Context): void {
  protect(c.res.headers, c.get('kind') ?? 'data');
}
