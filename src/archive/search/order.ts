/** In which order statements come, and where a page begins. */
import type { Archive } from '../archive.ts';
import { confidence } from './codes.ts';
import type { Columns } from './columns.ts';
import type { Matches } from './matches.ts';
import { ORDERS, type Order, type StatementQuery } from './query.ts';
import { scoresOf } from './scores.ts';

/** Higher first; then revisions that came in later (for "oldest": earlier) first; then as in the article. */
export interface Ordering {
  readonly order: Order;
  compare(a: number, b: number): number;
  /** What is compared first. */
  rank(id: number): number;
  /** Where a page that ends with this statement is continued. */
  cursorOf(id: number): string;
  /** Whether the statement comes after a cursor; a cursor that is none is before everything. */
  isAfter(cursor: string): (id: number) => boolean;
}

export function orderingOf(archive: Archive, query: StatementQuery, matches: Matches): Ordering {
  const order = orderOf(query);
  const { columns } = matches;
  const later = order === 'oldest' ? 1 : -1;
  const rank = rankOf(archive, order, query, matches);
  const first = (id: number): number => columns.revisions.first[columns.revision[id]!]!;
  const after = (a: readonly number[], b: readonly number[]): number =>
    b[0]! - a[0]! || (a[1]! - b[1]!) * later || a[2]! - b[2]!;
  const keyOf = (id: number): [number, number, number] => [rank(id), first(id), id];
  return {
    order,
    rank,
    compare: (a, b) => rank(b) - rank(a) || (first(a) - first(b)) * later || a - b,
    cursorOf: (id) => keyOf(id).join('_'),
    isAfter(cursor) {
      const key = /^-?\d{1,15}(_\d{1,15}){2}$/.test(cursor) ? cursor.split('_').map(Number) : null;
      if (key === null) return () => true;
      return (id) => after(keyOf(id), key) > 0;
    },
  };
}

function orderOf({ order, words }: StatementQuery): Order {
  if (order != null && ORDERS.includes(order)) return order;
  return words != null && words.trim() !== '' ? 'relevance' : 'newest';
}

function rankOf(archive: Archive, order: Order, query: StatementQuery, matches: Matches): (id: number) => number {
  const { bits, revision, revisions }: Columns = matches.columns;
  const when = (id: number): number => revisions.when[revision[id]!]!;
  if (order === 'oldest') return (id) => -when(id);
  if (order === 'least-certain') return (id) => -confidence(bits[id]!);
  const scores = order === 'relevance' ? scoresOf(archive, query, matches) : null;
  return scores === null ? when : (id) => scores.get(id) ?? 0;
}

/** The first `count` of the ids in this order, of those that pass; null: all do. */
export function firstOf(
  ids: Uint32Array,
  count: number,
  { compare, order, rank }: Ordering,
  passes: ((id: number) => boolean) | null,
): number[] {
  let best: number[] = [];
  let least = -Infinity;
  // Begun at the end where the last that came in are most likely the first: then hardly any other is ever compared.
  const step = order === 'oldest' ? 1 : -1;
  for (let i = step > 0 ? 0 : ids.length - 1; i >= 0 && i < ids.length; i += step) {
    const id = ids[i]!;
    if (rank(id) < least || (passes !== null && !passes(id))) continue;
    best.push(id);
    if (best.length < 8 * count) continue;
    best = best.sort(compare).slice(0, count);
    least = rank(best.at(-1)!);
  }
  return best.sort(compare).slice(0, count);
}
