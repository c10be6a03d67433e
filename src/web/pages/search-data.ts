/** The answer to a search as a page or JSON: a part of the statements, how many there are, and what they can be narrowed to. */
import { facetsOf } from '../../archive/search/facets.ts';
import type { Facets, StatementQuery } from '../../archive/search/query.ts';
import { searchStatements } from '../../archive/search/search.ts';
import type { FoundStatement } from '../../archive/types.ts';
import type { Asked, WebServices } from '../page.ts';
import { address, narrowing, queryOf } from './search-query.ts';

export interface SearchData {
  /** Only what narrows; what is not in it narrows nothing. */
  readonly query: StatementQuery;
  readonly total: number;
  /** Whether `total` was counted to the end. */
  readonly exact: boolean;
  readonly found: readonly FoundStatement[];
  /** Address of the next part, null on the last. */
  readonly next: string | null;
  readonly facets: Facets;
}

/** `more` is what the page itself asks for, over what the address asks. */
export function searchData({ url }: Asked, { archive }: WebServices, more: StatementQuery = {}): SearchData {
  const query = { ...queryOf(url.searchParams), ...more };
  const { next, ...result } = searchStatements(archive, query);
  return {
    query: withoutEmpty(query),
    ...result,
    next: next === null ? null : nextAddress(url, next),
    facets: facetsOf(archive, { ...query, cursor: null }),
  };
}

function withoutEmpty(query: StatementQuery): StatementQuery {
  const said = Object.entries(query).filter(
    ([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said);
}

/** `url` may be that of the page or of its JSON; the address is the page's. */
function nextAddress({ pathname, searchParams }: URL, next: string): string {
  const params = narrowing(searchParams);
  for (const name of ['order', 'limit']) if (searchParams.get(name)) params.set(name, searchParams.get(name)!);
  params.set('after', next);
  return address(pathname.replace(/\.json$/, ''), params);
}
