/** The words around a statement's spans that are the reporter's own: where channel and addressee stand. */
import type { Range } from '../../record/article.ts';
import { endsSentence } from '../../text/sentences.ts';
import type { Spans } from '../spans.ts';

/** How far to look from the cue on either side, contents not counted. */
const REACH = 300;

export interface Frame {
  /** Stretches in text order without source and content; the cue begins one. */
  readonly pieces: readonly Piece[];
}

export interface Piece extends Range {
  /** Where the cue ends; null in a piece without cue. */
  readonly cueEnd: number | null;
  /** Begins where a span of the source ends. */
  readonly afterSource: boolean;
}

/** `all` are the article's statements in text order, `at` the one to frame: what others' spans cover is theirs. */
export function frameOf(text: string, all: readonly Spans[], at: number): Frame {
  const own = all[at]!;
  const anchor = own.cue ?? own.source[0] ?? own.content[0];
  if (!anchor) return { pieces: [] };
  const limits = limitsOf(all, at, anchor);
  const skips = [...own.source, ...own.content].filter((r) => r.end > r.start).sort((a, b) => a.start - b.start);
  const start = leftEnd(text, anchor.start, limits.start, skips);
  const end = rightEnd(text, anchor.end, limits.end, skips);
  return { pieces: cut(start, end, skips, own) };
}

/** Statements that stand near enough in the list to share a sentence with this one. */
const NEIGHBOURS = 6;

function limitsOf(all: readonly Spans[], at: number, anchor: Range): Range {
  const own = all[at]!;
  const mine = [...own.source, ...own.content, ...(own.cue ? [own.cue] : [])];
  let start = 0;
  let end = Number.POSITIVE_INFINITY;
  for (let i = Math.max(0, at - NEIGHBOURS); i <= Math.min(all.length - 1, at + NEIGHBOURS); i++) {
    if (i === at) continue;
    const other = all[i]!;
    for (const r of [...other.source, ...other.content, ...(other.cue ? [other.cue] : [])]) {
      if (r.start <= anchor.start && r.end >= anchor.end) {
        // The statement lies in another one's content.
        start = Math.max(start, r.start);
        end = Math.min(end, r.end);
      } else if (mine.some((m) => m.start < r.end && r.start < m.end)) continue;
      else if (r.end <= anchor.start) start = Math.max(start, r.end);
      else if (r.start >= anchor.end) end = Math.min(end, r.start);
    }
  }
  return { start, end };
}

function leftEnd(text: string, from: number, limit: number, skips: readonly Range[]): number {
  let i = from;
  let left = REACH;
  while (i > limit && left > 0) {
    const skip = skips.find((r) => r.end === i);
    if (skip) {
      i = skip.start;
      if (i <= limit || endsBefore(text, i)) return Math.max(i, limit);
      continue;
    }
    const to = skips.reduce((n, r) => (r.end < i ? Math.max(n, r.end) : n), Math.max(limit, i - left));
    for (let at = i; at > to; at--) if (text.charCodeAt(at - 1) === NEWLINE || endsAt(text, at)) return at;
    left -= i - to;
    i = to;
  }
  return Math.max(i, limit);
}

function rightEnd(text: string, from: number, limit: number, skips: readonly Range[]): number {
  let i = from;
  let left = REACH;
  const end = Math.min(limit, text.length);
  while (i < end && left > 0) {
    const skip = skips.find((r) => r.start === i);
    if (skip) {
      i = skip.end;
      if (/[.!?…]["”'’)]*$/.test(text.slice(Math.max(0, i - 4), i))) return Math.min(i, end);
      continue;
    }
    const to = skips.reduce((n, r) => (r.start > i ? Math.min(n, r.start) : n), Math.min(end, i + left));
    for (let at = i; at < to; at++) if (endsAt(text, at)) return at;
    left -= to - i;
    i = to;
  }
  return Math.min(i, end);
}

const NEWLINE = 0x0a;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Most characters are passed over fast. */
function endsAt(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c <= SPACE || c === NO_BREAK_SPACE) && endsSentence(text, at);
}

/** Only marks and spaces stand between here and the end of the sentence before. */
function endsBefore(text: string, at: number): boolean {
  return /(?:^|[.!?\n])["'“”‘’(]*\s*["'“‘(]*$/.test(text.slice(Math.max(0, at - 5), at));
}

function cut(start: number, end: number, skips: readonly Range[], { cue, source }: Spans): Piece[] {
  const pieces: Piece[] = [];
  const push = (from: number, to: number) => {
    if (from >= to) return;
    const cueEnd = cue?.start === from ? Math.min(cue.end, to) : null;
    pieces.push({ start: from, end: to, cueEnd, afterSource: source.some((s) => s.end === from) });
  };
  const add = (from: number, to: number) => {
    const middle = cue && from < cue.start && cue.start < to ? cue.start : to;
    push(from, middle);
    push(middle, to);
  };
  let at = start;
  for (const s of skips) {
    if (s.end <= at || s.start >= end) continue;
    add(at, Math.max(at, s.start));
    at = Math.max(at, s.end);
  }
  add(at, end);
  return pieces;
}
