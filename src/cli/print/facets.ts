/** How many statements of an answer have which value, for people. */
import type { Facet, Facets, NamedFacet } from '../../archive/search/query.ts';
import { STANCE_LOOKS } from '../../telling/stances.ts';
import { paragraph, type Setting } from './paragraph.ts';

/** Names of one facet that are shown; the others are counted. */
const SHOWN = 10;

/** A line a facet; facets in which nothing differs are left out. */
export function facetLines(facets: Facets, set: Setting): string[] {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['stance', facets.stance.map(({ value, count }) => `${STANCE_LOOKS[value].glyph} ${value} ${count}`)],
    ['speaker', named(facets.speakers, facets.speakersMore, 'nobody named')],
    ['publisher', named(facets.publishers, facets.publishersMore, 'no outlet')],
    ['origin', named(facets.origins, facets.originsMore, 'its own')],
    ['naming', plain(facets.naming)],
    ['kind', plain(facets.kind)],
    ['form', plain(facets.form)],
    ['figures', facets.figures.map(({ value, count }) => `${value ? 'with' : 'without'} ${count}`)],
    ['review', facets.review.map(({ value, count }) => `${value === 'none' ? 'not looked at' : value} ${count}`)],
    ['month', plain(facets.month)],
  ];
  return rows
    .filter(([, values]) => values.length > 1)
    .flatMap(([name, values]) =>
      paragraph(
        [
          { text: `${name.padEnd(11, '\u00a0')}`, style: 'quiet' },
          { text: values.map((v) => v.replaceAll(' ', '\u00a0')).join(' · '), style: 'plain' },
        ],
        set,
      ),
    );
}

const plain = (facet: readonly Facet<string | null>[]): string[] =>
  facet.map(({ value, count }) => `${value ?? 'no date'} ${count}`);

function named(facet: readonly NamedFacet[], more: number, nobody: string): string[] {
  const shown = facet.slice(0, SHOWN).map(({ name, count }) => `${name ?? nobody} ${count}`);
  const rest = facet.length - shown.length + more;
  return rest > 0 ? [...shown, `${rest} more`] : shown;
}
