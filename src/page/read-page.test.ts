import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { MAX_PAGE } from './hints.ts';
import { readPage } from './read-page.ts';

const FILL = [
  'The council said on Monday that the bridge over the river would stay closed until the end of the year.',
  '“We cannot open a bridge that may fall,” said Ann Lee, who leads the council, at a meeting in the town hall.',
  'Shop owners on both banks say that they have lost half of their trade since the bridge was closed in March.',
  'The engineers who looked at the piers in the spring found cracks in three of them, the council said.',
];
const P = FILL.map((t) => `<p>${t}</p>`);

const read = (page: string | Uint8Array, hints = {}) => {
  const r = readPage(page, Object.freeze(hints));
  assert.ok(r.ok, r.ok ? '' : r.problem.message);
  return r.value;
};
const blocks = (page: string) => {
  const a = read(page);
  return a.blocks.map((b) => [b.kind, a.text.slice(b.start, b.end)]);
};
const texts = (page: string) => blocks(page).map(([, text]) => text);

const PAGE = `<!doctype html><html lang="en-GB"><head>
<title>Bridge to stay closed | Daily Planet</title>
<meta property="og:title" content="Bridge to stay closed"><meta property="og:site_name" content="Daily Planet">
<link rel="canonical" href="https://planet.example/bridge">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Bridge to stay closed",
"datePublished":"2024-05-03T08:00:00+01:00","dateModified":"2024-05-04","author":[{"@type":"Person","name":"Jane Doe"},{"name":"Max Roe"}]}]}</script>
</head><body>
<nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul></nav>
<div class="cookie-banner">We use cookies to give you the best experience of our site, and so do our many partners.</div>
<main><article>
<div class="breadcrumb"><a href="/news">News</a> / <a href="/town">Town</a></div>
<h1>Bridge to stay closed</h1>
<p class="standfirst">Cracks were found in three piers, and shops are losing half of their trade.</p>
<div class="byline">By <a rel="author" href="/jane">Jane Doe</a> and Max Roe</div><time datetime="2024-05-03">3 May 2024</time>
<div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>
<figure><img src="b.jpg"><figcaption>The bridge on Sunday. Photo: Jim Fox/AP</figcaption></figure>
<div class="article-body">
<p>RIVERTON, Ohio (AP) &mdash; ${FILL[0]}</p>${P[1]}
<h2>Lost trade</h2>${P[2]}
<ul><li>The north bank has twelve shops.</li><li>The south bank has nine shops.</li></ul>
<blockquote><p>“I sell bread to nobody,” the baker said.</p></blockquote>
<p><strong>Read more:</strong> <a href="/x">How the bridge was built</a></p>
<div class="related-articles"><h3>Related</h3><ul><li><a href="/a">Another bridge closes</a></li></ul></div>
<div class="ad">Advertisement</div><p>Story continues below</p>
<table><tr><td>North</td><td>12</td></tr></table>${P[3]}
<p>Reuters contributed to this report.</p>
</div>
<div class="newsletter-signup"><p>Sign up for our daily newsletter and never miss a story of the town again.</p></div>
<div class="author-bio"><p>Jane Doe writes about the town, its bridges and its people for the Daily Planet.</p></div>
<div class="tags"><a href="/t/bridge">bridge</a></div>
</article>
<section class="comments"><p>I have always said that this bridge would fall one day, and nobody listened.</p></section></main>
<footer><p>Copyright 2024 Daily Planet. All rights reserved by the publisher and its owners.</p></footer></body></html>`;

test('a whole page: its parts in document order, without furniture', () => {
  assert.deepEqual(blocks(PAGE), [
    ['headline', 'Bridge to stay closed'],
    ['standfirst', 'Cracks were found in three piers, and shops are losing half of their trade.'],
    ['byline', 'By Jane Doe and Max Roe'],
    ['caption', 'The bridge on Sunday. Photo: Jim Fox/AP'],
    ['paragraph', `RIVERTON, Ohio (AP) — ${FILL[0]}`],
    ['paragraph', FILL[1]],
    ['heading', 'Lost trade'],
    ['paragraph', FILL[2]],
    ['list-item', 'The north bank has twelve shops.'],
    ['list-item', 'The south bank has nine shops.'],
    ['quotation', '“I sell bread to nobody,” the baker said.'],
    ['table', 'North'],
    ['table', '12'],
    ['paragraph', FILL[3]],
    ['credit', 'Reuters contributed to this report.'],
  ]);
});

test('a whole page: what it says about itself', () => {
  const a = read(PAGE, {
    url: 'https://planet.example/bridge?from=mail',
    date: '1999-01-01',
    headline: 'no',
    publisher: 'no',
  });
  assert.equal(a.url, 'https://planet.example/bridge?from=mail');
  assert.equal(a.headline, 'Bridge to stay closed');
  assert.equal(a.publisher, 'Daily Planet');
  assert.deepEqual(a.byline, ['Jane Doe', 'Max Roe']);
  assert.equal(a.datePublished, '2024-05-03T08:00:00+01:00');
  assert.equal(a.dateModified, '2024-05-04');
  assert.equal(a.language, 'en');
  assert.equal(a.dateline?.place, 'RIVERTON, Ohio');
  assert.deepEqual(
    a.credits.map((c) => [c.kind, c.name, a.text.slice(c.start, c.end)]),
    [
      ['photo', 'Jim Fox/AP', 'Photo: Jim Fox/AP'],
      ['agency', 'AP', '(AP)'],
      ['contributor', 'Reuters', 'Reuters contributed to this report.'],
    ],
  );
  assert.equal(read(PAGE).url, 'https://planet.example/bridge');
});

test('hints fill what a bare page does not say', () => {
  const a = read(`<body>${P.join('')}</body>`, { date: '2024-05-03', headline: 'Bridge', publisher: 'Planet' });
  assert.deepEqual(
    [a.headline, a.datePublished, a.publisher, a.url, a.language],
    ['Bridge', '2024-05-03', 'Planet', null, 'en'],
  );
});

test('bytes are decoded, and the digest is theirs', () => {
  const bytes = new Uint8Array(Buffer.from(`<meta charset="latin1"><h1>Déjà vu</h1>${P.join('')}`, 'latin1'));
  const a = read(bytes);
  assert.equal(a.headline, 'Déjà vu');
  assert.equal(a.digest, `sha256:${createHash('sha256').update(bytes).digest('hex')}`);
});

test('a body split over elements of one kind is put together, another article is not', () => {
  const part = (text: string) => `<div class="chunk body-text">${text}</div>`;
  assert.deepEqual(
    texts(`<body><h1>Bridge</h1>${part(P[0]! + P[1]!)}<div>An advertisement</div>${part(P[2]! + P[3]!)}</body>`),
    ['Bridge', ...FILL],
  );
  const other =
    '<article class="story"><h1>Another story</h1><p>A different thing happened somewhere else on a different day, people said.</p></article>';
  assert.deepEqual(texts(`<body><article class="story"><h1>Bridge</h1>${P.join('')}</article>${other}</body>`), [
    'Bridge',
    ...FILL,
  ]);
});

test('comments longer than the article are still comments', () => {
  const comments = `<div id="comments">${'<p>I have always said that this bridge would fall one day, and nobody listened to me.</p>'.repeat(40)}</div>`;
  assert.deepEqual(texts(`<body><div><h1>Bridge</h1>${P.join('')}</div>${comments}</body>`), ['Bridge', ...FILL]);
});

test('names on the frame and after "has" or "no" say nothing', () => {
  assert.deepEqual(
    texts(
      `<body class="has-sidebar comments"><article class="post-1 hentry tag-share category-comments no-comments"><h1>Bridge</h1>${P.join('')}</article></body>`,
    ),
    ['Bridge', ...FILL],
  );
});

test('line breaks: one stays in the block, two end it', () => {
  assert.deepEqual(texts(`<body><h1>Bridge</h1><div>${FILL[0]}<br>${FILL[1]}<br><br>${FILL[2]}</div></body>`), [
    'Bridge',
    `${FILL[0]}\n${FILL[1]}`,
    FILL[2],
  ]);
});

test('a page laid out with a table has paragraphs', () => {
  const page = `<table><tr><td><a href="/">Home</a></td><td><h1>Bridge</h1>${P.join('')}</td></tr></table>`;
  assert.deepEqual(
    blocks(page).map(([kind]) => kind),
    ['headline', 'paragraph', 'paragraph', 'paragraph', 'paragraph'],
  );
});

test('problems are values', () => {
  const code = (page: string | Uint8Array) => {
    const r = readPage(page, {});
    return r.ok ? null : r.problem.code;
  };
  assert.equal(code(''), 'empty');
  assert.equal(code('\n \t'), 'empty');
  assert.equal(code(new Uint8Array()), 'empty');
  assert.equal(code(new Uint8Array(Buffer.from('%PDF-1.7'))), 'binary');
  assert.equal(code('<html><body><a href="/">Home</a></body></html>'), 'no-article');
  assert.equal(code(' '.repeat(MAX_PAGE + 1)), 'too-large');
});
