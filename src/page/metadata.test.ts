/** What pages say about themselves, one kind of evidence at a time. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../record/article.ts';
import { readPage } from './read-page.ts';

const BODY =
  '<p>The council said on Monday that the bridge over the river would stay closed until the end of the year.</p>'.repeat(
    1,
  ) +
  '<p>“We cannot open a bridge that may fall,” said Ann Lee, who leads the council, at a meeting in the town hall.</p>';

type Case = readonly [key: keyof Article, expected: unknown, head: string, top?: string, end?: string];

const CASES: readonly Case[] = [
  ['headline', 'Bridge closed', '<title>Bridge closed - Planet</title>', '<h1>Planet</h1><h1>Bridge closed</h1>'],
  [
    'headline',
    'The old bridge is closed',
    '<meta property="og:title" content="The old bridge is closed">',
    '<h1><span>Riverton</span> The old bridge is closed</h1>',
  ],
  ['headline', 'Bridge closed', '<meta property="og:title" content="Bridge closed">'],
  ['headline', 'The bridge is closed', '<title>The bridge is closed | Daily Planet</title>'],
  ['byline', ['Jane Doe'], '<meta name="author" content="Jane Doe">'],
  ['byline', ['Jane Doe', 'Max Roe'], '', '<h1>Bridge</h1><p class="author">By Jane Doe and Max Roe</p>'],
  ['byline', ['Jane Doe'], '', '<h1>Bridge</h1><a rel="author" href="/j">Jane Doe</a>'],
  ['byline', ['Jane Doe'], '', '<h1>Bridge</h1><p>By Jane Doe</p>'],
  [
    'byline',
    ['Jane Doe'],
    '<meta property="article:author" content="https://facebook.com/jane"><meta name="author" content="Jane Doe">',
  ],
  [
    'byline',
    ['Jane Doe'],
    '<script type="application/ld+json">{"@type":"Article","author":{"@type":"Organization","name":"planet.example"}}</script>',
    '<h1>Bridge</h1><p class="byline">By Jane Doe</p>',
  ],
  [
    'byline',
    ['Jane Doe'],
    '<script type="application/ld+json">[{"@type":"WebSite","author":"No"},{"@type":["NewsArticle"],"author":"Jane Doe",}]</script>',
  ],
  ['byline', [], ''],
  ['datePublished', '2024-05-03T08:00:00Z', '<meta property="article:published_time" content="2024-05-03T08:00:00Z">'],
  ['datePublished', '2024-05-03', '', '<h1>Bridge</h1><time datetime="2024-05-03">Friday</time>'],
  ['datePublished', '2024-05-03', '', '<h1>Bridge</h1><div class="date">May 3, 2024</div>'],
  ['datePublished', '2024-05-03', '', '<h1>Bridge</h1><div>May 3, 2024</div>'],
  [
    'datePublished',
    '2024-05-03',
    '',
    '<h1>Bridge</h1><div class="date">Updated 5 May 2024</div><div class="date">3 May 2024</div>',
  ],
  ['datePublished', '2024-05-03', '<link rel="canonical" href="https://planet.example/2024/05/03/bridge">'],
  ['datePublished', null, ''],
  ['dateModified', '2024-05-04', '<meta property="article:modified_time" content="2024-05-04">'],
  ['publisher', 'Planet', '<meta property="og:site_name" content="Planet">'],
  [
    'publisher',
    'Planet',
    '<script type="application/ld+json">{"@type":"Article","publisher":{"name":"Planet"}}</script>',
  ],
  ['publisher', 'Daily Planet', '<title>The bridge is closed | Daily Planet</title>', '<h1>The bridge is closed</h1>'],
  ['publisher', null, '<title>Bridge closed</title>'],
  ['language', 'en', '<meta property="og:locale" content="pt_BR">'],
  ['language', 'en', ''],
  ['url', 'https://planet.example/a', '<link rel="canonical" href="https://planet.example/a">'],
];

for (const [key, expected, head, top = '', end = ''] of CASES) {
  test(`${key} of ${head} ${top}`, () => {
    const r = readPage(`<html><head>${head}</head><body>${top}<div>${BODY}</div>${end}</body></html>`, {});
    assert.ok(r.ok);
    assert.deepEqual(r.value[key], expected);
  });
}
