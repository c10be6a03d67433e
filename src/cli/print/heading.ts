/** The head of an article for people: headline; publisher, date, byline, origin. */
import type { RecordedArticle } from '../../record/record.ts';
import { readableDate } from '../../telling/dates.ts';

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

function hostOf(url: string | null): string | null {
  return url && (URL.parse(url)?.hostname.replace(/^www\./, '') || null);
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
