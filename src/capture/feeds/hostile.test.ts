/** Feeds that are broken, huge or meant to do harm. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_ITEMS } from './feed.ts';
import { readFeed } from './read-feed.ts';

const read = (source: string | Uint8Array) => readFeed(Buffer.from(source), null, 'https://herald.example/feed');
function value(source: string | Uint8Array) {
  const result = read(source);
  assert.ok(result.ok, result.ok ? '' : result.problem.message);
  return result.value;
}
const item = (n: number): string => `<item><title>T ${n}</title><link>https://herald.example/${n}</link></item>`;
const rss = (inside: string): string => `<rss version="2.0"><channel><title>Herald</title>${inside}</channel></rss>`;
const urls = (source: string): (string | null)[] =>
  value(source).items.map(({ url }) => url?.split('/').at(-1) ?? null);

/** Far above what it takes; a quadratic reader needs minutes. */
function soon<T>(work: () => T): T {
  const start = performance.now();
  const result = work();
  const took = performance.now() - start;
  assert.ok(took < 5_000, `took ${took} ms`);
  return result;
}

test('what stands before the feed is passed over', () => {
  assert.deepEqual(urls(`\ufeff\n  <?xml version="1.0"?>${rss(item(1))}`), ['1']);
  assert.deepEqual(urls(`<br />\n<b>Warning</b>: file not found in /srv/x.php<br/>${rss(item(1))}`), ['1']);
});

test('a feed under the document type of a page is a feed', () => {
  assert.deepEqual(urls(`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x">${rss(item(1))}`), ['1']);
  const page = read('<!DOCTYPE html><p>Sorry');
  assert.ok(!page.ok && /HTML page/.test(page.problem.message));
});

test('a feed that was cut off gives the items before the cut, and says so', () => {
  for (const rest of [
    '<item><title>ha',
    '<item><link>https://herald.exa',
    '<item><title><![CDATA[ha',
    '<item',
    '<!-- ',
  ])
    assert.deepEqual(urls(`<rss><channel>${item(1)}${rest}`), ['1'], rest);
  const { problems } = value(`<rss><channel>${item(1)}<item><title>ha`);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ['bad-input'],
  );
  assert.match(problems[0]!.message, /ends in the middle/);
});

test('tags that nobody closed cost one item at most', () => {
  assert.deepEqual(urls(rss(`<item><title>A<link>https://herald.example/0</link></item>${item(1)}`)), [null, '1']);
  assert.deepEqual(urls(rss(`<item><link>https://herald.example/0</link>${item(1)}`)), ['0', '1']);
  assert.deepEqual(urls(rss(`<item><description><p>a<br>b</description><link>/0</link></item>${item(1)}`)), ['0', '1']);
  assert.deepEqual(urls(rss(`<item><title>1 <2 is true</title></item>${item(1)}`)), [null, '1']);
});

test('entities that a document declares are never expanded', () => {
  const names = [...'abcdefghij'];
  const declared = names.map((name, i) =>
    i === 0 ? '<!ENTITY a "ha">' : `<!ENTITY ${name} "${`&${names[i - 1]};`.repeat(10)}">`,
  );
  const { title, items } = soon(() =>
    value(
      `<!DOCTYPE rss [${declared.join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]><rss><channel><title>&j;&file;</title>${item(1)}</channel></rss>`,
    ),
  );
  assert.equal(title, '&j;&file;');
  assert.equal(items.length, 1);
});

test('of a hundred thousand items the newest are read, wherever they stand, and the others counted', () => {
  const many = Array.from(
    { length: 100_000 },
    (_, i) =>
      `<item><link>https://herald.example/${i}</link><pubDate>${new Date(Date.UTC(2026, 0, 1) + i * 60_000).toUTCString()}</pubDate></item>`,
  );
  const { items, problems } = soon(() => value(rss(many.join(''))));
  assert.equal(items.length, MAX_ITEMS);
  assert.equal(items.at(-1)!.url, 'https://herald.example/99999');
  assert.equal(problems[0]!.message, 'The feed has 100,000 items; the newest 2,000 were read.');
  const undated = value(rss(Array.from({ length: 5_000 }, (_, i) => item(i)).join(''))).items;
  assert.deepEqual([undated.length, undated[0]!.url], [MAX_ITEMS, 'https://herald.example/0']);
});

test('one item of twenty megabytes is read in bounds', () => {
  const [only] = soon(
    () => value(rss(`<item><link>/1</link><description>${'x &amp; '.repeat(25e5)}</description></item>`)).items,
  );
  assert.equal(only!.url, 'https://herald.example/1');
  assert.ok(only!.summary!.length <= 1_000 && only!.summary!.endsWith('…'));
  assert.match(value(rss(`${item(1)}<!--${'x'.repeat(33 * 1024 * 1024)}-->`)).problems[0]!.message, /over 32 MB/);
});

const BOMBS: readonly [string, string][] = [
  ['items in items', '<item>'.repeat(3e5)],
  ['depth', `${'<x>'.repeat(3e5)}a${'</x>'.repeat(3e5)}`],
  ['end tags of nothing', `<item>${'<x>'.repeat(3e5)}${'</y>'.repeat(3e5)}</item>`],
  ['attributes', `<item ${'a="1" '.repeat(3e5)}/>`],
  ['different attributes', `<item ${Array.from({ length: 1e5 }, (_, i) => `a${i}="1"`).join(' ')}/>`],
  ['one long attribute', `<item a="${'&amp;'.repeat(5e5)}"/>`],
  ['angle brackets', '<'.repeat(2e6)],
  ['declarations', '<!'.repeat(2e6)],
  ['sections', '<![CDATA['.repeat(3e5)],
  ['namespaces', Array.from({ length: 5e4 }, (_, i) => `<a${i}:b xmlns:a${i}="u:${i}"/>`).join('')],
  [
    'tags in titles',
    Array(500)
      .fill(`<item><title>${'&lt;b'.repeat(1_500)}</title></item>`)
      .join(''),
  ],
  [
    'dates',
    Array(5_000)
      .fill(`<item><pubDate>Mon, 4 ${'1 '.repeat(60)}</pubDate></item>`)
      .join(''),
  ],
  ['names of the language', '<item __proto__="1" constructor="2"><__proto__>x</__proto__><constructor/></item>'],
];
for (const [what, bomb] of BOMBS)
  test(`a feed of nothing but ${what} is read in its time`, () => {
    soon(() => read(rss(bomb + item(1))));
    soon(() => read(rss(`<item>${bomb}</item>`)));
  });

test('an HTML page in place of a feed says so, and which feeds it links to', () => {
  const page =
    '<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" title="All" href="/rss"></head><body>Sorry</body></html>';
  for (const source of [page, page.slice(15), '<html><body>Sign in']) {
    const result = read(source);
    assert.ok(!result.ok && result.problem.code === 'unsupported');
    assert.match(result.problem.message, /^This is an HTML page, not a feed/);
    const links = source.includes('rss') ? [{ url: 'https://herald.example/rss', title: 'All', dialect: 'rss' }] : [];
    assert.deepEqual(result.links, links);
    assert.equal(result.problem.message.includes('https://herald.example/rss'), links.length > 0);
  }
});

test('what is no feed is a problem, each with its name', () => {
  const problem = (source: string | Uint8Array): string => {
    const result = read(source);
    return result.ok ? 'ok' : result.problem.code;
  };
  assert.equal(problem(''), 'empty');
  assert.equal(problem('hello'), 'unsupported');
  assert.equal(problem('<urlset/>'), 'unsupported');
  assert.equal(problem('{"a":1}'), 'unsupported');
  assert.equal(problem('{"items":[{"id":"1"'), 'bad-input');
  assert.equal(problem(`{"items":[${'['.repeat(3e5)}`), 'bad-input');
  assert.equal(problem(Uint8Array.from({ length: 5_000 }, (_, i) => i % 32)), 'binary');
});

test('a feed without items is a feed', () => {
  assert.deepEqual(value('<rss version="2.0"/>').items, []);
  assert.deepEqual(value('<feed xmlns="http://www.w3.org/2005/Atom"></feed>').items, []);
});

/** Small generator of its own, so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('a feed with anything cut, doubled or put into it is read or is a problem, and never an exception', () => {
  const seeds = [
    rss(`${item(1)}<item><guid isPermaLink="false">x</guid><pubDate>Mon, 04 May 2026 10:00:00 GMT</pubDate></item>`),
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry xml:base="/a/"><title type="html">&lt;b></title><link href="b"/></entry></feed>`,
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","url":"/1","content_html":"<p>x"}]}',
  ];
  const bits =
    '< > & " / </ /> <![CDATA[ ]]> <!-- --> &#xFFFFFFF; &#0; \0 <item> </item> <entry> { } [ \ud800 xml:base="http://["'.split(
      ' ',
    );
  const below = random(3);
  let wereRead = 0;
  for (let run = 0; run < 4_000; run++) {
    let source = seeds[below(seeds.length)]!;
    for (let i = below(5); i >= 0; i--) {
      const at = below(source.length + 1);
      const change = [bits[below(bits.length)]!, '', source.slice(below(source.length))][below(3)]!;
      source = source.slice(0, at) + change + source.slice(at + below(20));
    }
    const bytes = Buffer.from(source);
    if (below(3) === 0 && bytes.length > 0) bytes[below(bytes.length)] = below(256);
    const result = read(bytes);
    if (!result.ok) continue;
    wereRead += 1;
    const { items } = result.value;
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length, source);
    assert.ok(
      items.every(({ url }) => url === null || /^https?:\/\/[^/@]+\//.test(url)),
      source,
    );
  }
  assert.ok(wereRead > 1_000, `${wereRead} were read`);
});
