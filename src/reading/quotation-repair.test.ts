import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Range } from '../record/article.ts';
import { quotations } from '../text/quotations.ts';
import { repairContent } from './quotation-repair.ts';

/** Reads ⟦content⟧, ⟨source⟩ and ⟪cue⟫ out of a line. */
function read(bracketed: string) {
  const found: Record<string, { start: number; end: number }[]> = { '⟦': [], '⟨': [], '⟪': [] };
  const pairs: Record<string, string> = { '⟧': '⟦', '⟩': '⟨', '⟫': '⟪' };
  let text = '';
  for (const c of bracketed) {
    if (found[c]) found[c].push({ start: text.length, end: 0 });
    else if (pairs[c]) found[pairs[c]]!.at(-1)!.end = text.length;
    else text += c;
  }
  return { text, content: found['⟦']!, source: found['⟨']!, cue: found['⟪']![0] ?? null };
}

function write(text: string, ranges: readonly Range[]): string {
  let out = '';
  let at = 0;
  for (const r of ranges) {
    out += `${text.slice(at, r.start)}⟦${text.slice(r.start, r.end)}⟧`;
    at = r.end;
  }
  return out + text.slice(at);
}

const repaired = (bracketed: string): string => {
  const { text, ...spans } = read(bracketed);
  return write(text, repairContent(text, quotations(text, [{ start: 0, end: text.length }]), Object.freeze(spans)));
};

const bare = (bracketed: string): string => bracketed.replace(/[⟨⟩⟪⟫]/g, '');

const MOVED: readonly (readonly [what: string, from: string, to: string])[] = [
  ['opening mark', '“⟦We will not go,”⟧ ⟨she⟩ ⟪said⟫.', '⟦“We will not go,”⟧ she said.'],
  ['closing mark', '⟦“We will not go,⟧” ⟨she⟩ ⟪said⟫.', '⟦“We will not go,”⟧ she said.'],
  ['comma and closing mark', '⟦"We will not go⟧," ⟨she⟩ ⟪said⟫.', '⟦"We will not go,"⟧ she said.'],
  ['both marks', "''⟦We will not go,⟧'' ⟨she⟩ ⟪said⟫.", "⟦''We will not go,''⟧ she said."],
  [
    'first word',
    '“We ⟦will not go to the sea today,”⟧ ⟨she⟩ ⟪said⟫.',
    '⟦“We will not go to the sea today,”⟧ she said.',
  ],
  [
    'last words',
    '⟦“We will not go to the⟧ sea today,” ⟨she⟩ ⟪said⟫.',
    '⟦“We will not go to the sea today,”⟧ she said.',
  ],
  [
    'a quotation in the span',
    '⟨She⟩ ⟪said⟫ ⟦they would not go “until May⟧.”',
    'She said ⟦they would not go “until May.”⟧',
  ],
  [
    'both halves',
    '“⟦We will not go,⟧” ⟨she⟩ ⟪said⟫, “⟦and nor will they⟧.”',
    '⟦“We will not go,”⟧ she said, ⟦“and nor will they.”⟧',
  ],
  ['full stop of the reporter', '⟨She⟩ ⟪said⟫ ⟦that they would not go.⟧', 'She said ⟦that they would not go⟧.'],
  ['trailing comma', '⟦They would not go,⟧ ⟨she⟩ ⟪said⟫.', '⟦They would not go⟧, she said.'],
  ['trailing space', '⟦They would not go⟧, ⟨she⟩ ⟪said⟫.', '⟦They would not go⟧, she said.'],
];

for (const [what, from, to] of MOVED) test(`moves: ${what}`, () => assert.equal(repaired(from), to));

const KEPT = [
  '⟦“We will not go,”⟧ ⟨she⟩ ⟪said⟫.',
  // Half of the quotation is somebody else's or the reporter's.
  '“⟨I⟩ ⟪think⟫ ⟦we will not go⟧ today because of the rain and of the wind,” he wrote.',
  // The source stands between the span and the mark.
  '“⟨I⟩ ⟪know⟫ ⟦we will not go today⟧,” he wrote.',
  '⟦“We will not go.⟧ And then the wind came up and it blew for a week and a day.”',
  '⟨She⟩ ⟪said⟫ ⟦that they would not go to Washington, D.C.⟧',
  '⟨SHE⟩⟪:⟫ ⟦They would not go.⟧',
  '⟨She⟩ ⟪denied⟫ ⟦it⟧.',
  'the “⟦so-called⟧ experts of the coast and the sea”',
];

test('keeps what is right', () => {
  for (const c of KEPT) assert.equal(repaired(c), bare(c));
});

test('never enters another statement', () => {
  const { text, ...spans } = read('“⟦We will not go to the sea today⟧ or so,” she said.');
  const taken = [{ start: text.indexOf('or so'), end: text.indexOf('or so') + 5 }];
  const quoted = quotations(text, [{ start: 0, end: text.length }]);
  assert.equal(
    write(text, repairContent(text, quoted, spans, taken)),
    '⟦“We will not go to the sea today⟧ or so,” she said.',
  );
});
