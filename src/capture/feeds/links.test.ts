import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedLinks } from './links.ts';

const PAGE = 'https://herald.example/news/';
const urls = (html: string): string[] => feedLinks(html, PAGE).map(({ url }) => url);

test('the feeds of a page are found with their titles and dialects', () => {
  assert.deepEqual(
    feedLinks(
      `<html><head><link rel="alternate" type="application/rss+xml" title="News &amp; views" href="rss?a=1&amp;b=2">
       <LINK REL="Alternate home" TYPE="application/atom+xml; charset=utf-8" HREF='//herald.example/atom'/>
       <link rel=alternate type=application/feed+json href=/feed.json></head></html>`,
      PAGE,
    ),
    [
      { url: 'https://herald.example/news/rss?a=1&b=2', title: 'News & views', dialect: 'rss' },
      { url: 'https://herald.example/atom', title: null, dialect: 'atom' },
      { url: 'https://herald.example/feed.json', title: null, dialect: 'json' },
    ],
  );
});

test('other links are no feeds', () => {
  assert.deepEqual(urls('<link rel=stylesheet type=text/css href=a><link rel=alternate hreflang=de href=/de>'), []);
  assert.deepEqual(urls('<link rel=alternate type=application/json href=/wp-json><a href=/rss>RSS</a>'), []);
  assert.deepEqual(urls('<link rel=stylesheet type=application/rss+xml href=/a>'), []);
});

test('an address stands on the base of the page, and only http and https are addresses', () => {
  const link = (href: string): string => `<link rel=alternate type=application/rss+xml href="${href}">`;
  assert.deepEqual(urls(`<base href="/b/"><base href="/c/">${link('rss')}`), ['https://herald.example/b/rss']);
  assert.deepEqual(urls(link('javascript:alert(1)') + link('data:text/xml,x') + link('ftp://herald.example/rss')), []);
  assert.deepEqual(urls(link('feed://herald.example/rss') + link('feed:https://herald.example/2')), [
    'http://herald.example/rss',
    'https://herald.example/2',
  ]);
  assert.deepEqual(urls(`<base href="javascript:x">${link('/rss')}`), ['https://herald.example/rss']);
});

test('what is written in comments and scripts is no link', () => {
  const link = '<link rel=alternate type=application/rss+xml href=/rss>';
  assert.deepEqual(urls(`<!--${link}--><script>var x = '${link}'</script><textarea>${link}</textarea>`), []);
});

test('each address once, fifty at most, from pages of any size and charset', () => {
  const link = (i: number): string => `<link rel=alternate type=application/rss+xml href=/rss/${i}>`;
  assert.equal(urls(link(1) + link(1)).length, 1);
  assert.equal(urls(Array.from({ length: 500 }, (_, i) => link(i)).join('')).length, 50);
  const start = performance.now();
  assert.equal(urls(link(1) + '<div '.repeat(1e6)).length, 1);
  assert.ok(performance.now() - start < 3_000);
  const cyrillic = Buffer.concat([
    Buffer.from('<meta charset=windows-1251><link rel=alternate type=application/rss+xml href=/rss title="'),
    Buffer.from('cff0e8e2e5f2', 'hex'),
    Buffer.from('">'),
  ]);
  assert.equal(feedLinks(cyrillic, PAGE)[0]!.title, 'Привет');
});
