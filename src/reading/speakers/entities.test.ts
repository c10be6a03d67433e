import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../record/article.ts';
import { byRole } from './by-role.ts';
import { entitiesOf } from './entities.ts';

const article = (text: string): Article => ({
  url: null,
  canonical: null,
  publisher: null,
  headline: null,
  byline: [],
  datePublished: null,
  dateModified: null,
  language: 'en',
  dateline: null,
  credits: [],
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  segments: [],
  digest: 'sha256:',
});

/** Text => name kind gender, one for each entity. */
const CASES = `
Mr. Lima came. => Lima person he
Mrs. Lima came. => Lima person she
Ana Lima came. => Ana Lima person she
Bo Sand came with Wei Moor. => Bo Sand person he, Wei Moor person -
Spokeswoman Kim Moor came. => Kim Moor person she
Kerr Sand, an actor, came. => Kerr Sand person he
His wife, Kerr Sand, came. => Kerr Sand person she
Kerr Sand came. Sand left. => Kerr Sand person -
Kerr J. Sand came. => Kerr J. Sand person -
Omar bin Sand came. => Omar bin Sand person he
Acme Bank came. => Acme Bank organisation -
The retailer Acme came. => Acme organisation -
They left for Ohio and North Carolina. => Ohio place -, North Carolina place -
They went to Porto Alto University. => Porto Alto University organisation -
The Acme poll came. => Acme poll document -, Acme - -
Officials said no. Many Democrats agreed. => 
The Mayor came on Monday in March. => 
When it rained, Ana Lima left. => Ana Lima person she
It was Ana Lima's hat. => Ana Lima person she
Secretary of State Bo Sand came. => Bo Sand person he
The Secretary of State came. => 
The Commissioner of the Porto League came. => Porto League organisation -
King Omar of Norway came. => Omar person he, Norway place -
The Workers' Party came. => Workers' Party organisation -
The Porto County Coroner's Office came. => Porto County Coroner's Office organisation -
It was the Securities and Exchange Commission. => Securities and Exchange Commission organisation -
The Lima campaign grew. => Lima campaign organisation -
Acme Steel CEO Bo Sand came. => Acme Steel organisation -, Bo Sand person he
A Washington-based lawyer, Ana Lima, came. => Ana Lima person she
The Real Bo Sand came. A real one. => Bo Sand person he
`;

for (const line of CASES.trim().split('\n')) {
  const [text = '', expected = ''] = line.split(' => ');
  test(text, () => {
    const found = entitiesOf(article(text)).map((e) => `${e.name} ${e.kind ?? '-'} ${e.gender ?? '-'}`);
    assert.equal(found.join(', '), expected);
  });
}

test('a mention covers the name without title and possessive, its head is the surname', () => {
  const text = 'Mayor Robert C. “Bob” Sand Jr.’s hat fell. Mr. Sand left.';
  const [sand] = entitiesOf(article(text));
  assert.deepEqual(
    sand!.mentions.map((m) => [text.slice(m.start, m.end), text.slice(m.head, m.end)]),
    [
      ['Robert C. “Bob” Sand Jr.', 'Sand Jr.'],
      ['Sand', 'Sand'],
    ],
  );
});

test('roles say where they stand and by which nouns they are known again', () => {
  const text = 'Sen. Ana Lima (D-Vt.), the chair of the Acme panel, came.';
  const entities = entitiesOf(article(text));
  const { roles } = entities.find((e) => e.name === 'Ana Lima')!;
  assert.deepEqual(
    roles.map((r) => [text.slice(r.start, r.end), r.heads[0]]),
    [
      ['Sen.', 'senator'],
      ['chair of the Acme panel', 'chair'],
    ],
  );
  assert.equal(byRole(entities, 'the Vermont senator', text.length)?.name, 'Ana Lima');
  assert.equal(byRole(entities, 'the Ohio senator', text.length), null);
  assert.equal(byRole(entities, 'the governor', text.length), null);
});

test('a hundred thousand different names are read in time that grows with their number', () => {
  const name = (i: number): string => `A${i.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)]!)}`;
  const of = (n: number): string => Array.from({ length: n }, (_, i) => `${name(i)} Lima said.`).join(' ');
  const timed = (text: string): number => {
    const begin = performance.now();
    entitiesOf(article(text));
    return performance.now() - begin;
  };
  timed(of(2000));
  const small = timed(of(10_000));
  assert.ok(timed(of(100_000)) < Math.max(small, 20) * 60);
});

test('nothing has no names', () => {
  assert.deepEqual(entitiesOf(article('')), []);
});
