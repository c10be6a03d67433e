/** Everything in an article that may tell its event, each time that it stands there. */

import { entitiesOf } from '../../reading/speakers/entities.ts';
import type { Range } from '../../record/article.ts';
import { timesIn } from '../../text/dates/times.ts';
import { numbersIn } from '../../text/numbers/numbers.ts';
import type { Reading } from '../reading.ts';
import type { Kind } from './fingerprint.ts';
import { stemOf } from './stems.ts';

export interface Occurrence extends Range {
  readonly kind: Kind;
  /** What is compared. */
  readonly key: string;
  /** As people read it. */
  readonly text: string;
}

/** In the article's text before `end`; `published` is the ISO 8601 day that relative times count from. */
export function occurrencesIn({ article }: Reading, end: number, published: string | null): Occurrence[] {
  const text = article.text.slice(0, end);
  const whole = { start: 0, end: text.length };
  const times = timesIn(text, whole, published);
  const others = [
    ...numbersIn(text, whole).flatMap((n) => ofNumber(n, text)),
    ...wordsIn(text, namesIn(text, article)),
  ];
  const skipped = article.blocks.filter((b) => NOT_TOLD.has(b.kind));
  return outside([...times.flatMap(ofTime), ...outside(others, times)], skipped);
}

/** Who made the page is no part of what it tells. */
const NOT_TOLD = new Set(['byline', 'credit', 'furniture', 'correction']);

interface Name extends Range {
  readonly kind: 'name' | 'place';
  /** Its fullest form. */
  readonly text: string;
}

function namesIn(text: string, article: Reading['article']): Name[] {
  return entitiesOf({ ...article, text })
    .flatMap(({ name, kind, mentions }) =>
      mentions.map(({ start, end }): Name => ({ start, end, kind: kind === 'place' ? 'place' : 'name', text: name })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu;
/** Longer ones are addresses and noise. */
const LONGEST_WORD = 40;

/** A word is (a part of) a name where it stands in one, and the same word still elsewhere: names are not always seen. */
function wordsIn(text: string, names: readonly Name[]): Occurrence[] {
  const out: Occurrence[] = [];
  let n = 0;
  for (const m of text.matchAll(WORD)) {
    while (n < names.length && names[n]!.end <= m.index) n++;
    const name = n < names.length && names[n]!.start <= m.index ? names[n]! : null;
    const key = m[0].length > LONGEST_WORD ? '' : stemOf(m[0]);
    if (key.length < 2) continue;
    out.push({ kind: name?.kind ?? 'word', key, text: name?.text ?? m[0], start: m.index, end: m.index + m[0].length });
  }
  return out;
}

/** A day says its month and year too, so that "12 May" and "in May" meet. */
function ofTime({ value, start, end }: ReturnType<typeof timesIn>[number]): Occurrence[] {
  const lengths = [10, 7, 4].filter((n) => n <= value.length);
  return lengths.map((n) => ({ kind: 'date', key: `date ${value.slice(0, n)}`, text: value.slice(0, n), start, end }));
}

/** Small counts are in every article. */
const SMALL = 13;

function ofNumber(n: ReturnType<typeof numbersIn>[number], text: string): Occurrence[] {
  const value = n.value ?? n.high;
  if (value === null || n.written === 'vague' || (n.unit === null && Math.abs(value) < SMALL)) return [];
  return [{ kind: 'number', key: `number ${value}`, text: text.slice(n.start, n.end), start: n.start, end: n.end }];
}

/** Those that begin in none of the ranges, which are disjoint and in text order. */
function outside(all: readonly Occurrence[], ranges: readonly Range[]): Occurrence[] {
  return all.filter(({ start }) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ranges[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low === ranges.length || start < ranges[low]!.start;
  });
}
