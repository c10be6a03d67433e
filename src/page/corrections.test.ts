import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCorrection } from './corrections.ts';

const YES = [
  'Correction: The bridge was built in 1902.',
  'CORRECTION, May 3: The bridge was built in 1902.',
  'Correction — the bridge was built in 1902.',
  'An earlier version of this article misstated the age of the bridge.',
  'This story has been corrected to show the age of the bridge.',
  'In einer früheren Version hieß es, die Brücke sei von 1903.',
];
const NO = [
  'Corrections officers went on strike on Monday.',
  'The correction of the river took ten years.',
  'She had seen an earlier version of the plan.',
];

for (const line of YES) test(`a correction: ${line}`, () => assert.ok(isCorrection(line)));
for (const line of NO) test(`no correction: ${line}`, () => assert.ok(!isCorrection(line)));
