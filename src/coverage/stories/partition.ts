/** Groups of articles that tell one event, by joining the two closest until none are close enough. */
import type { Link } from './link.ts';

/** Articles that are one group whatever happens, by their place in the list of all. */
export type Unit = readonly number[];

export interface ToPart {
  readonly units: readonly Unit[];
  readonly link: (a: number, b: number) => Link;
  /** Days since 1970-01-01. */
  readonly dayOf: (a: number) => number | null;
  /** Units that must not come together. */
  readonly apart: (a: number, b: number) => boolean;
}

export interface Part {
  /** Places in `units`. */
  readonly units: readonly number[];
}

/** Bonds of one story, on the scale of log-odds: what links two groups does not lie too far below what links each inside. */
const CLOSE = -3;
/** How much it counts that pairs across share less, and have lower odds, than pairs inside. */
const SHARE_LESS = 3;
const LOWER_ODDS = 1;
/** Mean odds below which two articles are not of one story whatever the rest, and by how much a well known story may go lower. */
const LEAST_ODDS = -0.6;
const MORE_KNOWN = 0.65;
/** Pairs after which a group's inside is known well. */
const KNOWN = 5;
const LEAST_CONTRAST = -3;
/** Days without an article after which a story may be over; the more doublings of them, the less it goes on. */
const SILENCE = 30;
const AFTER_SILENCE = 0.12;

interface Group {
  readonly units: number[];
  size: number;
  /** Sums over the pairs inside. */
  shared: number;
  odds: number;
  first: number | null;
  last: number | null;
}

/** Cubic at worst in the number of units; keep it below a hundred or so. */
export function partsOf({ units, link, dayOf, apart }: ToPart): Part[] {
  const n = units.length;
  const odds = square(n);
  const shared = square(n);
  const barred = units.map((_, i) => units.map((_, j) => i !== j && (apart(i, j) || apart(j, i))));
  const groups: (Group | null)[] = units.map((unit, i) => groupOf(unit, i, link, dayOf));
  for (let i = 0; i < n; i++)
    for (let j = 0; j < i; j++)
      for (const a of units[i]!)
        for (const b of units[j]!) {
          const l = link(a, b);
          odds[i]![j] = odds[j]![i] = odds[i]![j]! + l.odds;
          shared[i]![j] = shared[j]![i] = shared[i]![j]! + l.shared;
        }
  const bond = (i: number, j: number): number =>
    barred[i]![j] ? Number.NEGATIVE_INFINITY : bondOf(groups[i]!, groups[j]!, odds[i]![j]!, shared[i]![j]!);
  const bonds = units.map((_, i) => Float64Array.from({ length: i }, (_, j) => bond(i, j)));

  for (;;) {
    let [best, a, b] = [0, -1, -1];
    for (let i = 0; i < n; i++) {
      if (groups[i])
        for (let j = 0; j < i; j++) if (groups[j] && bonds[i]![j]! > best) [best, a, b] = [bonds[i]![j]!, i, j];
    }
    if (a < 0) break;
    join(groups[b]!, groups[a]!, odds[a]![b]!, shared[a]![b]!);
    groups[a] = null;
    for (let i = 0; i < n; i++) {
      if (!groups[i] || i === b) continue;
      odds[b]![i] = odds[i]![b] = odds[b]![i]! + odds[a]![i]!;
      shared[b]![i] = shared[i]![b] = shared[b]![i]! + shared[a]![i]!;
      barred[b]![i] = barred[i]![b] = barred[b]![i]! || barred[a]![i]!;
      bonds[Math.max(i, b)]![Math.min(i, b)] = bond(i, b);
    }
  }
  return groups.filter((g) => g !== null);
}

/** Between two units, above 0 where they are of one story; on the scale of log-odds. */
export function bondBetween(a: Unit, b: Unit, link: ToPart['link'], dayOf: ToPart['dayOf']): number {
  const links = a.flatMap((x) => b.map((y) => link(x, y)));
  const sum = (of: (l: Link) => number): number => links.reduce((n, l) => n + of(l), 0);
  return bondOf(
    groupOf(a, 0, link, dayOf),
    groupOf(b, 1, link, dayOf),
    sum((l) => l.odds),
    sum((l) => l.shared),
  );
}

/** `odds` and `shared`: sums over all pairs across. */
function bondOf(a: Group, b: Group, odds: number, shared: number): number {
  const pairs = a.size * b.size;
  const across = { odds: odds / pairs, shared: shared / pairs };
  const least = LEAST_ODDS - (MORE_KNOWN * (known(a) + known(b))) / 2;
  // The inside of a small group is hardly known: it is taken to be nearly as the pairs across.
  const inside = (g: Group, of: 'odds' | 'shared'): number => (g[of] + KNOWN * across[of]) / (pairsIn(g) + KNOWN);
  const less = Math.log(across.shared / Math.sqrt(inside(a, 'shared') * inside(b, 'shared')));
  const lower = across.odds - (inside(a, 'odds') + inside(b, 'odds')) / 2;
  const contrast = SHARE_LESS * Math.max(LEAST_CONTRAST, Math.min(0, less)) + LOWER_ODDS * Math.min(0, lower);
  const late = AFTER_SILENCE * Math.log2(Math.max(1, silence(a, b) / SILENCE)) ** 2;
  // Time counts less where nothing else does: old articles are quoted, and dates are misread.
  return Math.min(across.odds + contrast - late - CLOSE, across.odds - late / 2 - least);
}

const known = (g: Group): number => pairsIn(g) / (pairsIn(g) + KNOWN);
const pairsIn = (g: Group): number => (g.size * (g.size - 1)) / 2;

/** Days between the last article of one and the first of the other; 0 where they are not known. */
function silence(a: Group, b: Group): number {
  if (a.first === null || b.first === null) return 0;
  return Math.max(0, b.first - a.last!, a.first - b.last!);
}

function groupOf(unit: Unit, place: number, link: ToPart['link'], dayOf: ToPart['dayOf']): Group {
  let odds = 0;
  let shared = 0;
  for (let i = 0; i < unit.length; i++)
    for (let j = 0; j < i; j++) {
      const l = link(unit[i]!, unit[j]!);
      odds += l.odds;
      shared += l.shared;
    }
  const days = unit.map(dayOf).filter((d) => d !== null);
  return {
    units: [place],
    size: unit.length,
    odds,
    shared,
    first: days.length > 0 ? Math.min(...days) : null,
    last: days.length > 0 ? Math.max(...days) : null,
  };
}

function join(into: Group, from: Group, odds: number, shared: number): void {
  into.units.push(...from.units);
  into.size += from.size;
  into.odds += from.odds + odds;
  into.shared += from.shared + shared;
  if (from.first === null) return;
  into.first = into.first === null ? from.first : Math.min(into.first, from.first);
  into.last = into.last === null ? from.last : Math.max(into.last, from.last!);
}

const square = (n: number): Float64Array[] => Array.from({ length: n }, () => new Float64Array(n));
