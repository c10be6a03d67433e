/** The door, where the app is bound to more than this machine: nothing but style sheets is seen without the access token. */
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { Access } from './http/access.ts';
import { readForm } from './http/limits.ts';
import { ownPath } from './http/own-path.ts';
import type { Refusal } from './http/refusal.ts';
import { type Context, type Env, htmlAnswer, refusalAnswer, type Shell, wantsJson } from './shell.ts';

export function enter(app: Hono<Env>, shell: Shell, access: Access): void {
  const letIn = (c: Context, to: string): Response =>
    new Response(null, {
      status: 303,
      headers: { location: to, 'set-cookie': shell.sessions.cookie(c.req.raw, shell.sessions.open()) },
    });

  app.post('/enter', async (c) => {
    const form = await readForm(c.req.raw);
    if ('status' in form) return refusalAnswer(c, shell, form);
    const why = access.try(form.get('token') ?? '');
    return why ? doorAnswer(c, shell, form.get('to') ?? '/', why) : letIn(c, ownPath(form.get('to') ?? '/'));
  });

  app.use(async (c, next) => {
    const program = access.bearer(c.req.raw);
    if (program === 'welcome') {
      c.set('isProgram', true);
      return next();
    }
    if (program) return refusalAnswer(c, shell, program);
    const url = new URL(c.req.url);
    const given = c.req.method === 'POST' ? null : url.searchParams.get('token');
    if (given !== null) {
      const why = access.try(given);
      url.searchParams.delete('token');
      return why ? doorAnswer(c, shell, pathOf(url), why) : letIn(c, pathOf(url));
    }
    if (shell.sessions.of(c.req.raw) !== null) return next();
    return doorAnswer(c, shell, pathOf(url), null);
  });
}

/** 401 with the form, or as data. */
async function doorAnswer(c: Context, shell: Shell, to: string, why: Refusal | null): Promise<Response> {
  const message = why?.message ?? 'This archive asks for its token; onrecord serve printed it when it started.';
  const refused: Refusal = why ?? { status: 401, code: 'no-token', message };
  if (wantsJson(c)) return refusalAnswer(c, shell, refused);
  const main = html`
<h1>Enter this archive</h1>
<p class="measure${why ? ' problem' : ''}">${message}</p>
<form class="filters" method="post" action="/enter">
<input type="hidden" name="to" value="${ownPath(to)}">
<div class="field"><label for="token">Token</label><input type="password" id="token" name="token" autocomplete="current-password" required maxlength="512"></div>
<button class="main" type="submit">Enter</button>
</form>
<p class="small quiet">You came by a link from elsewhere and are in already? <a href="${ownPath(to)}">Open that page again</a>.</p>`;
  const answer = await htmlAnswer(c, shell, { title: 'Enter', section: null, main }, refused.status);
  if (refused.retryAfterSeconds !== undefined) answer.headers.set('retry-after', String(refused.retryAfterSeconds));
  return answer;
}

const pathOf = (url: URL): string => `${url.pathname}${url.search}`;
