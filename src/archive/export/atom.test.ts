import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { put } from '../../../test/helpers/review.ts';
import { HOSTILE } from '../../../test/helpers/web.ts';
import { childrenOf, type Element, parseXml, textOf } from '../../../test/helpers/xml.ts';
import type { StatementQuery } from '../search/query.ts';
import { statementsAtom } from './atom.ts';

const FEED = {
  title: 'Statements: all',
  name: '',
  self: 'http://127.0.0.1/search.atom',
  alternate: 'http://127.0.0.1/search',
  hrefOf: () => 'http://127.0.0.1/articles/a/revisions/1/statements/b',
};
const feedOf = (archive: TestArchive, query: StatementQuery = {}): string =>
  [...statementsAtom(archive, query, FEED)].join('');

const LIMA = '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge is closed⟧.';
const SAND = '⟦2.source Bo Sand⟧ ⟦2.cue denied⟧ ⟦2.content that the tunnel is open⟧.';

const entriesOf = (archive: TestArchive): Element[] => childrenOf(parseXml(feedOf(archive)), 'entry');
const linksOf = (element: Element): (string | undefined)[][] =>
  childrenOf(element, 'link').map(({ attributes }) => [attributes.rel, attributes.href]);

test('a feed has all that RFC 4287 requires, of itself and of each entry', () => {
  using archive = testArchive();
  put(archive, `${LIMA} ${SAND}`, { fields: { 2: { stance: 'denies' } } });
  const feed = parseXml(feedOf(archive));
  assert.deepEqual([feed.name, feed.attributes.xmlns], ['feed', 'http://www.w3.org/2005/Atom']);
  assert.match(textOf(feed, 'id'), /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(textOf(feed, 'title'), 'Statements: all');
  assert.equal(textOf(childrenOf(feed, 'author')[0]!, 'name'), 'onrecord');
  assert.deepEqual(linksOf(feed), [
    ['self', FEED.self],
    ['alternate', FEED.alternate],
  ]);
  const entries = childrenOf(feed, 'entry');
  assert.equal(entries.length, 2);
  for (const entry of entries) {
    for (const once of ['id', 'title', 'updated', 'published', 'content'])
      assert.equal(childrenOf(entry, once).length, 1, once);
    assert.match(textOf(entry, 'id'), /^urn:uuid:/);
    assert.match(textOf(entry, 'updated'), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    assert.deepEqual(linksOf(entry), [['alternate', FEED.hrefOf()]]);
  }
  assert.equal(textOf(feed, 'updated'), textOf(entries[0]!, 'updated'));
  assert.equal(childrenOf(entries[1]!, 'category')[0]!.attributes.term, 'denies');
});

test('the newest come first, and a statement that a new revision still has is as old as it was', () => {
  using archive = testArchive();
  put(archive, LIMA);
  put(archive, LIMA.replace('Ana Lima', 'Cy Moor').replace('bridge', 'port'), { url: 'https://courier.example/port' });
  const before = entriesOf(archive);
  put(archive, `${LIMA} ${SAND}`);
  const after = entriesOf(archive);
  const names = (entries: readonly Element[]) => entries.map((entry) => textOf(entry, 'title').split(' ')[0]);
  assert.deepEqual(names(before), ['Cy', 'Ana']);
  assert.deepEqual(names(after), ['Bo', 'Cy', 'Ana']);
  const ana = (entries: readonly Element[]) => [textOf(entries.at(-1)!, 'id'), textOf(entries.at(-1)!, 'updated')];
  assert.deepEqual(ana(after), ana(before));
});

test('the same words twice in one article are one entry', () => {
  using archive = testArchive();
  put(archive, `${LIMA} ${LIMA.replaceAll('⟦1', '⟦2')}`);
  assert.equal(entriesOf(archive).length, 1);
});

test('hostile words stay text, and nothing is in the feed that XML forbids', () => {
  using archive = testArchive();
  put(archive, `⟦1.source ${HOSTILE}⟧ ⟦1.cue said⟧ ⟦1.content ]]>\u0000\u000b\ufffe &amp; ${HOSTILE}⟧.`, {
    headline: HOSTILE,
    publisher: HOSTILE,
  });
  const [entry] = entriesOf(archive);
  const content = textOf(entry!, 'content');
  assert.ok(content.startsWith(`]]>\ufffd\ufffd\ufffd &amp; ${HOSTILE.replaceAll('\u0007', '\ufffd')}`));
  assert.deepEqual(childrenOf(entry!, 'content')[0]!.children, []);
  assert.equal(textOf(childrenOf(entry!, 'author')[0]!, 'name'), HOSTILE.replaceAll('\u0007', '\ufffd'));
});

test('an empty feed is a feed', () => {
  using archive = testArchive();
  assert.equal(textOf(parseXml(feedOf(archive, { words: 'nothing' })), 'updated'), '1970-01-01T00:00:00Z');
  put(archive, LIMA);
  assert.match(textOf(parseXml(feedOf(archive, { words: 'nothing' })), 'updated'), /^2026-/);
});
