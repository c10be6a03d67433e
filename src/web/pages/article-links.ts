/** Addresses of an article's pages. Keys and ids may come from a stranger's archive, so they are escaped each time. */
import type { ArticleData } from './article-data.ts';

/** A key or an id in an address; half a character, which would throw, becomes another one. */
export const inAddress = (id: string): string => encodeURIComponent(id.toWellFormed());

export const articlePath = (key: string): string => `/articles/${inAddress(key)}`;

export const revisionPath = (key: string, number: number): string => `${articlePath(key)}/revisions/${number}`;

export const statementPath = (key: string, id: string): string => `${articlePath(key)}/statements/${inAddress(id)}`;

/** Of the statements of an article, or one of them. */
export const reviewPath = (key: string, id: string | null = null): string =>
  `/review/${inAddress(key)}${id === null ? '' : `/${inAddress(id)}`}`;

export const capturePath = (id: number): string => `/captures/${id}`;

/** The statement in the revision that is shown: without a number where that is the latest one. */
export function statementHref({ article, revision }: Pick<ArticleData, 'article' | 'revision'>, id: string): string {
  const isLatest = revision.number === article.revisions;
  return isLatest
    ? statementPath(article.key, id)
    : `${revisionPath(article.key, revision.number)}/statements/${inAddress(id)}`;
}

/** The same page with some of its query changed; null takes a parameter out. */
export function withQuery(url: URL, changes: Readonly<Record<string, string | null>>, hash = ''): string {
  const query = new URLSearchParams(url.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const search = query.toString();
  return `${url.pathname}${search === '' ? '' : `?${search}`}${hash}`;
}
