/**
 * Quotation marks as they stand in a stretch of text, before they are paired: where, what, and what the characters on
 * either side allow them to be. Apostrophes, feet and inches are left out here, so pairing sees quotation marks only.
 */
import type { Range } from '../record/article.ts';

export interface Mark {
  readonly at: number;
  /** The mark as written, one to two UTF-16 units: “ ” " '' `` « ‘ ' … */
  readonly text: string;
  readonly family: 'double' | 'single' | 'angle' | 'corner';
  /** Its neighbours allow an opening mark: nothing or a space before it, something after it. */
  readonly mayOpen: boolean;
  /** Its neighbours allow a closing mark: something before it, no letter after it. */
  readonly mayClose: boolean;
  /** A closing single mark that may as well be an apostrophe: "the Americans’ vote", "goin' home", "6' tall". */
  readonly weak: boolean;
}

const SINGLE = "'‘’‚‛`";
const MARKS = /``|'''(?!')|''|‘‘|’’|[“”„‟"＂«»‹›「」『』'‘’‚‛`]/gu;
const WORD = /[\p{L}\p{N}]/u;
/** What may stand before an opening mark, next to white space: brackets, dashes, a slash, another opening mark. */
const BEFORE_OPENING = /[\s([{<—–\-/|:=“„«‹「『‘‚]/u;
const AFTER_CLOSING = /[\s)\]}>—–\-/|.,;:!?…”»›」』’]/u;
/** Words that lose their beginning to an apostrophe; a year or decade does too (’90s). */
const ELISION = /^(?:\d\ds?|em|[Tt]is|[Tt]was|til|till|cause|cuz|n|bout|round|neath|ere|ya)(?![\p{L}\p{N}])/u;

/** The marks of `text[range)` in order. Only the range is looked at, so a text costs the sum of its paragraphs. */
export function quotationMarks(text: string, range: Range): Mark[] {
  const marks: Mark[] = [];
  for (const m of text.slice(range.start, range.end).matchAll(MARKS)) {
    const at = range.start + m.index;
    let from = at;
    for (const mark of tripled(text, at, m[0], range)) {
      const found = SINGLE.includes(mark) ? single(text, from, mark, range) : double(text, from, mark, range);
      if (found) marks.push(found);
      from += mark.length;
    }
  }
  return marks;
}

/** Three straight singles are a double and a single; which comes first depends on the side that the words are on. */
function tripled(text: string, at: number, mark: string, range: Range): readonly string[] {
  if (mark !== "'''") return [mark];
  return WORD.test(after(text, at + 3, range)) ? ["''", "'"] : ["'", "''"];
}

function double(text: string, at: number, mark: string, range: Range): Mark | null {
  const prev = before(text, at, range);
  const next = after(text, at + mark.length, range);
  // 6'2" and 6’2”: inches.
  if (/["”]|''/.test(mark) && /\d['’]\d{1,2}$/.test(text.slice(Math.max(range.start, at - 4), at))) return null;
  const family = /[«»‹›]/.test(mark) ? 'angle' : /[「」『』]/.test(mark) ? 'corner' : 'double';
  // Guillemets may have a space on the inside, so their neighbours say nothing.
  const spaced = family !== 'double';
  return {
    at,
    text: mark,
    family,
    mayOpen: spaced || ((prev === '' || BEFORE_OPENING.test(prev) || /['"]/.test(prev)) && /\S/.test(next)),
    mayClose: spaced || (/\S/.test(prev) && (next === '' || AFTER_CLOSING.test(next) || /['"]/.test(next))),
    weak: family === 'double' && /\d/.test(prev),
  };
}

function single(text: string, at: number, mark: string, range: Range): Mark | null {
  const prev = before(text, at, range);
  const next = after(text, at + 1, range);
  if (WORD.test(prev) && WORD.test(next)) return null; // don't, O’Neill, 6'2
  const starts = prev === '' || BEFORE_OPENING.test(prev) || /["']/.test(prev);
  const mayOpen = mark !== '’' && starts && /[^\s.,;:!?)\]]/.test(next) && !ELISION.test(text.slice(at + 1, at + 9));
  const mayClose = mark !== '‚' && mark !== '`' && /\S/.test(prev) && !WORD.test(next);
  if (!mayOpen && !mayClose) return null;
  const possessive = /[sxzSXZ\d]/.test(prev) || /\win$/.test(text.slice(Math.max(range.start, at - 3), at));
  return { at, text: mark, family: 'single', mayOpen, mayClose, weak: possessive && /[\s]/.test(next) };
}

/** Invisible format characters (direction marks) count as nothing. */
const before = (text: string, at: number, range: Range): string => {
  let i = at - 1;
  while (i >= range.start && /\p{Cf}/u.test(text[i]!)) i--;
  return i >= range.start ? text[i]! : '';
};
const after = (text: string, at: number, range: Range) => (at < range.end ? text[at]! : '');
