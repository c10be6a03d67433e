import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotations } from '../text/quotations.ts';
import { layersOf } from './layers.ts';

const text = '“We must act,” Mayor Ana Lima said on Monday.';
const range = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const quoted = quotations(text, [{ start: 0, end: text.length }]);

test('spans stay, layers are added', () => {
  const spans = Object.freeze({
    source: [range('Mayor Ana Lima')],
    cue: range('said'),
    content: [range('“We must act,”')],
  });
  assert.deepEqual(layersOf(text, quoted, spans), {
    ...spans,
    form: 'direct',
    stance: 'urges',
    tone: 'neutral',
    speaker: { name: 'Ana Lima', aliases: [], role: null, kind: 'person', naming: 'named', certainty: 'named' },
  });
});

test('nothing is nothing', () => {
  const bare = layersOf(text, quoted, { source: [], cue: null, content: [] });
  assert.deepEqual([bare.form, bare.stance, bare.tone, bare.speaker.name], ['indirect', 'asserts', 'neutral', null]);
});
