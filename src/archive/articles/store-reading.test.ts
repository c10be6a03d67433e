import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from '../../../test/cli/records.ts';
import { added, fetched, testArchive } from '../../../test/helpers/archive.ts';
import type { Archive } from '../archive.ts';
import { keep } from '../captures/keep.ts';
import { articleView, changedArticles, recentArticles } from './article.ts';
import { storeSighting } from './store-reading.ts';

const BODY = Array.from({ length: 30 }, (_, i) => `Sentence ${i} tells of road ${i * 7} and of house ${i * 3}.`).join(
  ' ',
);
const day = (n: number): string => `2026-03-0${n}T08:00:00.000Z`;

/** A page at `url` that is read as this text. */
function put(
  archive: Archive,
  url: string,
  text: string,
  at: string,
  more: { headline?: string; canonical?: string } = {},
) {
  const article = { url, text, headline: more.headline ?? 'Bridge closed', canonical: more.canonical ?? null };
  return added(archive, fetched(url, `<p>${text}</p>${at}`, at), record({ article }));
}

const keys = (archive: Archive): number => recentArticles(archive).length;

test('a page fetched again and unchanged is a sighting', () => {
  using archive = testArchive();
  put(archive, 'https://herald.example/a', BODY, day(1));
  assert.equal(put(archive, 'https://herald.example/a', BODY, day(2)).outcome, 'same');
  const [article] = recentArticles(archive);
  assert.deepEqual([article!.revisions, article!.captures, article!.lastSeen], [1, 2, day(2)]);
});

const CHANGES = {
  'a decimal point': ['It cost 1.5 million.', 'It cost 15 million.'],
  'a comma': ['She said no, deal or not.', 'She said no deal or not.'],
  'quotation marks': ['He called it a plan.', 'He called it a “plan”.'],
} as const;

for (const [what, [before, after]] of Object.entries(CHANGES))
  test(`${what} makes a revision`, () => {
    using archive = testArchive();
    put(archive, 'https://herald.example/a', `${before} ${BODY}`, day(1));
    assert.equal(put(archive, 'https://herald.example/a', `${after} ${BODY}`, day(2)).outcome, 'changed');
    const { key } = changedArticles(archive)[0]!;
    assert.deepEqual(
      articleView(archive, key)!.revisions.map(({ number }) => number),
      [1, 2],
    );
    assert.ok(articleView(archive, key, 1)!.record.article.text.startsWith(before));
    assert.ok(articleView(archive, key)!.record.article.text.startsWith(after));
  });

test('what went back to its first words is that revision again, not a third', () => {
  using archive = testArchive();
  for (const [n, text] of [BODY, `New. ${BODY}`, BODY].entries())
    put(archive, 'https://herald.example/a', text, day(n + 1));
  const view = articleView(archive, recentArticles(archive)[0]!.key)!;
  assert.deepEqual(
    view.revisions.map(({ number, sightings, lastSeen }) => [number, sightings, lastSeen]),
    [
      [1, 2, day(3)],
      [2, 1, day(2)],
    ],
  );
});

const SAME = {
  'tracking parameters': ['https://herald.example/a', 'https://herald.example/a?utm_source=mail', {}],
  'its own canonical address': [
    'https://herald.example/a',
    'https://herald.example/print/a',
    { canonical: 'https://herald.example/a' },
  ],
  'a headline that changed the address': [
    'https://herald.example/bridge-closed',
    'https://herald.example/bridge-open',
    { headline: 'Bridge open' },
  ],
  'a rubric before its headline': [
    'https://herald.example/a',
    'https://herald.example/opinion/a',
    { headline: 'Opinion | Bridge closed' },
  ],
} as const;

for (const [what, [first, second, more]] of Object.entries(SAME))
  test(`one article under two addresses: ${what}`, () => {
    using archive = testArchive();
    put(archive, first, BODY, day(1));
    put(archive, second, BODY, day(2), more);
    assert.equal(keys(archive), 1);
    const { urls } = articleView(archive, recentArticles(archive)[0]!.key)!;
    assert.deepEqual(urls, what === 'tracking parameters' ? [first] : [first, second].sort());
  });

test('copies in files without an address are one article only where they name one outlet', () => {
  using archive = testArchive();
  const file = (name: string, publisher: string | null, at: string) => {
    const { note } = fetched('https://herald.example/', '', at);
    const local = { name, bytes: Buffer.from(BODY + name), contentType: 'text/plain' };
    const article = { text: BODY, headline: name, publisher };
    return added(archive, { purpose: 'page', at, exchanges: [], local, note }, record({ article }));
  };
  file('wire.txt', 'Coast Wire', day(1));
  assert.equal(file('copy.txt', 'The Herald', day(2)).outcome, 'new');
  assert.equal(file('unknown.txt', null, day(3)).outcome, 'new');
  assert.equal(file('unknown-too.txt', null, day(4)).outcome, 'new');
  assert.equal(file('edited.txt', 'the herald', day(5)).outcome, 'changed');
});

test('the same words at another outlet are another article', () => {
  using archive = testArchive();
  put(archive, 'https://herald.example/a', BODY, day(1));
  put(archive, 'https://courier.example/a', BODY, day(2), { canonical: 'https://herald.example/a' });
  assert.equal(keys(archive), 2);
});

test('a better reader reads again, and the older record stays', () => {
  using archive = testArchive();
  put(archive, 'https://herald.example/a', BODY, day(1));
  const article = { url: 'https://herald.example/a', text: `By Ana Lima. ${BODY}`, headline: 'Bridge closed' };
  const better = record({ article, reader: { version: '0.1.0', model: 'sha256:better' } });
  const { outcome } = added(archive, fetched('https://herald.example/a', `<p>${BODY}</p>other`, day(2)), better);
  // The page is another one for this reader, because it sees more of it.
  assert.equal(outcome, 'changed');
  const { count } = archive.sql('select count(*) as count from reading').get() as { count: number };
  assert.equal(count, 2);
  assert.equal(articleView(archive, recentArticles(archive)[0]!.key, 1)!.record.reader.version, '0.0.0');
});

test('an unchanged payload is known without reading it, by any reader that read it', () => {
  using archive = testArchive();
  const url = 'https://herald.example/a';
  added(archive, fetched(url, '<p>One</p>', day(1)), record({ article: { url, text: BODY } }));
  const again = keep(archive, fetched(url, '<p>One</p>', day(2)));
  assert.equal(storeSighting(archive, again.id)?.outcome, 'same');
  assert.equal(recentArticles(archive)[0]!.captures, 2);
});

test('a payload that was never read is not known', () => {
  using archive = testArchive();
  const url = 'https://herald.example/a';
  keep(archive, fetched(url, '<p>One</p>', day(1)));
  assert.equal(storeSighting(archive, keep(archive, fetched(url, '<p>One</p>', day(2))).id), null);
});
