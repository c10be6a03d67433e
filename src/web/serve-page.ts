/** A page, its data, a download, an action: each from the request to the answer. */
import { readForm } from './http/limits.ts';
import { ownPath } from './http/own-path.ts';
import { refusal } from './http/refusal.ts';
import { nothingHere, valuesOf } from './http/values.ts';
import type { Action, Asked, Download, Html, Page, Parameter, Rendering, View } from './page.ts';
import { closing, opening } from './parts/layout.ts';
import { type Context, htmlAnswer, jsonAnswer, pageAnswer, refusalAnswer, type Shell, wantsJson } from './shell.ts';

export async function servePage(c: Context, shell: Shell, page: Page): Promise<Response> {
  const request = askedOf(c, page.parameters);
  if (!request.ok) return refusalAnswer(c, shell, request.refusal);
  const { asked } = request;
  const data = await page.data(asked, shell.services);
  if (data === null) return refusalAnswer(c, shell, nothingHere());
  if (asked.url.pathname.endsWith('.json')) return jsonAnswer(data);
  const session = shell.sessions.of(c.req.raw) ?? shell.sessions.open();
  const rendering: Rendering = { asked, services: shell.services, csrf: shell.sessions.token(session) };
  const view = withData(await page.view(data, rendering), asked.url);
  const left = new AbortController();
  const more = page.live?.(data, rendering, left.signal) ?? null;
  const answer = more ? pageAnswer(c, streamed(shell, view, more, left)) : await htmlAnswer(c, shell, view);
  if (shell.sessions.of(c.req.raw) === null && c.get('isProgram') !== true)
    answer.headers.set('set-cookie', shell.sessions.cookie(c.req.raw, session));
  return answer;
}

/** Every page says where its data is, whether or not it thought of it. */
function withData(view: View, { pathname, search }: URL): View {
  const alternates = view.alternates ?? [];
  if (alternates.some(({ type }) => type === 'application/json')) return view;
  const href = `${pathname === '/' ? '/index' : pathname.replace(/\/$/, '')}.json${search}`;
  return { ...view, alternates: [{ href, type: 'application/json', title: 'JSON' }, ...alternates] };
}

/** The frame at once, the rest as it comes; when the reader leaves, nobody waits any more. */
function streamed(
  shell: Shell,
  view: View,
  more: AsyncIterable<Html>,
  left: AbortController,
): ReadableStream<Uint8Array> {
  const parts = (async function* () {
    yield opening(view, shell.statics);
    yield* more;
    yield closing(view);
  })();
  const source = {
    async pull(controller: ReadableStreamDefaultController<Uint8Array>) {
      try {
        const { done, value } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(Buffer.from(String(await value)));
      } catch (error) {
        shell.onError(error);
        controller.error(error);
      }
    },
    async cancel() {
      // What is waited for comes to an end first: a generator cannot be left while it waits.
      left.abort();
      await parts.return(undefined);
    },
  };
  // Nothing is made before somebody reads: who asks for the head alone never does.
  return new ReadableStream(source, { highWaterMark: 0 });
}

export async function serveDownload(c: Context, shell: Shell, download: Download): Promise<Response> {
  const request = askedOf(c, download.parameters);
  if (!request.ok) return refusalAnswer(c, shell, request.refusal);
  return (await download.respond(request.asked, shell.services)) ?? refusalAnswer(c, shell, nothingHere());
}

export async function serveAction(c: Context, shell: Shell, action: Action): Promise<Response> {
  const form = await readForm(c.req.raw);
  if ('status' in form) return refusalAnswer(c, shell, form);
  const session = shell.sessions.of(c.req.raw);
  const isOurs = session !== null && shell.sessions.fits(session, form.get('csrf') ?? '');
  if (!isOurs && c.get('isProgram') !== true) return refusalAnswer(c, shell, refusal(403, 'stale-form', STALE));
  const fields = Object.fromEntries([...form, ...Object.entries<string>(c.req.param())]);
  const fitting = valuesOf(action.fields, (name) => (fields[name] === undefined ? [] : [fields[name]]));
  if (!fitting.ok) return refusalAnswer(c, shell, fitting.refusal);
  const done = await action.run(fields, shell.services);
  if ('problem' in done) return refusalAnswer(c, shell, refusal(422, 'not-done', done.problem));
  if (wantsJson(c)) return jsonAnswer({ goTo: done.goTo });
  return new Response(null, { status: 303, headers: { location: ownPath(done.goTo) } });
}

const STALE =
  'This form is from before the app was started anew. Go back, load that page again, and send it once more.';

function askedOf(c: Context, parameters: readonly Parameter[]) {
  const url = new URL(c.req.url);
  const read = valuesOf(parameters, (name, place) => {
    if (place === 'query') return url.searchParams.getAll(name);
    const value = c.req.param(name);
    return value === undefined ? [] : [value];
  });
  return read.ok ? { ok: true as const, asked: { values: read.values, url } satisfies Asked } : read;
}
