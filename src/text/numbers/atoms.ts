/** Single numbers, with sign and unit, before ranges are made of them. */
import { SIGN } from './currencies.ts';
import { DIGITS, isDistance, LONGEST, plainValue } from './digits.ts';
import type { NumberExpression } from './expression.ts';
import { measured, number, scaleAt } from './measure.ts';
import { SHARE, share } from './shares.ts';
import { unitAt } from './units.ts';
import { VAGUE, vague } from './vague.ts';
import { CARDINAL, cardinal, SCALE_WORD, scaleOf } from './words.ts';

/** Not inside a word, a date, a time, a version, a decade or a code. */
const ALONE = "(?<![\\p{L}\\p{N}_#@&.’']|\\p{L}[-–]|\\d[./:]|\\d:\\s|\\d\\s/\\s)";
const NUMBER = new RegExp(
  `(?<share>(?<![\\p{L}\\p{N}-])(?:${SHARE}))|(?<vague>(?<![\\p{L}\\p{N}-])(?:${VAGUE}))|` +
    `(?<digits>(?:(?<sign>${SIGN})\\s?|${ALONE})(?<figures>${DIGITS}))|(?<words>(?<![\\p{L}\\p{N}]|\\p{L}-)(?:${CARDINAL}))`,
  'giu',
);

/** "half a million", "a quarter of a million", "half-dozen". */
const OF_SCALE = new RegExp(`(?:\\s{1,4}(?:of\\s{1,4})?an?\\s{1,4}|\\s?-\\s?(?:a-)?)(${SCALE_WORD})\\b`, 'iy');
const HALF_UNIT = /(?:\s+an?\s+|-)(?=\p{L})/iuy;

/** A scale without a number of its own. */
const BARE = new RegExp(`^(?:${SCALE_WORD})`, 'i');
/** In text order; what stands before `from` is only looked back at. */
export function atomsIn(text: string, from: number): NumberExpression[] {
  const out: NumberExpression[] = [];
  NUMBER.lastIndex = from;
  for (let m = NUMBER.exec(text); m; m = NUMBER.exec(text)) {
    const g = m.groups!;
    const found = g.share
      ? (ofShare(text, m.index, g.share) ?? ofWords(text, m.index, g.share))
      : g.vague
        ? ofVague(text, m.index, g.vague)
        : g.digits
          ? ofDigits(text, m.index, g.digits, g.sign, g.figures!)
          : ofWords(text, m.index, g.words!);
    if (found) out.push(found);
    // A run of words may hold more than one number: go on behind the first.
    NUMBER.lastIndex = found ? Math.max(found.end, m.index + 1) : skipped(m);
  }
  return out;
}

const skipped = (m: RegExpExecArray): number =>
  m.index + (m.groups!.share ? (/^\S+/.exec(m[0])?.[0].length ?? 1) : m[0].length);

function ofDigits(
  text: string,
  at: number,
  all: string,
  sign: string | undefined,
  figures: string,
): NumberExpression | null {
  const from = at + all.length - figures.length;
  if (figures.length > LONGEST) return null;
  const plain = plainValue(figures);
  const end = at + all.length;
  const unsigned = sign === undefined;
  const metre = unsigned && isDistance(plain, text.slice(Math.max(0, at - 12), end + 14));
  if (metre) return number(at, { start: from, end }, plain, 'metre', end + 1, 1, 'digits');
  const scaled = scaleAt(text, end);
  // "4chan", "20th", "90s", "5pm"
  if (
    scaled.end === end &&
    !unitAt(text, end, false) &&
    /^(?:[\p{L}_]|[./:]\d|\s\/\s\d|:\s\d\d|[-–]\d+\p{L})/u.test(text.slice(end, end + 8))
  )
    return null;
  return measured(text, at, { start: from, end: scaled.end }, plain, scaled.by, sign, 'digits');
}

function ofWords(text: string, at: number, run: string): NumberExpression | null {
  const c = cardinal(run);
  if (BARE.test(run) && /\d\s$/.test(text.slice(Math.max(0, at - 2), at))) return null; // "e85 million"
  if (c.length === 0) return null;
  const end = at + c.length;
  const behind = text.slice(end, end + 2);
  return /^[\p{L}\p{N}]/u.test(behind)
    ? null
    : measured(text, at, { start: at, end }, c.value, 1, undefined, 'words', c.scale);
}

function ofVague(text: string, at: number, words: string): NumberExpression {
  const v = vague(words);
  const end = at + words.length;
  const unit = unitAt(text, end, true);
  const low = v.low === null ? null : v.low * (unit?.factor ?? 1);
  return {
    start: at,
    end: unit?.end ?? end,
    value: v.value,
    low,
    high: null,
    unit: unit?.unit ?? null,
    written: 'vague',
    number: { start: at, end },
    scale: 1,
  };
}

function ofShare(text: string, at: number, words: string): NumberExpression | null {
  const end = at + words.length;
  const value = share(words, text.slice(end, end + 24));
  if (value === null) return null;
  OF_SCALE.lastIndex = end;
  const scale = OF_SCALE.exec(text);
  if (scale) {
    const to = end + scale[0].length;
    return measured(text, at, { start: at, end: to }, value * scaleOf(scale[1]!), 1, undefined, 'words');
  }
  HALF_UNIT.lastIndex = end;
  const half = HALF_UNIT.exec(text);
  const unit = unitAt(text, half ? end + half[0].length : end, true);
  if (unit) return number(at, { start: at, end }, value, unit.unit, unit.end, 1, 'words');
  return number(at, { start: at, end }, value, 'share', end, 1, 'share');
}
