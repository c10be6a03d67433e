/**
 * The facets of a search for a page: where something was chosen, its other values too, with what they would add. (In JSON each facet
 * is of the answer itself.)
 */
import type { Archive } from '../../archive/archive.ts';
import { facetsOf } from '../../archive/search/facets.ts';
import type { Facets, StatementQuery } from '../../archive/search/query.ts';

/** Field of the query -> its facet. */
const FACET_OF = {
  stance: 'stance',
  naming: 'naming',
  kind: 'kind',
  form: 'form',
  tone: 'tone',
  review: 'review',
  publisher: 'publishers',
  origin: 'origins',
  language: 'language',
  speakerId: 'speakers',
} as const satisfies Readonly<Record<string, keyof Facets>>;

/** `fixed`: fields that the page itself narrows by. */
export function widenedFacets(
  archive: Archive,
  query: StatementQuery,
  facets: Facets,
  fixed: readonly string[] = [],
): Facets {
  const wider: Partial<Record<keyof Facets, unknown>> = {};
  for (const [field, facet] of Object.entries(FACET_OF)) {
    const value = query[field as keyof typeof FACET_OF];
    if (value === undefined || fixed.includes(field)) continue;
    const without = facetsOf(archive, { ...query, [field]: null, cursor: null });
    wider[facet] = without[facet];
    if (facet === 'speakers' || facet === 'publishers' || facet === 'origins')
      wider[`${facet}More`] = without[`${facet}More`];
  }
  return { ...facets, ...wider } as Facets;
}
