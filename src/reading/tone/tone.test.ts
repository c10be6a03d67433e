import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesIn, marksOf } from '../../../test/helpers/cases.ts';
import { stanceOf } from '../stance/stance.ts';
import { toneOf } from './tone.ts';

for (const c of casesIn(new URL('tone.cases.txt', import.meta.url)))
  test(`${c.line} ${c.text.slice(0, 60)}`, () => {
    const textsOf = (role: string): string[] => marksOf(c, `1.${role}`).map((r) => c.text.slice(r.start, r.end));
    const cue = textsOf('cue').join(' ');
    const { stance } = stanceOf({ source: textsOf('source').join(' '), cue, content: textsOf('content') });
    const got = toneOf(cue, stance, textsOf('content'));
    assert.equal(got.tone, c.expected.get('1.tone'), `${got.rule}: ${got.words}`);
    assert.equal(stance, c.expected.get('1.stance') ?? stance);
  });

test('a tone says which rule would have come next', () => {
  assert.deepEqual(toneOf('falsely noted', 'asserts'), {
    tone: 'distancing',
    rule: 'does not vouch',
    words: 'falsely',
    instead: { tone: 'endorsing', rule: 'presupposes' },
  });
  assert.deepEqual(toneOf('said', 'asserts').instead, null);
});
