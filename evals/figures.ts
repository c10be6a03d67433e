/**
 * Figures against data/figures.jsonl: contents of PolNeAR, ECB+ and GUM that were read and marked by hand, stand-off (their
 * texts are other people's). `node evals/figures.ts [--errors [part]]` runs it alone.
 *
 * A line: `{"corpus", "id", "part", "content": [[start, end], …], "figures": [{"start", "end", "value", "low", "high",
 * "bound", "unit", "asOf"?}]}`, code points into the corpus text. Rules were made on the part `tune` only.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figuresOf } from '../src/reading/figures/figures.ts';
import type { Article, Range } from '../src/record/article.ts';
import type { Figure } from '../src/record/statement.ts';
import { CORPORA, jsonLines, type Pair, present } from './corpora.ts';

type Part = 'tune' | 'held';

interface Marked {
  readonly corpus: string;
  readonly id: string;
  readonly part: Part;
  readonly content: readonly Pair[];
  readonly figures: readonly (Pick<Figure, 'start' | 'end' | 'value' | 'low' | 'high' | 'bound' | 'unit'> & {
    readonly asOf?: string;
  })[];
}

interface Scored {
  readonly line: Marked;
  readonly text: string;
  readonly found: readonly Figure[];
  /** Figures that are right in value, ends, bound and unit, at overlapping words. */
  readonly right: number;
  readonly missed: Marked['figures'];
  readonly wrong: readonly Figure[];
}

/** Figures in percent, by part; for the gate. Null without the corpora. */
export function figureScores(): Record<string, number> | null {
  const scored = scoreFigures();
  if (!scored) return null;
  const out: Record<string, number> = {};
  for (const part of ['tune', 'held'] as const) {
    const of = scored.filter((s) => s.line.part === part);
    const right = sum(of, (s) => s.right);
    const found = sum(of, (s) => s.found.length);
    const gold = sum(of, (s) => s.line.figures.length);
    out[`figures-${part}`] = (200 * right) / Math.max(1, found + gold);
    out[`precision-${part}`] = (100 * right) / Math.max(1, found);
    out[`recall-${part}`] = (100 * right) / Math.max(1, gold);
  }
  return out;
}

function scoreFigures(): Scored[] | null {
  const lines = readFileSync(new URL('data/figures.jsonl', import.meta.url), 'utf8').split('\n');
  const marked = lines.filter((l) => l !== '').map((l) => JSON.parse(l) as Marked);
  const corpora = [...new Set(marked.map((m) => m.corpus))];
  if (!corpora.every((c) => present(`${c}.jsonl.gz`))) return null;
  const texts = new Map(
    corpora.flatMap((c) =>
      (jsonLines(`${c}.jsonl.gz`) as { id: string; text: string; date?: string }[]).map((a) => [`${c} ${a.id}`, a]),
    ),
  );
  return marked.map((line) => {
    const { text, date } = texts.get(`${line.corpus} ${line.id}`)!;
    return scored(line, text, date ?? null);
  });
}

function scored(line: Marked, text: string, date: string | null): Scored {
  const points = [...text];
  // UTF-16 place of each code point, and back.
  const place: number[] = [];
  let at = 0;
  for (const p of points) {
    place.push(at);
    at += p.length;
  }
  place.push(at);
  const back = new Map(place.map((utf16, point) => [utf16, point]));
  const content = line.content.map(([s, e]) => ({ start: place[s]!, end: place[e]! }));
  const found = figuresOf(articleOf(text, date), { content }).map((f) => ({
    ...f,
    start: back.get(f.start)!,
    end: back.get(f.end)!,
  }));
  const left = new Set(found);
  const missed = line.figures.filter((g) => {
    const hit = [...left].find((f) => f.start < g.end && g.start < f.end && isSame(f, g));
    if (hit) left.delete(hit);
    return !hit;
  });
  return { line, text, found, right: line.figures.length - missed.length, missed, wrong: [...left] };
}

type Values = Pick<Figure, 'value' | 'low' | 'high' | 'bound' | 'unit'>;

const isSame = (a: Values, b: Values): boolean =>
  a.bound === b.bound && a.unit === b.unit && near(a.value, b.value) && near(a.low, b.low) && near(a.high, b.high);

/** A third has no last digit. */
const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-3 * Math.abs(b));

const articleOf = (text: string, datePublished: string | null): Article => ({
  url: null,
  canonical: null,
  publisher: null,
  headline: null,
  byline: [],
  datePublished,
  dateModified: null,
  language: 'en',
  dateline: null,
  credits: [],
  text,
  blocks: [],
  segments: [],
  digest: 'sha256:',
});

const sum = <T>(all: readonly T[], of: (x: T) => number): number => all.reduce((n, x) => n + of(x), 0);

function printErrors(part: Part): void {
  for (const s of scoreFigures() ?? []) {
    if (s.line.part !== part || (s.missed.length === 0 && s.wrong.length === 0)) continue;
    const points = [...s.text];
    const say = (f: Values & Range) =>
      `[${points.slice(f.start, f.end).join('')}] ${f.value} ${f.low}..${f.high} ${f.bound} ${f.unit}`;
    console.log(`\n${s.line.corpus} ${s.line.id}`);
    console.log(`  ${s.line.content.map(([a, b]) => points.slice(a, b).join('')).join(' … ')}`);
    for (const f of s.missed) console.log(`  missed ${say(f)}`);
    for (const f of s.wrong) console.log(`  wrong  ${say(f)}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const scores = figureScores();
  if (!scores) console.log(`figures: did not run, ${CORPORA} lacks a corpus`);
  else for (const [name, value] of Object.entries(scores)) console.log(`${name.padEnd(18)} ${value.toFixed(1)}`);
  const errors = process.argv.indexOf('--errors');
  if (errors > 0) printErrors((process.argv[errors + 1] as Part | undefined) ?? 'tune');
}
