/**
 * Step 5: fits the confidence of statements on PolNeAR dev and writes it into models/reader/reader.json; prints how well it
 * does on articles it was not fitted on (five folds by article). In TypeScript, because what is judged is what the program
 * prints. usage: node training/calibrate.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { polnear } from '../evals/corpora.ts';
import { readText } from '../src/page/read-page.ts';
import type { Evidence } from '../src/reading/assemble.ts';
import { type Calibration, confidenceOf, evidenceFeatures } from '../src/reading/confidence.ts';
import { MODELS, openModel } from '../src/reading/model.ts';
import { attributions } from '../src/reading/read-article.ts';
import { codePoints } from '../src/text/offsets.ts';
import { quotations } from '../src/text/quotations.ts';

interface Case {
  readonly article: number;
  readonly evidence: Evidence;
  readonly right: boolean;
}

const FOLDS = 5;
const cases: Case[] = [];
const model = await openModel();
const golds = polnear('dev');
for (const [article, gold] of golds.entries()) {
  const read = readText(gold.text, {});
  if (!read.ok) throw new Error(`${gold.id}: ${read.problem.message}`);
  const points = codePoints(gold.text);
  const key = (spans: readonly (readonly [number, number])[]) => [...spans].sort((a, b) => a[0] - b[0]).join(' ');
  const right = new Set(gold.attributions.map((a) => `${key(a.cue)}|${key(a.source)}|${key(a.content)}`));
  const at = (r: { start: number; end: number }) => [points(r.start), points(r.end)] as const;
  const { text, blocks } = read.value;
  for (const { evidence, ...s } of await attributions(model, text, blocks, quotations(text, blocks))) {
    const name = `${key(s.cue ? [at(s.cue)] : [])}|${key(s.source.map(at))}|${key(s.content.map(at))}`;
    cases.push({ article, evidence, right: right.has(name) });
  }
}
await model.close();

/** Logistic regression by Newton's method with a little ridge. */
function fit(train: readonly Case[]): Calibration {
  const n = evidenceFeatures(train[0]!.evidence).length + 1;
  let w = new Array<number>(n).fill(0);
  const rows = train.map((c) => [...evidenceFeatures(c.evidence), 1]);
  for (let step = 0; step < 25; step++) {
    const gradient = w.map((x) => -1e-3 * x);
    const hessian = w.map((_, i) => w.map((_, j) => (i === j ? 1e-3 : 0)));
    rows.forEach((x, k) => {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, v, i) => sum + v * w[i]!, 0)));
      for (let i = 0; i < n; i++) {
        gradient[i]! += (Number(train[k]!.right) - p) * x[i]!;
        for (let j = 0; j < n; j++) hessian[i]![j]! += p * (1 - p) * x[i]! * x[j]!;
      }
    });
    const delta = solve(hessian, gradient);
    w = w.map((v, i) => v + delta[i]!);
  }
  return { weights: w.slice(0, -1), bias: w.at(-1)! };
}

function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const a = matrix.map((row, i) => [...row, right[i]!]);
  const n = a.length;
  for (let i = 0; i < n; i++) {
    const pivot = a.slice(i).reduce((best, row, k) => (Math.abs(row[i]!) > Math.abs(a[best]![i]!) ? i + k : best), i);
    [a[i], a[pivot]] = [a[pivot]!, a[i]!];
    for (let k = 0; k < n; k++) {
      if (k === i) continue;
      const factor = a[k]![i]! / a[i]![i]!;
      for (let j = i; j <= n; j++) a[k]![j]! -= factor * a[i]![j]!;
    }
  }
  return a.map((row, i) => row[n]! / row[i]!);
}

const held: { confidence: number; right: boolean }[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const calibration = fit(cases.filter((c) => c.article % FOLDS !== fold));
  for (const c of cases)
    if (c.article % FOLDS === fold) held.push({ confidence: confidenceOf(calibration, c.evidence), right: c.right });
}
held.sort((a, b) => a.confidence - b.confidence);
console.log(
  `${cases.length} statements, ${cases.filter((c) => c.right).length} exactly right; held-out folds, ten bins:`,
);
let error = 0;
for (let i = 0; i < 10; i++) {
  const bin = held.slice(Math.floor((i * held.length) / 10), Math.floor(((i + 1) * held.length) / 10));
  const mean = bin.reduce((s, c) => s + c.confidence, 0) / bin.length;
  const share = bin.filter((c) => c.right).length / bin.length;
  error += (bin.length / held.length) * Math.abs(mean - share);
  console.log(`  says ${(100 * mean).toFixed(1).padStart(5)} %   is right ${(100 * share).toFixed(1).padStart(5)} %`);
}
console.log(`mean distance ${(100 * error).toFixed(1)} points`);

const path = `${MODELS}reader/reader.json`;
const round = (x: number) => Math.round(x * 1e4) / 1e4;
const { weights, bias } = fit(cases);
const numbers = JSON.parse(readFileSync(path, 'utf8'));
writeFileSync(path, JSON.stringify({ ...numbers, confidence: { weights: weights.map(round), bias: round(bias) } }));
