import assert from 'node:assert/strict';
import { test } from 'node:test';
import { added, fetched, testArchive } from '../../../test/helpers/archive.ts';
import { markedRecord, type RecordOptions } from '../../../test/helpers/marked-record.ts';
import type { Archive } from '../archive.ts';
import type { StatementQuery } from './query.ts';
import { facetsOf, searchStatements, statementRows } from './search.ts';

interface Page extends RecordOptions {
  readonly published?: string | null;
  readonly origin?: string;
  readonly seen?: string;
  readonly language?: string | null;
}

let pages = 0;

function put(
  archive: Archive,
  marked: string,
  { published = '2026-03-01', origin, seen, language = 'en', ...options }: Page = {},
): string {
  const url = options.url ?? `https://herald.example/${++pages}`;
  const record = markedRecord(marked, { ...options, url });
  const credits = origin ? [{ name: origin, kind: 'origin' as const, start: 0, end: 1 }] : [];
  const whole = { ...record, article: { ...record.article, datePublished: published, language, credits } };
  const { articleId } = added(archive, fetched(url, record.article.text, seen ?? '2026-03-02T08:00:00.000Z'), whole);
  return (archive.sql('select key from article where id = ?').get(articleId) as { key: string }).key;
}

const content = (archive: Archive, query: StatementQuery): string[] =>
  searchStatements(archive, query).found.map(({ statement }) => statement.content.map((c) => c.text).join(' | '));
const sorted = (archive: Archive, query: StatementQuery): string[] => content(archive, query).sort();

const LIMA = '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge is closed⟧.';
const SAND = '⟦1.source Bo Sand⟧ ⟦1.cue denied⟧ ⟦1.content that the tunnel is open⟧.';

test('words are found in what was said and in who said it, with phrases, minuses and stars', () => {
  using archive = testArchive();
  put(archive, LIMA);
  put(archive, SAND);
  assert.deepEqual(content(archive, { words: 'BRIDGE' }), ['the bridge is closed']);
  assert.deepEqual(content(archive, { words: 'lima closed' }), ['the bridge is closed']);
  assert.deepEqual(content(archive, { words: '"is open"' }), ['that the tunnel is open']);
  assert.deepEqual(content(archive, { words: '"open is"' }), []);
  assert.deepEqual(content(archive, { words: 'is -tunnel' }), ['the bridge is closed']);
  assert.deepEqual(content(archive, { words: '-tunnel' }), ['the bridge is closed']);
  assert.deepEqual(content(archive, { words: 'tunn*' }), ['that the tunnel is open']);
  assert.deepEqual(content(archive, { words: 'tunn' }), []);
  assert.deepEqual(content(archive, { words: '"' }), []);
  assert.equal(content(archive, { words: ' ' }).length, 2);
});

test('a statement comes with the words around it and its article', () => {
  using archive = testArchive();
  const key = put(archive, `😀 Before. ${LIMA} After.`, { headline: 'The bridge', published: '2026-03-01T10:00:00Z' });
  const { found, total, next } = searchStatements(archive, { words: 'bridge' });
  assert.deepEqual([total, found.length, next], [1, 1, null]);
  assert.equal(found[0]!.before, '😀 Before. Ana Lima said ');
  assert.equal(found[0]!.after, '. After.');
  const { url: _, ...article } = found[0]!.article;
  assert.deepEqual(article, {
    key,
    publisher: 'The Herald',
    headline: 'The bridge',
    datePublished: '2026-03-01T10:00:00Z',
    origin: null,
  });
  assert.deepEqual([found[0]!.revision, found[0]!.review], [1, null]);
});

test('a speaker is found by any name, in any spelling', () => {
  using archive = testArchive();
  put(archive, LIMA, { fields: { 1: { speaker: { aliases: ['Lima', 'Dr. Límá'] } } } });
  put(archive, SAND);
  for (const speaker of ['Lima', 'ana lima', 'ANA', 'LÍMA', 'lima ana', 'dr lima'])
    assert.equal(content(archive, { speaker }).length, 1, speaker);
  for (const speaker of ['Lim', 'dr ana', 'Moor', '…']) assert.equal(content(archive, { speaker }).length, 0, speaker);
  const { speakerId } = searchStatements(archive, { speaker: 'Lima' }).found[0]!;
  assert.deepEqual(content(archive, { speakerId }), ['the bridge is closed']);
  assert.deepEqual(content(archive, { speakerId, speaker: 'Sand' }), []);
});

test('every field narrows', () => {
  using archive = testArchive();
  const key = put(archive, LIMA, { publisher: 'The Herald', origin: 'The Wire', headline: 'Bridge news' });
  put(archive, SAND, {
    publisher: 'Porto Alto Post',
    headline: 'Tunnel news',
    fields: {
      1: {
        stance: 'denies',
        form: 'direct',
        tone: 'distancing',
        confidence: 0.2,
        speaker: { kind: 'group', naming: 'role', certainty: 'resolved' },
      },
    },
  });
  const one = (query: StatementQuery): void =>
    assert.deepEqual(content(archive, query), ['that the tunnel is open'], JSON.stringify(query));
  one({ publisher: 'post' });
  one({ publisher: 'porto alto POST' });
  one({ stance: ['denies', 'confirms'] });
  one({ kind: ['group'] });
  one({ naming: ['role'] });
  one({ certainty: ['resolved'] });
  one({ form: ['direct'] });
  one({ tone: ['distancing'] });
  one({ headline: 'tunnel' });
  one({ headline: '-bridge' });
  assert.deepEqual(content(archive, { origin: 'wire' }), ['the bridge is closed']);
  assert.deepEqual(content(archive, { article: key }), ['the bridge is closed']);
  assert.equal(content(archive, { language: 'en-GB', review: ['none'], stance: [] }).length, 2);
  put(archive, LIMA, { publisher: 'x y', language: null });
  for (const query of [
    { language: 'de' },
    { language: 'x' },
    { article: 'x' },
    { publisher: 'x z' },
    { publisher: '…' },
    { review: ['confirmed'] as const },
    { speakerId: 99 },
  ])
    assert.equal(content(archive, query).length, 0, JSON.stringify(query));
});

test('dates are ranges of days, and so are parts of dates', () => {
  using archive = testArchive();
  const said = (value: string) => ({ fields: { 1: { said: { value, start: 0, end: 1 } } } });
  put(archive, '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content day⟧.', {
    published: '2016-11-14T23:00:00Z',
    ...said('2016-11-14'),
  });
  put(archive, '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content month⟧.', { published: '2016-12', ...said('2016-11') });
  put(archive, '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content year⟧.', { published: null, ...said('2016') });
  assert.deepEqual(sorted(archive, { saidFrom: '2016-11-15', saidTo: '2016-11-15' }), ['month', 'year']);
  assert.deepEqual(sorted(archive, { saidFrom: '2016', saidTo: '2016' }), ['day', 'month', 'year']);
  assert.deepEqual(sorted(archive, { saidTo: '2016-10' }), ['year']);
  assert.deepEqual(sorted(archive, { saidFrom: '2016-12-31' }), ['year']);
  assert.deepEqual(sorted(archive, { saidFrom: '2017' }), []);
  assert.deepEqual(sorted(archive, { saidFrom: 'soon' }), []);
  assert.deepEqual(sorted(archive, { publishedFrom: '2016-11-14', publishedTo: '2016-11' }), ['day']);
  assert.deepEqual(sorted(archive, { publishedTo: '2016' }), ['day', 'month']);
});

test('figures are found by unit and by what they may be', () => {
  using archive = testArchive();
  const figure = {
    value: null,
    low: null,
    high: null,
    bound: 'exact' as const,
    unit: null,
    of: null,
    asOf: null,
    start: 0,
    end: 1,
  };
  const put1 = (name: string, more: object) =>
    put(archive, `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content ${name}⟧.`, {
      fields: { 1: { figures: [{ ...figure, ...more }] } },
    });
  put1('five', { value: 5, low: 5, high: 5 });
  put1('percent', { value: 40, unit: 'percent' });
  put1('dozens', { low: 24, high: 99, bound: 'range', unit: 'percent' });
  put1('most', { low: 1000, bound: 'at-least' });
  put(archive, LIMA);
  assert.deepEqual(sorted(archive, { figures: {} }), ['dozens', 'five', 'most', 'percent']);
  assert.deepEqual(sorted(archive, { figures: { unit: 'percent' } }), ['dozens', 'percent']);
  assert.deepEqual(sorted(archive, { figures: { unit: '' } }), ['five', 'most']);
  assert.deepEqual(sorted(archive, { figures: { low: 50 } }), ['dozens', 'most']);
  assert.deepEqual(sorted(archive, { figures: { high: 30 } }), ['dozens', 'five']);
  assert.deepEqual(sorted(archive, { figures: { unit: 'percent', low: 41, high: 41 } }), ['dozens']);
});

test('of an article only the latest revision counts, unless all are asked for', () => {
  using archive = testArchive();
  put(archive, LIMA, { url: 'https://herald.example/a', seen: '2026-03-02T08:00:00.000Z' });
  put(archive, LIMA.replace('closed', 'open'), { url: 'https://herald.example/a', seen: '2026-03-03T08:00:00.000Z' });
  assert.deepEqual(content(archive, { words: 'bridge' }), ['the bridge is open']);
  assert.deepEqual(content(archive, { words: 'closed' }), []);
  assert.equal(content(archive, { words: 'bridge', allRevisions: true }).length, 2);
  assert.equal(facetsOf(archive, {}).total, 1);
});

test('a page that says it is from the future is sorted by when it came in', () => {
  using archive = testArchive();
  put(archive, '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content future⟧.', {
    published: '2099-01-01',
    seen: '2026-03-02T08:00:00.000Z',
  });
  put(archive, '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content now⟧.', {
    published: '2026-03-05',
    seen: '2026-03-05T08:00:00.000Z',
  });
  assert.deepEqual(content(archive, { order: 'newest' }), ['now', 'future']);
  assert.deepEqual(content(archive, { order: 'oldest' }), ['future', 'now']);
});

test('the least certain, and the best fitting, come first', () => {
  using archive = testArchive();
  const put1 = (words: string, confidence: number, published: string) =>
    put(archive, `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content ${words}⟧.`, {
      published,
      fields: { 1: { confidence } },
    });
  put1('the bridge and the old port and the road and the town', 0.3, '2026-02-19');
  put1('bridge port here', 0.4, '2026-02-20');
  put1('port here bridge', 0.2, '2026-02-21');
  put1('tunnel', 0.1, '2026-02-21');
  const first = (query: StatementQuery): string[] => content(archive, query).map((c) => c.slice(0, 10));
  assert.deepEqual(first({ order: 'least-certain' }), ['tunnel', 'port here ', 'the bridge', 'bridge por']);
  assert.deepEqual(first({ words: 'bridge port' }), ['bridge por', 'port here ', 'the bridge']);
});

test('of two that fit alike the newer one comes first', () => {
  using archive = testArchive();
  for (const [name, published] of [
    ['one', '2026-02-01'],
    ['two', '2026-02-20'],
    ['six', '2020-02-01'],
  ] as const)
    put(archive, `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content bridge ${name}⟧.`, { published });
  assert.deepEqual(content(archive, { words: 'bridge' }), ['bridge two', 'bridge one', 'bridge six']);
});

test('rows of an export are all of them, and a change meanwhile is an error and not a wrong number', () => {
  using archive = testArchive();
  const records = ['a', 'b'].map((name) => ({ url: `https://herald.example/${name}` }));
  for (const r of records) put(archive, LIMA, r);
  const { total, rows } = statementRows(archive, { words: 'bridge', limit: 1 });
  assert.equal([...rows].length, total);
  const second = statementRows(archive, { words: 'bridge' });
  const iterator = second.rows[Symbol.iterator]();
  iterator.next();
  archive.exec('update statement_block set change = change + 10');
  assert.throws(() => iterator.next(), { code: 'busy' });
});
