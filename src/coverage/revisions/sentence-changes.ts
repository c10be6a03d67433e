/** Sentences that came, went or moved, as the statements in them. */

import { lastStartingAt } from '../../text/ranges.ts';
import type { ReadStatement } from '../reading.ts';
import type { Pair } from './align.ts';
import type { Compared, Draft } from './compared.ts';
import { span } from './pairing.ts';

type Side = 'before' | 'after';

/** `left`: numbers of the sentences that are not told otherwise. */
export function sentenceDrafts(c: Compared, left: readonly number[], side: Side): Draft[] {
  const kinds = side === 'before' ? REMOVED : ADDED;
  const gone = new Set(left);
  const continued = left.filter((n) => isContinued(c, side, n, gone));
  const going = new Set(continued);
  const rest = left.filter((n) => !going.has(n));
  const stretches = stretchesOf(c, rest, side);
  return [
    ...continued.map((n) =>
      draft(
        side,
        side === 'before' ? 'quotation-cut' : 'quotation-altered',
        tokensOf(c, side, [n]),
        ownerIn(c, side, n),
        side === 'before' ? null : 'longer',
      ),
    ),
    ...stretches.map(({ tokens, statement }) => {
      const s = c[side].reading.statements[statement];
      const kind = !s ? kinds.text : s.stance === 'denies' ? kinds.denial : kinds.statement;
      return draft(side, kind, tokens, statement, null, s ? 0.5 + s.confidence / 2 : 0.9);
    }),
  ];
}

const ADDED = { text: 'text-added', statement: 'statement-added', denial: 'denial-added' } as const;
const REMOVED = { text: 'text-removed', statement: 'statement-removed', denial: 'statement-removed' } as const;

function draft(
  side: Side,
  kind: Draft['kind'],
  tokens: readonly number[],
  statement: number,
  note: string | null,
  confidence = 0.9,
): Draft {
  return side === 'before'
    ? { kind, a: tokens, b: [], statements: [statement, -1], note, confidence }
    : { kind, a: [], b: tokens, statements: [-1, statement], note, confidence };
}

const tokensOf = (c: Compared, side: Side, sentences: readonly number[]): number[] =>
  sentences.flatMap((n) => span(c[side].sentences[n]!.from, c[side].sentences[n]!.to));

const ownerIn = (c: Compared, side: Side, n: number): number =>
  tokensOf(c, side, [n])
    .map((i) => c.roles[side].owner[i]!)
    .find((s) => s >= 0 && !isNobodys(c[side].reading.statements[s]!)) ?? -1;

/** Nothing but quoted words, of somebody who goes on speaking in a sentence beside it that stays. */
function isContinued(c: Compared, side: Side, n: number, gone: ReadonlySet<number>): boolean {
  const { sentences, tokens } = c[side];
  const { from, to, paragraph } = sentences[n]!;
  if (!span(from, to).every((i) => tokens[i]!.quotation >= 0)) return false;
  const step = (d: 1 | -1): boolean => {
    let k = n + d;
    while (gone.has(k) && sentences[k]!.paragraph === paragraph && isQuoted(c, side, k)) k += d;
    const next = sentences[k];
    if (!next || gone.has(k) || next.paragraph !== paragraph) return false;
    return span(next.from, next.to).some((i) => tokens[i]!.quotation >= 0 && c.roles[side].role[i] !== 'none');
  };
  return step(-1) || step(1);
}

const isQuoted = (c: Compared, side: Side, n: number): boolean => {
  const { from, to } = c[side].sentences[n]!;
  return span(from, to).every((i) => c[side].tokens[i]!.quotation >= 0);
};

interface Stretch {
  readonly tokens: number[];
  /** -1 where nobody speaks. */
  readonly statement: number;
}

/** Each statement with its sentence, or with its part of one; what is nobody's, joined where it stands together. */
function stretchesOf(c: Compared, left: readonly number[], side: Side): Stretch[] {
  const { sentences, reading } = c[side];
  const { parts } = c.roles[side];
  const home = new Map<number, number[]>();
  const sentenceAt = (i: number): number => lastStartingAt(sentences, c[side].tokens[i]!.start);
  const mine = new Set(left);
  for (const [s, part] of parts.entries()) {
    if (isNobodys(reading.statements[s]!)) continue;
    const at = part.cue[0] ?? part.source[0] ?? part.content[0];
    if (at === undefined) continue;
    const n = sentenceAt(at);
    if (mine.has(n)) home.set(n, [...(home.get(n) ?? []), s]);
  }
  const out: Stretch[] = [];
  const of = new Map<number, Stretch>();
  let last = -2;
  for (const n of left) {
    const known = out.length;
    const outer = (home.get(n) ?? []).filter((s) => reading.statements[s]!.within === null);
    const here = outer.length > 0 ? outer : (home.get(n) ?? []).slice(0, 1);
    const owner = here.length > 0 ? -1 : ownerIn(c, side, n);
    const held = of.get(owner);
    const own = tokensOf(c, side, [n]);
    if (here.length > 0) out.push(...shared(c, side, here, own));
    else if (held) held.tokens.push(...own);
    else if (
      owner < 0 &&
      last === n - 1 &&
      out.at(-1)?.statement === -1 &&
      sentences[n]!.paragraph - sentences[last]!.paragraph <= 1
    )
      out.at(-1)!.tokens.push(...own);
    else out.push({ tokens: own, statement: owner });
    for (const x of out.slice(known)) if (x.statement >= 0 && !of.has(x.statement)) of.set(x.statement, x);
    last = n;
  }
  return out;
}

/** The words of a sentence in which several speak, each with what stands before the next. */
function shared(c: Compared, side: Side, statements: readonly number[], tokens: readonly number[]): Stretch[] {
  const begin = (s: number): number => {
    const { source, cue, content } = c.roles[side].parts[s]!;
    const first = (own: readonly number[]): number => own.find((i) => i >= tokens[0]!) ?? Number.POSITIVE_INFINITY;
    return Math.min(first(source), first(cue), first(content));
  };
  const sorted = [...statements].sort((x, y) => begin(x) - begin(y));
  return sorted
    .map((statement, n) => ({
      statement,
      tokens: tokens.filter(
        (i) => (n === 0 || i >= begin(statement)) && (n === sorted.length - 1 || i < begin(sorted[n + 1]!)),
      ),
    }))
    .filter((x) => x.tokens.length > 0);
}

/** What moved together, a statement each; sentences in which nobody speaks go with the one before them. */
export function movedDrafts(c: Compared): Draft[] {
  const out: { a: number[]; b: number[]; statements: [number, number]; last: readonly [number, number] }[] = [];
  const edited = c.pairing.edited.flatMap((e): Pair[] => (e.moved ? [[e.a[0], e.b[0]]] : []));
  for (const [i, j] of [...c.pairing.moved, ...edited].sort(([x], [y]) => x - y)) {
    const a = tokensOf(c, 'before', [i]);
    const b = tokensOf(c, 'after', [j]);
    const own: [number, number] = [homeIn(c, 'before', a), homeIn(c, 'after', b)];
    const previous = out.at(-1);
    const isNext = previous && previous.last[0] === i - 1 && previous.last[1] === j - 1;
    if (isNext && own[0] < 0 && own[1] < 0) {
      previous.a.push(...a);
      previous.b.push(...b);
      previous.last = [i, j];
    } else out.push({ a, b, statements: own, last: [i, j] });
  }
  return out.map(({ a, b, statements }) => ({
    kind: statements[0] < 0 && statements[1] < 0 ? 'text-moved' : 'statement-moved',
    a,
    b,
    statements,
    note: null,
    confidence: 0.97,
  }));
}

/** The statement that has its cue there, or else its words. */
const homeIn = (c: Compared, side: Side, tokens: readonly number[]): number => {
  const { owner, role } = c.roles[side];
  const i = tokens.find((n) => role[n] === 'cue') ?? tokens.find((n) => role[n] !== 'none');
  return i === undefined ? -1 : owner[i]!;
};

/** "is expected": nobody is on record with it. */
const isNobodys = ({ source, speaker, form }: ReadStatement): boolean =>
  source.length === 0 && speaker.name === null && form === 'indirect';
