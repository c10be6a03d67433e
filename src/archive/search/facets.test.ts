/** Properties over a made archive: whatever is asked, counts, pages and rows agree. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { added, fetched, testArchive } from '../../../test/helpers/archive.ts';
import { markedRecord } from '../../../test/helpers/marked-record.ts';
import { STANCES, type Stance } from '../../record/statement.ts';
import { ORDERS, type StatementQuery } from './query.ts';
import { facetsOf, searchKeys, searchStatements, statementRows } from './search.ts';

const archive = testArchive();
after(() => archive[Symbol.dispose]());

/** Four hundred statements in eighty articles, some of them changed once. */
const NAMES = ['Ana Lima', 'Bo Sand', 'Cy Moor', 'Lima', null];
const WORDS = ['bridge', 'tunnel', 'port', 'road', 'town', 'river', 'harbour', 'station'];
let state = 7;
const random = (below: number): number => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return (state >>> 8) % below;
};
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;

for (let i = 0; i < 90; i++) {
  const numbers = [1, 2, 3, 4, 5];
  const marked = numbers.map((n) => {
    const name = pick(NAMES);
    return `${name ? `⟦${n}.source ${name}⟧ ⟦${n}.cue said⟧ ` : ''}⟦${n}.content ${pick(WORDS)} ${pick(WORDS)} ${pick(WORDS)} ${i}⟧. `;
  });
  const field = () => ({
    stance: pick(STANCES) as Stance,
    tone: pick(['neutral', 'distancing'] as const),
    confidence: random(1000) / 1000,
    said: random(2) ? { value: pick(['2016', '2016-11', '2016-11-14']), start: 0, end: 1 } : null,
  });
  const url = `https://herald.example/${i % 80}`;
  const record = markedRecord(marked.join(''), {
    url,
    publisher: pick(['The Herald', 'The Post', 'The Courier']),
    fields: Object.fromEntries(numbers.map((n) => [n, field()])),
  });
  const published = pick([null, '2016-11-14', '2016-12', '2017', '2018-02-03T10:00:00Z']);
  const whole = { ...record, article: { ...record.article, datePublished: published } };
  added(archive, fetched(url, `${i}`, new Date(Date.UTC(2026, 2, 2, 8, i)).toISOString()), whole);
}

const QUERIES: readonly StatementQuery[] = [
  {},
  { allRevisions: true },
  { words: 'bridge' },
  { words: 'bridge -port' },
  { words: '-road' },
  { words: '"tunnel bridge"' },
  { words: 'r* OR "' },
  { speaker: 'lima' },
  { stance: ['denies', 'confirms'], tone: ['distancing'] },
  { publisher: 'post', saidFrom: '2016-11-10' },
  { publishedFrom: '2017', naming: ['none'] },
  { words: 'nowhere' },
];

test('counts of every facet add up to the total, which is the number of statements', () => {
  for (const query of QUERIES) {
    const { total, speakersMore, publishersMore, originsMore, ...facets } = facetsOf(archive, query);
    const more: Record<string, number> = { speakers: speakersMore, publishers: publishersMore, origins: originsMore };
    for (const [name, facet] of Object.entries(facets)) {
      const sum = (facet as readonly { count: number }[]).reduce((n, { count }) => n + count, 0);
      assert.equal(sum + (more[name] ?? 0), total, `${JSON.stringify(query)} ${name}`);
      assert.ok(facet.every(({ count }) => count > 0));
    }
    assert.equal(searchStatements(archive, query).total, total);
    assert.equal([...statementRows(archive, query).rows].length, total);
  }
  assert.equal(facetsOf(archive, {}).total, 400);
  assert.equal(facetsOf(archive, { allRevisions: true }).total, 450);
});

test('a facet counts what asking for its value finds', () => {
  const query = { words: 'bridge' };
  for (const { value, count } of facetsOf(archive, query).stance)
    assert.equal(searchStatements(archive, { ...query, stance: [value] }).total, count);
  for (const { id, count } of facetsOf(archive, query).speakers)
    if (id !== null) assert.equal(searchStatements(archive, { ...query, speakerId: id }).total, count);
  for (const { name, count } of facetsOf(archive, query).publishers)
    assert.equal(searchStatements(archive, { ...query, publisher: name }).total, count);
  for (const { value, count } of facetsOf(archive, query).year)
    if (value !== null)
      assert.equal(searchStatements(archive, { ...query, publishedFrom: value, publishedTo: value }).total, count);
});

test('pages give every statement once, in the order of the rows', () => {
  const key = (f: { statement: { id: string }; revision: number; article: { key: string } }) =>
    `${f.article.key} ${f.revision} ${f.statement.id}`;
  for (const query of QUERIES)
    for (const order of ORDERS) {
      const all: string[] = [];
      let cursor: string | null = null;
      do {
        const page = searchStatements(archive, { ...query, order, cursor, limit: 7 });
        assert.ok(page.found.length <= 7);
        all.push(...page.found.map(key));
        cursor = page.next;
      } while (cursor !== null);
      const rows = [...statementRows(archive, { ...query, order }).rows].map(key);
      assert.deepEqual(all, rows, `${JSON.stringify(query)} ${order}`);
      assert.equal(new Set(all).size, all.length);
    }
});

test('keys are those of the statements that are found', () => {
  for (const query of QUERIES) {
    const { found, ...page } = searchStatements(archive, query);
    const keys = searchKeys(archive, query);
    const expected = found.map(({ article, revision, statement, speakerId }) => ({
      ...{ article: article.key, revision, statement: statement.id, speakerId },
    }));
    assert.deepEqual(keys, { ...page, found: expected });
  }
});

test('a cursor or a limit that is none does no harm', () => {
  for (const cursor of ['x', '1_2', '1_2_3_4', '__', 'NaN_1_2', "'; drop", '1e999_1_1'])
    assert.equal(searchStatements(archive, { cursor }).found.length, 25, cursor);
  for (const [limit, length] of [
    [0, 25],
    [-5, 1],
    [1e9, 200],
    [Number.NaN, 25],
    [2.7, 2],
  ] as const)
    assert.equal(searchStatements(archive, { limit }).found.length, length, String(limit));
});
