/** Changes within sentences that stayed. */
import { toneOf } from '../../reading/tone/tone.ts';
import type { Compared, Draft } from './compared.ts';
import { changedFigures } from './figures.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { speakerChange } from './speakers.ts';
import { isQuotationMark, isWord } from './tokens.ts';
import type { Hunk } from './words.ts';

/** Of one edited stretch. */
export function editsOf(c: Compared, group: number, hunks: readonly Hunk[]): Draft[] {
  const { a, b, alike } = c.pairing.edited[group]!;
  const left = [c.before.sentences[a[0]]!.from, c.before.sentences[a[1] - 1]!.to] as const;
  const right = [c.after.sentences[b[0]]!.from, c.after.sentences[b[1] - 1]!.to] as const;
  const figures = changedFigures(c.before, c.after, left, right, hunks, c.map);
  const used = { a: new Set(figures.flatMap((f) => f.a)), b: new Set(figures.flatMap((f) => f.b)) };
  const sure = Math.min(1, 0.6 + alike / 2);
  const pieces = attributions(c, joined(hunks.flatMap((h) => piecesOf(c, h, used))));
  return [
    ...figures.map(
      (f): Draft => ({
        kind: 'figure-changed',
        ...{ a: f.a, b: f.b, note: f.note },
        statements: ownerOf(c, f.a, f.b),
        confidence: 0.95 * sure,
      }),
    ),
    ...pieces.map((p) => draftOf(c, p)).map((d) => ({ ...d, confidence: d.confidence * sure })),
  ];
}

function ownerOf(c: Compared, a: readonly number[], b: readonly number[]): [number, number] {
  const old = a.map((i) => c.roles.before.owner[i]!).find((n) => n >= 0) ?? -1;
  const now = b.map((j) => c.roles.after.owner[j]!).find((n) => n >= 0) ?? -1;
  return [old < 0 && now >= 0 ? c.matches.toOld[now]! : old, now < 0 && old >= 0 ? c.matches.toNew[old]! : now];
}

/** What is said of one part of one statement is one change. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  const places = new Map<string, number>();
  for (const p of pieces) {
    const keys = keysOf(p);
    const at = keys.map((key) => places.get(key)).find((n) => n !== undefined) ?? out.length;
    const same = out[at];
    out[at] = same
      ? {
          ...same,
          statements: both(same.statements, p.statements),
          quotations: both(same.quotations, p.quotations),
        }
      : { ...p, a: [], b: [] };
    for (const i of p.a) out[at]!.a.push(i);
    for (const j of p.b) out[at]!.b.push(j);
    for (const key of keys) places.set(key, at);
  }
  return out;
}

/** One in common, and two pieces are one. */
const keysOf = ({ part, statements, quotations }: Piece): string[] =>
  part === 'none'
    ? [part]
    : (part === 'quotation' || part === 'marks' ? quotations : statements).flatMap((n, side) =>
        n < 0 ? [] : [`${part} ${side} ${n}`],
      );

/** Who and by which word, where both came or went: the attribution as a whole. */
function attributions(c: Compared, pieces: readonly Piece[]): Piece[] {
  const isWhole = (p: Piece): boolean => p.part === 'cue' && /-(?:added|removed)$/.test(cueChange(c, p).kind);
  const cues = pieces.filter(isWhole);
  const cueOf = (p: Piece): Piece | undefined =>
    p.part === 'source' ? cues.find((q) => meet(p.statements, q.statements)) : undefined;
  return pieces
    .filter((p) => !cueOf(p))
    .map((p) => {
      const sources = isWhole(p) ? pieces.filter((q) => cueOf(q) === p) : [];
      return sources.length === 0
        ? p
        : { ...p, a: [...p.a, ...sources.flatMap((q) => q.a)], b: [...p.b, ...sources.flatMap((q) => q.b)] };
    });
}

const both = (x: readonly [number, number], y: readonly [number, number]): [number, number] => [
  Math.max(x[0], y[0]),
  Math.max(x[1], y[1]),
];

const meet = (x: readonly [number, number], y: readonly [number, number]): boolean =>
  x.some((n, k) => n >= 0 && n === y[k]);

function draftOf(c: Compared, p: Piece): Draft {
  const draft = { a: p.a, b: p.b, statements: p.statements, note: null, confidence: 0.9 };
  const words = { a: wordsOf(c, 'before', p.a), b: wordsOf(c, 'after', p.b) };
  const same = words.a.join(' ') === words.b.join(' ');
  switch (p.part) {
    case 'marks':
      return { ...draft, kind: p.a.length > 0 ? 'quotation-marks-removed' : 'quotation-marks-added', confidence: 0.97 };
    case 'source':
      return same ? { ...draft, kind: 'text-changed' } : { ...draft, ...speakerChange(c, p) };
    case 'cue':
      return same ? { ...draft, kind: 'text-changed' } : { ...draft, ...cueChange(c, p) };
    case 'quotation':
      return { ...draft, ...quotationChange(c, p, words) };
    case 'content':
      return { ...draft, kind: 'content-changed' };
    default:
      return { ...draft, kind: 'text-changed' };
  }
}

const wordsOf = (c: Compared, side: 'before' | 'after', tokens: readonly number[]): string[] =>
  tokens.map((i) => c[side].tokens[i]!.text.toLowerCase()).filter(isWord);

function cueChange(c: Compared, { statements: [s, t], a, b }: Piece): Pick<Draft, 'kind' | 'note'> {
  const old = c.before.reading.statements[s];
  const now = c.after.reading.statements[t];
  if (old && !now && a.length > 0 && b.every((j) => !isWord(c.after.tokens[j]!.text)))
    return { kind: 'statement-removed', note: 'attribution taken out: its words stay, in the outlet’s own voice' };
  if (now && !old && b.length > 0 && a.every((i) => !isWord(c.before.tokens[i]!.text)))
    return { kind: 'statement-added', note: 'attribution put in: its words were in the outlet’s own voice' };
  if (old && now && old.stance !== now.stance)
    return { kind: 'stance-changed', note: `${old.stance}, now ${now.stance}` };
  const tone = (x: typeof old, side: 'before' | 'after', tokens: readonly number[]): string =>
    x?.tone ?? toneOf(tokens.map((i) => c[side].tokens[i]!.text).join(' '), (old ?? now)?.stance ?? 'asserts').tone;
  const [was, is] = [tone(old, 'before', a), tone(now, 'after', b)];
  return { kind: 'cue-changed', note: was === is ? null : `tone ${was}, now ${is}` };
}

function quotationChange(
  c: Compared,
  { a, b, quotations: [q, r] }: Piece,
  words: { readonly a: readonly string[]; readonly b: readonly string[] },
): Pick<Draft, 'kind' | 'note'> {
  const all = [...a.map((i) => c.before.tokens[i]!.text), ...b.map((j) => c.after.tokens[j]!.text)];
  if (words.a.length + words.b.length === 0 && all.every((t) => isQuotationMark(t)))
    return { kind: 'text-changed', note: 'other quotation marks' };
  if (q < 0 && r >= 0 && isWhole(c, 'after', b)) return { kind: 'content-changed', note: 'quotation put in' };
  const kept = new Set(words.a);
  if (words.a.length > 0 && words.b.every((w) => kept.has(w)) && words.b.length < words.a.length)
    return { kind: 'quotation-cut', note: null };
  return { kind: 'quotation-altered', note: words.a.length === 0 && words.b.length > 0 ? 'longer' : null };
}

/** None of the quotation's words were there. */
function isWhole(c: Compared, side: 'before' | 'after', tokens: readonly number[]): boolean {
  const { tokens: all } = c[side];
  const map = side === 'before' ? c.map.toNew : c.map.toOld;
  const number = all[tokens[0]!]!.quotation;
  let [from, to] = [tokens[0]!, tokens[0]!];
  while (all[from - 1]?.quotation === number) from -= 1;
  while (all[to + 1]?.quotation === number) to += 1;
  for (let i = from; i <= to; i++) if (map[i]! >= 0 && isWord(all[i]!.text)) return false;
  return true;
}
