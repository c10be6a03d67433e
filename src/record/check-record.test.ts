import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedRecord } from '../../test/helpers/marked-record.ts';
import { asRecord, faultOfRecord } from './check-record.ts';

const RECORD = markedRecord('😀 ⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content it rained⟧.');
// biome-ignore lint/suspicious/noExplicitAny: the changes are ones that the types forbid
type Loose = any;
/** A copy with one change. */
function changed(change: (record: Loose) => void): unknown {
  const copy = structuredClone(RECORD);
  change(copy);
  return copy;
}

test('a record is one, also with characters beyond the basic plane', () => {
  assert.equal(faultOfRecord(RECORD), null);
  assert.equal(asRecord(RECORD), RECORD);
});

const FAULTS: readonly [string, (record: Loose) => void, RegExp][] = [
  [
    'words that are not in the text',
    (r) => (r.statements[0].content[0].text = 'it snowed'),
    /other words than the text/,
  ],
  ['a span moved by one', (r) => (r.statements[0].content[0].start += 1), /other words/],
  ['a span behind the end', (r) => (r.statements[0].content[0].end = 9999), /outside the text/],
  ['a span that is text', (r) => (r.statements[0].cue = 'said'), /no object/],
  ['a stance of its own', (r) => (r.statements[0].stance = '<script>'), /a stance is none/],
  ['a confidence in words', (r) => (r.statements[0].confidence = 'high'), /confidence/],
  ['a speaker that is a list', (r) => (r.statements[0].speaker = []), /speaker is no object/],
  ['a name that is an object', (r) => (r.statements[0].speaker.name = { toString: 1 }), /speaker\.name is no text/],
  ['half a character', (r) => (r.statements[0].id = 'a\ud800'), /id is no text/],
  ['no text', (r) => delete r.article.text, /article\.text is no text/],
  ['statements that are none', (r) => (r.statements = { length: 1e9 }), /statements is no list/],
  ['another version', (r) => (r.version = 2), /version 1/],
  [
    'a figure in words',
    (r) => (r.statements[0].figures = [{ start: 0, end: 1, bound: 'exact', value: '4' }]),
    /no number/,
  ],
];

for (const [what, change, message] of FAULTS)
  test(`a record with ${what} is none`, () => assert.match(faultOfRecord(changed(change)) ?? '', message));

for (const value of [null, 1, 'x', [], {}])
  test(`${JSON.stringify(value)} is no record`, () => assert.equal(asRecord(value), null));
