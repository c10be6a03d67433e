import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf } from '../../../test/helpers/cases.ts';
import { paragraphOf } from './paragraphs.ts';
import { sectionOf, sectionStarts } from './sections.ts';

const article = (...blocks: string[]) =>
  articleOf({ line: 1, text: blocks.join('\n\n'), marks: [], expected: new Map() });

test('a line of signs or a time alone begins a section', () => {
  for (const line of ['___', '* * *', '—', '2 p.m.', '11:40 a.m.', '14:30', '_____.']) {
    const a = article('The council met.', line, 'The council left.');
    assert.deepEqual(sectionStarts(a), [0, 18], line);
    assert.equal(sectionOf(sectionStarts(a), 17), 0);
    assert.equal(sectionOf(sectionStarts(a), 18), 1);
  }
});

test('words and long lines do not', () => {
  for (const line of ['Monday', '2 men', 'At 2 p.m.', '_'.repeat(40)])
    assert.deepEqual(sectionStarts(article('The council met.', line, 'The council left.')), [0], line);
});

test('a place between paragraphs belongs to the next one', () => {
  const a = article('One', 'Two');
  assert.deepEqual(
    [0, 2, 3, 4, 5, 8].map((at) => paragraphOf(a, at)),
    [0, 0, 1, 1, 1, 2],
  );
});
