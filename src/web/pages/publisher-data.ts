/** One outlet: what it reported, whom it quotes, how it names them. */
import type { Archive } from '../../archive/archive.ts';
import { NEVER } from '../../archive/search/block.ts';
import { dayText } from '../../archive/search/days.ts';
import { facetsOf } from '../../archive/search/facets.ts';
import { matchesOf } from '../../archive/search/matches.ts';
import type { Facets, StatementQuery } from '../../archive/search/query.ts';
import type { Asked, WebServices } from '../page.ts';
import { type SearchData, searchData } from './search-data.ts';

export interface PublisherArticle {
  readonly key: string;
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly origin: string | null;
}

export interface PublisherData {
  readonly publisher: { readonly id: number; readonly name: string };
  readonly articles: number;
  readonly latest: readonly PublisherArticle[];
  /** Days of publication; null where no date is on record. */
  readonly first: string | null;
  readonly last: string | null;
  /** Of all its statements. */
  readonly all: Facets;
  readonly search: SearchData;
}

const LATEST = 8;

export function publisherData(asked: Asked, services: WebServices): PublisherData | null {
  const { archive } = services;
  const id = Number(asked.values.id);
  const publisher = archive.sql('select id, name from publisher where id = ?').get(id) as
    | { id: number; name: string }
    | undefined;
  if (!publisher) return null;
  const only = { publisher: publisher.name };
  return {
    publisher: { ...publisher },
    ...articlesOf(archive, id),
    ...spanOf(archive, only),
    all: facetsOf(archive, only),
    search: searchData(asked, services, only),
  };
}

function articlesOf(archive: Archive, id: number): Pick<PublisherData, 'articles' | 'latest'> {
  const { articles } = archive.sql('select count(*) as articles from article where publisher_id = ?').get(id) as {
    articles: number;
  };
  const latest = archive
    .sql(
      `select key, headline, published as datePublished, origin from article where publisher_id = ?
       order by last_seen desc, id desc limit ${LATEST}`,
    )
    .all(id);
  return { articles, latest: latest.map((row) => ({ ...row }) as unknown as PublisherArticle) };
}

/** First and last day of publication of what a query finds. */
function spanOf(archive: Archive, query: StatementQuery): { first: string | null; last: string | null } {
  const { ids, columns } = matchesOf(archive, query);
  let [first, last] = [Infinity, -Infinity];
  for (const id of ids) {
    const day = columns.revisions.published[columns.revision[id]!]!;
    if (day === NEVER) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return first === Infinity ? { first: null, last: null } : { first: dayText(first), last: dayText(last) };
}
