import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbers } from '../../../test/helpers/claim-linker.ts';
import { markedRecord, type RecordOptions } from '../../../test/helpers/marked-record.ts';
import type { Block, BlockKind } from '../../record/article.ts';
import { type Reading, readingOf } from '../reading.ts';
import { assertionsOf } from './assertions.ts';

const reading = (marked: string, options: RecordOptions = {}): Reading => readingOf(markedRecord(marked, options));
/** Words of every assertion; those of the outlet itself behind a "*". */
const told = (one: Reading): string[] =>
  assertionsOf(one, 0).map(
    ({ statement, content }) =>
      (statement === null ? '*' : '') + content.map(({ start, end }) => one.article.text.slice(start, end)).join(' … '),
  );

test('sentences outside statements are the outlet’s own', () => {
  const one = reading(
    'A fire burned the depot down. ⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content it was arson⟧. Nobody was in the building.',
  );
  assert.deepEqual(told(one), ['*A fire burned the depot down.', 'it was arson', '*Nobody was in the building.']);
  assert.deepEqual(
    assertionsOf(one, 7).map(({ reading: n, statement, stance, speaker }) => [n, statement, stance, speaker?.name]),
    [
      [7, null, 'asserts', undefined],
      [7, 0, 'asserts', 'Ana Lima'],
      [7, null, 'asserts', undefined],
    ],
  );
});

test('what a statement leaves of a sentence is the outlet’s own where it says something', () => {
  assert.deepEqual(
    told(
      reading(
        'The depot burned down on Friday night, and ⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content it was arson⟧ — in the old harbour of Porto Alto.',
      ),
    ),
    ['*The depot burned down on Friday night, and … in the old harbour of Porto Alto.', 'it was arson'],
  );
  assert.deepEqual(told(reading('On Friday, ⟦1.source Ana Lima⟧ ⟦1.cue said⟧, ⟦1.content it was arson⟧.')), [
    'it was arson',
  ]);
});

test('a statement inside another takes nothing twice', () => {
  assert.deepEqual(
    told(
      reading(
        '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content that ⟦2.source Bo Sand⟧ ⟦2.cue denied⟧ ⟦2.content he set the fire himself that night⟧⟧.',
      ),
    ),
    ['that Bo Sand denied he set the fire himself that night', 'he set the fire himself that night'],
  );
});

test('too few words say nothing, and silence has none', () => {
  assert.deepEqual(told(reading('Read more here. ⟦1.source Acme⟧ ⟦1.cue declined to comment⟧. “…” — !!!')), []);
  assert.deepEqual(told(reading('')), []);
});

test('headlines and captions are prose; bylines, credits, tables and furniture are not', () => {
  const line = 'A fire burned the depot down. ';
  const kinds: BlockKind[] = ['headline', 'standfirst', 'byline', 'dateline', 'paragraph', 'heading', 'list-item'];
  kinds.push('quotation', 'embed', 'table', 'caption', 'credit', 'correction', 'furniture');
  const base = reading(line.repeat(kinds.length));
  const blocks = kinds.map((kind, n): Block => ({ kind, start: n * line.length, end: (n + 1) * line.length }));
  const found = assertionsOf({ ...base, article: { ...base.article, blocks } }, 0).map(
    (a) => kinds[Math.floor(a.content[0]!.start / line.length)],
  );
  const prose = ['headline', 'standfirst', 'paragraph', 'heading', 'list-item', 'quotation', 'caption', 'correction'];
  assert.deepEqual(found, prose);
});

test('an article without blocks is read as a whole', () => {
  const base = reading('A fire burned the depot down.');
  assert.deepEqual(told({ ...base, article: { ...base.article, blocks: [] } }), ['*A fire burned the depot down.']);
});

test('whatever stands in the text: in order, inside it, disjoint within one, and no sign is cut in two', () => {
  const next = numbers(4);
  const words = [
    '🚒',
    '𝒪ne',
    'rain',
    'fell',
    'Porto',
    'e\u0301',
    '—',
    '.',
    '.',
    '\n',
    '“a”',
    '⟦1.content 🔥 it burned 🔥⟧',
  ];
  for (let n = 0; n < 60; n++) {
    let marks = 0;
    const text = Array.from({ length: 40 }, () => words[Math.floor(next() * words.length)]!)
      .map((w) => w.replace('⟦1.', () => `⟦${++marks}.`))
      .join(' ');
    const one = reading(text);
    let at = 0;
    for (const { content } of assertionsOf(one, 0)) {
      assert.ok(content[0]!.start >= at);
      at = content[0]!.start;
      let end = at;
      for (const r of content) {
        assert.ok(r.start >= end && r.end > r.start && r.end <= one.article.text.length);
        end = r.end;
        const slice = one.article.text.slice(r.start, r.end);
        assert.ok(slice.isWellFormed());
        assert.equal(Array.from(one.article.text).slice(one.points(r.start), one.points(r.end)).join(''), slice);
      }
    }
  }
});

test('a question of the outlet asks, whatever it negates; nobody can deny it', () => {
  const one = reading('The depot burned down on Friday. Why did nobody see the flames? “Why did nobody look?”');
  assert.deepEqual(
    assertionsOf(one, 0).map(({ stance }) => stance),
    ['asserts', 'asks', 'asks'],
  );
});
