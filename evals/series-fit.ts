/**
 * Fits the weights that join values (src/coverage/series/join/weights.ts): logistic regression with a ridge, by Newton's method.
 * `node evals/series-fit.ts RECORDS.ndjson` writes the file anew; records as `onrecord read` prints them for the stories' articles.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FEATURES, featuresOf } from '../src/coverage/series/join/features.ts';
import type { Weights } from '../src/coverage/series/join/model.ts';
import type { OnRecord } from '../src/record/record.ts';
import { type Labelled, labelledStories } from './series.ts';

const RIDGE = 2;
const STEPS = 12;
/** Added to the bias: without it fewer pairs are joined than there are. */
const LEAN = 0.3;
/**
 * Few stories have values that changed while they were told, so each pair of one quantity is shown once more with another
 * value: what is counted must decide, also where the numbers differ. More so where those counted met one fate.
 */
const CHANGED = [0.3, 0.7, 0.85, 1.15, 1.5, 3];
const AGAIN = 0.3;
const AGAIN_ALIKE = 1;
const ALIKE = FEATURES.indexOf('alike');
/** Pairs of a usual story: larger stories weigh less than their pairs, with the square root. */
const USUAL = 400;

interface Row {
  readonly x: readonly number[];
  readonly is: boolean;
  readonly weight: number;
}

export function fitted(stories: readonly Labelled[]): Weights {
  const rows = stories.flatMap(rowsOf);
  let w: readonly number[] = FEATURES.map(() => 0);
  for (let i = 0; i < STEPS; i++) w = stepped(rows, w);
  return w.map((x, i) => (i === 0 ? x + LEAN : x));
}

function rowsOf({ scenes, pairs, rarity, quantity }: Labelled): Row[] {
  const rows: Row[] = [];
  for (const { a, b, features: x } of pairs) {
    const [q, r] = [quantity.get(a), quantity.get(b)];
    if (q === undefined || r === undefined) continue;
    rows.push({ x, is: q === r, weight: 1 });
    if (q !== r) continue;
    const other = scenes[b]!;
    const low = other.value.low! * CHANGED[(a * 7 + b) % CHANGED.length]!;
    const changed = featuresOf(scenes[a]!, { ...other, value: { ...other.value, low } }, rarity);
    rows.push({ x: changed, is: true, weight: x[ALIKE] ? AGAIN_ALIKE : AGAIN });
  }
  const all = rows.reduce((sum, r) => sum + r.weight, 0);
  return rows.map((r) => ({ ...r, weight: r.weight * Math.sqrt(USUAL / Math.max(1, all)) }));
}

function stepped(rows: readonly Row[], w: readonly number[]): number[] {
  const ridge = (i: number): number => (i === 0 ? 0.01 : RIDGE);
  const slope = w.map((x, i) => -ridge(i) * x);
  const curve = w.map((_, i) => w.map((_, j) => (i === j ? ridge(i) : 0)));
  for (const { x, is, weight } of rows) {
    const p = 1 / (1 + Math.exp(-x.reduce((sum, v, i) => sum + v * w[i]!, 0)));
    const bend = Math.max(1e-6, p * (1 - p)) * weight;
    for (const [i, v] of x.entries()) {
      if (v === 0) continue;
      slope[i]! += ((is ? 1 : 0) - p) * weight * v;
      for (const [j, u] of x.entries()) curve[i]![j]! += bend * v * u;
    }
  }
  const by = solved(curve, slope);
  return w.map((x, i) => x + by[i]!);
}

/** Of a symmetric positive system, by elimination. */
function solved(curve: readonly (readonly number[])[], slope: readonly number[]): number[] {
  const rows = curve.map((r, i) => [...r, slope[i]!]);
  for (const [i, pivot] of rows.entries())
    for (const row of rows) {
      if (row === pivot || row[i] === 0) continue;
      const by = row[i]! / pivot[i]!;
      for (let c = i; c < row.length; c++) row[c]! -= by * pivot[c]!;
    }
  return rows.map((r, i) => r.at(-1)! / r[i]!);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = readFileSync(process.argv[2]!, 'utf8').split('\n').filter(Boolean);
  const weights = fitted(labelledStories(lines.map((l) => JSON.parse(l) as OnRecord)));
  const named = FEATURES.map(
    (name, i) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weights[i]!.toFixed(3))},`,
  );
  writeFileSync(
    new URL('../src/coverage/series/join/weights.ts', import.meta.url),
    `/** Made by evals/series-fit.ts: what each feature adds to the log-odds of two values being of one quantity. */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${named.join('\n')}\n};\n`,
  );
}
