/** The figures of a story: per quantity who gives which value when, the contested ones first. */
import type { StorySummary } from '../../archive/coverage/types.ts';
import type { ArticleSummary } from '../../archive/types.ts';
import type { Quantity, QuantityValue } from '../../record/coverage.ts';
import type { Asked, WebServices } from '../page.ts';

export interface SeriesValue extends QuantityValue {
  /** Place in the quantity's `values`, as `conflicts` count. */
  readonly place: number;
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly language: string | null;
  /** When its article was published, or else first seen. */
  readonly at: string | null;
}

export interface Series extends Omit<Quantity, 'values'> {
  /** Earliest first. */
  readonly values: readonly SeriesValue[];
  /** How many speakers and outlets give one. */
  readonly voices: number;
}

export interface SeriesData {
  readonly story: StorySummary;
  /** Those of several voices or with conflicts first, by how many values they have. */
  readonly series: readonly Series[];
}

export async function seriesData({ values }: Asked, { coverage: cover }: WebServices): Promise<SeriesData | null> {
  const found = await cover?.(String(values.key));
  if (!found) return null;
  const articles = new Map(found.articles.map((a) => [a.key, a]));
  return { story: found.story, series: found.coverage.quantities.map((q) => seriesOf(q, articles)).sort(weightiest) };
}

function seriesOf(quantity: Quantity, articles: ReadonlyMap<string, ArticleSummary>): Series {
  const values = quantity.values.map((value, place): SeriesValue => {
    const article = articles.get(value.article);
    return {
      ...value,
      place,
      publisher: article?.publisher ?? null,
      headline: article?.headline ?? null,
      language: article?.language ?? null,
      at: article?.datePublished ?? article?.firstSeen ?? null,
    };
  });
  return {
    ...quantity,
    values: values.sort((a, b) => timeOf(a) - timeOf(b) || a.place - b.place),
    voices: new Set(values.map(voiceOf)).size,
  };
}

const timeOf = ({ at }: SeriesValue): number => Date.parse(at ?? '') || Number.MAX_SAFE_INTEGER;

/** Who gives it: a speaker by name, somebody unnamed of one article, or the outlet. */
export function voiceOf({ speaker, publisher, article }: SeriesValue): string {
  if (speaker === null) return `outlet ${publisher ?? article}`;
  const name = speaker.name?.toLowerCase() ?? '';
  return speaker.naming === 'named' || speaker.naming === 'role' ? `says ${name}` : `says ${name} in ${article}`;
}

export const isContested = ({ conflicts }: Series): boolean => conflicts.length > 0;
export const isSeveral = (series: Series): boolean =>
  isContested(series) || (series.voices > 1 && series.values.length > 1);

const weightiest = (a: Series, b: Series): number =>
  Number(isSeveral(b)) - Number(isSeveral(a)) ||
  Number(isContested(b)) - Number(isContested(a)) ||
  b.voices - a.voices ||
  b.values.length - a.values.length;
