import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Range } from '../record/article.ts';
import { quotations } from '../text/quotations.ts';
import { formOf } from './form.ts';

/** ⟦ ⟧ around each content span; paragraphs are lines. */
function form(bracketed: string): string {
  const content: { start: number; end: number }[] = [];
  let text = '';
  for (const c of bracketed) {
    if (c === '⟦') content.push({ start: text.length, end: 0 });
    else if (c === '⟧') content.at(-1)!.end = text.length;
    else text += c;
  }
  const paragraphs: Range[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return formOf(content, quotations(text, paragraphs), text);
}

const CASES = {
  direct: [
    '⟦“We will not go,”⟧ she said.',
    '⟦“We will not go,”⟧ she said, ⟦“and nor will they.”⟧',
    'She said ⟦that “we will not go.”⟧',
    'She said: ⟦“We will not go.\n“We will stay.”⟧',
    'She said: ⟦“We will not go.\nWe will stay.”⟧',
    '⟦“We will not go.⟧ ⟦We will stay.”⟧',
    'She called it ⟦“absurd”⟧ on Monday.',
    '⟦“He told me ‘go away’ and left,”⟧ she said.',
  ],
  indirect: [
    'She said ⟦that they would not go⟧.',
    'She said ⟦that Robert “Bobby” Lima would not go⟧.',
    'She said ⟦that “Hamlet” will open in May⟧.',
    '“He told me ⟦he would not go⟧ today,” she said.',
    'She denied ⟦it⟧.',
  ],
  mixed: [
    'She said ⟦that they would not go “until the last ship has left”⟧.',
    'She called ⟦the plan “absurd”⟧.',
    '⟦“We will not go,”⟧ she said, adding ⟦that nobody would⟧.',
    'She said ⟦the mayor’s “very strange and sudden” turn was a surprise⟧.',
    'She said ⟦her answer was “No.”⟧',
  ],
} as const;

for (const [expected, cases] of Object.entries(CASES))
  test(expected, () => {
    for (const c of cases) assert.equal(form(c), expected, c);
  });
