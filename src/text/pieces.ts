/**
 * Word pieces with offsets, as BERT's uncased tokeniser cuts them: words are runs without white space, cut at every
 * punctuation character, lower-cased, without accents; each is covered greedily by the longest pieces of the vocabulary.
 * Written here because the libraries that do it return no offsets.
 */
import type { Range } from '../record/article.ts';

export interface Word extends Range {
  /** Ids of the word's pieces, at least one. */
  readonly ids: readonly number[];
}

export interface Pieces {
  /** The words of `text[start, end)`, offsets into `text`. */
  words(text: string, start?: number, end?: number): Word[];
  readonly first: number;
  readonly last: number;
}

/** Longer words are unknown to the model; also bounds the work on hostile input. */
const LONGEST = 100;
/** Words whose pieces are remembered; news repeats itself. */
const REMEMBERED = 20_000;

/** `vocabulary`: one piece an entry, its index the id; continuing pieces start with "##". */
export function openPieces(vocabulary: readonly string[]): Pieces {
  const ids = new Map(vocabulary.map((piece, id) => [piece, id]));
  const unknown = [ids.get('[UNK]')!];
  let known = new Map<string, readonly number[]>();

  const cover = (word: string): readonly number[] => {
    const points = [...word];
    if (points.length > LONGEST) return unknown;
    const out: number[] = [];
    for (let at = 0; at < points.length; ) {
      let end = points.length;
      let id: number | undefined;
      for (; end > at; end--) {
        id = ids.get((at > 0 ? '##' : '') + points.slice(at, end).join(''));
        if (id !== undefined) break;
      }
      if (id === undefined) return unknown;
      out.push(id);
      at = end;
    }
    return out;
  };

  const piecesOf = (raw: string): readonly number[] => {
    let found = known.get(raw);
    if (!found) {
      const word = normalise(raw);
      found = word === '' ? [] : cover(word);
      if (known.size >= REMEMBERED) known = new Map();
      if (raw.length <= LONGEST) known.set(raw, found);
    }
    return found;
  };

  return {
    first: ids.get('[CLS]')!,
    last: ids.get('[SEP]')!,
    words(text, start = 0, end = text.length) {
      const out: Word[] = [];
      let from = -1;
      const close = (to: number) => {
        if (from < 0) return;
        const raw = text.slice(from, to);
        const pieces = piecesOf(raw);
        if (pieces.length > 0) out.push({ ...visible(raw, from), ids: pieces });
        from = -1;
      };
      for (let i = start; i < end; ) {
        const code = text.codePointAt(i)!;
        const next = Math.min(i + (code > 0xffff ? 2 : 1), end);
        const kind = kindOf(code);
        if (kind === 'space') close(i);
        else if (kind === 'alone') {
          close(i);
          from = i;
          close(next);
        } else if (from < 0) from = i;
        i = next;
      }
      close(end);
      return out;
    },
  };
}

/** A word's range without the invisible characters at its edges (zero-width spaces, byte order marks). */
function visible(raw: string, from: number): Range {
  const start = EDGES.exec(raw)?.[0].length ?? 0;
  let end = raw.length;
  while (end > start && INVISIBLE.test(raw[end - 1]!)) end--;
  return { start: from + start, end: from + end };
}

const INVISIBLE = /^[\p{Cc}\p{Cf}\ufffd]$/u;
const EDGES = /^[\p{Cc}\p{Cf}\ufffd]*/u;
const SPACE = /^\p{White_Space}$/u;
const PUNCTUATION = /^\p{P}$/u;

/** Letters and digits join a word; punctuation and CJK characters stand alone. */
function kindOf(code: number): 'space' | 'alone' | 'word' {
  if (code < 128) {
    if (code === 32 || (code >= 9 && code <= 13)) return 'space';
    const isWord = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    return isWord || code < 32 || code === 127 ? 'word' : 'alone';
  }
  const c = String.fromCodePoint(code);
  if (SPACE.test(c)) return 'space';
  return isCjk(code) || PUNCTUATION.test(c) ? 'alone' : 'word';
}

function isCjk(c: number): boolean {
  return (
    (c >= 0x4e00 && c <= 0x9fff) ||
    (c >= 0x3400 && c <= 0x4dbf) ||
    (c >= 0x20000 && c <= 0x2ceaf) ||
    (c >= 0xf900 && c <= 0xfaff) ||
    (c >= 0x2f800 && c <= 0x2fa1f)
  );
}

/** Without control characters and accents, in lower case. */
function normalise(raw: string): string {
  if (/^[\x21-\x7e]*$/.test(raw)) return raw.toLowerCase();
  return raw
    .replace(/[\p{C}\ufffd]/gu, '')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
