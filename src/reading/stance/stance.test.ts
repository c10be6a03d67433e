import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { type Case, casesIn, marksOf } from '../../../test/helpers/cases.ts';
import { toneOf } from '../tone/tone.ts';
import { stanceOf } from './stance.ts';

const FOLDER = new URL('cases/', import.meta.url);

const textsOf = (c: Case, role: string): string[] => marksOf(c, `1.${role}`).map((r) => c.text.slice(r.start, r.end));

for (const file of readdirSync(FOLDER).filter((f) => f.endsWith('.cases.txt')))
  for (const c of casesIn(new URL(file, FOLDER)))
    test(`${file}:${c.line} ${c.text.slice(0, 60)}`, () => {
      const cue = textsOf(c, 'cue').join(' ');
      const got = stanceOf({ source: textsOf(c, 'source').join(' '), cue, content: textsOf(c, 'content') });
      const tone = toneOf(cue, got.stance, textsOf(c, 'content'));
      const found: Readonly<Record<string, string | undefined>> = {
        '1.stance': got.stance,
        '1.rule': got.rule,
        '1.words': got.words,
        '1.instead': got.instead?.stance,
        '1.tone': tone.tone,
      };
      assert.ok(c.expected.size > 0, 'a case expects something');
      for (const [name, value] of c.expected)
        assert.equal(found[name], value, `${name} (${got.rule}: ${got.words}; tone ${tone.rule}: ${tone.words})`);
    });

test('without cue or content it is said', () => {
  assert.equal(stanceOf({ source: '', cue: '', content: [] }).stance, 'asserts');
});

test('a verdict says which rule would have come next', () => {
  const got = stanceOf({ source: 'The union', cue: 'does not agree', content: ['that pay has risen'] });
  assert.deepEqual(got, {
    stance: 'denies',
    rule: 'negated: does not agree',
    words: 'not … agree',
    instead: { stance: 'confirms', rule: 'cue class' },
  });
});

test('long content of one kind takes no long time', () => {
  for (const part of [
    'we ',
    'that the ',
    '“',
    'no ',
    'the government and ',
    'is a false ',
    'a, ',
    'to ',
    'a-b-',
    'claims that the report ',
  ]) {
    const from = performance.now();
    stanceOf({ source: part.repeat(3000), cue: `said ${part.repeat(300)}`, content: [part.repeat(20000)] });
    assert.ok(performance.now() - from < 500, part);
  }
});
