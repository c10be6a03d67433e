import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotations } from '../text/quotations.ts';
import { joinContinued } from './continued-quotations.ts';

/** Contents as words of the text, by name of who holds them; paragraphs are lines. */
function joined(text: string, holders: Record<string, string[]>): Record<string, string[]> {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const range = (s: string) => ({ start: text.indexOf(s), end: text.indexOf(s) + s.length });
  const list = Object.entries(holders).map(([name, content]) => ({ name, content: content.map(range) }));
  const out = joinContinued(list, quotations(text, paragraphs));
  return Object.fromEntries(out.map((h) => [h.name, h.content.map((c) => text.slice(c.start, c.end))]));
}

const TEXT = '“We knew,” he said. “It was late.\n\n“Nobody came.”\n\nShe asked why.';

test('a reopened quotation goes to the speaker of the one before, whoever claimed it', () => {
  assert.deepEqual(joined(TEXT, { he: ['“We knew,”', '“It was late.'], she: ['“Nobody came.”', 'why'] }), {
    he: ['“We knew,”', '“It was late.', '“Nobody came.”'],
    she: ['why'],
  });
});

test('one that nobody claims is given whole, and who loses all is left out', () => {
  assert.deepEqual(joined(TEXT, { he: ['“We knew,”', '“It was late.'] }), {
    he: ['“We knew,”', '“It was late.', '“Nobody came.”'],
  });
  assert.deepEqual(joined(TEXT, { he: ['“It was late.'], she: ['“Nobody came.”'] }), {
    he: ['“It was late.', '“Nobody came.”'],
  });
});

test('over three paragraphs', () => {
  const text = '“One, he said.\n\n“Two.\n\n“Three.”';
  assert.deepEqual(joined(text, { he: ['“One'] }), { he: ['“One', '“Two.', '“Three.”'] });
});

test('a closed quotation is nobody else’s business, and an unheld one starts nothing', () => {
  const closed = '“It was late,” he said.\n\n“Nobody came,” she said.';
  assert.deepEqual(joined(closed, { he: ['“It was late,”'], she: ['“Nobody came,”'] }), {
    he: ['“It was late,”'],
    she: ['“Nobody came,”'],
  });
  assert.deepEqual(joined('“It was late.\n\n“Nobody came.”', { she: ['“Nobody came.”'] }), { she: ['“Nobody came.”'] });
});

test('a quotation within the one that goes on is not its continuation', () => {
  const text = '“We knew ‘it’ was late.\n\n“Nobody came.”';
  assert.deepEqual(joined(text, { he: ['“We knew ‘it’ was late.'], she: ['“Nobody came.”'] }), {
    he: ['“We knew ‘it’ was late.', '“Nobody came.”'],
  });
});
