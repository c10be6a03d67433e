/** `onrecord follow`. What following does is tested in src/intake/follow.test.ts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { noArchive } from './archives.ts';
import { folder, jsonLines, run } from './harness.ts';
import { webServer } from './servers.ts';

test('a feed goes on the list and is looked at, its articles come in', async (t) => {
  const articles = await webServer(t, (_, r) => r.setHeader('content-type', 'text/html').end('<p>“Yes.”'));
  const feeds = await webServer(t, (q, r) => {
    if (q.url === '/robots.txt') return r.writeHead(404).end();
    r.setHeader('content-type', 'application/rss+xml');
    r.end(
      `<rss version="2.0"><channel><title>The Herald</title><item><link>http://127.0.0.1:${articles.port}/a</link><title>A</title></item></channel></rss>`,
    );
  });
  const archive = noArchive(t);
  const at = ['--archive', archive];
  const url = `http://127.0.0.1:${feeds.port}/feed`;
  await run(['add', '-', ...at], { stdin: 'x' });
  await run(['config', 'private', '127.0.0.1', ...at]);
  const ran = await run(['follow', url, '--as', 'feed', ...at]);
  assert.equal(ran.status, 0, ran.err);
  assert.match(ran.err, /feed: on the list as a feed\n.*onrecord: next at 20/s);
  assert.match(ran.out, /^new +feed +1 new {2}http.*\nnew +item +1 statement {2}A\n$/);
  const list = jsonLines((await run(['follow', '--list', '--format', 'ndjson', ...at])).out);
  assert.deepEqual(
    list.map((w) => [w.kind, w.title, w.outcome]),
    [
      ['feed', 'The Herald', 'new'],
      ['page', null, 'new'],
    ],
  );
  assert.match((await run(['follow', '--opml', ...at])).out, /text="The Herald".*\/feed"/);
  assert.deepEqual(await run(['follow', '--remove', url, ...at]), { status: 0, out: '', err: '' });
  const gone = await run(['follow', '--remove', url, ...at]);
  assert.deepEqual([gone.status, /is not on the list/.test(gone.err)], [1, true]);
  assert.doesNotMatch((await run(['follow', '--list', ...at])).out, /^feed/m);
});

test('feeds may not lead to this machine unless it was said', async (t) => {
  const articles = await webServer(t, (_, r) => r.end('<p>“Yes.”'));
  const feeds = await webServer(t, (_, r) =>
    r
      .setHeader('content-type', 'application/rss+xml')
      .end(
        `<rss version="2.0"><channel><title>H</title><item><link>http://localhost:${articles.port}/a</link></item></channel></rss>`,
      ),
  );
  const ran = await run(['follow', `http://127.0.0.1:${feeds.port}/feed`, '--archive', noArchive(t)]);
  assert.equal(ran.status, 1);
  assert.match(ran.err, /localhost/);
  assert.equal(articles.connections(), 0);
});

test('a list of feeds goes on the list as a whole', async (t) => {
  const opml =
    '<opml version="2.0"><body><outline type="rss" text="H" xmlUrl="https://herald.example/feed"/></body></opml>';
  const file = folder(t, { 'feeds.opml': opml, 'none.opml': 'no' });
  const archive = noArchive(t);
  // Nothing is to be had on the way there.
  const ran = await run(['follow', file('feeds.opml'), '--archive', archive, '--network', 'socks5h://127.0.0.1:1']);
  assert.equal(ran.status, 1);
  assert.match(ran.err, /feeds\.opml: 1 feed is on the list\n/);
  assert.match(
    (await run(['follow', '--list', '--archive', archive])).out,
    /^feed {5}failed {3}due 20.* https:\/\/herald\.example\/feed$/m,
  );
  const none = await run([
    'follow',
    file('none.opml'),
    file('gone.opml'),
    '--archive',
    archive,
    '--network',
    'socks5h://127.0.0.1:1',
  ]);
  assert.match(none.err, /none\.opml: .*\n.*gone\.opml: There is no such file/);
});

test('a login stays out of the list, which is for good', async (t) => {
  const outline = (url: string) => `<outline type="rss" text="H" xmlUrl="${url}"/>`;
  const opml = `<opml version="2.0"><body>${outline('https://u:secret@courier.example/feed')}</body></opml>`;
  const file = folder(t, { 'feeds.opml': opml });
  const archive = noArchive(t);
  const way = ['--network', 'socks5h://127.0.0.1:1', '--archive', archive];
  const ran = await run(['follow', file('feeds.opml'), 'https://u:secret@herald.example/', ...way]);
  assert.equal(ran.status, 1);
  assert.match(ran.err, /1 feed is on the list\n.*herald\.example\/: Take the login out/);
  const kept = readFileSync(`${archive}/log.ndjson`, 'utf8') + (await run(['follow', '--list', ...way])).out;
  assert.doesNotMatch(ran.err + ran.out + kept, /secret/);
  assert.match(kept, /courier\.example/);
});

test('what is no address, and misuse', async (t) => {
  const archive = noArchive(t);
  const ran = await run(['follow', 'herald', 'http://127.0.0.1:1/', '--archive', archive]);
  assert.equal(ran.status, 1);
  assert.match(ran.err, /herald: This is not an address.*\(bad-url\)\n.*\(network\)/s);
  const cases: readonly [readonly string[], RegExp][] = [
    [['follow', '--remove'], /say which address to take off/],
    [['follow', 'a', '--list'], /take no address/],
    [['follow', '--as', 'blog'], /--as is feed, sitemap, page/],
    [['follow', '--format', 'csv'], /--format is text, ndjson/],
    [['follow', '--robots', 'maybe'], /--robots: robots is obey or ignore/],
  ];
  for (const [argv, message] of cases) {
    const misuse = await run([...argv, '--archive', archive]);
    assert.equal(misuse.status, 2, argv.join(' '));
    assert.match(misuse.err, message);
  }
  const none = await run(['follow', '--archive', noArchive(t)]);
  assert.match(none.err, /There is no archive/);
});
