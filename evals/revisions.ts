/**
 * Changes between versions against data/revisions.*.cases.txt: pairs of invented articles, labelled before any rule was tuned.
 * Both versions are made into pages and read as `onrecord read` reads them. `node evals/revisions.ts [--errors [part]]`.
 *
 * A change is right where its kind is, and where it and the label share words of one version. Kinds that are wrong count
 * twice: as found in vain and as missed.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changesOf } from '../src/coverage/revisions/changes.ts';
import { type OnRecord, openReader, read } from '../src/onrecord.ts';
import { type LabelledChange, pairsIn, type RevisionPair, wordsAt } from './revision-pairs.ts';

export const PARTS = ['tune', 'held'] as const;
type Part = (typeof PARTS)[number];

interface Found {
  readonly kind: string;
  readonly text: string;
  readonly before: readonly (readonly [number, number])[];
  readonly after: readonly (readonly [number, number])[];
}

interface Scored {
  readonly pair: RevisionPair;
  readonly labels: readonly LabelledChange[];
  readonly found: readonly Found[];
  readonly missed: readonly LabelledChange[];
  readonly vain: readonly Found[];
  /** Called moved where nothing labelled so is. */
  readonly falseMoves: number;
}

/** Percent by part, and how many moves are none; for the gate. */
export async function revisionScores(): Promise<Record<string, number>> {
  const reader = await openReader();
  const out: Record<string, number> = {};
  for (const part of PARTS) {
    const scored: Scored[] = [];
    for (const pair of pairsOf(part)) scored.push(await score(pair, (html) => readHtml(html, reader)));
    const gold = sum(scored, (s) => s.labels.length);
    const found = sum(scored, (s) => s.found.length);
    const right = gold - sum(scored, (s) => s.missed.length);
    out[`changes-${part}`] = (200 * right) / Math.max(1, gold + found);
    out[`precision-${part}`] = (100 * right) / Math.max(1, found);
    out[`recall-${part}`] = (100 * right) / Math.max(1, gold);
    out[`labelled-${part}`] = gold;
    // As a share that has to be whole: floors are lower bounds.
    out[`moves-right-${part}`] = sum(scored, (s) => s.falseMoves) === 0 ? 100 : 0;
    print(part, scored);
  }
  await reader.close();
  return out;
}

const pairsOf = (part: Part): RevisionPair[] =>
  pairsIn(readFileSync(new URL(`data/revisions.${part}.cases.txt`, import.meta.url), 'utf8'));

async function readHtml(html: string, reader: Awaited<ReturnType<typeof openReader>>): Promise<OnRecord> {
  const result = await read({ html }, { reader });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

async function score(pair: RevisionPair, readPage: (html: string) => Promise<OnRecord>): Promise<Scored> {
  const [before, after] = [await readPage(pair.before.html), await readPage(pair.after.html)];
  const labels = pair.changes.map((c) => ({
    ...c,
    before: c.before.flatMap((w) => wordsAt(before.article.text, pair.before, w)),
    after: c.after.flatMap((w) => wordsAt(after.article.text, pair.after, w)),
  }));
  const found = changesOf(before, after).changes.map(
    (c): Found => ({
      kind: c.kind,
      text: `${c.before.map((s) => s.text).join(' … ')} => ${c.after.map((s) => s.text).join(' … ')}${c.note ? ` (${c.note})` : ''}`,
      before: c.before.map((s) => [s.start, s.end]),
      after: c.after.map((s) => [s.start, s.end]),
    }),
  );
  const left = new Set(found);
  const missed = pair.changes.filter((_, n) => {
    const label = labels[n]!;
    const hit = [...left].find((f) => f.kind === label.kind && shares(f, label));
    if (hit) left.delete(hit);
    return !hit;
  });
  const moves = labels.filter((l) => l.kind.endsWith('-moved'));
  const falseMoves = found.filter((f) => f.kind.endsWith('-moved') && !moves.some((l) => shares(f, l))).length;
  return { pair, labels: pair.changes, found, missed, vain: [...left], falseMoves };
}

type Sides = { readonly before: Found['before']; readonly after: Found['after']; readonly kind: string };

/** A date need not stand in the text. */
function shares(f: Sides, label: Sides): boolean {
  const meet = (x: Found['before'], y: Found['before']): boolean =>
    x.some(([s, e]) => y.some(([t, u]) => s < u && t < e));
  return (
    label.kind === 'date-changed' ||
    label.kind === 'byline-changed' ||
    meet(f.before, label.before) ||
    meet(f.after, label.after)
  );
}

const sum = <T>(all: readonly T[], of: (x: T) => number): number => all.reduce((n, x) => n + of(x), 0);

function print(part: Part, scored: readonly Scored[]): void {
  const at = process.argv.indexOf('--errors');
  if (at < 0 || (process.argv[at + 1] ?? 'tune') !== part) return;
  for (const s of scored) {
    if (s.missed.length + s.vain.length === 0) continue;
    console.log(`\n${part} line ${s.pair.line}`);
    for (const m of s.missed) console.log(`  missed ${m.kind}: ${m.text}`);
    for (const f of s.vain) console.log(`  vain   ${f.kind}: ${f.text}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, value] of Object.entries(await revisionScores()))
    console.log(`${name.padEnd(20)} ${value.toFixed(1)}`);
