import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OnRecord, RecordedStatement } from '../../record/record.ts';
import type { Speaker, Stance } from '../../record/statement.ts';
import type { Change } from './change.ts';
import { changesOf } from './changes.ts';

interface Said {
  readonly who: string;
  readonly cue: string;
  readonly what: string;
  readonly stance?: Stance;
  readonly tone?: RecordedStatement['tone'];
  readonly speaker?: Partial<Speaker>;
}

/** Spans are where the words first stand, behind `from` of the statement before. */
function record(text: string, said: readonly Said[] = [], article: Partial<OnRecord['article']> = {}): OnRecord {
  const span = (words: string) => {
    const at = text.indexOf(words);
    assert.ok(at >= 0, words);
    const start = [...text.slice(0, at)].length;
    return { start, end: start + [...words].length, text: words };
  };
  const statements = said.map(
    ({ who, cue, what, stance, tone, speaker }, n): RecordedStatement => ({
      id: `s${n}`,
      source: who === '' ? [] : [span(who)],
      cue: cue === '' ? null : span(cue),
      content: [span(what)],
      form: 'indirect',
      stance: stance ?? 'asserts',
      tone: tone ?? 'neutral',
      speaker: { name: who, aliases: [], role: null, kind: 'person', naming: 'named', certainty: 'named', ...speaker },
      ...{ addressee: null, channel: null, said: null, figures: [], refersTo: [], within: null, labels: [] },
      confidence: 0.9,
    }),
  );
  return {
    version: 1,
    id: 'r',
    article: {
      ...{ id: 'a', url: null, canonical: null, publisher: null, headline: null, byline: [], datePublished: null },
      ...{ dateModified: null, language: 'en', dateline: null, credits: [], text, digest: 'sha256:' },
      blocks: [...text.matchAll(/[^\n]+/g)].map((m) => ({
        kind: 'paragraph' as const,
        start: [...text.slice(0, m.index)].length,
        end: [...text.slice(0, m.index + m[0].length)].length,
      })),
      ...article,
    },
    statements,
    reader: { version: '0', model: 'm' },
  };
}

const told = ({ kind, before, after, note }: Change): string =>
  `${kind}: ${before.map((s) => s.text).join(' … ')} > ${after.map((s) => s.text).join(' … ')}${note ? ` (${note})` : ''}`;

const changes = (before: OnRecord, after: OnRecord): string[] => changesOf(before, after).changes.map(told);

const MINISTER = {
  who: 'The minister',
  cue: 'said',
  what: 'the road was closed',
  speaker: { naming: 'role' },
} as const;

test('the same text is no change, whatever was read in it', () => {
  const text = 'The minister said the road was closed. Nobody was hurt.';
  assert.deepEqual(changes(record(text, [MINISTER]), record(text)), []);
  assert.deepEqual(changes(record(text), record(text, [MINISTER])), []);
});

test('line breaks and white space that part the same words are no change; a space that is gone is one', () => {
  assert.deepEqual(changes(record('It rained. He left.'), record('It rained.\n\nHe  left.')), []);
  assert.equal(changes(record('It fell by 30 % on Monday.'), record('It fell by 30% on Monday.')).length, 1);
});

test('a statement that was missed in one version is not added or removed where other words changed', () => {
  const after = 'The minister said the road was closed. Three were hurt.';
  assert.deepEqual(
    changes(record('The minister said the road was closed. Two were hurt.', [MINISTER]), record(after)),
    ['figure-changed: Two > Three (three instead of two)'],
  );
});

test('another speaker: weakened from an office to somebody, changed from a name to a name', () => {
  const officials = { ...MINISTER, who: 'Officials', speaker: { naming: 'anonymous' } } as const;
  assert.deepEqual(
    changes(
      record('The minister said the road was closed.', [MINISTER]),
      record('Officials said the road was closed.', [officials]),
    ),
    ['speaker-changed: The minister > Officials (attribution weakened)'],
  );
  const name = (who: string): OnRecord =>
    record(`${who} said she had seen a van.`, [{ who, cue: 'said', what: 'she had seen a van' }]);
  assert.deepEqual(changes(name('Robin Marr'), name('Elisa Marr')), [
    'speaker-changed: Robin > Elisa (attribution changed)',
  ]);
});

test('another cue says what it does to tone; where it is another stance that is the change', () => {
  const with_ = (cue: string, more: Partial<Said>): OnRecord =>
    record(`The minister ${cue} the road was closed.`, [{ ...MINISTER, cue, ...more }]);
  assert.deepEqual(changes(with_('said', {}), with_('claimed', { tone: 'distancing' })), [
    'cue-changed: said > claimed (tone neutral, now distancing)',
  ]);
  assert.deepEqual(changes(with_('said', {}), with_('denied', { stance: 'denies' })), [
    'stance-changed: said > denied (asserts, now denies)',
  ]);
});

test('a sentence that goes while a look-alike stays is removed, not moved', () => {
  const alpha = 'Team Alpha was fined for the flares, the league said.';
  const beta = 'Team Beta was fined for the flares, the league said.';
  assert.deepEqual(changes(record(`${alpha} Both may appeal. ${beta}`), record(`Both may appeal. ${beta}`)), [
    `text-removed: ${alpha} > `,
  ]);
  // Word for word the same, but not the only one.
  assert.deepEqual(changes(record(`${beta} Both may appeal. ${beta}`), record(`Both may appeal. ${beta}`)), [
    `text-removed: ${beta} > `,
  ]);
});

test('a statement that stands elsewhere word for word has moved, past sentences that were edited too', () => {
  const coach = 'Her coach said the fall had happened on the last lap.';
  const said = [{ who: 'Her coach', cue: 'said', what: 'the fall had happened on the last lap' }];
  const rest = 'The operation on the wrist went very well. Doctors want to see the champion again in a week.';
  const before = record(`${coach} She has won 11 races. ${rest}`, said);
  const after = record(`She has won 12 races. ${rest} ${coach}`, said);
  assert.deepEqual(changes(before, after).sort(), [
    'figure-changed: 11 > 12 (12 instead of 11)',
    `statement-moved: ${coach} > ${coach}`,
  ]);
});

test('signs count: a point in a number, a comma, quotation marks', () => {
  assert.deepEqual(changes(record('Sales fell 1.5 percent.'), record('Sales fell 15 percent.')), [
    'figure-changed: 1.5 > 15 (15 percent instead of 1.5 percent)',
  ]);
  assert.deepEqual(changes(record('There will be no, deal today.'), record('There will be no deal today.')), [
    'text-changed: , > ',
  ]);
  assert.deepEqual(changes(record('The visit was routine, he said.'), record('The visit was “routine”, he said.')), [
    'quotation-marks-added:  > “ … ”',
  ]);
});

test('the form of marks alone is one change for the whole text', () => {
  assert.deepEqual(changes(record('"We won," she said. It\'s over.'), record('“We won,” she said. It’s over.')), [
    'text-changed: " … " … It\'s > “ … ” … It’s (only the form of marks)',
  ]);
});

test('an attribution that is taken out leaves the words in the outlet’s own voice', () => {
  const before = record('The fire began in the shop, police said.', [
    { who: 'police', cue: 'said', what: 'The fire began in the shop' },
  ]);
  assert.deepEqual(changes(before, record('The fire began in the shop.')), [
    'statement-removed: , police said >  (attribution taken out: its words stay, in the outlet’s own voice)',
  ]);
});

test('a correction note is found with its date line and without', () => {
  const note = 'An earlier version of this article gave the wrong name.';
  assert.deepEqual(changes(record('It rained.'), record(`It rained.\n\nCorrection: June 5, 2018\n\n${note}`)), [
    `correction-added:  > Correction: June 5, 2018\n\n${note} (dated June 5, 2018)`,
  ]);
  assert.deepEqual(changes(record('It rained.'), record(`It rained.\n\n${note}`)), [
    `correction-added:  > ${note} (without a date)`,
  ]);
});

test('headline, byline and date come from the records where they are not in the text', () => {
  const { changes: found } = changesOf(
    record('It rained.', [], { headline: 'Rain', byline: ['Ana Lima'], datePublished: '2026-01-01' }),
    record('It rained.', [], { headline: 'Flood', byline: [], datePublished: '2026-01-02' }),
  );
  assert.deepEqual(
    found.map((c) => [c.kind, c.values]),
    [
      ['headline-changed', ['Rain', 'Flood']],
      ['byline-changed', ['Ana Lima', null]],
      ['date-changed', ['2026-01-01', '2026-01-02']],
    ],
  );
});

test('places count code points, and statements carry their ids on both sides', () => {
  const text = (cue: string): string => `🙂🙂 Here is more. The minister ${cue} the road was closed.`;
  const of = (cue: string): OnRecord => record(text(cue), [{ ...MINISTER, cue }]);
  const { changes: found, statements } = changesOf(of('said'), of('claimed'));
  assert.deepEqual(found[0]!.after, [{ start: 30, end: 37, text: 'claimed' }]);
  assert.deepEqual(found[0]!.statements, ['s0', 's0']);
  assert.deepEqual(
    statements.map((s) => [s.before?.id, s.after?.id]),
    [['s0', 's0']],
  );
});

/** Small and repeatable. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

test('no word is lost: without the words of the changes both versions are the same', () => {
  const bits =
    'Lima said the “deal” was off . 40 60 , no police denied it 1.5 \n\n Correction: “We won” they moved a long sentence here'.split(
      ' ',
    );
  for (let seed = 1; seed <= 400; seed++) {
    const next = random(seed);
    const words = Array.from({ length: 20 + next(60) }, () => bits[next(bits.length)]!);
    const edited = words.flatMap((w) => (next(6) > 0 ? [w] : next(2) > 0 ? [] : [bits[next(bits.length)]!, w]));
    const cut = next(edited.length);
    const later = next(3) === 0 ? [...edited.slice(cut), ...edited.slice(0, cut)] : edited;
    const [a, b] = [record(words.join(' ')), record(later.join(' '))];
    const { changes: found } = changesOf(a, b);
    const rest = (text: string, side: 'before' | 'after'): string => {
      const points: string[] = [...text];
      for (const c of found) for (const { start, end } of c[side]) points.fill(' ', start, end);
      return points.join('').replace(/\s+/g, ' ').trim();
    };
    const [left, right] = [rest(a.article.text, 'before'), rest(b.article.text, 'after')];
    assert.equal(left.replaceAll(' ', ''), right.replaceAll(' ', ''), `seed ${seed}`);
    for (const c of found)
      for (const s of c.after) assert.equal([...b.article.text].slice(s.start, s.end).join(''), s.text);
  }
});

test('long versions with nothing in common, or all in one sentence, end soon', () => {
  const row = (word: string, n: number): string => Array.from({ length: n }, (_, i) => `${word}${i % 4999}`).join(' ');
  const started = performance.now();
  changesOf(record(row('The x', 30_000)), record(row('The y', 30_000)));
  changesOf(record(`${row('x', 9)}. `.repeat(5000)), record(`${row('y', 9)}. `.repeat(5000)));
  const numbers = (from: number): string => Array.from({ length: 20_000 }, (_, i) => i + from).join(' ');
  changesOf(record(numbers(0)), record(numbers(5)));
  assert.ok(performance.now() - started < 10_000);
});
