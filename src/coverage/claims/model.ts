/** The shipped weights in memory. The one file of coverage that reads weights. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { windows } from '../../reading/windows.ts';
import type { Article, Range } from '../../record/article.ts';
import { openPieces } from '../../text/pieces.ts';
import type { Assertion } from '../assertions/assertion.ts';
import type { Reading } from '../reading.ts';
import type { JudgeNumbers } from './judge.ts';
import type { ClaimLinker } from './linker.ts';
import type { AssertionVectors } from './vectors.ts';
import { MOST_PIECES, WHOLE, WORD } from './vectors.ts';

const MODELS = fileURLToPath(new URL('../../../models/', import.meta.url));
/** A row of the graph's output: a piece's vector, its weight, its part of the whole's vector. */
const STRIDE = WORD + 1 + WHOLE;

/** Loads `models/claims` (about 22 MB). Throws where a file is missing or damaged. */
export async function openClaimLinker(folder = `${MODELS}claims/`, threads = 1): Promise<ClaimLinker> {
  const [weights, numbers, vocabulary, ort] = await Promise.all([
    readFile(`${folder}claims.onnx`),
    readFile(`${folder}claims.json`, 'utf8'),
    readFile(`${MODELS}reader/vocabulary.txt`, 'utf8'),
    import('onnxruntime-node'),
  ]);
  const { InferenceSession, Tensor } = ort.default;
  const session = await InferenceSession.create(weights, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'basic', // as the reader's: the graph is written with fused operators
    executionMode: 'sequential',
    logSeverityLevel: 3,
  });
  const digest = createHash('sha256').update(weights).update(numbers).update(vocabulary).digest('hex');
  const pieces = openPieces(vocabulary.trimEnd().split('\n'));
  const output = session.outputNames[0]!;

  /** Pieces of the whole text with their rows; the article is encoded once, so that "he" knows who he is. */
  async function rowsOf({ article }: Reading): Promise<PieceRow[]> {
    const out: PieceRow[] = [];
    for (const window of windows(article.text, paragraphsOf(article), pieces)) {
      const ids = Int32Array.of(pieces.first, ...window.flatMap((w) => w.ids), pieces.last);
      const result = await session.run({ ids: new Tensor('int32', ids, [ids.length]) });
      const data = result[output]!.data as Float32Array;
      let at = 1;
      for (const { start, end, ids: own } of window)
        for (const _ of own) out.push({ start, end, row: data.subarray(at * STRIDE, ++at * STRIDE) });
    }
    return out;
  }

  return {
    model: `sha256:${digest}`,
    numbers: JSON.parse(numbers) as JudgeNumbers,
    async encode(reading, assertions) {
      if (assertions.length === 0) return [];
      const rows = await rowsOf(reading);
      return assertions.map((a) => vectorsOf(a, rows));
    },
    close: () => session.release(),
  };
}

interface PieceRow extends Range {
  readonly row: Float32Array;
}

/** What a window keeps together: blocks of a page, lines of a text. */
export function paragraphsOf({ text, blocks }: Article): readonly Range[] {
  if (blocks.length > 0) return blocks;
  const out: Range[] = [];
  for (const m of text.matchAll(/[^\n]+/g)) out.push({ start: m.index, end: m.index + m[0].length });
  return out;
}

function vectorsOf({ content }: Assertion, rows: readonly PieceRow[]): AssertionVectors {
  const own: PieceRow[] = [];
  for (const range of content)
    for (let i = firstEndingAfter(rows, range.start); i < rows.length && rows[i]!.start < range.end; i++) {
      if (own.length >= MOST_PIECES) break;
      own.push(rows[i]!);
    }
  const words = new Int8Array(own.length * WORD);
  const weights = new Float32Array(own.length);
  const whole = new Float32Array(WHOLE);
  own.forEach(({ row }, i) => {
    const norm = Math.hypot(...row.subarray(0, WORD)) || 1;
    for (let d = 0; d < WORD; d++) words[i * WORD + d] = Math.round((row[d]! / norm) * 127);
    weights[i] = Math.log1p(Math.exp(row[WORD]!));
    for (let d = 0; d < WHOLE; d++) whole[d]! += row[WORD + 1 + d]!;
  });
  const norm = Math.hypot(...whole) || 1;
  return { words, weights, whole: whole.map((x) => x / norm) };
}

/** Rows are in text order. */
function firstEndingAfter(rows: readonly PieceRow[], at: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (rows[mid]!.end <= at) low = mid + 1;
    else high = mid;
  }
  return low;
}
