/**
 * What became of an article between two versions. Words decide: they are compared first, and statements only say what a
 * change of words is. So a statement that a reader missed in one version is no change, and no change of a word is lost;
 * white space and line breaks that part the same words are no change.
 */
import type { OnRecord, Span } from '../../record/record.ts';
import type { Change, MatchedStatement, RevisionChanges } from './change.ts';
import { type Compared, compared, type Draft } from './compared.ts';
import { editsOf } from './edits.ts';
import { correctionDraft, correctionsIn, fieldDrafts } from './fields.ts';
import { span } from './pairing.ts';
import { movedDrafts, sentenceDrafts } from './sentence-changes.ts';
import { withShiftedMarks } from './shifted-marks.ts';
import type { Version } from './tokens.ts';
import { typography } from './typography.ts';

export function changesOf(before: OnRecord, after: OnRecord): RevisionChanges {
  const c = compared(before, after);
  const drafts = typography(c, withShiftedMarks(c, draftsOf(c)));
  return { changes: inOrder(c, drafts).map((d) => changeOf(c, d)), statements: matchedIn(c, before, after) };
}

function draftsOf(c: Compared): Draft[] {
  const { removed, added, edited } = c.pairing;
  const hunks = Map.groupBy(c.map.hunks, (h) => h.group);
  const fieldOf = (n: number): string => c.after.sentences[edited[n]!.b[0]]!.kind;
  const isField = (kind: string): boolean => kind === 'headline' || kind === 'byline';
  const wordsIn = (kind: 'headline' | 'byline') => ({
    a: [
      ...[...hunks].flatMap(([n, list]) => (fieldOf(n) === kind ? list.flatMap((h) => span(h.a, h.aEnd)) : [])),
      ...tokensOf(
        c.before,
        removed.filter((n) => c.before.sentences[n]!.kind === kind),
      ),
    ],
    b: [
      ...[...hunks].flatMap(([n, list]) => (fieldOf(n) === kind ? list.flatMap((h) => span(h.b, h.bEnd)) : [])),
      ...tokensOf(
        c.after,
        added.filter((n) => c.after.sentences[n]!.kind === kind),
      ),
    ],
  });
  const notes = correctionsIn(c.after, added);
  const noted = new Set(notes.flat());
  return [
    ...fieldDrafts(c, { headline: wordsIn('headline'), byline: wordsIn('byline') }),
    ...edited.flatMap((_, n) => (isField(fieldOf(n)) ? [] : editsOf(c, n, hunks.get(n) ?? []))),
    ...sentenceDrafts(
      c,
      removed.filter((n) => !isField(c.before.sentences[n]!.kind)),
      'before',
    ),
    ...sentenceDrafts(
      c,
      added.filter((n) => !isField(c.after.sentences[n]!.kind) && !noted.has(n)),
      'after',
    ),
    ...movedDrafts(c),
    ...notes.map((note) => correctionDraft(c, note)),
  ];
}

const tokensOf = (v: Version, sentences: readonly number[]): number[] =>
  sentences.flatMap((n) => span(v.sentences[n]!.from, v.sentences[n]!.to));

/** Where it stands in the newer version; what is gone, behind what stood before it. */
function inOrder({ map, before }: Compared, drafts: readonly Draft[]): Draft[] {
  const places = new Float64Array(before.tokens.length);
  let last = -1;
  for (let i = 0; i < places.length; i++) {
    if (map.toNew[i]! >= 0) last = map.toNew[i]!;
    places[i] = last + 0.5;
  }
  const at = (d: Draft): number =>
    d.b.length > 0 ? Math.min(...d.b.slice(0, 1)) : d.a.length > 0 ? places[d.a[0]!]! : -1;
  return drafts
    .map((d) => ({ ...d, a: sorted(d.a), b: sorted(d.b) }))
    .map((d, n) => ({ d, n, at: at(d) }))
    .sort((x, y) => x.at - y.at || x.n - y.n)
    .map(({ d }) => d);
}

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((x, y) => x - y);

function changeOf({ before, after }: Compared, d: Draft): Change {
  return {
    kind: d.kind,
    before: spansOf(before, d.a),
    after: spansOf(after, d.b),
    statements: [
      before.reading.statements[d.statements[0]]?.id ?? null,
      after.reading.statements[d.statements[1]]?.id ?? null,
    ],
    values: d.values ?? null,
    note: d.note,
    confidence: Math.round(d.confidence * 1000) / 1000,
  };
}

/** Tokens that follow each other are one span. */
function spansOf({ tokens, text, reading }: Version, numbers: readonly number[]): Span[] {
  const runs: [number, number][] = [];
  for (const i of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === i - 1) last[1] = i;
    else runs.push([i, i]);
  }
  return runs.map(([from, to]) => {
    const [start, end] = [tokens[from]!.start, tokens[to]!.end];
    return { start: reading.points(start), end: reading.points(end), text: text.slice(start, end) };
  });
}

function matchedIn({ matches }: Compared, before: OnRecord, after: OnRecord): MatchedStatement[] {
  const out: MatchedStatement[] = [];
  let next = 0;
  const flush = (to: number): void => {
    for (; next < to; next++) if (matches.toNew[next]! < 0) out.push({ before: before.statements[next]!, after: null });
  };
  for (const [t, s] of matches.toOld.entries()) {
    if (s >= 0) flush(s);
    out.push({ before: before.statements[s] ?? null, after: after.statements[t]! });
  }
  flush(before.statements.length);
  return out;
}
