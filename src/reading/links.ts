/**
 * Which source and which contents belong to which cue: a small network over pairs, fed by the encoder's projections of
 * both spans and of the words between them, and by what stands between. training/model.py is its twin.
 */
import { CLOSES, INSIDE, OPENS } from './features.ts';
import { CONTENT, CUE, SOURCE, type TaggedSpan } from './tags.ts';
import type { Window } from './windows.ts';

export interface Linker {
  readonly key: number; // width of a span's projection
  readonly between: number; // width of the projection of the words between
  readonly hidden: number;
  /** [hidden][3 * key + between + 33] and [hidden]. */
  readonly weight1: readonly (readonly number[])[];
  readonly bias1: readonly number[];
  readonly weight2: readonly number[];
  readonly bias2: number;
}

export interface Link {
  readonly dependent: number; // index of a source or content span
  readonly cue: number;
  readonly probability: number;
}

const PAIR = 33;
/** Cues between a span and the cue it may belong to; bounds the pairs of a window. */
const REACH = 6;

/** Scores of all candidate pairs of a window. `rows`: the encoder's output, `offset` the first projection in a row. */
export function scoreLinks(
  linker: Linker,
  window: Window,
  spans: readonly TaggedSpan[],
  rows: Float32Array,
  stride: number,
  offset: number,
): Link[] {
  const { key, between } = linker;
  const mean = (at: number, width: number, from: number, to: number): Float64Array => {
    const out = new Float64Array(width);
    for (let i = from; i < to; i++) for (let k = 0; k < width; k++) out[k]! += rows[i * stride + at + k]!;
    if (to > from) for (let k = 0; k < width; k++) out[k]! /= to - from;
    return out;
  };
  const represent = (s: TaggedSpan, at: number): Float64Array => {
    const out = mean(at, key, s.from, s.to);
    for (let k = 0; k < key; k++) out[k]! += rows[s.from * stride + at + k]! + rows[(s.to - 1) * stride + at + k]!;
    return out;
  };
  const represented = spans.map((s) => represent(s, s.role === CUE ? offset + key : offset));
  const counts = count(window);
  return candidates(spans).map(([j, c]) => {
    const dependent = spans[j]!;
    const cue = spans[c]!;
    const [low, high] = dependent.from < cue.from ? [dependent.to, cue.from] : [cue.to, dependent.from];
    const a = represented[j]!;
    const b = represented[c]!;
    const middle = mean(offset + 2 * key, between, low, high);
    const features = pairFeatures(window, counts, spans, dependent, cue, low, high);
    let logit = linker.bias2;
    for (let h = 0; h < linker.hidden; h++) {
      const w = linker.weight1[h]!;
      let x = linker.bias1[h]!;
      for (let k = 0; k < key; k++) x += w[k]! * a[k]! + w[key + k]! * b[k]! + w[2 * key + k]! * a[k]! * b[k]!;
      for (let k = 0; k < between; k++) x += w[3 * key + k]! * middle[k]!;
      for (let k = 0; k < PAIR; k++) if (features[k] !== 0) x += w[3 * key + between + k]! * features[k]!;
      if (x > 0) logit += linker.weight2[h]! * x;
    }
    return { dependent: j, cue: c, probability: 1 / (1 + Math.exp(-logit)) };
  });
}

function candidates(spans: readonly TaggedSpan[]): [number, number][] {
  const cues: number[] = [];
  for (let j = 0; j < spans.length; j++) if (spans[j]!.role === CUE) cues.push(j);
  const out: [number, number][] = [];
  let seen = 0; // cues before the span at hand
  for (let j = 0; j < spans.length; j++) {
    if (spans[j]!.role === CUE) seen++;
    else {
      for (let n = Math.max(0, seen - REACH - 1); n < Math.min(cues.length, seen + REACH + 1); n++)
        out.push([j, cues[n]!]);
    }
  }
  return out;
}

interface Counts {
  readonly begins: Uint16Array;
  readonly ends: Uint16Array;
  readonly opens: Uint16Array;
  readonly closes: Uint16Array;
}

function count(window: Window): Counts {
  const sums = (is: (w: Window[number]) => boolean) => {
    const out = new Uint16Array(window.length + 1);
    for (let i = 0; i < window.length; i++) out[i + 1] = out[i]! + (is(window[i]!) ? 1 : 0);
    return out;
  };
  return {
    begins: sums((w) => w.begins),
    ends: sums((w) => w.ends),
    opens: sums((w) => w.quote === OPENS),
    closes: sums((w) => w.quote === CLOSES),
  };
}

/** What stands between a dependent and a cue; `low`, `high` are the words between, half-open. */
function pairFeatures(
  window: Window,
  n: Counts,
  spans: readonly TaggedSpan[],
  dependent: TaggedSpan,
  cue: TaggedSpan,
  low: number,
  high: number,
): Float64Array {
  const f = new Float64Array(PAIR);
  const bits = 32 - Math.clz32(high - low); // 0, 1, 2-3, 4-7, … words
  f[(dependent.from < cue.from ? 7 : 0) + Math.min(bits, 6)] = 1;
  for (const role of [SOURCE, CUE, CONTENT]) {
    let inside = 0;
    for (const s of spans) if (s.role === role && s.from >= low && s.from < high) inside++;
    f[14 + 3 * role + Math.min(inside, 2)] = 1;
  }
  const later = Math.max(high, dependent.from, cue.from) + 1;
  f[23 + Math.min(n.begins[later]! - n.begins[low]!, 2)] = 1;
  f[26 + Math.min(n.ends[high]! - n.ends[low]!, 2)] = 1;
  f[29] = dependent.role === CONTENT ? 1 : 0;
  f[30] = n.opens[high]! > n.opens[low]! ? 1 : 0;
  f[31] = n.closes[high]! > n.closes[low]! ? 1 : 0;
  const quote = window[cue.from]!.quote;
  f[32] = quote === OPENS || quote === INSIDE ? 1 : 0;
  return f;
}
