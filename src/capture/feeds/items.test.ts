/** What one item says, in all the ways there are to say it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed, FeedItem } from './feed.ts';
import { readFeed } from './read-feed.ts';

const URL_OF_FEED = 'https://herald.example/news/feed.xml';
const NOW = new Date('2026-05-05T00:00:00Z');

function feed(source: string, contentType: string | null = null): Feed {
  const result = readFeed(Buffer.from(source), contentType, URL_OF_FEED, NOW);
  assert.ok(result.ok, result.ok ? '' : result.problem.message);
  return result.value;
}
const rss = (items: string, attributes = '', head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Herald</title>${head}${items}</channel></rss>`;
const first = (source: string): FeedItem => feed(source).items[0]!;
const item = (inside: string, attributes = ''): FeedItem => first(rss(`<item>${inside}</item>`, attributes));

const FEEDBURNER = 'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"';
const ATOM = 'xmlns:a10="http://www.w3.org/2005/Atom"';
const ADDRESSES: readonly [what: string, inside: string, attributes: string, url: string | null][] = [
  [
    'the address behind a feed proxy',
    '<link>https://proxy.example/~r/1</link><feedburner:origLink>https://herald.example/1</feedburner:origLink>',
    FEEDBURNER,
    'https://herald.example/1',
  ],
  ['a link on the address of the feed', '<link>../1</link>', '', 'https://herald.example/1'],
  ['a link on xml:base', '<link>1</link>', 'xml:base="https://post.example/x/"', 'https://post.example/x/1'],
  [
    'a link in the words of Atom',
    '<a10:link rel="self" href="/feed"/><a10:link href="/1"/>',
    ATOM,
    'https://herald.example/1',
  ],
  [
    'a link in Atom by a default namespace',
    '<link xmlns="http://www.w3.org/2005/Atom" href="/1"/>',
    '',
    'https://herald.example/1',
  ],
  ['a guid that is an address', '<guid>https://herald.example/1</guid>', '', 'https://herald.example/1'],
  ['no guid that says it is none', '<guid isPermaLink="FALSE">https://herald.example/1</guid>', '', null],
  ['no guid that is a name', '<guid>article-1</guid>', '', null],
  ['no script', '<link>javascript:alert(1)</link>', '', null],
  ['no file', '<link>file:///etc/passwd</link>', '', null],
  ['no login', '<link>https://ana:secret@herald.example/1</link>', '', 'https://herald.example/1'],
  [
    'an address in white space and CDATA',
    '<link>\n <![CDATA[ https://herald.example/1 ]]>\n</link>',
    '',
    'https://herald.example/1',
  ],
  [
    'an address whose ampersands nobody escaped',
    '<link>https://herald.example/?a=1&copy=2&b</link>',
    '',
    'https://herald.example/?a=1&copy=2&b',
  ],
  ['no address of ten thousand characters', `<link>https://herald.example/${'a'.repeat(10_000)}</link>`, '', null],
];
for (const [what, inside, attributes, url] of ADDRESSES)
  test(`an item has ${what}`, () => assert.equal(item(`<title>A</title>${inside}`, attributes).url, url));

test('titles are plain text, however often they were escaped', () => {
  const titles: [string, string][] = [
    ['A &amp; B', 'A & B'],
    ['A & B &amp;amp; C', 'A & B & C'],
    ['caf&eacute;&nbsp;now', 'café now'],
    ['<![CDATA[<b>Bold</b> &#8212; move]]>', 'Bold — move'],
    ['&lt;em&gt;Very&lt;/em&gt; bad', 'Very bad'],
    ['If 1 < 2 then', 'If 1 < 2 then'],
    ['The &lt;blank&gt; page', 'The <blank> page'],
    ['a\u0007b\u001b[31mc', 'a b [31mc'],
  ];
  for (const [written, read] of titles) assert.equal(item(`<title>${written}</title><link>/1</link>`).title, read);
  assert.equal(item('<title></title><link>/1</link>').title, null);
});

test('an item without id or link keeps one id, read again and again', () => {
  const of = (title: string) => item(`<title>${title}</title>`).id;
  assert.match(of('A'), /^sha256:[0-9a-f]{64}$/);
  assert.equal(of('A'), of('A'));
  assert.notEqual(of('A'), of('B'));
});

test('an id of ten thousand characters is none', () => {
  assert.equal(item(`<guid>${'x'.repeat(10_000)}</guid><link>/1</link>`).id, 'https://herald.example/1');
});

test('a word of another namespace is known by its declaration, wherever that stands', () => {
  const updated = '2026-05-04T10:00:00Z';
  assert.equal(
    item(`<link>/1</link><updated xmlns="http://www.w3.org/2005/Atom">${updated}</updated>`).updated,
    updated,
  );
  assert.equal(
    item(`<link>/1</link><q:modified xmlns:q="http://purl.org/dc/terms/">${updated}</q:modified>`).updated,
    updated,
  );
  assert.equal(item(`<link>/1</link><updated>${updated}</updated>`).updated, null);
});

test('no article is lost to the id of another', () => {
  const { items } = feed(
    rss(
      '<item><guid>/b</guid><link>/a</link></item><item><guid>https://herald.example/b</guid><link>/c</link></item><item><guid>/b</guid><link>/b</link></item>',
    ),
  );
  assert.equal(items.length, 3);
  assert.equal(new Set(items.map(({ id }) => id)).size, 3);
});

test('one item an address; an id that stands on several addresses is no id', () => {
  const { items, problems } = feed(
    rss(
      '<item><guid>1</guid><link>/a</link></item><item><guid>1</guid><link>/b</link></item><item><guid>9</guid><link>/a</link></item>',
    ),
  );
  assert.deepEqual(
    items.map(({ id, url }) => [id, url]),
    [
      ['1', 'https://herald.example/a'],
      ['https://herald.example/b', 'https://herald.example/b'],
    ],
  );
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['Listed more than once and read once: 1 item.'],
  );
});

test('a date that is far ahead of the clock is none', () => {
  assert.equal(item('<link>/1</link><pubDate>Sat, 04 May 2036 10:00:00 GMT</pubDate>').published, null);
  assert.equal(
    item('<link>/1</link><pubDate>Wed, 06 May 2026 10:00:00 GMT</pubDate>').published,
    '2026-05-06T10:00:00Z',
  );
});
