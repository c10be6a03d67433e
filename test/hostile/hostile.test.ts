/**
 * Hostile pages in the archive, and every page of the app over them: first as text, then in a browser with scripts, with the
 * app's policy and, harder, without it. XSS_LIST=FILE adds a list of others, a line each (payloadbox/xss-payload-list was used).
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { coverageOf } from '../../src/archive/coverage/coverage-of.ts';
import { claimKeys } from '../../src/coverage/claims/claim-key.ts';
import type { WebServices } from '../../src/web/page.ts';
import { DOWNLOADS, PAGES } from '../../src/web/routes.ts';
import { added, fetched, type TestArchive, testArchive } from '../helpers/archive.ts';
import { browserTest } from '../helpers/browser.ts';
import { hashingLinker } from '../helpers/claim-linker.ts';
import { type TestApp, testApp } from '../helpers/web.ts';
import { type Address, addressesOf, some } from './addresses.ts';
import { brokenData, strayHeaders } from './answers.ts';
import { forgedRecord } from './forge.ts';
import { addList, hostileArchive } from './hostile-archive.ts';
import { MARKUP } from './markup.ts';
import { strays } from './own-markup.ts';
import { CASES } from './pages.ts';
import { posted, reflected } from './reflected.ts';
import { SCRIPTS } from './scripts.ts';
import { HOSTILE_TEXTS } from './texts.ts';
import { siteOf, unprotected } from './unprotected.ts';
import { harmful, visit } from './visit.ts';

/** All addresses, in minutes; else as many as fit into a minute. */
const THOROUGH = process.env.HOSTILE === 'all';
const LIST = [
  ...HOSTILE_TEXTS,
  ...(process.env.XSS_LIST ? readFileSync(process.env.XSS_LIST, 'utf8').split('\n') : []),
];
/** Where a case shows most of itself. */
const BROAD = new Set(['/articles/:key', '/captures/:id/page', '/articles/:key/revisions/:number']);

const ALL = 1e9;

let archive: TestArchive;
let app: TestApp;
let addresses: readonly Address[];
const errors: unknown[] = [];

before(async () => {
  archive = hostileArchive(CASES);
  const words = CASES.map((one) => one.words);
  addList(archive, words, 300);
  addList(archive, words.toReversed(), 300);
  addList(archive, LIST, 200);
  const coverage = (story: string) => coverageOf(archive, story, hashingLinker());
  app = testApp(archive, { onError: (error) => errors.push(error), services: { coverage } });
  addresses = addressesOf(
    archive,
    [...PAGES, ...DOWNLOADS].map((page) => page.path),
    await onTheirWay(),
    await claimsIn(coverage),
  );
});
after(() => archive[Symbol.dispose]());

/** Keys of the first claims of every story. */
async function claimsIn(coverage: NonNullable<WebServices['coverage']>): Promise<Map<string, string[]>> {
  const stories = archive.sql('select key from story where articles > 0 order by key').all() as { key: string }[];
  const found = new Map<string, string[]>();
  for (const { key } of stories) found.set(key, [...claimKeys((await coverage(key))!.coverage).values()].slice(0, 2));
  return found;
}

/** Addresses that were asked for in hostile words: the pages that tell how it goes. */
async function onTheirWay(): Promise<string[]> {
  const paths: string[] = [];
  for (const { words } of CASES.filter((_, i) => i % 8 === 0)) {
    const url = `https://${paths.length % 2 ? 'bad' : 'herald'}.example/${words.slice(0, 500)}`;
    const answer = await app.post('/add', { url }, { accept: 'application/json' });
    const { goTo } = (await answer.json()) as { goTo?: string };
    if (goTo) paths.push(goTo);
  }
  return paths;
}

const ofPages = (): Address[] => {
  const routes = new Set(PAGES.map((page) => page.path));
  return addresses.filter(({ route }) => routes.has(route));
};

/** What is wrong with an answer that should be a page of ours. */
async function wrongWith(path: string, answer: Response, statuses: readonly number[]): Promise<string[]> {
  const text = await answer.text();
  const found = [...strays(text), ...strayHeaders(answer.headers)];
  if (!statuses.includes(answer.status)) found.push(`status ${answer.status}`);
  return [...new Set(found)].map((what) => `${path.slice(0, 200)}: ${what}`);
}

test('there are more than two hundred hostile pages, each another', () => {
  assert.ok(CASES.length >= 200);
  assert.equal(new Set(CASES.map((one) => one.name)).size, CASES.length);
});

test('no page of the app holds markup that came from a page', async (t) => {
  const opened = some(ofPages(), (route) => (THOROUGH ? ALL : BROAD.has(route) ? 300 : 40));
  const wrong: string[] = [];
  for (const { path } of opened) {
    // Half a character in an id of a stranger's archive cannot be asked for.
    const statuses = path.includes('%EF%BF%BD') ? [200, 404] : [200];
    wrong.push(...(await wrongWith(path, await app.get(path), statuses)));
  }
  assert.deepEqual(wrong.slice(0, 20), []);
  assert.deepEqual(errors, []);
  t.diagnostic(`${CASES.length} cases, ${LIST.length} lines of a list, ${opened.length} pages`);
});

test('nor does one that was asked in hostile words', async (t) => {
  const wrong: string[] = [];
  const paths = reflected(CASES);
  for (const path of paths) wrong.push(...(await wrongWith(path, await app.get(path), [200, 400, 404, 414])));
  assert.deepEqual(wrong.slice(0, 20), []);
  assert.deepEqual(errors, []);
  t.diagnostic(`${paths.length} addresses`);
});

test('half a character in an id of a stranger’s archive breaks no page', async () => {
  using strangers = testArchive();
  const url = 'https://stranger.example/story';
  const record = forgedRecord(['the bridge'], 2, url);
  const statements = record.statements.map((s, i) => ({ ...s, id: `${i}\ud83d`, refersTo: [] }));
  added(strangers, fetched(url, 'the bridge', '2026-03-02T08:00:00.000Z'), { ...record, statements });
  const site = testApp(strangers);
  const { key } = strangers.sql('select key from article').get() as { key: string };
  for (const path of ['/', `/articles/${key}`, `/articles/${key}/revisions`])
    assert.equal((await site.get(path)).status, 200, path);
});

test('data for programs stays whole: JSON of every page, and all downloads', async (t) => {
  const wrong: string[] = [];
  const pages = some(ofPages(), () => (THOROUGH ? ALL : 15)).map(({ path }) =>
    path.replace(/^\/(?=$|\?)/, '/index').replace(/(?=\?|$)/, '.json'),
  );
  const downloads = some(
    addresses.filter(({ route }) => !PAGES.some((page) => page.path === route)),
    () => (THOROUGH ? ALL : 15),
  );
  const all = [...pages, ...downloads.map(({ path }) => path), '/openapi.json'];
  for (const path of all) {
    const answer = await app.get(path);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (answer.status === 404 && path.includes('%EF%BF%BD')) continue;
    if (answer.status !== 200) wrong.push(`${path}: status ${answer.status}`);
    wrong.push(
      ...[...strayHeaders(answer.headers), ...brokenData(path, answer.headers, bytes)].map(
        (what) => `${path.slice(0, 200)}: ${what}`,
      ),
    );
  }
  assert.deepEqual(wrong.slice(0, 20), []);
  assert.deepEqual(errors, []);
  t.diagnostic(`${all.length} answers`);
});

/** The app's answers to a browser; `bare`: without what binds it. */
const toBrowser = async (request: Request): Promise<Response> => {
  const { pathname, search } = new URL(request.url);
  return app.get(`${pathname}${search}`);
};

/** Pages that stay: that of an address on its way leads on to the article when it is there. */
async function staying(addresses: readonly Address[]): Promise<string[]> {
  const paths: string[] = [];
  for (const { route, path } of addresses)
    if (route !== '/adding/:id' || !(await (await app.get(path)).text()).includes('http-equiv="refresh"'))
      paths.push(path);
  return paths;
}

browserTest('in a browser without any policy, nothing runs, asks, leads away or breaks a page', async (open, t) => {
  const site = await siteOf(unprotected(toBrowser));
  t.after(site.close);
  const paths = [
    ...(await staying(
      some(ofPages(), (route) => (THOROUGH ? ALL : route === '/articles/:key' ? (LIST.length > 0 ? 300 : 150) : 4)),
    )),
    ...reflected(CASES).filter((_, i) => THOROUGH || i % 12 === 0),
  ];
  const { pages, wrong } = await visit(open, site.origin, paths);
  t.diagnostic(`${pages} pages, a third of them at two widths`);
  assert.deepEqual(wrong.slice(0, 20), []);
});

browserTest('nor with the policy', async (open, t) => {
  const site = await siteOf(toBrowser);
  t.after(site.close);
  const { pages, wrong } = await visit(open, site.origin, await staying(some(ofPages(), () => (THOROUGH ? 40 : 3))));
  t.diagnostic(`${pages} pages, a third of them at two widths`);
  assert.deepEqual(wrong.slice(0, 20), []);
});

browserTest('the same pages as they came do run, ask, lead away and cover: these checks see it', async (open, t) => {
  const tried = [...SCRIPTS, ...MARKUP].filter(
    (one, i) => (THOROUGH || i % 8 === 0) && !one.words.includes('dns-prefetch'),
  );
  const site = await siteOf((request) => {
    const { page, contentType } = tried[Number(new URL(request.url).pathname.slice(1))] ?? {
      page: '',
      contentType: 'text/html',
    };
    return new Response(page as string, { headers: { 'content-type': contentType } });
  });
  t.after(site.close);
  const did = await harmful(
    open,
    site.origin,
    tried.map((_, i) => `/${i}`),
  );
  t.diagnostic(`${did.length} of ${tried.length}`);
  assert.ok(did.length > tried.length * 0.8);
});

// Last: it changes the archive, and what was on its way is forgotten.
test('forms with hostile words are done or refused in words, and lead nowhere else', async (t) => {
  const wrong: string[] = [];
  const { article, statement } = archive
    .sql(
      'select a.key as article, s.sid as statement from statement s join article a on a.id = s.article_id where s.current = 1 order by s.id limit 1',
    )
    .get() as { article: string; statement: string };
  const forms = CASES.filter((_, i) => THOROUGH || i % 4 === 0).flatMap((one) => posted(one, { article, statement }));
  for (const [path, fields] of forms) {
    const answer = await app.post(path, fields);
    const to = answer.headers.get('location') ?? '/';
    if (!/^\/(?![/\\])/.test(to)) wrong.push(`${path} leads to ${to}`);
    if (answer.status !== 303) wrong.push(...(await wrongWith(path, answer, [400, 403, 413, 422])));
  }
  assert.deepEqual(wrong.slice(0, 20), []);
  assert.deepEqual(errors, []);
  t.diagnostic(`${forms.length} forms`);
});
