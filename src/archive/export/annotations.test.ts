import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { put } from '../../../test/helpers/review.ts';
import { articleView } from '../articles/article.ts';
import { contentDigest } from '../identity/content.ts';
import type { StatementQuery } from '../search/query.ts';
import { annotationCollection } from './annotations.ts';
import { snapshotOf } from './snapshot.ts';

interface Target {
  readonly source: string;
  readonly state: { readonly sourceDate: string; readonly cached: readonly string[] };
  readonly selector: readonly [
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number },
  ];
}

function collectionOf(archive: Parameters<typeof snapshotOf>[0], query: StatementQuery = {}) {
  const snapshot = snapshotOf(archive, query);
  const text = [...annotationCollection(snapshot, { id: 'http://127.0.0.1/c', label: 'All' })].join('');
  snapshot.close();
  return JSON.parse(text) as {
    readonly '@context': string;
    readonly type: string;
    readonly total: number;
    readonly first: {
      readonly type: string;
      readonly items: readonly {
        readonly id: string;
        readonly body: readonly { readonly purpose: string; readonly value: string }[];
        readonly target: Target | readonly Target[];
      }[];
    };
  };
}

const TEXT =
  '😀 Before. ⟦1.content “We will 😀 not go,”⟧ ⟦1.source Ana Lima⟧ ⟦1.cue said⟧. ⟦1.content “Never.”⟧ ⟦2.source Bo Sand⟧ ⟦2.cue declined⟧ to comment.';

test('each part of what was said is a target: exact words, their surroundings, and their place in code points', () => {
  using archive = testArchive();
  const { key } = put(archive, TEXT, { fields: { 2: { stance: 'declines' } } });
  const { article } = articleView(archive, key)!.record;
  const points = [...article.text];
  const collection = collectionOf(archive);
  assert.deepEqual(
    [collection['@context'], collection.type, collection.total, collection.first.type],
    ['http://www.w3.org/ns/anno.jsonld', 'AnnotationCollection', 2, 'AnnotationPage'],
  );
  const [lima, sand] = collection.first.items;
  const targets = lima!.target as readonly Target[];
  assert.equal(targets.length, 2);
  for (const { source, selector } of [...targets, sand!.target as Target]) {
    const [quote, { start, end }] = selector;
    assert.equal(source, 'https://herald.example/bridge');
    assert.equal(points.slice(start, end).join(''), quote.exact);
    assert.equal(points.slice(Math.max(0, start - 32), start).join(''), quote.prefix);
    assert.equal(points.slice(end, end + 32).join(''), quote.suffix);
  }
  assert.equal(targets[0]!.selector[0].exact, '“We will 😀 not go,”');
  assert.equal((sand!.target as Target).selector[0].exact, 'declined');
  assert.deepEqual(sand!.body.map(({ purpose, value }) => [purpose, value]).slice(1, 3), [
    ['identifying', 'Bo Sand'],
    ['tagging', 'declines'],
  ]);
});

test('a target is bound to the bytes that were read and to the revision', () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const { capture } = articleView(archive, key)!;
  const [first] = collectionOf(archive).first.items;
  const { state } = (first!.target as readonly Target[])[0]!;
  const name = (digest: string): string => `ni:///sha-256;${Buffer.from(digest.slice(7), 'hex').toString('base64url')}`;
  const body = createHash('sha256').update(record.article.text).digest('hex');
  assert.deepEqual(state.cached, [name(`sha256:${body}`), name(contentDigest(record.article))]);
  assert.equal(state.sourceDate, capture.at);
});

test('ids are the same every time, and no two are alike', () => {
  using archive = testArchive();
  put(archive, TEXT);
  put(archive, TEXT, { url: 'https://courier.example/other' });
  const ids = collectionOf(archive).first.items.map(({ id }) => id);
  assert.deepEqual(
    collectionOf(archive).first.items.map(({ id }) => id),
    ids,
  );
  assert.equal(new Set(ids).size, 4);
});

test('a search without an answer is an empty collection', () => {
  using archive = testArchive();
  assert.deepEqual(collectionOf(archive, { words: 'nothing' }).first.items, []);
});
