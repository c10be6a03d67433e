/** Plain text to an article: the text stays as it is, character for character; lines become blocks. */
import type { Article, Block } from '../record/article.ts';
import { failed, ok, type Result } from '../record/problem.ts';
import { annotate } from './annotate.ts';
import { placeAtHead } from './dateline.ts';
import { digestOf } from './digest.ts';
import { type Hints, MAX_TEXT } from './hints.ts';
import { detectLanguage } from './language.ts';
import { isBylineText } from './names.ts';
import { isSpace } from './spaces.ts';

export function readText(text: string, hints: Hints): Result<Article> {
  if (text.length > MAX_TEXT) {
    return failed('too-large', `The text has ${text.length} characters; at most ${MAX_TEXT} are read. Split it.`);
  }
  const lines = linesOf(text);
  if (lines.length === 0) return failed('empty', 'The text is empty or only white space; there is nothing to read.');
  if (isBinary(text)) return failed('binary', 'The input is not text of any kind; give it plain text or an HTML page.');
  const first = lines[0]!;
  const isHeadline = lines.length > 1 && looksLikeHeadline(text, first, lines.slice(1, 4), hints.headline);
  const { blocks, credits, dateline, byline } = annotate(
    text,
    isHeadline ? [{ ...first, kind: 'headline' }, ...lines.slice(1)] : lines,
  );
  return ok({
    url: hints.url ?? null,
    canonical: null,
    publisher: hints.publisher ?? null,
    headline: hints.headline ?? (isHeadline ? text.slice(first.start, first.end) : null),
    byline,
    datePublished: hints.date ?? null,
    dateModified: null,
    language: detectLanguage(text),
    dateline,
    credits,
    text,
    blocks,
    segments: [{ start: 0, end: text.length, from: 0, to: text.length }],
    digest: digestOf(text),
  });
}

/** One block for every line that is not blank, without the white space around it. */
function linesOf(text: string): Block[] {
  const out: Block[] = [];
  // By hand: a text may be one line of many megabytes, which is too much for an expression that goes back.
  for (let at = 0; at < text.length; ) {
    const c = text.charCodeAt(at);
    if (isLineBreak(c)) {
      at += 1;
      continue;
    }
    let stop = at;
    while (stop < text.length && !isLineBreak(text.charCodeAt(stop))) stop += 1;
    let start = at;
    let end = stop;
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    if (end > start) out.push({ kind: 'paragraph', start, end });
    at = stop + 1;
  }
  return out;
}

const isLineBreak = (c: number): boolean =>
  c === 10 || c === 13 || c === 0x2028 || c === 0x2029 || c === 12 || c === 11;

const HEADLINE_LENGTH = 160;
/** Where a text is wrapped by hand, lines end near this column. */
const WRAPPED = 60;
const SENTENCE_LENGTH = 80;

function looksLikeHeadline(text: string, first: Block, below: readonly Block[], known: string | undefined): boolean {
  const second = below[0]!;
  const line = text.slice(first.start, first.end);
  if (known !== undefined && line === known.trim()) return true;
  if (line.length > HEADLINE_LENGTH || placeAtHead(line)) return false;
  const blank = /\n\s*?\n|\r\s*?\r/.test(text.slice(first.end, second.start));
  // A full stop is against a headline, but for one in title case or right above a dateline.
  if (/(?<!\.)[.,;:]["”’»)]?$/u.test(line)) {
    return (
      blank &&
      !/[.!?]\s/.test(line) &&
      (isTitleCase(line) || placeAtHead(text.slice(second.start, second.end).slice(0, 160)) !== null)
    );
  }
  // The next line goes on in lower case at the margin: a paragraph wrapped by hand, no headline.
  if (!blank && line.length >= WRAPPED && /^\p{Ll}/u.test(text.slice(second.start, second.start + 2))) return false;
  // Lines of captions and verses follow each other without blank lines, too; under a headline comes a sentence, at most below lines of names and dates.
  const isSentence = (b: Block): boolean => {
    const next = text.slice(b.start, b.end);
    return next.length >= SENTENCE_LENGTH || /[.!?…]["”’»)]?$/u.test(next) || isBylineText(next);
  };
  if (!blank && !below.some(isSentence)) return false;
  return !/^\p{Ll}/u.test(line);
}

/** Most of the longer words begin with a capital. */
function isTitleCase(line: string): boolean {
  const words = line.split(/[\s—–-]+/).filter((w) => w.length > 3);
  return words.length >= 3 && words.filter((w) => /^[^\p{L}]*\p{Lu}/u.test(w)).length >= 0.8 * words.length;
}

function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const odd = text.slice(0, 4_096).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return odd > Math.min(text.length, 4_096) / 100;
}
