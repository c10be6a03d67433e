/**
 * Numbers that a statement says about the world. A figure's range covers the number, its currency or unit, and the words
 * that bound it ("About 4,000", "more than $3bn", "40 percent"); shares of a whole are parts of 1 with the unit "share".
 */
import type { Article, Range } from '../../record/article.ts';
import type { Figure } from '../../record/statement.ts';
import { timesIn } from '../../text/dates/times.ts';
import { type NumberExpression, numbersIn } from '../../text/numbers/numbers.ts';
import type { Spans } from '../spans.ts';
import { asOf, NEAR as NEAR_TIME } from './as-of.ts';
import { type Bounded, boundOf } from './bounds.ts';
import { distributes, isList } from './coordinated.ts';
import { countedIn } from './counted.ts';
import { fateAfter } from './fate.ts';
import { isNotAFigure } from './not/not.ts';
import type { Sight } from './not/rule.ts';

/** What rules may look at beside a number. */
const NEAR = 80;

/** The figures of one statement's content, in text order. */
export function figuresOf(article: Article, statement: Pick<Spans, 'content'>): Figure[] {
  return statement.content.flatMap((range) => figuresIn(article, range));
}

function figuresIn(article: Article, range: Range): Figure[] {
  const { text } = article;
  const found = told(text, range);
  if (found.length === 0) return [];
  const times = timesIn(text, range, article.datePublished);
  let first = 0;
  const figures = found.map(([n, b], i) => {
    while (first < times.length && times[first]!.end < b.start - NEAR_TIME) first++;
    let last = first;
    while (last < times.length && times[last]!.start < b.end + NEAR_TIME) last++;
    return {
      ...valuesOf(n, b),
      bound: b.bound,
      unit: n.unit,
      of: countedIn(text, n, b.end),
      asOf: asOf(text, b, found[i + 1]?.[1].start ?? range.end, times.slice(first, last)),
      start: b.start,
      end: b.end,
    };
  });
  return shared(text, figures);
}

/**
 * What is said of the last of several counts is said of all: in "4,000 dockers and 1,500 drivers have been laid off since
 * 3 May" both are laid off, both since then.
 */
function shared(text: string, figures: readonly Figure[]): Figure[] {
  const out: Figure[] = [];
  let fate: string | null = null;
  for (const f of figures.toReversed()) {
    const next = out[0];
    const joined = next !== undefined && f.of !== null && isList(text, f.end, next.start);
    const of = f.of === null ? -1 : text.slice(f.end, f.end + NEAR).indexOf(f.of);
    const ends = of < 0 ? null : f.end + of + f.of!.length;
    if (!joined) fate = ends === null || f.unit !== null ? null : fateAfter(text, ends);
    out.unshift({
      ...f,
      of: fate !== null && f.unit === null && f.of !== null ? `${f.of} ${fate}` : f.of,
      asOf: f.asOf ?? (joined ? next.asOf : null),
    });
  }
  return out;
}

/** The numbers that are figures, and how they are bounded. */
function told(text: string, range: Range): [NumberExpression, Bounded][] {
  const out: [NumberExpression, Bounded][] = [];
  let left: NumberExpression | null = null;
  for (const n of numbersIn(text, range)) {
    const own = within(range, boundOf(text, n));
    const isCounted = out.length > 0 && isOneMore(text, out.at(-1)![0], n);
    if ((left && listed(text, left, n)) || (!isCounted && isNotAFigure(sightOf(text, n, own)))) {
      left = n;
      continue;
    }
    left = null;
    const [a, bound] = out.at(-1) ?? [];
    const isShared = a && bound && distributes(text, a, bound, n, own);
    out.push([n, isShared ? { ...own, bound: bound.bound, before: true } : own]);
  }
  return out;
}

/** "posts 542 and 543": what follows a name in a list is one. */
const listed = (text: string, left: NumberExpression, n: NumberExpression): boolean =>
  n.unit === left.unit &&
  /^(?:,|,?\s+(?:and|or|to))\s+$/.test(text.slice(left.end, n.start)) &&
  /^(?:\d+|[a-z]+)$/.test(text.slice(n.start, n.end)) &&
  !/^\s+(?:\p{Ll}+s|people|men|women|children)\b/u.test(text.slice(n.end, n.end + 24));

/** "two Iraqis and one Syrian": in a list of counts one is a count. */
const isOneMore = (text: string, a: NumberExpression, n: NumberExpression): boolean =>
  n.unit === null &&
  a.unit === null &&
  /^one$/i.test(text.slice(n.start, n.end)) &&
  n.start - a.end < 60 &&
  /^\s+[\p{L}\s’'-]+(?:,|\s+and)\s+$/u.test(text.slice(a.end, n.start)) &&
  /^\s+\p{L}/u.test(text.slice(n.end, n.end + 2)) &&
  !/^\s+\p{L}+ed\b/u.test(text.slice(n.end, n.end + 20)) &&
  !/^\s+(?:of|day|another|more)\b/.test(text.slice(n.end, n.end + 10));

const within = (range: Range, b: Bounded): Bounded => (b.start < range.start ? { ...b, start: range.start } : b);

const sightOf = (text: string, n: NumberExpression, own: Bounded): Sight => ({
  n,
  words: text.slice(n.number.start, n.number.end),
  before: lineBefore(text, n.start),
  after: text.slice(n.end, n.end + NEAR).split('\n', 1)[0]!,
  compound: isCompound(text.slice(n.number.end, n.end), n.value),
  bounded: own.start !== n.start || own.end !== n.end,
});

/** "two-year", "the 12 year cycle" */
const isCompound = (unit: string, value: number | null): boolean =>
  /^\s?[-–]/.test(unit) ||
  ((value === null || value > 1 || value === 0) && /(?:year|month|week|day|hour|minute|second|decade)$/i.test(unit));

const lineBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - NEAR), at);
  return before.slice(before.lastIndexOf('\n') + 1);
};

function valuesOf(n: NumberExpression, { bound }: Bounded): Pick<Figure, 'value' | 'low' | 'high'> {
  const { value, low, high } = n;
  if (value === null) return { value, low: bound === 'at-most' ? null : low, high }; // "up to hundreds" has no end
  return {
    value,
    low: bound === 'exact' || bound === 'at-least' ? value : null,
    high: bound === 'exact' || bound === 'at-most' ? value : null,
  };
}
