import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FeedList, type ListedFeed, readOpml } from './opml.ts';
import { writeOpml } from './write-opml.ts';

function list(source: string): FeedList {
  const result = readOpml(Buffer.from(source));
  assert.ok(result.ok, result.ok ? '' : result.problem.message);
  return result.value;
}
const opml = (body: string): string =>
  `<?xml version="1.0"?><opml version="1.0"><head><title>Mine &amp; yours</title></head><body>${body}</body></opml>`;

test('feeds are read with title, site, folders and categories', () => {
  const { title, feeds, problems } = list(
    opml(`<outline text="News"><outline title="Local"><outline type="rss" text="Herald &amp; Post" XMLURL="https://herald.example/rss?a=1&amp;b=2"
      htmlUrl="https://herald.example" category="/News/Local,courts"/></outline>
      <outline text="Inner" xmlUrl="feed://post.example/feed"><outline text="Under a feed" xmlUrl="https://acme.example/a"/></outline></outline>
      <outline type="rss" url="https://acme.example/b"/><outline type="link" text="A page" url="https://acme.example/page"/>`),
  );
  assert.equal(title, 'Mine & yours');
  assert.deepEqual(feeds, [
    {
      title: 'Herald & Post',
      url: 'https://herald.example/rss?a=1&b=2',
      site: 'https://herald.example/',
      folder: ['News', 'Local'],
      categories: ['/News/Local', 'courts'],
    },
    { title: 'Inner', url: 'http://post.example/feed', site: null, folder: ['News'], categories: [] },
    { title: 'Under a feed', url: 'https://acme.example/a', site: null, folder: ['News'], categories: [] },
    { title: null, url: 'https://acme.example/b', site: null, folder: [], categories: [] },
  ]);
  assert.deepEqual(problems, []);
});

test('what cannot be followed is left out and counted', () => {
  const { feeds, problems } = list(
    opml(
      `<outline xmlUrl="https://a.example/"/><outline xmlUrl="https://a.example/#x"/><outline xmlUrl="javascript:alert(1)"/><outline xmlUrl=""/>`,
    ),
  );
  assert.deepEqual(
    feeds.map(({ url }) => url),
    ['https://a.example/'],
  );
  assert.deepEqual(
    problems.map(({ code, message }) => [code, message.split(': ')[1]]),
    [
      ['bad-url', '2.'],
      ['bad-input', '1.'],
    ],
  );
});

test('a list that was cut off, nested without end, or far too long is read in bounds', () => {
  const cut = list('<opml><body><outline xmlUrl="https://a.example/"/><outline te');
  assert.deepEqual([cut.feeds.length, cut.problems.length], [1, 1]);
  const start = performance.now();
  assert.ok(list(opml('<outline text="x">'.repeat(3e5))).feeds.length === 0);
  const many = list(
    opml(Array.from({ length: 60_000 }, (_, i) => `<outline xmlUrl="https://a.example/${i}"/>`).join('')),
  );
  assert.equal(many.feeds.length, 10_000);
  assert.equal(many.problems[0]!.code, 'too-large');
  assert.ok(performance.now() - start < 5_000);
});

test('what is no list is a problem', () => {
  for (const [source, code] of [
    ['', 'empty'],
    ['<rss/>', 'unsupported'],
    ['<html><opml>', 'unsupported'],
    ['x', 'unsupported'],
  ]) {
    const result = readOpml(Buffer.from(source!));
    assert.ok(!result.ok && result.problem.code === code, source);
  }
});

test('what is written is read again as it was, whatever is in the names', () => {
  const feed = (n: number, folder: string[], title: string | null): ListedFeed => ({
    title,
    url: `https://herald.example/${n}?a=%22&b=%27`,
    site: n % 2 ? `https://herald.example/` : null,
    folder,
    categories: n % 2 ? ['/News/A & B', '"x"'] : [],
  });
  const feeds = [
    feed(1, [], '</outline><script>"&\'</script>'),
    feed(2, ['A & B'], null),
    feed(3, ['A & B', '<c>'], 'Größe “x” 😀'),
    feed(4, ['__proto__'], 'constructor'),
  ];
  const written = writeOpml(feeds, 'T < 1 & "2"', new Date('2026-05-04T10:00:00Z'));
  const read = list(written);
  assert.deepEqual(read.feeds, [{ ...feeds[0]! }, { ...feeds[1]!, title: feeds[1]!.url }, feeds[2], feeds[3]]);
  assert.equal(read.title, 'T < 1 & "2"');
  assert.match(written, /<dateCreated>Mon, 04 May 2026 10:00:00 GMT</);
});

test('characters that no XML may have are not written', () => {
  const written = writeOpml(
    [{ title: 'a\u0000\u001b\ufffe\ud800b', url: 'https://a.example/', site: null, folder: [], categories: ['x,y'] }],
    'T',
    null,
  );
  assert.match(written, /text="a\ufffdb"/);
  assert.match(written, /category="x y"/);
  assert.ok(!written.includes('dateCreated'));
});
