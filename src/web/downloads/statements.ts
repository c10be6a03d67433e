/** Any search as a file: CSV, JSON Lines, Atom, Web Annotations. The same parameters as /search; always all of it, or said not to be. */
import { annotationCollection } from '../../archive/export/annotations.ts';
import { statementsAtom } from '../../archive/export/atom.ts';
import { brokenCsv, statementsCsv } from '../../archive/export/csv.ts';
import { brokenJsonl, statementsJsonl } from '../../archive/export/jsonl.ts';
import type { Snapshot } from '../../archive/export/snapshot.ts';
import type { StatementQuery } from '../../archive/search/query.ts';
import type { Asked, Download, WebServices } from '../page.ts';
import { KEY } from '../pages/article-parameters.ts';
import { STATEMENT_PARAMETERS } from '../pages/search-parameters.ts';
import { address, narrowing, queryOf } from '../pages/search-query.ts';
import { bare } from '../parts/foreign.ts';
import { statementHref } from '../parts/found-links.ts';
import { snapshotAnswer } from './snapshot-answer.ts';

const CSV_TYPE = 'text/csv; charset=utf-8; header=present';
const JSONL_TYPE = 'application/jsonl; charset=utf-8';
const ATOM_TYPE = 'application/atom+xml; charset=utf-8';
const ANNOTATION_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

const message = (error: unknown): string => (error instanceof Error ? error.message : 'The export is not whole.');

/** `broken`: the last line of a file that is not whole. */
const asFile =
  (
    type: string,
    file: string,
    pieces: (snapshot: Snapshot) => Generator<string>,
    broken: (message: string) => string,
  ): Download['respond'] =>
  (asked, services) =>
    snapshotAnswer(services, queryOf(asked.url.searchParams), {
      type,
      file,
      pieces,
      broken: (error) => broken(message(error)),
    });

const csv: Download = {
  path: '/search.csv',
  summary: 'Statements of a search as CSV (RFC 4180), all of them; each row says which of how many it is',
  parameters: STATEMENT_PARAMETERS,
  mediaType: 'text/csv',
  respond: asFile(CSV_TYPE, 'statements.csv', statementsCsv, brokenCsv),
};

const jsonl: Download = {
  path: '/search.jsonl',
  summary:
    'Statements of a search as JSON Lines with their evidence, all of them; each line says which of how many it is',
  parameters: STATEMENT_PARAMETERS,
  mediaType: 'application/jsonl',
  respond: asFile(JSONL_TYPE, 'statements.jsonl', statementsJsonl, brokenJsonl),
};

const annotations: Download = {
  path: '/search.annotations.jsonld',
  summary: 'Statements of a search as a W3C Web Annotation collection',
  parameters: STATEMENT_PARAMETERS,
  mediaType: 'application/ld+json',
  respond: (asked, services) =>
    annotationAnswer(services, queryOf(asked.url.searchParams), {
      id: `${asked.url.origin}${address('/search.annotations.jsonld', narrowing(asked.url.searchParams))}`,
      label: `Statements: ${searchWords(asked)}`,
    }),
};

const ofArticle: Download = {
  path: '/articles/:key/annotations.jsonld',
  summary: 'Statements of an article’s latest revision as a W3C Web Annotation collection',
  parameters: [KEY],
  mediaType: 'application/ld+json',
  respond(asked, services) {
    const key = String(asked.values.key);
    const article = services.archive.sql('select headline from article where key = ?').get(key) as
      | { headline: string | null }
      | undefined;
    if (!article) return null;
    const label = `Statements in: ${bare(article.headline ?? key, 200)}`;
    return annotationAnswer(services, { article: key }, { id: `${asked.url.origin}${asked.url.pathname}`, label });
  },
};

function annotationAnswer(
  services: WebServices,
  query: StatementQuery,
  collection: { readonly id: string; readonly label: string },
): Response {
  return snapshotAnswer(services, query, {
    type: ANNOTATION_TYPE,
    file: 'annotations.jsonld',
    pieces: (snapshot) => annotationCollection(snapshot, collection),
    // After this it is no JSON any more, which nobody can take for a whole.
    broken: (error) => `\nINCOMPLETE: ${message(error)}\n`,
  });
}

const atom: Download = {
  path: '/search.atom',
  summary: 'The newest statements of a search as an Atom feed',
  parameters: STATEMENT_PARAMETERS,
  mediaType: 'application/atom+xml',
  respond({ url }, { archive }) {
    const narrowed = narrowing(url.searchParams);
    narrowed.sort();
    const feed = statementsAtom(archive, queryOf(url.searchParams), {
      title: `Statements: ${searchWords({ url })}`,
      name: narrowed.toString(),
      self: `${url.origin}${address('/search.atom', narrowing(url.searchParams))}`,
      alternate: `${url.origin}${address('/search', narrowing(url.searchParams))}`,
      hrefOf: (found) => `${url.origin}${statementHref(found)}`,
    });
    return new Response([...feed].join(''), { headers: { 'content-type': ATOM_TYPE } });
  },
};

/** "q bridge, stance denies"; what a feed reader lists it under. */
function searchWords({ url }: Pick<Asked, 'url'>): string {
  const words = [...narrowing(url.searchParams)].map(([name, value]) => `${name} ${value}`).join(', ');
  return words === '' ? 'all' : bare(words, 200);
}

export const STATEMENT_DOWNLOADS: readonly Download[] = [csv, jsonl, atom, annotations, ofArticle];
