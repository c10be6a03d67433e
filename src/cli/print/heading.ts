/** The head of an article for people: headline; publisher, date, byline, origin. */
import type { RecordedArticle } from '../../record/record.ts';

export interface Heading {
  readonly headline: string | null;
  readonly line: string;
}

export function heading(article: RecordedArticle): Heading {
  const origins = article.credits.filter((c) => c.kind === 'origin' || c.kind === 'agency').map((c) => c.name);
  const parts = [
    article.publisher ?? hostOf(article.url),
    article.datePublished && readableDate(article.datePublished),
    article.byline.length > 0 ? `by ${listed(article.byline)}` : null,
    origins.length > 0 ? `origin: ${[...new Set(origins)].join(', ')}` : null,
  ];
  return { headline: article.headline, line: parts.filter((part) => part).join(' · ') };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "14 November 2016, 09:30 +01:00" from ISO 8601, without moving it to another time zone; anything else stays as it is. */
export function readableDate(iso: string): string {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso);
  const month = m && MONTHS[Number(m[2]) - 1];
  if (!m || !month) return iso;
  const day = `${Number(m[3])} ${month} ${m[1]}`;
  if (!m[4]) return day;
  return `${day}, ${m[4]}${m[5] ? ` ${m[5] === 'Z' ? 'UTC' : m[5]}` : ''}`;
}

function hostOf(url: string | null): string | null {
  return url && (URL.parse(url)?.hostname.replace(/^www\./, '') || null);
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
