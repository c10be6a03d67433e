/** Tags of a window's words, decoded by a linear-chain conditional random field, and how probable each span is. */

export const TAGS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;
const N = TAGS.length;

export const SOURCE = 0;
export const CUE = 1;
export const CONTENT = 2;
export type Role = typeof SOURCE | typeof CUE | typeof CONTENT;

/** Words [from, to) of a window tagged with one role. */
export interface TaggedSpan {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
  /** Posterior probability that exactly these words are one span of this role. */
  readonly probability: number;
}

/** Scores as trained: `transitions[a][b]` of tag b after tag a, forbidden ones far below zero. */
export interface Crf {
  readonly transitions: readonly (readonly number[])[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/**
 * `rows`: a row of at least N numbers for each word, `stride` apart; the first N are the tag scores. `breaks(i)`: no span
 * goes on from the word before word i (a paragraph begins there).
 */
export function decodeTags(
  crf: Crf,
  rows: Float32Array,
  stride: number,
  words: number,
  breaks: (word: number) => boolean,
): TaggedSpan[] {
  if (words === 0) return [];
  const scores = tagScores(rows, stride, words, breaks);
  const tags = viterbi(crf, scores, words);
  const chart = sums(crf, scores, words);
  const out: TaggedSpan[] = [];
  for (let i = 0; i < words; ) {
    const tag = tags[i]!;
    if (tag === 0) {
      i++;
      continue;
    }
    const role = ((tag - 1) >> 1) as Role;
    let to = i + 1;
    while (to < words && tags[to] === 2 + 2 * role) to++;
    out.push({ role, from: i, to, probability: spanProbability(crf, chart, scores, words, role, i, to) });
    i = to;
  }
  return out;
}

const FORBIDDEN = -1e4;

/** The tag scores alone, [words][N], without the tags that go on where none may. */
function tagScores(rows: Float32Array, stride: number, words: number, breaks: (word: number) => boolean): Float32Array {
  const out = new Float32Array(words * N);
  for (let i = 0; i < words; i++) {
    out.set(rows.subarray(i * stride, i * stride + N), i * N);
    if (breaks(i)) for (let inside = 2; inside < N; inside += 2) out[i * N + inside] = FORBIDDEN;
  }
  return out;
}

function viterbi(crf: Crf, scores: Float32Array, words: number): Uint8Array {
  let best = Float64Array.from({ length: N }, (_, b) => crf.start[b]! + scores[b]!);
  const back = new Uint8Array(words * N);
  for (let i = 1; i < words; i++) {
    const next = new Float64Array(N);
    for (let b = 0; b < N; b++) {
      let score = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let a = 0; a < N; a++) {
        const s = best[a]! + crf.transitions[a]![b]!;
        if (s > score) {
          score = s;
          from = a;
        }
      }
      next[b] = score + scores[i * N + b]!;
      back[i * N + b] = from;
    }
    best = next;
  }
  const tags = new Uint8Array(words);
  let tag = 0;
  let score = Number.NEGATIVE_INFINITY;
  for (let b = 0; b < N; b++) {
    if (best[b]! + crf.end[b]! > score) {
      score = best[b]! + crf.end[b]!;
      tag = b;
    }
  }
  for (let i = words - 1; i >= 0; i--) {
    tags[i] = tag;
    tag = back[i * N + tag]!;
  }
  return tags;
}

/** Log sums over all taggings before and after each word. */
interface Chart {
  readonly forward: Float64Array; // [words][N], the word's own score included
  readonly backward: Float64Array; // [words][N], the word's own score excluded
  readonly total: number;
}

function sums(crf: Crf, scores: Float32Array, words: number): Chart {
  const forward = new Float64Array(words * N);
  const backward = new Float64Array(words * N);
  const terms = new Float64Array(N);
  for (let b = 0; b < N; b++) forward[b] = crf.start[b]! + scores[b]!;
  for (let i = 1; i < words; i++) {
    for (let b = 0; b < N; b++) {
      for (let a = 0; a < N; a++) terms[a] = forward[(i - 1) * N + a]! + crf.transitions[a]![b]!;
      forward[i * N + b] = logSum(terms) + scores[i * N + b]!;
    }
  }
  for (let b = 0; b < N; b++) backward[(words - 1) * N + b] = crf.end[b]!;
  for (let i = words - 2; i >= 0; i--) {
    for (let a = 0; a < N; a++) {
      for (let b = 0; b < N; b++) {
        terms[b] = crf.transitions[a]![b]! + scores[(i + 1) * N + b]! + backward[(i + 1) * N + b]!;
      }
      backward[i * N + a] = logSum(terms);
    }
  }
  for (let b = 0; b < N; b++) terms[b] = forward[(words - 1) * N + b]! + crf.end[b]!;
  return { forward, backward, total: logSum(terms) };
}

function spanProbability(
  crf: Crf,
  chart: Chart,
  scores: Float32Array,
  words: number,
  role: Role,
  from: number,
  to: number,
): number {
  const begin = 1 + 2 * role;
  const inside = begin + 1;
  let score = chart.forward[from * N + begin]!;
  let last = begin;
  for (let i = from + 1; i < to; i++) {
    score += crf.transitions[last]![inside]! + scores[i * N + inside]!;
    last = inside;
  }
  if (to === words) score += crf.end[last]!;
  else {
    const terms = new Float64Array(N).fill(Number.NEGATIVE_INFINITY);
    for (let b = 0; b < N; b++) {
      if (b !== inside) terms[b] = crf.transitions[last]![b]! + scores[to * N + b]! + chart.backward[to * N + b]!;
    }
    score += logSum(terms);
  }
  return Math.min(1, Math.exp(score - chart.total));
}

function logSum(terms: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const t of terms) if (t > most) most = t;
  if (most === Number.NEGATIVE_INFINITY) return most;
  let sum = 0;
  for (const t of terms) sum += Math.exp(t - most);
  return most + Math.log(sum);
}
