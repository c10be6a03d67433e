import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { articleOf, casesIn, marksOf, numbersOf } from './cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-cases-'));
after(() => rmSync(folder, { recursive: true }));

function cases(text: string) {
  const file = join(folder, 'x.cases.txt');
  writeFileSync(file, text);
  return casesIn(pathToFileURL(file));
}

test('brackets give ranges, lines give paragraphs and expectations', () => {
  const [one, two] = cases(
    '# first\n⟦1.source She⟧ said ⟦1.content that ⟦2.source Bo⟧ left⟧.\nA.\n= 1.said 2016\n\n\nB ⟦x C⟧\n',
  );
  assert.equal(one!.text, 'She said that Bo left.\n\nA.');
  assert.deepEqual(numbersOf(one!), [1, 2]);
  assert.deepEqual(marksOf(one!, '1.content'), [{ start: 9, end: 21 }]);
  assert.deepEqual(marksOf(one!, '2.source'), [{ start: 14, end: 16 }]);
  assert.equal(one!.expected.get('1.said'), '2016');
  assert.deepEqual(
    articleOf(one!).blocks.map((b) => one!.text.slice(b.start, b.end)),
    ['She said that Bo left.', 'A.'],
  );
  assert.deepEqual([two!.line, two!.text], [7, 'B C']);
});

test('brackets that do not match are told with their line', () => {
  assert.throws(() => cases('A.\n\n⟦1.source B\n'), /line 3: ⟦1.source is not closed/);
  assert.throws(() => cases('A⟧.\n'), /line 1/);
});
