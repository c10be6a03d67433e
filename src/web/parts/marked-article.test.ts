import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedRecord } from '../../../test/helpers/marked-record.ts';
import { stretchesOf } from './marked-article.ts';

const wordsIn = (stretches: ReturnType<typeof stretchesOf>): string =>
  stretches.map((s) => s.runs.map((r) => r.text).join('')).join('');
const bare = (text: string): string => text.replace(/\s+/g, '');

const NESTED = markedRecord(
  '⟦1.source Ana Lima 😀⟧ ⟦1.cue said⟧ ⟦1.content ⟦2.source Bo Sand⟧ ⟦2.cue denied⟧ ⟦2.content it⟧⟧.\n\n⟦1.content “So it is,”⟧ she added.',
  { fields: { 2: { within: 0 } } },
);

test('every character is in one stretch, whatever the blocks say', () => {
  const { text } = NESTED.article;
  const blocks = [
    [],
    [{ kind: 'paragraph', start: 0, end: 9 }],
    [
      { kind: 'paragraph', start: 5, end: 30 },
      { kind: 'quotation', start: 10, end: 20 },
      { kind: 'caption', start: 25, end: 9000 },
    ],
    [
      { kind: 'paragraph', start: -4, end: 3 },
      { kind: 'heading', start: 30, end: 2 },
    ],
  ] as const;
  for (const some of blocks) {
    const stretches = stretchesOf({ ...NESTED, article: { ...NESTED.article, blocks: some } });
    assert.equal(bare(wordsIn(stretches)), bare(text));
  }
});

test('each statement begins in one stretch', () => {
  const { text } = NESTED.article;
  const half = [...text].indexOf('\n');
  const blocks = [
    { kind: 'paragraph' as const, start: 0, end: half },
    { kind: 'paragraph' as const, start: half + 2, end: [...text].length },
  ];
  const [first, second] = stretchesOf({ ...NESTED, article: { ...NESTED.article, blocks } });
  assert.deepEqual(
    first!.begin.map((b) => b.n),
    [1, 2],
  );
  assert.deepEqual(second!.begin, []);
  assert.deepEqual(second!.numbers, [1]);
});

test('marks are counted in code points', () => {
  const [stretch] = stretchesOf(NESTED);
  const sources = stretch!.runs.filter((r) => r.parts.some((p) => p.value.role === 'source')).map((r) => r.text);
  assert.deepEqual(sources, ['Ana Lima 😀', 'Bo Sand']);
});

test('a statement without words, or beyond the text, harms nothing', () => {
  const [s] = NESTED.statements;
  const wild = { ...s!, source: [], cue: null, content: [] };
  const beyond = { ...s!, content: [{ start: 1e9, end: 2e9, text: 'x' }], source: [{ start: -5, end: -1, text: '' }] };
  const stretches = stretchesOf({ ...NESTED, statements: [wild, beyond] });
  assert.equal(bare(wordsIn(stretches)), bare(NESTED.article.text));
});
