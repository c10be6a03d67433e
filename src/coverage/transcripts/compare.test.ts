import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordedStatement } from '../../record/record.ts';
import { compareWithTranscript } from './compare.ts';
import type { Passage } from './comparison.ts';
import { broadcastKind } from './kind.ts';

const document = (id: string, text: string) => ({ id, article: { text, blocks: [] }, statements: [] });
const captions = (said: string, heard: string) =>
  compareWithTranscript(document('t', said), document('b', heard), { kind: 'captions' }).passages;
const shown = (passages: readonly Passage[]): string[] =>
  passages.map(({ kind, transcript, broadcast }) => `${kind}: ${transcript?.text ?? ''} | ${broadcast?.text ?? ''}`);

const SAID = `Hearing of the town
ANA LIMA: We asked for the plan in November. We asked again in January, and nobody answered.
BO SAND: I was in that silo in January. The dust lay on the beams like snow. I will not go back.`;

test('cut, altered, inserted and moved, each with the words of both sides', () => {
  const heard = `>> THE DUST LAY ON THE BEAMS LIKE SNOW
>> WE ASKED FOR THE PLAN IN OCTOBER
WE ASKED AGAIN IN JANUARY
>> THAT WAS THE MAYOR THIS MORNING
>> I WAS IN THAT SILO IN JANUARY I WILL GO BACK`;
  assert.deepEqual(shown(captions(SAID, heard)), [
    'same: We asked for the plan in | WE ASKED FOR THE PLAN IN',
    'altered: November | OCTOBER',
    'same: We asked again in January | WE ASKED AGAIN IN JANUARY',
    'cut: and nobody answered | ',
    'inserted:  | THAT WAS THE MAYOR THIS MORNING',
    'same: I was in that silo in January | I WAS IN THAT SILO IN JANUARY',
    'moved: The dust lay on the beams like snow | THE DUST LAY ON THE BEAMS LIKE SNOW',
    'same: I will | I WILL',
    'altered: not | ',
    'same: go back | GO BACK',
  ]);
});

test('spans count code points, and times are those of the captions', () => {
  const heard = 'so 😀 good morning everybody\nthe plan came in January';
  const cues = [
    { start: 0, end: 28, from: 1, to: 2.5 },
    { start: 29, end: heard.length, from: 2.5, to: 4 },
  ];
  const said = document('t', '😀😀 Good morning everybody. The plan came in June.');
  const { passages } = compareWithTranscript(said, document('b', heard), { kind: 'captions', cues });
  const altered = passages.find(({ kind }) => kind === 'altered')!;
  assert.deepEqual([altered.transcript, altered.from, altered.to], [{ start: 44, end: 48, text: 'June' }, 2.5, 4]);
  assert.equal([...heard].slice(altered.broadcast!.start, altered.broadcast!.end).join(''), 'January');
  assert.ok(passages.every(({ from }) => from !== null));
});

test('captions that roll up are heard once; a sentence that was said twice is not taken for it', () => {
  const rolling =
    'we asked for the plan\nwe asked for the plan in November\nin November we asked again\nwe asked again in January';
  assert.deepEqual(
    captions('We asked for the plan in November. We asked again in January.', rolling).map(({ kind }) => kind),
    ['same'],
  );
  const twice = 'I TOLD THEM\nI TOLD THEM IN MAY\nNOBODY CAME TO THE MEETING\nTHE HALL WAS EMPTY\nWE WENT HOME';
  const said = 'I told them. I told them in May. Nobody came to the meeting. The hall was empty. We went home.';
  assert.deepEqual(
    captions(said, twice).map(({ kind }) => kind),
    ['same'],
  );
});

test('what is heard once more, as in a teaser, has moved, and its place keeps it', () => {
  const text = 'The dust lay on the beams like snow.';
  const heard = `${text}\nGood evening from the studio.\nI was in that silo in January.\n${text}\nI will not go back.`;
  const kinds = captions(SAID.slice(SAID.indexOf('BO')), heard).map(({ kind }) => kind);
  assert.deepEqual(kinds.filter((kind) => kind === 'moved' || kind === 'same').length, 2);
  assert.ok(kinds.includes('inserted'));
});

test('no word is in two passages, and every word is in one', () => {
  const heard =
    'GOOD EVENING\nI WAS NOT IN THAT SILO\nWE ASKED AGAIN IN JANUARY AND EVERYBODY ANSWERED\nTHE DUST LAY LIKE SNOW';
  const passages = captions(SAID, heard);
  for (const side of ['transcript', 'broadcast'] as const) {
    const spans = passages.flatMap((p) => p[side] ?? []).sort((x, y) => x.start - y.start);
    for (const [i, s] of spans.entries()) if (i > 0) assert.ok(s.start >= spans[i - 1]!.end);
    const text = side === 'broadcast' ? heard : SAID.slice(SAID.indexOf('ANA')).replace(/^[A-Z ]+: /gm, '');
    const words = (t: string) => t.replace(/\b[A-Z]+ [A-Z]+: /g, '').match(/\w+/g)!.length;
    assert.equal(
      spans.reduce((sum, s) => sum + words(s.text), 0),
      words(text),
    );
  }
});

test('two texts with nothing in common: all is cut and all is inserted', () => {
  const kinds = captions(SAID, 'THE WEATHER WILL BE FINE IN THE NORTH AND ON THE ISLANDS').map(({ kind }) => kind);
  assert.deepEqual(new Set(kinds), new Set(['cut', 'inserted']));
  assert.deepEqual(captions('', ''), []);
});

test('hostile texts end', () => {
  const texts = [
    'the cat '.repeat(20_000),
    '['.repeat(100_000),
    '♪ (laugh '.repeat(20_000),
    'AB: x\n'.repeat(20_000),
    '1,1'.repeat(50_000),
  ];
  for (const [i, text] of texts.entries()) {
    captions(text, texts[(i + 1) % texts.length]!);
    compareWithTranscript(document('t', text), document('a', `“${text}”`), { kind: 'article' });
  }
});

const quoted = (text: string, name: string | null, said = SAID) => {
  const content = [{ start: 0, end: text.length, text }];
  const speaker = { name, aliases: [], role: null, kind: 'person', naming: 'named', certainty: 'named' };
  const article = {
    ...document('a', text),
    statements: [{ id: 's1', content, speaker } as unknown as RecordedStatement],
  };
  return compareWithTranscript(document('t', said), article, { kind: 'article' }).quotations;
};

test('a quotation knows where it was said, by whom, and what is otherwise', () => {
  const [q] = quoted('“We asked [the company] again … and somebody answered.”', 'Bo Sand');
  assert.deepEqual(
    [q!.kind, q!.statement, q!.speaker, q!.sameSpeaker, q!.unmarkedCut],
    ['changed', 's1', 'ANA LIMA', false, false],
  );
  assert.deepEqual(
    q!.differences.map((d) => [d.transcript?.text, d.quotation?.text]),
    [['nobody', 'somebody']],
  );
  assert.equal(q!.transcript!.text, 'We asked again in January, and nobody answered');
});

test('exact, cut without a mark, stitched together, missing', () => {
  const kind = (text: string) => {
    const [q] = quoted(text, 'Lima');
    return [q!.kind, q!.unmarkedCut, q!.places.length];
  };
  assert.deepEqual(kind('“WE ASKED AGAIN IN JANUARY”'), ['exact', false, 1]);
  assert.deepEqual(kind('“We asked … again in January”'), ['exact', false, 1]);
  assert.deepEqual(kind('“The dust lay like snow”'), ['changed', true, 1]);
  assert.deepEqual(kind('“We asked for the plan in November. The dust lay on the beams like snow”'), [
    'changed',
    true,
    2,
  ]);
  assert.deepEqual(kind('“We asked for the plan … The dust lay on the beams”'), ['exact', false, 2]);
  assert.deepEqual(kind('“Heads will roll for this”'), ['missing', false, 0]);
  assert.equal(quoted('“I will not go back”', null)[0]!.sameSpeaker, null);
});

test('what a text is: turns, quotations, neither', () => {
  assert.equal(broadcastKind(SAID, false), 'transcript');
  assert.equal(broadcastKind('The mayor spoke. “We asked again,” she said.', false), 'article');
  assert.equal(broadcastKind('we asked for the plan in november', false), 'transcript');
  assert.equal(broadcastKind('The mayor spoke.', true), 'article');
});
