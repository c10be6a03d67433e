/** The watch list, end to end: feeds and pages of a test's own server, a clock that the test moves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counts, story, type TestDesk, testDesk } from '../../test/helpers/desk.ts';
import { newsSite } from '../../test/helpers/news-site.ts';
import { ArchiveError } from '../archive/store/error.ts';
import { rebuild } from '../archive/store/rebuild.ts';
import { follow, nextDueTime, unfollow, watched, watchList } from '../archive/watch/watch.ts';
import type { Input } from '../read.ts';
import { type Followed, type FollowOptions, followDue } from './follow.ts';
import { kindOfAddress } from './kind-of-address.ts';

const brief = (n: string): string => `<h1>${n}</h1><p>Ana Lima said “${n}”.</p>`;

async function look(desk: TestDesk, options: Partial<FollowOptions> = {}): Promise<Followed[]> {
  return Array.fromAsync(followDue(desk, { robots: 'obey', width: 4, signal: null, ...options }));
}

const lines = (base: string, all: readonly Followed[]): string[] =>
  all.map(({ url, kind, outcome }) => `${kind} ${url.slice(base.length)} ${outcome}`).sort();

const put = (desk: TestDesk, url: string, kind: 'feed' | 'page' | 'sitemap' = 'feed') =>
  follow(desk.archive, 'me', { url, kind, title: null });

test('a feed is looked at, its items are captured, and only new ones the next time', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  for (const path of ['/1', '/2', '/3']) own.pages.set(path, brief(path));
  own.feeds.set('/feed', ['/1', '/2']);
  put(desk, `${own.base}/feed`);
  assert.deepEqual(lines(own.base, await look(desk)), ['feed /feed new', 'item /1 new', 'item /2 new']);
  assert.equal(watched(desk.archive, `${own.base}/feed`)?.title, 'The Herald');
  assert.deepEqual(await look(desk), [], 'nothing is due');
  desk.wait(40);
  own.feeds.set('/feed', ['/3', '/1', '/2']);
  const later = lines(own.base, await look(desk));
  assert.ok(later.includes('feed /feed new') && later.includes('item /3 new'), later.join());
  assert.ok(later.includes('page /1 same'), 'what a feed named is watched from then on');
});

test('the same article through three feeds is one article with three sightings', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  own.pages.set('/a', story('Bridge closed'));
  own.pages.set('/a?utm_source=proxy', story('Bridge closed'));
  own.feeds.set('/news', ['/a']);
  own.feeds.set('/local', ['/a']);
  own.feeds.set('/proxy', ['/a?utm_source=proxy']);
  for (const feed of ['/news', '/local', '/proxy']) put(desk, own.base + feed);
  await look(desk, { width: 1 });
  assert.deepEqual(counts(desk.archive), { articles: 1, revisions: 1, captures: 3, sightings: 3 });
  const sources = desk.archive.sql(`select note ->> '$.source' as s from capture where purpose = 'page'`).all();
  assert.deepEqual(sources.map(({ s }) => String(s).slice(own.base.length)).sort(), ['/local', '/news', '/proxy']);
});

test('an edited article is a revision, and it is looked at more often again', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  own.pages.set('/a', brief('One'));
  put(desk, `${own.base}/a`, 'page');
  assert.deepEqual(lines(own.base, await look(desk)), ['page /a new']);
  desk.wait(20);
  own.pages.set('/a', brief('Two'));
  assert.deepEqual(lines(own.base, await look(desk)), ['page /a changed']);
  assert.deepEqual(counts(desk.archive), { articles: 1, revisions: 2, captures: 2, sightings: 2 });
});

test('a page that is gone is kept as gone, and its return is seen', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  own.pages.set('/a', brief('One'));
  put(desk, `${own.base}/a`, 'page');
  await look(desk);
  desk.wait(20);
  own.pages.delete('/a');
  assert.deepEqual(lines(own.base, await look(desk)), ['page /a gone']);
  assert.equal(counts(desk.archive).captures, 2, 'the 404 is evidence');
  desk.wait(90);
  own.pages.set('/a', brief('One'));
  assert.deepEqual(lines(own.base, await look(desk)), ['page /a same']);
});

test('items that were too many, or were cut off, come when the feed says that nothing changed', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  for (const path of ['/1', '/2', '/3']) own.pages.set(path, brief(path));
  own.feeds.set('/feed', ['/1', '/2', '/3']);
  put(desk, `${own.base}/feed`);
  const stop = new AbortController();
  const first: Followed[] = [];
  for await (const followed of followDue(desk, { robots: 'obey', width: 1, signal: stop.signal })) {
    first.push(followed);
    if (followed.kind === 'item') stop.abort();
  }
  assert.deepEqual(lines(own.base, first), ['feed /feed new', 'item /1 new']);
  desk.wait(45);
  const rest = lines(own.base, await look(desk));
  // What had begun is on the list by itself.
  assert.ok(/ \/2 new/.test(rest.join()) && rest.includes('item /3 new'), rest.join());
  assert.equal(own.asked.filter((path) => path === '/feed').length, 2);
});

test('what a person stops in the middle is due as before, not failed', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  put(desk, `${own.base}/slow`, 'page');
  const stop = new AbortController();
  own.answer = (path) => {
    if (path !== '/slow') return false;
    setTimeout(() => stop.abort(), 20);
    return true;
  };
  const before = nextDueTime(desk.archive);
  assert.deepEqual(await look(desk, { signal: stop.signal }), []);
  assert.equal(nextDueTime(desk.archive), before);
  own.answer = null;
  own.pages.set('/slow', brief('One'));
  assert.deepEqual(lines(own.base, await look(desk)), ['page /slow new']);
});

test('an item that cannot be had is tried again in its own time, not at every look at the feed', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  own.feeds.set('/feed', ['/broken']);
  own.answer = (path, response) => path === '/broken' && response.destroy() !== undefined;
  put(desk, `${own.base}/feed`);
  const first = await look(desk);
  assert.deepEqual(lines(own.base, first), ['feed /feed new', 'item /broken failed']);
  assert.match(first.find(({ kind }) => kind === 'item')!.problem!, /connection was cut/);
  desk.wait(200);
  own.asked.length = 0;
  const later = lines(own.base, await look(desk));
  assert.deepEqual(later, ['feed /feed same', 'page /broken failed']);
  assert.equal(own.asked.filter((path) => path === '/broken').length, 1);
});

test('robots.txt is obeyed by default; where it is not, the archive says so', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  own.robots = 'User-agent: *\nDisallow: /';
  own.pages.set('/a', brief('One'));
  put(desk, `${own.base}/a`, 'page');
  const [refused] = await look(desk);
  assert.deepEqual([refused?.outcome, refused?.page?.problem?.code], ['failed', 'robots']);
  assert.ok(!own.asked.includes('/a'));
  const robots = desk.archive.sql(`select count(*) as n from capture where purpose = 'robots'`).get()!;
  assert.equal(robots.n, 1, 'what robots.txt said is evidence');
  desk.wait(60);
  assert.deepEqual(lines(own.base, await look(desk, { robots: 'ignore' })), ['page /a new']);
  const { r } = desk.archive.sql(`select note ->> '$.robots' as r from capture where purpose = 'page'`).get()!;
  assert.notEqual(r, 'allowed');
});

test('a server that asks for a pause gets it', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  own.answer = (path, response) =>
    path === '/a' && response.writeHead(503, { 'retry-after': '7200' }).end() !== undefined;
  put(desk, `${own.base}/a`, 'page');
  await look(desk);
  desk.wait(60);
  assert.deepEqual(await look(desk), []);
});

test('the list outlives the program; unfollow takes a feed off and keeps what came', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  own.feeds.set('/feed', ['/1']);
  own.pages.set('/1', brief('/1'));
  put(desk, `${own.base}/feed`);
  await look(desk);
  const again = desk.again();
  assert.deepEqual(
    watchList(again.archive).map(({ kind, outcome }) => `${kind} ${outcome}`),
    ['feed new', 'page new'],
  );
  assert.ok(unfollow(again.archive, 'me', `${own.base}/feed`));
  assert.ok(!unfollow(again.archive, 'me', `${own.base}/feed`));
  assert.equal(counts(again.archive).articles, 1);
});

test('what an address is, is found by looking at what comes', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  own.feeds.set('/feed', ['/1']);
  own.pages.set('/', `<head><link rel="alternate" type="application/rss+xml" href="/feed"></head>${brief('Front')}`);
  own.sitemaps.set('/news.xml', ['/1']);
  const kind = async (path: string) => {
    const found = await kindOfAddress(desk, own.base + path);
    return found.ok ? [found.kind, ...found.others] : found.problem.code;
  };
  assert.deepEqual(await kind('/feed'), ['feed']);
  assert.deepEqual(await kind('/news.xml'), ['sitemap']);
  assert.deepEqual(await kind('/'), ['page', `${own.base}/feed`]);
  assert.equal(await kind('/none'), 'http-status');
});

test('a news sitemap names pages as a feed does', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  own.pages.set('/1', brief('/1'));
  own.sitemaps.set('/news.xml', ['/1']);
  put(desk, `${own.base}/news.xml`, 'sitemap');
  assert.deepEqual(lines(own.base, await look(desk)), ['item /1 new', 'sitemap /news.xml new']);
});

test('a defect at one entry is told, tried again later, and stops no other', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  for (const path of ['/a', '/b']) {
    own.pages.set(path, brief(path));
    put(desk, `${own.base}${path}`, 'page');
  }
  const { read } = desk;
  const broken = {
    ...desk,
    read: (input: Input) => (input.url?.endsWith('/a') ? Promise.reject(new Error('boom')) : read(input)),
  };
  const all: Followed[] = [];
  for await (const followed of followDue(broken, { robots: 'obey', width: 1, signal: null })) all.push(followed);
  assert.deepEqual(lines(own.base, all).sort(), ['page /a failed', 'page /b new']);
  assert.match(all.find(({ outcome }) => outcome === 'failed')!.problem!, /boom/);
  assert.ok(nextDueTime(desk.archive)! > desk.archive.now().toISOString());
});

test('an archive that takes nothing more ends the round', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  own.pages.set('/a', brief('One'));
  put(desk, `${own.base}/a`, 'page');
  const full = { ...desk, read: () => Promise.reject(new ArchiveError('disk-full', 'no space')) };
  await assert.rejects(async () => {
    for await (const _ of followDue(full, { robots: 'obey', width: 2, signal: null }));
  }, /no space/);
});

test('a page that is watched already keeps its history when a feed names it too', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  own.pages.set('/a', brief('One'));
  put(desk, `${own.base}/a`, 'page');
  for (const minutes of [0, 20, 40, 90]) {
    desk.wait(minutes);
    await look(desk);
  }
  const before = watched(desk.archive, `${own.base}/a`)!.history.length;
  own.feeds.set('/feed', ['/a']);
  put(desk, `${own.base}/feed`);
  await look(desk);
  assert.ok(before >= 3);
  assert.equal(watched(desk.archive, `${own.base}/a`)!.history.length, before + 1);
});

test('pages that feeds named are on the list again after a rebuild, and not all due at once', async (t) => {
  const desk = testDesk(t);
  const own = await newsSite(t);
  own.pages.set('/1', brief('One'));
  own.feeds.set('/feed', ['/1']);
  put(desk, `${own.base}/feed`);
  await look(desk);
  await rebuild(desk.archive);
  const page = watched(desk.archive, `${own.base}/1`)!;
  assert.equal(page.source, `${own.base}/feed`);
  assert.ok(page.due > desk.archive.now().toISOString());
});
