import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { MAX_TEXT } from './hints.ts';
import { readText } from './read-text.ts';

const read = (text: string, hints = {}) => {
  const r = readText(text, Object.freeze(hints));
  assert.ok(r.ok);
  return { ...r.value, lines: r.value.blocks.map((b) => [b.kind, text.slice(b.start, b.end)]) };
};

test('the text stays as it is; each line that is not blank is a block', () => {
  const text = '\ufeff  Rates rise again \r\n\r\n\tThe bank “acted” on Monday. 😀\r\n \r\nIt said so.\u2028Twice.\n\n';
  const a = read(text);
  assert.equal(a.text, text);
  assert.deepEqual(a.lines, [
    ['headline', 'Rates rise again'],
    ['paragraph', 'The bank “acted” on Monday. 😀'],
    ['paragraph', 'It said so.'],
    ['paragraph', 'Twice.'],
  ]);
  assert.deepEqual(a.segments, [{ start: 0, end: text.length, from: 0, to: text.length }]);
  assert.equal(a.digest, `sha256:${createHash('sha256').update(Buffer.from(text)).digest('hex')}`);
  assert.equal(a.headline, 'Rates rise again');
});

test('what is no headline: sentences, datelines, paragraphs wrapped by hand, a lone line', () => {
  const none = (text: string) => assert.equal(read(text).lines[0]![0], 'paragraph', text);
  none('The bank raised its rates on Monday.\n\nIt said so.');
  none('LONDON (Reuters) - The bank raised its rates\n\nIt said so.');
  none('The bank raised its rates on Monday, and for the first time in years\nit did not say why.');
  none('Rates rise again');
  none('so what we are going to do\nis to look at the bridge.');
  none('Good evening and\nwelcome to the');
  none(`${'word '.repeat(40)}\n\nIt said so.`);
});

test('headlines with a full stop: in title case, or above a dateline', () => {
  assert.equal(read('Bank Raises Rates Again, Citing Prices.\n\nIt said so on Monday.').lines[0]![0], 'headline');
  assert.equal(read('Bank raises rates again.\n\nLONDON (AP) — It said so.').lines[0]![0], 'headline');
});

test('byline, dateline, credits', () => {
  const text =
    'Rates rise again\nBy Jane Doe\n\nLAGOS, Nigeria (AP) — The bank acted.\n\nAFP contributed to this report.';
  const a = read(text);
  assert.deepEqual(
    a.lines.map(([kind]) => kind),
    ['headline', 'byline', 'paragraph', 'credit'],
  );
  assert.deepEqual(a.byline, ['Jane Doe']);
  assert.equal(a.dateline?.place, 'LAGOS, Nigeria');
  assert.equal(text.slice(a.dateline!.start, a.dateline!.end), 'LAGOS, Nigeria');
  assert.deepEqual(
    a.credits.map((c) => [c.kind, c.name, text.slice(c.start, c.end)]),
    [
      ['agency', 'AP', '(AP)'],
      ['contributor', 'AFP', 'AFP contributed to this report.'],
    ],
  );
});

test('hints fill what a text cannot say', () => {
  const a = read('The bank acted.', {
    url: 'https://example.org/a',
    date: '2024-05-03',
    headline: 'Bank acts',
    publisher: 'Example',
  });
  assert.deepEqual(
    [a.url, a.datePublished, a.headline, a.publisher],
    ['https://example.org/a', '2024-05-03', 'Bank acts', 'Example'],
  );
});

test('language by the words', () => {
  assert.equal(
    read(
      'The minister said that the government would not raise taxes this year, and that the plan of the house was dead. He had told them so.',
    ).language,
    'en',
  );
  assert.equal(
    read(
      'Der Minister sagte am Montag, die Regierung werde in diesem Jahr keine Steuern erhöhen, und das sei auch gut so.',
    ).language,
    'de',
  );
  assert.equal(read('Nein').language, null);
});

test('problems are values', () => {
  const code = (text: string) => {
    const r = readText(text, {});
    return r.ok ? null : r.problem.code;
  };
  assert.equal(code(''), 'empty');
  assert.equal(code(' \n\u00a0\t'), 'empty');
  assert.equal(code('\u0000\u0001\u0002 not a text'), 'binary');
  assert.equal(code('x'.repeat(MAX_TEXT + 1)), 'too-large');
});

test('a text of 50 MB in one line is read', () => {
  const text = 'The bank acted. '.repeat(3_300_000);
  assert.equal(read(text).blocks.length, 1);
});
