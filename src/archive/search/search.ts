/** Search over the statements of an archive: a page of them, counts of all, or all of them one after another. */
import type { Archive } from '../archive.ts';
import { ArchiveError } from '../store/error.ts';
import type { FoundStatement } from '../types.ts';
import { Changed, finder } from './found.ts';
import { matchesOf } from './matches.ts';
import { firstOf, orderingOf } from './order.ts';
import type { SearchResult, StatementQuery } from './query.ts';

export { facetsOf } from './facets.ts';

const MOST = 200;
const USUAL = 25;

/** Another process may change a revision in the very moment; the second or third time finds it as it is then. */
const TRIES = 3;

/** A page of the answer. Any query is safe; a cursor that is none begins at the beginning. */
export function searchStatements(archive: Archive, query: StatementQuery): SearchResult {
  for (let tried = 1; ; tried++) {
    try {
      const { ids, total, next, columns } = pageOf(archive, query);
      return { total, exact: true, found: ids.map(finder(archive, columns)), next };
    } catch (error) {
      if (!(error instanceof Changed) || tried === TRIES) throw error;
    }
  }
}

/** The same page without the words, which costs much less: which statements of which articles. */
export function searchKeys(
  archive: Archive,
  query: StatementQuery,
): Pick<SearchResult, 'total' | 'exact' | 'next'> & { readonly found: readonly StatementKey[] } {
  const { ids, total, next, columns } = pageOf(archive, query);
  const found = ids.flatMap((id) => {
    const row = archive
      .sql(
        `select a.key as article, r.number as revision, s.sid as statement
         from statement s join revision r on r.id = s.revision_id join article a on a.id = r.article_id where s.id = ?`,
      )
      .get(id) as Omit<StatementKey, 'speakerId'> | undefined;
    return row ? [{ ...row, speakerId: columns.speaker[id]! || null }] : [];
  });
  return { total, exact: true, found, next };
}

export interface StatementKey {
  /** Key of the article. */
  readonly article: string;
  readonly revision: number;
  /** Id of the statement. */
  readonly statement: string;
  readonly speakerId: number | null;
}

function pageOf(archive: Archive, query: StatementQuery) {
  const matches = matchesOf(archive, query);
  const limit = Math.min(MOST, Math.max(1, Math.floor(query.limit ?? USUAL) || USUAL));
  const ordering = orderingOf(archive, query, matches);
  const isAfter = query.cursor ? ordering.isAfter(query.cursor) : null;
  const found = firstOf(matches.ids, limit + 1, ordering, isAfter);
  const ids = found.slice(0, limit);
  const next = found.length > limit ? ordering.cursorOf(ids.at(-1)!) : null;
  return { ids, next, total: matches.ids.length, columns: matches.columns };
}

/**
 * Every statement of an answer in its order, read as they are taken; exactly `total` of them, or an error (ArchiveError,
 * `busy`) where the archive is changed meanwhile in a way that would make it more or fewer. Cursor and limit do not count.
 */
export function statementRows(
  archive: Archive,
  query: StatementQuery,
): { readonly total: number; readonly rows: Iterable<FoundStatement> } {
  const matches = matchesOf(archive, query);
  const ids = matches.ids.slice().sort(orderingOf(archive, query, matches).compare);
  return { total: ids.length, rows: inTurn(ids, finder(archive, matches.columns)) };
}

function* inTurn(ids: Uint32Array, find: (id: number) => FoundStatement): Generator<FoundStatement> {
  try {
    for (const id of ids) yield find(id);
  } catch (error) {
    if (!(error instanceof Changed)) throw error;
    throw new ArchiveError('busy', 'Statements were changed while they were listed; start again.');
  }
}
