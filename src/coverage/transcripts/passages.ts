/** An alignment as passages: what is the same, altered, cut, inserted, moved. */
import { firstWhere } from '../../text/ranges.ts';
import type { Alignment, Move } from './align.ts';
import type { Difference, Passage } from './comparison.ts';
import { isAlike } from './differences.ts';
import { type Box, gapOf, type Stretch } from './gaps.ts';
import type { Pair } from './rows.ts';
import { span as numbers } from './rows.ts';
import type { Cue, Side } from './sides.ts';
import { slid, wholeWords } from './whole-words.ts';

/** So many words between two alterations make them one passage. */
const BETWEEN = 2;

/** `alignment`: of the words of both sides. */
export function passagesOf(
  transcript: Side,
  broadcast: Side,
  { pairs, moves }: Alignment,
  cues: readonly Cue[],
): Passage[] {
  const whole = { a: 0, aEnd: transcript.words.length, b: 0, bEnd: broadcast.words.length };
  const apart = {
    a: new Set(moves.flatMap((m) => numbers(m.a, m.aEnd))),
    b: new Set(moves.flatMap((m) => numbers(m.b, m.bEnd))),
  };
  const found = joined(stretchesOf(transcript, broadcast, inText(transcript, broadcast, pairs), whole, apart));
  const moved = moves.map((move) => movedStretch(transcript, broadcast, move));
  return inOrder(found, moved).map((s) => passageOf(s, transcript, broadcast, cues));
}

const inText = (transcript: Side, broadcast: Side, pairs: readonly Pair[]): Pair[] =>
  slid(transcript, broadcast, wholeWords(transcript.words, broadcast.words, pairs));

interface Apart {
  readonly a: ReadonlySet<number>;
  readonly b: ReadonlySet<number>;
}

function* stretchesOf(
  transcript: Side,
  broadcast: Side,
  pairs: readonly Pair[],
  box: Box,
  apart: Apart,
): Generator<Stretch> {
  let [i, j] = [box.a, box.b];
  for (let n = 0; n <= pairs.length; n++) {
    const p = pairs[n] ?? { a: box.aEnd, b: box.bEnd };
    const left = runsOf(i, p.a, apart.a);
    const right = runsOf(j, p.b, apart.b);
    // Words on both sides stand in one place only where nothing has moved away between them.
    for (let k = 0; k < Math.max(left.length, right.length); k++) {
      const [[a, aEnd], [b, bEnd]] = [left[k] ?? [p.a, p.a], right[k] ?? [p.b, p.b]];
      yield* gapOf(transcript, broadcast, { a, aEnd, b, bEnd });
    }
    if (n === pairs.length) break;
    let run = n;
    while (run + 1 < pairs.length && pairs[run + 1]!.a === pairs[run]!.a + 1 && pairs[run + 1]!.b === pairs[run]!.b + 1)
      run++;
    [i, j] = [pairs[run]!.a + 1, pairs[run]!.b + 1];
    yield { kind: 'same', a: p.a, aEnd: i, b: p.b, bEnd: j, differences: [] };
    n = run;
  }
}

/** Numbers from `from` to `to` without those apart, as ranges. */
function runsOf(from: number, to: number, apart: ReadonlySet<number>): [number, number][] {
  const out: [number, number][] = [];
  for (let i = from; i < to; i++) {
    if (apart.has(i)) continue;
    const last = out.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else out.push([i, i + 1]);
  }
  return out;
}

/** The same beside the same is one stretch, and alterations with hardly a word between them are one. */
function joined(stretches: Iterable<Stretch>): Stretch[] {
  const out: Stretch[] = [];
  for (const next of stretches) {
    const last = out.at(-1);
    const before = out.at(-2);
    if (last && last.kind === next.kind && last.aEnd === next.a && last.bEnd === next.b && next.kind !== 'altered') {
      out[out.length - 1] = through(last, next, []);
    } else if (
      next.kind === 'altered' &&
      last?.kind === 'same' &&
      before?.kind === 'altered' &&
      last.aEnd - last.a <= BETWEEN
    ) {
      out.splice(-2, 2, through(before, next, [...before.differences, ...next.differences]));
    } else out.push(next);
  }
  return out;
}

const through = (first: Stretch, last: Stretch, differences: Stretch['differences']): Stretch => ({
  ...first,
  aEnd: last.aEnd,
  bEnd: last.bEnd,
  differences,
});

function movedStretch(transcript: Side, broadcast: Side, { pairs, ...box }: Move): Stretch {
  const inner = [
    ...stretchesOf(transcript, broadcast, inText(transcript, broadcast, pairs), box, { a: new Set(), b: new Set() }),
  ];
  const differences = inner.filter(({ kind }) => kind !== 'same').map(({ a, aEnd, b, bEnd }) => ({ a, aEnd, b, bEnd }));
  return { ...box, kind: 'moved', differences };
}

/** In the order of the transcript; what was put in stays behind what it follows. */
function inOrder(found: readonly Stretch[], moved: readonly Stretch[]): Stretch[] {
  const out = [...found];
  for (const m of moved) {
    const at = firstWhere(out.length, (i) => out[i]!.a >= m.a && out[i]!.kind !== 'moved');
    out.splice(at, 0, m);
  }
  return out;
}

function passageOf(s: Stretch, transcript: Side, broadcast: Side, cues: readonly Cue[]): Passage {
  const spanIn = ({ words, span }: Side, from: number, to: number) =>
    to > from ? span(words[from]!.start, words[to - 1]!.end) : null;
  const differences = s.differences.map(
    (d): Difference => ({
      transcript: spanIn(transcript, d.a, d.aEnd),
      broadcast: spanIn(broadcast, d.b, d.bEnd),
      alike: isAlike(transcript, broadcast, d),
    }),
  );
  return {
    kind: s.kind,
    transcript: spanIn(transcript, s.a, s.aEnd),
    broadcast: spanIn(broadcast, s.b, s.bEnd),
    ...timesOf(s, broadcast, cues),
    differences,
  };
}

/** Of what is not heard: from the beginning of the caption with the word before it to the end of that with the next. */
function timesOf({ b, bEnd }: Box, { words }: Side, cues: readonly Cue[]): Pick<Passage, 'from' | 'to'> {
  if (cues.length === 0 || words.length === 0) return { from: null, to: null };
  const cueOf = (n: number): Cue => {
    const at = words[Math.max(0, Math.min(n, words.length - 1))]!.start;
    return cues[Math.max(0, firstWhere(cues.length, (i) => cues[i]!.start > at) - 1)]!;
  };
  const [first, last] = bEnd > b ? [b, bEnd - 1] : [b - 1, b];
  return { from: cueOf(first).from, to: Math.max(cueOf(first).from, cueOf(last).to) };
}
