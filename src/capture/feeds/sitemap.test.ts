import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readSitemap, type Sitemap, type SitemapOptions } from './sitemap.ts';

const SITEMAP = 'https://www.herald.example/news.xml';
function sitemap(source: string | Uint8Array, options: SitemapOptions = {}): Sitemap {
  const result = readSitemap(Buffer.from(source), null, SITEMAP, options);
  assert.ok(result.ok, result.ok ? '' : result.problem.message);
  return result.value;
}
const urlset = (inside: string): string =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">${inside}</urlset>`;
const page = (path: string, lastmod = ''): string =>
  `<url><loc>https://www.herald.example/${path}</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}</url>`;
const paths = ({ entries }: Sitemap): string[] => entries.map(({ url }) => new URL(url).pathname);

test('a news sitemap is read whole', () => {
  assert.deepEqual(
    sitemap(
      urlset(`<url><loc> https://www.herald.example/a?b=1&amp;c=2 </loc><lastmod>2026-05-04T12:00:00+02:00</lastmod>
        <n:news><n:publication><n:name>The Herald</n:name><n:language>en</n:language></n:publication>
        <n:publication_date>2026-05-04</n:publication_date><n:title>Mayor &amp; council: &lt;no&gt;</n:title></n:news></url>`),
    ),
    {
      kind: 'pages',
      entries: [
        {
          url: 'https://www.herald.example/a?b=1&c=2',
          modified: '2026-05-04T12:00:00+02:00',
          published: '2026-05-04',
          title: 'Mayor & council: <no>',
          publisher: 'The Herald',
          language: 'en',
        },
      ],
      problems: [],
    },
  );
});

test('an index of sitemaps is told from a sitemap', () => {
  const index = sitemap(
    '<s:sitemapindex xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:sitemap><s:loc>https://www.herald.example/1.xml.gz</s:loc><s:lastmod>2026-05-04</s:lastmod></s:sitemap></s:sitemapindex>',
  );
  assert.deepEqual(
    [index.kind, index.entries[0]!.url, index.entries[0]!.modified],
    ['index', 'https://www.herald.example/1.xml.gz', '2026-05-04'],
  );
});

test('gzip is unpacked, also one that was cut off, and not beyond its bounds', () => {
  const source = urlset(Array.from({ length: 3_000 }, (_, i) => page(String(i * 7919))).join(''));
  const packed = gzipSync(source);
  assert.equal(sitemap(packed, { limit: 5_000 }).entries.length, 3_000);
  const cut = sitemap(packed.subarray(0, packed.length / 2), { limit: 5_000 });
  assert.ok(cut.entries.length > 500 && cut.entries.length < 3_000);
  assert.match(cut.problems[0]!.message, /ends in the middle/);
  const bomb = readSitemap(gzipSync(Buffer.alloc(40 * 1024 * 1024)), null, SITEMAP);
  assert.ok(!bomb.ok && bomb.problem.code === 'too-large');
  const broken = readSitemap(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 255, 255, 255]), null, SITEMAP);
  assert.ok(!broken.ok && broken.problem.code === 'binary');
});

test('a text is a sitemap when it has addresses', () => {
  const { entries, kind } = sitemap(
    '\ufeffhttps://www.herald.example/a\r\n\r\nnot an address\nhttps://www.herald.example/b',
  );
  assert.deepEqual([kind, entries.length], ['pages', 2]);
  const none = readSitemap(Buffer.from('User-agent: *'), 'text/plain', SITEMAP);
  assert.ok(!none.ok && none.problem.code === 'unsupported');
});

test('a sitemap speaks for its own site and what is below it', () => {
  const others = [
    'https://post.example/',
    'https://evil-herald.example/',
    'https://herald.example.evil.example/',
    'javascript:x',
  ];
  const own = [
    'https://herald.example/',
    'http://www.herald.example/',
    'https://sport.herald.example/',
    'https://WWW.Herald.example:8443/',
  ];
  const { entries, problems } = sitemap(
    urlset([...others, ...own].map((url) => `<url><loc>${url}</loc></url>`).join('')),
  );
  assert.equal(entries.length, own.length);
  assert.deepEqual(problems, [{ code: 'bad-url', message: 'Left out, as a sitemap speaks for its own site only: 3.' }]);
});

test('the newest are kept, in their order, and the others counted', () => {
  const all = [
    page('old', '2020-01-01'),
    page('c', '2026-05-03'),
    page('undated'),
    page('a', '2026-05-04T10:00:00Z'),
    page('b', '2026-05-04T09:00:00Z'),
  ];
  const kept = sitemap(urlset(all.join('')), { limit: 3 });
  assert.deepEqual(paths(kept), ['/c', '/a', '/b']);
  assert.equal(kept.problems[0]!.message, 'The sitemap has 5 addresses; the newest 3 were read.');
  const future = sitemap(urlset(page('x', '2036-01-01') + page('y', '2026-05-04')), {
    limit: 1,
    now: new Date('2026-05-05'),
  });
  assert.deepEqual(paths(future), ['/y']);
});

test('fifty thousand addresses are read in their time', () => {
  const start = performance.now();
  const { entries } = sitemap(urlset(Array.from({ length: 50_000 }, (_, i) => page(String(i), '2026-05-04')).join('')));
  assert.equal(entries.length, 1_000);
  assert.ok(performance.now() - start < 5_000);
});

test('what is no sitemap is a problem', () => {
  for (const [source, code] of [
    ['', 'empty'],
    ['<rss/>', 'unsupported'],
    ['<html><urlset>', 'unsupported'],
  ]) {
    const result = readSitemap(Buffer.from(source!), null, SITEMAP);
    assert.ok(!result.ok && result.problem.code === code, source);
  }
});
