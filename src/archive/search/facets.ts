/** How many statements of an answer have which value: one pass over the columns. */
import type { Archive } from '../archive.ts';
import { languageTag } from './block.ts';
import { FIELDS, type Field, HALF, HIGH, LOW, type ValueOf } from './codes.ts';
import { type Matches, matchesOf } from './matches.ts';
import type { Facet, Facets, NamedFacet, StatementQuery } from './query.ts';
import { type Counted, type Tally, tally, top } from './tally.ts';

/** Names that a facet lists; the rest is counted. */
const LISTED = 50;

export function facetsOf(archive: Archive, query: StatementQuery): Facets {
  const matches = matchesOf(archive, query);
  const { ids, columns } = matches;
  const low = new Uint32Array(LOW + 1);
  const high = new Uint32Array(HIGH + 1);
  for (let i = 0; i < ids.length; i++) {
    const bits = columns.bits[ids[i]!]!;
    low[bits & LOW]!++;
    high[(bits >>> HALF) & HIGH]!++;
  }
  const revisions = revisionCounts(matches);
  const { publisher, origin, language, month } = columns.revisions;
  const months = tally(month, revisions);
  const of = <F extends Field>(field: F): Facet<ValueOf<F>>[] => marginal(field, low, high);
  return {
    total: ids.length,
    ...named(ids.length, 'speakers', speakerTally(matches), namesOf(archive, 'speaker')),
    ...named(ids.length, 'publishers', tally(publisher, revisions), namesOf(archive, 'publisher')),
    ...named(ids.length, 'origins', tally(origin, revisions), namesOf(archive, 'publisher')),
    stance: of('stance'),
    kind: of('kind'),
    naming: of('naming'),
    certainty: of('certainty'),
    form: of('form'),
    tone: of('tone'),
    figures: of('figures'),
    review: of('review'),
    language: mostFirst(regrouped(tally(language, revisions), languageTag)),
    month: inTime(
      regrouped(months, (n) => (n === 0 ? null : `${yearText(n)}-${String((n % 12) + 1).padStart(2, '0')}`)),
    ),
    year: inTime(regrouped(months, (n) => (n === 0 ? null : yearText(n)))),
  };
}

/** Which revisions the statements are of, and how many of each: ids of one are neighbours. */
function revisionCounts({ ids, columns: { revision } }: Matches): Counted {
  const places: number[] = [];
  const counts: number[] = [];
  let last = 0;
  for (let i = 0; i < ids.length; i++) {
    const place = revision[ids[i]!]!;
    if (place === last) counts[counts.length - 1]!++;
    else {
      places.push(place);
      counts.push(1);
      last = place;
    }
  }
  return { places, counts };
}

/** By outlet id (of the same name one); at 0 those of articles without an outlet. */
export const outletTally = (matches: Matches): Tally =>
  tally(matches.columns.revisions.publisher, revisionCounts(matches));

const yearText = (month: number): string => String(Math.floor(month / 12)).padStart(4, '0');

/** Statements by speaker id; at 0 those without one. */
export function speakerTally({ ids, columns: { speaker, speakers } }: Matches): Tally {
  const counts = new Uint32Array(speakers);
  for (let i = 0; i < ids.length; i++) counts[speaker[ids[i]!]!]!++;
  return counts;
}

function marginal<F extends Field>(field: F, low: Tally, high: Tally): Facet<ValueOf<F>>[] {
  const { shift, bits, values } = FIELDS[field];
  const [table, from] = shift < HALF ? [low, shift] : [high, shift - HALF];
  const mask = (1 << bits) - 1;
  const counts = new Uint32Array(mask + 1);
  for (let b = 0; b < table.length; b++) counts[(b >> from) & mask]! += table[b]!;
  return mostFirst(regrouped(counts, (n) => (values as readonly ValueOf<F>[])[n]!));
}

function regrouped<T>(counts: Tally, labelOf: (n: number) => T): Map<T, number> {
  const out = new Map<T, number>();
  counts.forEach((count, n) => {
    if (count === 0) return;
    const label = labelOf(n);
    out.set(label, (out.get(label) ?? 0) + count);
  });
  return out;
}

const facets = <T>(counts: ReadonlyMap<T, number>): Facet<T>[] =>
  [...counts].map(([value, count]) => ({ value, count }));
const mostFirst = <T>(counts: ReadonlyMap<T, number>): Facet<T>[] => facets(counts).sort((a, b) => b.count - a.count);
const inTime = (counts: ReadonlyMap<string | null, number>): Facet<string | null>[] =>
  facets(counts).sort((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1));

type Named<K extends string> = { readonly [k in K]: NamedFacet[] } & { readonly [k in `${K}More`]: number };

/** The most frequent by name; the nameless, at 0, last. */
function named<K extends string>(total: number, what: K, counts: Tally, nameOf: (id: number) => string): Named<K> {
  const listed: NamedFacet[] = top(counts, LISTED).map(({ id, count }) => ({ id, name: nameOf(id), count }));
  const nameless = counts[0] ?? 0;
  const more = total - nameless - listed.reduce((sum, { count }) => sum + count, 0);
  if (nameless > 0) listed.push({ id: null, name: null, count: nameless });
  return { [what]: listed, [`${what}More`]: more } as Named<K>;
}

const namesOf =
  (archive: Archive, table: 'speaker' | 'publisher') =>
  (id: number): string =>
    (archive.sql(`select name from ${table} where id = ?`).get(id) as { name: string }).name;
