/** A value of a series in words, and where it stands. */
import { figureSize } from '../../telling/figures.ts';
import { bare } from '../parts/foreign.ts';
import { articlePath, statementPath } from './article-links.ts';
import type { SeriesValue } from './series-data.ts';

/** "≥ 14", with its unit. */
export const sizeWords = ({ low, high, bound, unit, asOf }: SeriesValue): string =>
  bare(
    figureSize({ ...FIGURE, ...ends(low, high, bound), bound, unit: unit && pluralOf(unit, low ?? high), asOf }),
    60,
  );

/** Units that are abbreviations or no count of anything. */
const FIXED = /^(?:.*[A-Z\d$%].*|percent|share|[a-z]{1,2})$/;
const ODD: Readonly<Record<string, string>> = { foot: 'feet', inch: 'inches', century: 'centuries' };

/** "day" of one, "days" of six. */
const pluralOf = (unit: string, n: number | null): string =>
  n === 1 || FIXED.test(unit) || unit.endsWith('s') ? unit : Object.hasOwn(ODD, unit) ? ODD[unit]! : `${unit}s`;

const FIGURE = { of: null, start: 0, end: 0 } as const;

function ends(low: number | null, high: number | null, bound: SeriesValue['bound']) {
  const isRange = bound === 'range' && low !== null && high !== null && low !== high;
  return isRange
    ? { value: null, low, high }
    : { value: bound === 'at-most' ? (high ?? low) : (low ?? high), low: null, high: null };
}

export const speakerWords = ({ speaker }: SeriesValue): string | null =>
  speaker && (speaker.name ?? 'somebody not named');

export const valueHref = ({ article, statement }: SeriesValue): string =>
  statement === null ? articlePath(article) : statementPath(article, statement);
