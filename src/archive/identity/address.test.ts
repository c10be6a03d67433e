import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameNumber, siteOf, urlKey } from './address.ts';

const ONE_PAGE = [
  ['https://herald.example/2026/bridge', 'http://www.herald.example/2026/bridge/'],
  ['https://herald.example/bridge?utm_source=mail&utm_medium=x', 'https://herald.example/bridge'],
  ['https://herald.example/bridge#comments', 'https://herald.example/bridge'],
  ['https://herald.example/bridge/amp', 'https://amp.herald.example/bridge'],
  ['https://m.herald.example/bridge?fbclid=1', 'https://herald.example/bridge'],
  ['https://herald.example/a?b=1&c=2', 'https://herald.example/a?c=2&b=1'],
  ['https://HERALD.example/a', 'https://herald.example/a'],
  ['https://herald.example/', 'https://herald.example'],
  ['https://herald.example/a/index.html', 'https://herald.example/a/'],
  ['https://www.m.herald.example/a', 'https://herald.example/a'],
  ['https://herald.example./a', 'https://herald.example/a'],
  ['https://herald.example//a///b', 'https://herald.example/a/b'],
  ['https://herald.example/%7Eana/caf%c3%a9', 'https://herald.example/~ana/café'],
  ['https://herald.example/a?CMP=share_btn', 'https://herald.example/a'],
  ['https://herald.example/a?id=7&print=1&m=1', 'https://herald.example/a?id=7'],
  ['https://herald.example/a;jsessionid=AB12?PHPSESSID=cd34', 'https://herald.example/a'],
  ['https://herald.example/a/print', 'https://herald.example/a'],
  ['https://www-herald-example.cdn.ampproject.org/c/s/www.herald.example/a/amp', 'https://herald.example/a'],
  ['https://herald.example/#!/a', 'https://herald.example/#!/a'],
] as const;

for (const [a, b] of ONE_PAGE) test(`${a} and ${b} are one page`, () => assert.equal(urlKey(a), urlKey(b)));

const TWO_PAGES = [
  ['https://herald.example/a?id=1', 'https://herald.example/a?id=2'],
  ['https://herald.example/a', 'https://herald.example/A'],
  ['https://herald.example/a', 'https://courier.example/a'],
  ['https://herald.example:8080/a', 'https://herald.example/a'],
  ['https://north.herald.example/a', 'https://herald.example/a'],
  ['https://herald.example/amplified', 'https://herald.example/lified'],
  ['https://herald.example/#!/a', 'https://herald.example/#!/b'],
  ['https://herald.example/#/a', 'https://herald.example/#/b'],
  ['https://herald.example/a?page=2', 'https://herald.example/a'],
  ['https://herald.example/a%2Fb', 'https://herald.example/a/b'],
  ['https://herald.example/blueprint', 'https://herald.example/blue'],
] as const;

for (const [a, b] of TWO_PAGES) test(`${a} and ${b} are two`, () => assert.notEqual(urlKey(a), urlKey(b)));

test('what is no web address is its own key and on no site', () => {
  assert.equal(urlKey('file:notes.txt'), 'file:notes.txt');
  assert.equal(siteOf('file:notes.txt'), '');
  assert.equal(siteOf(null), '');
  assert.equal(siteOf('https://www.herald.example/a'), 'herald.example');
});

test('an address of nothing but slashes is read in no time', () => {
  const started = performance.now();
  urlKey(`https://herald.example${'/'.repeat(100_000)}a${'/amp'.repeat(20_000)}`);
  assert.ok(performance.now() - started < 500);
});

test('a number of an article is long, of the same site, and no date', () => {
  const slug = 'https://herald.example/news/a-10482733.html';
  assert.ok(sameNumber(slug, 'https://www.herald.example/news/b-10482733.html?x=1'));
  assert.ok(sameNumber('https://herald.example/?id=10482733', slug));
  assert.ok(!sameNumber(slug, 'https://courier.example/b-10482733'));
  assert.ok(!sameNumber('https://herald.example/20260302/a', 'https://herald.example/20260302/b'));
  assert.ok(!sameNumber('https://herald.example/202603/a', 'https://herald.example/202603/b'));
  assert.ok(!sameNumber('https://herald.example/2026/03/a', 'https://herald.example/2026/03/b'));
});
