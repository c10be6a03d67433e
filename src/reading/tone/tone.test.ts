import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toneOf } from './tone.ts';

const CASES = {
  distancing: [
    'claimed',
    'has repeatedly insisted',
    'alleged',
    'maintains',
    'falsely noted',
    'appeared to blame',
    'made the claim that',
    'asserted without evidence',
  ],
  endorsing: [
    'revealed',
    'pointed out',
    'has admitted',
    'noted',
    'knows',
    'showed',
    'realised',
    'issued an acknowledgment',
  ],
  neutral: [
    'said',
    'told',
    'according to',
    'did not know',
    'refused to disclose',
    'also known as',
    'wrote this note:',
    'was charged with',
    ':',
    '',
  ],
} as const;

for (const [tone, cues] of Object.entries(CASES))
  test(tone, () => {
    for (const cue of cues) assert.equal(toneOf(cue, 'asserts').tone, tone, cue);
  });

test('insisting that something be done is will, not doubt', () => {
  assert.equal(toneOf('insisted', 'urges').tone, 'neutral');
});
