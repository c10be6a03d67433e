/** A block's exact text and where each character of it stands in the page. */
import type { Segment } from '../record/article.ts';
import { decodeEntities, REFERENCE } from './entities.ts';
import { isSpace, isUnseen } from './spaces.ts';

export interface Folded {
  readonly text: string;
  /** Relative to the text's start. */
  readonly segments: readonly Segment[];
}

/**
 * `runs` are page ranges as flat pairs (layout.ts); one that starts with `<` is a line break. White space becomes one
 * space, or one line feed where a line break is in it; at the ends it is dropped.
 */
export function fold(page: string, runs: readonly number[]): Folded {
  const parts: string[] = [];
  let length = 0;
  const segments: Segment[] = [];
  let gapFrom = -1;
  let gapTo = -1;
  let gapChar = ' ';

  const put = (chars: string, from: number, to: number): void => {
    const start = length;
    parts.push(chars);
    length += chars.length;
    const before = segments.at(-1);
    const same = chars.length === to - from;
    if (
      same &&
      before &&
      before.to === from &&
      before.end === start &&
      before.end - before.start === before.to - before.from
    ) {
      segments[segments.length - 1] = { start: before.start, end: length, from: before.from, to };
    } else segments.push({ start, end: length, from, to });
  };
  /** A gap that goes on behind a tag keeps its first place; a line break takes over. */
  const gap = (from: number, to: number, char: string): void => {
    const first = gapFrom < 0;
    if (first || (char === '\n' && gapChar !== '\n')) {
      gapFrom = from;
      gapTo = to;
      gapChar = char;
    } else if (from === gapTo && char === gapChar) gapTo = to;
  };
  const closeGap = (): void => {
    if (gapFrom >= 0 && length > 0) {
      // One character that is not this one cannot be a segment of equal length: then the space counts as inserted.
      if (gapTo - gapFrom === 1 && page[gapFrom] !== gapChar) {
        parts.push(gapChar);
        length += 1;
      } else put(gapChar, gapFrom, gapTo);
    }
    gapFrom = -1;
  };

  for (let i = 0; i < runs.length; i += 2) {
    const end = runs[i + 1]!;
    let at = runs[i]!;
    if (page.charCodeAt(at) === 60 && end > at && /^<br\b/i.test(page.slice(at, at + 4))) {
      gap(at, end, '\n');
      continue;
    }
    while (at < end) {
      const c = page.charCodeAt(at);
      if (c === 38) {
        REFERENCE.lastIndex = at;
        const raw = REFERENCE.exec(page)?.[0] ?? '&';
        const decoded = decodeEntities(raw);
        const to = at + raw.length;
        if (decoded === raw) {
          closeGap();
          put(raw, at, to);
        } else if (/^\s+$/.test(decoded)) gap(at, to, ' ');
        else if (!/^[\u00ad\u200b\ufeff]+$/.test(decoded)) {
          closeGap();
          put(decoded, at, to);
        }
        at = to;
        continue;
      }
      let to = at + 1;
      if (isUnseen(c)) {
        at = to;
        continue;
      }
      if (isSpace(c)) {
        while (to < end && isSpace(page.charCodeAt(to)) && !isUnseen(page.charCodeAt(to))) to += 1;
        gap(at, to, ' ');
      } else {
        while (to < end && isPlain(page, to, end)) to += 1;
        closeGap();
        put(page.slice(at, to), at, to);
      }
      at = to;
    }
  }
  return { text: parts.join(''), segments };
}

/** Whether the character at `at` is copied as it is: any but a reference, and of white space a single space between words. */
function isPlain(page: string, at: number, end: number): boolean {
  const c = page.charCodeAt(at);
  if (c === 38 || isUnseen(c)) return false;
  if (!isSpace(c)) return true;
  const next = page.charCodeAt(at + 1);
  return c === 32 && at + 1 < end && next !== 38 && !isSpace(next) && !isUnseen(next);
}
