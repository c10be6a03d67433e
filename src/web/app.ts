/** The app as a function from requests to answers: guards first, then the lists of routes.ts. */
import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { ArchiveError } from '../archive/store/error.ts';
import { enter } from './enter.ts';
import { accessBy } from './http/access.ts';
import { hostGuard } from './http/hosts.ts';
import { addressGuard, methodGuard } from './http/limits.ts';
import { originGuard } from './http/origin.ts';
import { type Guard, type Refusal, refusal } from './http/refusal.ts';
import { secretsOf } from './http/secrets.ts';
import { sessionsOf } from './http/session.ts';
import { nothingHere } from './http/values.ts';
import { openApi } from './openapi.ts';
import type { Action, Download, Page, WebServices } from './page.ts';
import { ACTIONS, DOWNLOADS, PAGES } from './routes.ts';
import { serveAction, serveDownload, servePage } from './serve-page.ts';
import { type Env, jsonAnswer, protectAnswer, refusalAnswer, type Shell } from './shell.ts';
import { readStaticFiles, type StaticFiles } from './static-files.ts';

export interface AppOptions {
  /** What the server is bound to. */
  readonly host?: string;
  /** Other names it answers to. */
  readonly hosts?: readonly string[];
  /** Nobody looks without it. Null: whoever reaches the app may use it. */
  readonly token?: string | null;
  /** 32 random bytes, of this process only. */
  readonly secret?: Uint8Array;
  /** Milliseconds that only grow. */
  readonly ticks?: () => number;
  /** Told of defects; what the person sees says nothing about the inside. */
  readonly onError?: (error: unknown) => void;
  readonly statics?: StaticFiles;
  readonly pages?: readonly Page[];
  readonly actions?: readonly Action[];
  readonly downloads?: readonly Download[];
}

export function createApp(services: WebServices, options: AppOptions = {}): Hono {
  const { host = '127.0.0.1', token = null, pages = PAGES, actions = ACTIONS, downloads = DOWNLOADS } = options;
  const shell: Shell = {
    services,
    statics: options.statics ?? readStaticFiles(),
    sessions: sessionsOf(secretsOf(options.secret ?? randomBytes(32)), token === null),
    onError: options.onError ?? (() => {}),
  };
  const guards = [methodGuard, addressGuard, hostGuard(host, options.hosts), originGuard];

  const app = new Hono<Env>({ getPath: routeOf });
  app.use(async (c, next) => {
    await next();
    protectAnswer(c);
  });
  app.use(async (c, next) => {
    const why = firstOf(guards, c.req.raw);
    return why ? refusalAnswer(c, shell, why) : next();
  });
  app.get('/static/:name', (c, next) => {
    const file = shell.statics.files.get(c.req.path);
    if (!file) return next();
    c.set('kind', 'static');
    return new Response(file.bytes, { headers: { 'content-type': file.type } });
  });
  if (token !== null) enter(app, shell, accessBy(token, options.ticks ?? (() => performance.now())));
  const described = openApi({ pages, actions, downloads });
  app.get('/openapi', (c, next) => (isData(c.req.url) ? jsonAnswer(described) : next()));
  for (const download of downloads)
    app.get(download.path.replace(/\.json$/, ''), (c, next) =>
      isData(c.req.url) === download.path.endsWith('.json') ? serveDownload(c, shell, download) : next(),
    );
  for (const page of pages) app.get(page.path, (c) => servePage(c, shell, page));
  for (const action of actions) app.post(action.path, (c) => serveAction(c, shell, action));
  app.notFound((c) => refusalAnswer(c, shell, nothingHere()));
  app.onError((error, c) => {
    // The archive's own words: what is wrong with it and what to do are nobody's secret on this machine.
    if (error instanceof ArchiveError) return refusalAnswer(c, shell, refusal(503, error.code, error.message));
    shell.onError(error);
    return refusalAnswer(c, shell, refusal(500, 'internal', BROKEN));
  });
  return app as unknown as Hono;
}

function firstOf(guards: readonly Guard[], request: Request): Refusal | null {
  for (const guard of guards) {
    const why = guard(request);
    if (why) return why;
  }
  return null;
}

const BROKEN =
  'That is a defect of onrecord, and the archive is as it was. The terminal that runs onrecord serve says more.';

const isData = (url: string): boolean => new URL(url).pathname.endsWith('.json');

/** `/articles.json` is the route `/articles`, as data; the first page as data is `/index.json`. A slash at the end is forgiven. */
function routeOf(request: Request): string {
  const { pathname } = new URL(request.url);
  if (pathname === '/index.json') return '/';
  const path = pathname.endsWith('.json') ? pathname.slice(0, -'.json'.length) : pathname;
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
