/** Values that are no numerals: nobody, ".32", "about a minute", "the sixth straight day". */
import type { Range } from '../../../record/article.ts';
import type { QuantityValue } from '../../../record/coverage.ts';
import { measureOf } from './measures.ts';
import type { Told } from './told.ts';

type Rule = (m: RegExpMatchArray) => Omit<Told, 'start' | 'end'> | null;

const exact = (low: number, unit: string | null, measure: Told['measure']): Omit<Told, 'start' | 'end'> => ({
  low,
  high: null,
  bound: 'exact',
  unit,
  measure,
  of: null,
});

const HURT = 'hurt|injured|killed|harmed|wounded|hospitali[sz]ed|arrested|trapped|missing|died';
const NOBODY = new RegExp(
  `\\b(?:no\\s?one|nobody)\\b(?=\\s+(?:else\\s+)?(?:(?:was|were|has|had|have|been|is|got)\\s+){0,3}(?:(?:\\p{Ll}+ly)\\s+)?(?:${HURT})\\b)` +
    '|\\bno\\s+(?:injuries|casualties|deaths|fatalities|arrests)\\b(?=\\s+(?:were|have|had|as\\b|in\\b|,))',
  'giu',
);

const ORDER: Readonly<Record<string, number>> = {
  ...{ third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12 },
};
/** Second and first are seldom counted; halls, floors and fleets have numbers as names have. */
const ORDINAL = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<word>${Object.keys(ORDER).join('|')})|(?<digits>\\d{1,3})(?:rd|th))` +
    '\\s+(?:(?:straight|consecutive|successive|successful)\\s+)?(?:(?<unit>day|night|week|month)|(?<=(?:straight|consecutive|successive|successful)\\s+)\\p{Ll}+|success|victory|aftershock|attack|death|victim|arrest|case|attempt|time|strike)\\b(?!\\s+of\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))',
  'giu',
);
/** ".32-caliber": elsewhere a point before digits is a slip. */
const POINT = /(?<![\p{L}\p{N}.])\.\s?(?<digits>\d{1,4})(?![\p{L}\p{N}])(?<calibre>\s?[-–]?\s?calib(?:er|re)\b)?/giu;

const BOUNDS: readonly (readonly [QuantityValue['bound'], string])[] = [
  ['at-least', 'more\\s+than|(?:just|well|a\\s+little|slightly)\\s+over|over|at\\s+least'],
  ['at-most', 'less\\s+than|(?:just|well)\\s+under|under|up\\s+to|within'],
  ['about', 'about|around|nearly|almost|roughly|approximately|close\\s+to'],
];
const UNIT =
  'second|minute|hour|day|week|fortnight|month|year|decade|century|mile|kilometre|kilometer|metre|meter|block';
/** "over a year" may say when; a bound must stand with it, and no second unit ("over a two-year term"). */
const ONE_UNIT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${BOUNDS.map(([, words], i) => `(?<b${i}>${words})`).join('|')})\\s+an?\\s+(?<unit>${UNIT})(?![\\p{L}-])`,
  'giu',
);

const RULES: readonly (readonly [RegExp, Rule])[] = [
  [NOBODY, () => exact(0, null, 'count')],
  [
    ORDINAL,
    ({ groups: g }) => {
      const unit = g!.unit?.toLowerCase() ?? null;
      return exact(g!.word ? ORDER[g!.word.toLowerCase()]! : Number(g!.digits), unit, measureOf(unit));
    },
  ],
  [POINT, ({ groups: g }) => exact(Number(`0.${g!.digits}`), g!.calibre ? 'calibre' : null, 'calibre')],
  [
    ONE_UNIT,
    ({ groups: g }) => {
      const at = BOUNDS.findIndex((_, i) => g![`b${i}`] !== undefined);
      const unit = g!.unit!.toLowerCase();
      return { ...exact(1, unit, measureOf(unit)), bound: BOUNDS[at]![0] };
    },
  ],
];

export function oddIn(text: string, range: Range): Told[] {
  const slice = text.slice(range.start, range.end);
  const out: Told[] = [];
  for (const [pattern, rule] of RULES)
    for (const m of slice.matchAll(pattern)) {
      const value = rule(m);
      if (value) out.push({ ...value, start: range.start + m.index, end: range.start + m.index + m[0].length });
    }
  return out;
}
