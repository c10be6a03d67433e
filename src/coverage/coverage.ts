/** Many articles to one coverage record: what they say together. */
import type { Coverage } from '../record/coverage.ts';
import type { OnRecord } from '../record/record.ts';
import type { Assertion } from './assertions/assertion.ts';
import { assertionsOf } from './assertions/assertions.ts';
import { claimsOf, linked } from './claims/claims.ts';
import type { Joins } from './claims/joins.ts';
import type { ClaimLinker } from './claims/linker.ts';
import { originsOf } from './origins/origins.ts';
import { readingOf } from './reading.ts';
import { quantitiesOf } from './series/series.ts';

export interface CoverOptions {
  readonly linker: ClaimLinker;
  /** What people joined and cut. */
  readonly joins?: Joins;
}

/** `records`: of one story, in any order. */
export async function cover(records: readonly OnRecord[], { linker, joins }: CoverOptions): Promise<Coverage> {
  const readings = inOrder(once(records)).map(readingOf);
  const assertions: Assertion[] = readings.flatMap(assertionsOf);
  const links = await linked({ readings, assertions }, linker, joins);
  const origins = originsOf(readings, links);
  const originOf = new Map(origins.flatMap((o) => o.articles.map((a) => [a, o.id])));
  const claims = claimsOf({ readings, assertions, originOf }, links, linker.numbers.grouping);
  return {
    version: 1,
    articles: readings.map(({ id, article: { url, headline, publisher, datePublished } }) => ({
      id,
      url,
      headline,
      publisher,
      datePublished,
      origin: originOf.get(id)!,
    })),
    claims,
    origins,
    quantities: quantitiesOf(readings),
  };
}

/** An article that is given twice says nothing twice: the first is taken. */
function once(records: readonly OnRecord[]): OnRecord[] {
  const byId = new Map<string, OnRecord>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()];
}

/** By date where there is one; those without follow in the order given. */
function inOrder(records: readonly OnRecord[]): OnRecord[] {
  const at = (r: OnRecord) => r.article.datePublished ?? '9999';
  return records
    .map((record, n) => ({ record, n }))
    .sort((a, b) => (at(a.record) < at(b.record) ? -1 : at(a.record) > at(b.record) ? 1 : a.n - b.n))
    .map(({ record }) => record);
}
