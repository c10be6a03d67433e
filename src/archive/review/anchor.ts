/**
 * Words and where they are: how an entry points at a text, and where, if anywhere, the same words are in another text.
 * There is no best guess: what is not there unchanged, once, between the same neighbours, is not found.
 */
import type { Range } from '../../record/article.ts';
import { sentenceAround, sentencesOf } from '../../text/sentences.ts';
import type { Passage, Quote } from './entry.ts';
import type { PointText } from './point-text.ts';

/** Code points of context on either side. */
const CONTEXT = 32;

export function quoteOf(text: PointText, { start, end }: Range): Quote {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, Math.min(text.length, end + CONTEXT)),
  };
}

/** The sentences that hold all the ranges. */
export function passageOf(text: PointText, ranges: readonly Range[]): Passage {
  const start = text.toUnits(Math.min(...ranges.map((r) => r.start)));
  const end = text.toUnits(Math.max(...ranges.map((r) => r.end)));
  const around = sentenceAround(sentencesOf(text.text, { start: 0, end: text.text.length }), { start, end });
  const quote = quoteOf(text, { start: text.toPoints(around.start), end: text.toPoints(around.end) });
  return { ...quote, times: placesOf(text, quote).length };
}

/** How far the words have moved in this text, in code points; null where they cannot be told to be the same ones. */
export function shiftTo(text: PointText, made: { readonly text: string; readonly passage: Passage }): number | null {
  const { passage } = made;
  if (made.text === text.digest) return text.slice(passage.start, passage.end) === passage.exact ? 0 : null;
  if (passage.times !== 1) return null;
  const places = placesOf(text, passage);
  return places.length === 1 ? places[0]! - passage.start : null;
}

/** Where the words stand with their context, in code points: no more than the first two. */
function placesOf({ text, toPoints }: PointText, { exact, prefix, suffix }: Quote): number[] {
  const whole = prefix + exact + suffix;
  // Less context than usual says that the text began or ended there.
  const atStart = points(prefix) < CONTEXT;
  const atEnd = points(suffix) < CONTEXT;
  if (atStart || atEnd) {
    const at = atStart ? 0 : text.length - whole.length;
    const isThere = at >= 0 && text.startsWith(whole, at) && (!atEnd || at + whole.length === text.length);
    return isThere ? [toPoints(at + prefix.length)] : [];
  }
  const first = text.indexOf(whole);
  const second = first < 0 ? -1 : text.indexOf(whole, first + 1);
  return [first, second].filter((at) => at >= 0).map((at) => toPoints(at + prefix.length));
}

const points = (text: string): number => [...text].length;

/** Where the bare words occur, as places to offer to a person: never taken without one. Up to `limit`, in code points. */
export function lookalikes(text: PointText, words: string, limit = 5): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.text.indexOf(words); at >= 0 && places.length < limit; at = text.text.indexOf(words, at + 1))
    places.push(text.toPoints(at));
  return places;
}
