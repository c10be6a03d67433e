import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cookieJar } from './cookies.ts';

const NOW = Date.parse('2025-05-03T10:00:00Z');

/** What `to` gets after `from` has set `lines`. */
function sent(from: string, lines: string | readonly string[], to: string): string | null {
  const jar = cookieJar();
  jar.store(new URL(from), [lines].flat(), NOW);
  return jar.header(new URL(to));
}

test('a cookie goes to the hosts and folders it is for', () => {
  const cases: readonly [string, string, string, string | null][] = [
    ['http://a.example/', 'n=1', 'http://a.example/x', 'n=1'],
    ['http://a.example/', 'n=1', 'http://www.a.example/', null],
    ['http://a.example/', 'n=1', 'http://b.example/', null],
    ['http://www.a.example/', 'n=1; Domain=a.example', 'http://img.a.example/', 'n=1'],
    ['http://www.a.example/', 'n=1; domain=.A.example', 'http://a.example/', 'n=1'],
    ['http://www.a.example/', 'n=1; domain=img.a.example', 'http://img.a.example/', null],
    ['http://a.example/', 'n=1; domain=b.example', 'http://b.example/', null],
    ['http://evil-a.example/', 'n=1; domain=a.example', 'http://a.example/', null],
    ['http://www.a.example/', 'n=1; domain=example', 'http://b.example/', null],
    ['http://a.co.uk/', 'n=1; domain=co.uk', 'http://b.co.uk/', null],
    ['http://a.com.br/', 'n=1; domain=com.br', 'http://b.com.br/', null],
    ['http://a.github.io/', 'n=1; domain=github.io', 'http://b.github.io/', null],
    ['http://www.a.co.uk/', 'n=1; domain=a.co.uk', 'http://a.co.uk/', 'n=1'],
    ['http://127.0.0.1/', 'n=1; domain=0.0.1', 'http://10.0.0.1/', null],
    ['http://127.0.0.1/', 'n=1; domain=127.0.0.1', 'http://127.0.0.1/', 'n=1'],
    ['http://localhost/', 'n=1; domain=localhost', 'http://a.localhost/', 'n=1'],
    ['http://a.example/news/today', 'n=1', 'http://a.example/news/', 'n=1'],
    ['http://a.example/news/today', 'n=1', 'http://a.example/newsletter', null],
    ['http://a.example/news/today', 'n=1; path=/', 'http://a.example/', 'n=1'],
    ['http://a.example/', 'n=1; path=/a', 'http://a.example/ab', null],
    ['https://a.example/', 'n=1; secure', 'http://a.example/', null],
    ['https://a.example/', 'n=1; secure', 'https://a.example/', 'n=1'],
    ['http://a.example/', 'n=1; secure', 'https://a.example/', null],
    ['https://a.example/', '__Host-n=1; secure; domain=a.example; path=/', 'https://a.example/', null],
    ['https://a.example/', '__Secure-n=1', 'https://a.example/', null],
    ['https://a.example/', '__Host-n=1; secure; path=/', 'https://a.example/', '__Host-n=1'],
    ['http://a.example/', 'n=1; expires=Thu, 01 Jan 1970 00:00:00 GMT', 'http://a.example/', null],
    ['http://a.example/', 'n=1; max-age=0', 'http://a.example/', null],
    ['http://a.example/', 'n=1; max-age=60; expires=Thu, 01 Jan 1970 00:00:00 GMT', 'http://a.example/', 'n=1'],
    ['http://a.example/', 'n=a=b "c"', 'http://a.example/', 'n=a=b "c"'],
    ['http://a.example/', 'n=1\r\nx: y', 'http://a.example/', null],
    ['http://a.example/', '=1', 'http://a.example/', null],
    ['http://a.example/', 'alone', 'http://a.example/', null],
  ];
  for (const [from, line, to, expected] of cases) assert.equal(sent(from, line, to), expected, `${from} ${line} ${to}`);
});

test('a newer value takes the place of the old one, a past date removes it', () => {
  assert.equal(sent('http://a.example/', ['n=1', 'n=2', 'm=3', 'm=; max-age=-1'], 'http://a.example/'), 'n=2');
});

test('longer paths come first, and thousands of cookies are bounded', () => {
  assert.equal(sent('http://a.example/', ['a=1; path=/', 'a=2; path=/x'], 'http://a.example/x'), 'a=2; a=1');
  const many = Array.from({ length: 5000 }, (_, i) => `n${i}=${'v'.repeat(1000)}`);
  assert.ok(sent('http://a.example/', many, 'http://a.example/')!.length < 20_000);
});
