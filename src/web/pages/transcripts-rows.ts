/** The alignment of a transcript with a broadcast as rows of two columns, in the order of the transcript. */
import type { Comparison, Passage } from '../../coverage/transcripts/comparison.ts';
import type { Span } from '../../record/record.ts';
import { firstWhere, within } from '../../text/ranges.ts';

/** `mark`: words that the other side does not have in this place. */
export interface HeardPiece {
  readonly mark: boolean;
  /** Words of the transcript that name who speaks next. */
  readonly isLabel: boolean;
  readonly text: string;
}

export interface TranscriptRow {
  /** `said`: as it was said, with what was altered marked; `unchanged`: a long stretch of it without a change; `heard`: where words that were moved are heard. */
  readonly kind: 'said' | 'unchanged' | 'cut' | 'inserted' | 'moved' | 'heard';
  /** As the transcript names who begins to speak in it, where that is another one than before. */
  readonly speaker: string | null;
  readonly said: readonly HeardPiece[];
  readonly heard: readonly HeardPiece[];
  /** Seconds into the broadcast. */
  readonly from: number | null;
  readonly to: number | null;
  /** Without those that are marked. */
  readonly words: number;
  /** Of `moved` and `heard`: which move, from 1. */
  readonly move: number | null;
  /** Of `cut`: which cut, from 1. */
  readonly cut: number | null;
  /** All that differs is written nearly alike. */
  readonly isAlike: boolean;
}

/** More words than this without a change are folded. */
const SHORT = 45;

export function transcriptRows({ passages, transcript, broadcast }: Comparison): TranscriptRow[] {
  const said = [...transcript.text];
  const sides: Sides = {
    transcript: { points: said, labels: labelsIn(transcript.turns, said) },
    broadcast: { points: [...broadcast.text], labels: [] },
  };
  const moves = passages.filter((p) => p.kind === 'moved');
  const order = { moves: numbered(moves), cuts: numbered(passages.filter((p) => p.kind === 'cut')) };
  const rows = grouped(passages).map((group) => rowOf(group, sides, order));
  return withSpeakers(withPlaces(rows, moves, sides), transcript.turns).map(({ row }) => row);
}

interface Sides {
  readonly transcript: SideText;
  readonly broadcast: SideText;
}

interface SideText {
  /** Code points. */
  readonly points: readonly string[];
  /** In order: where who speaks is named. */
  readonly labels: readonly { readonly start: number; readonly end: number }[];
}

/** What stands before a turn and is no part of the one before. */
function labelsIn(turns: Comparison['transcript']['turns'], points: readonly string[]): SideText['labels'] {
  return turns.flatMap(({ start, speaker }, i) => {
    let from = i > 0 ? turns[i - 1]!.end : 0;
    // The line it stands in.
    for (let at = start - 1; at >= from; at--) if (points[at] === '\n') from = at + 1;
    return speaker !== null && start > from ? [{ start: from, end: start }] : [];
  });
}

interface PlacedRow {
  readonly row: TranscriptRow;
  /** Where it begins in the transcript, and where it ends in the broadcast; null where it has none. */
  readonly start: number | null;
  readonly end: number | null;
}

const isRun = ({ kind }: Passage): boolean => kind === 'same' || kind === 'altered';
const isLong = (p: Passage): boolean => p.kind === 'same' && countWords(p.transcript?.text ?? '') > SHORT;

/** What was said and heard in one go is one row, but for its long stretches without a change. */
function grouped(passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  for (const p of passages) {
    const last = groups.at(-1);
    if (last && isRun(p) && isRun(last[0]!) && !isLong(p) && !isLong(last[0]!)) last.push(p);
    else groups.push([p]);
  }
  return groups;
}

interface Order {
  /** From 1. */
  readonly moves: ReadonlyMap<Passage, number>;
  readonly cuts: ReadonlyMap<Passage, number>;
}

const numbered = (passages: readonly Passage[]): Map<Passage, number> => new Map(passages.map((p, i) => [p, i + 1]));

function rowOf(group: readonly Passage[], sides: Sides, { moves, cuts }: Order): PlacedRow {
  const first = group[0]!;
  const kind = isRun(first) ? (isLong(first) ? 'unchanged' : 'said') : first.kind;
  const said = piecesOf(group, 'transcript', sides);
  const heard = piecesOf(group, 'broadcast', sides);
  const differences = group.flatMap((p) => p.differences);
  return {
    row: {
      kind: kind as TranscriptRow['kind'],
      speaker: null,
      said,
      heard,
      from: group.find(({ from }) => from !== null)?.from ?? null,
      to: group.findLast(({ to }) => to !== null)?.to ?? null,
      words: countWords((said.length > 0 ? said : heard).map(({ mark, text }) => (mark ? ' ' : text)).join('')),
      move: moves.get(first) ?? null,
      cut: cuts.get(first) ?? null,
      isAlike: differences.length > 0 && differences.every((d) => d.alike),
    },
    start: group.find((p) => p.transcript)?.transcript?.start ?? null,
    end: group.findLast((p) => p.broadcast)?.broadcast?.end ?? null,
  };
}

/** Code points between two passages that are only marks and white space. */
const GAP = 6;

/** The passages' words on one side, with the marks between them. */
function piecesOf(group: readonly Passage[], side: keyof Sides, sides: Sides): HeardPiece[] {
  const pieces: HeardPiece[] = [];
  const { points } = sides[side];
  let at: number | null = null;
  for (const p of group) {
    const span = p[side];
    if (!span) continue;
    if (at !== null && span.start > at)
      pieces.push(plain(span.start - at <= GAP ? points.slice(at, span.start).join('') : ' … '));
    const differences = p.kind === 'altered' || p.kind === 'moved' ? p.differences : [];
    const own = differences.flatMap((d) => d[side] ?? []);
    for (const piece of marked(span, own, sides[side])) pieces.push(piece);
    at = span.end;
  }
  return pieces;
}

const plain = (text: string): HeardPiece => ({ mark: false, isLabel: false, text });

function marked(span: Span, own: readonly Span[], { points, labels }: SideText): HeardPiece[] {
  const parts = [
    ...own.map(({ start, end }) => ({ start, end, mark: true, isLabel: false })),
    ...within(labels, span).map(({ start, end }) => ({ start, end, mark: false, isLabel: true })),
  ].sort((a, b) => a.start - b.start);
  const pieces: HeardPiece[] = [];
  let at = span.start;
  const upTo = (end: number, as: Pick<HeardPiece, 'mark' | 'isLabel'>): void => {
    if (end > at) pieces.push({ mark: as.mark, isLabel: as.isLabel, text: points.slice(at, end).join('') });
    at = Math.max(at, end);
  };
  for (const part of parts) {
    if (part.start < at || part.end > span.end) continue;
    upTo(part.start, plain(''));
    upTo(part.end, part);
  }
  upTo(span.end, plain(''));
  return pieces;
}

/** Each move gets a row where it is heard: behind the last row that is heard before it. */
function withPlaces(rows: readonly PlacedRow[], moves: readonly Passage[], sides: Sides): PlacedRow[] {
  const behind = new Map<number, PlacedRow[]>();
  const ends = rows
    .flatMap(({ row, end }, n) => (row.kind === 'moved' || end === null ? [] : [{ n, end }]))
    .sort((a, b) => a.end - b.end);
  for (const [i, move] of moves.entries()) {
    const { broadcast, from, to } = move;
    if (!broadcast) continue;
    const after = firstWhere(ends.length, (k) => ends[k]!.end > broadcast.start);
    const place = ends[after - 1]?.n ?? -1;
    const row: TranscriptRow = {
      kind: 'heard',
      speaker: null,
      said: [],
      heard: piecesOf([move], 'broadcast', sides),
      from,
      to,
      words: countWords(broadcast.text),
      move: i + 1,
      cut: null,
      isAlike: false,
    };
    const here = behind.get(place) ?? [];
    here.push({ row, start: null, end: broadcast.end });
    behind.set(place, here);
  }
  return [...(behind.get(-1) ?? []), ...rows.flatMap((row, n) => [row, ...(behind.get(n) ?? [])])];
}

function withSpeakers(rows: readonly PlacedRow[], turns: Comparison['transcript']['turns']): PlacedRow[] {
  let [turn, last]: [number, string | null] = [0, null];
  const order = [...rows.entries()]
    .filter(([, { start }]) => start !== null)
    .sort(([, a], [, b]) => a.start! - b.start!);
  const named = new Map<number, string>();
  for (const [n, { start }] of order) {
    while (turn < turns.length && turns[turn]!.end <= start!) turn++;
    const speaker = turns[turn]?.speaker ?? null;
    if (speaker !== null && speaker !== last) named.set(n, speaker);
    last = speaker ?? last;
  }
  return rows.map((placed, n) => ({ ...placed, row: { ...placed.row, speaker: named.get(n) ?? null } }));
}

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
