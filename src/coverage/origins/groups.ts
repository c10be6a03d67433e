/** From pairs with one text behind them to groups: transitive, but one weak link joins no two big groups. */

export interface Link {
  readonly i: number;
  readonly j: number;
  /** That both are made from one text. */
  readonly probability: number;
}

export interface Group {
  readonly members: readonly number[];
  /** The links that hold it together, one fewer than members. */
  readonly links: readonly Link[];
}

export interface Limits {
  /** Two groups are joined from this probability on. */
  readonly least: number;
  /** A link as sure as this needs no support by others. */
  readonly sure: number;
}

export function groupsOf(size: number, links: readonly Link[], { least, sure }: Limits): Group[] {
  const known = new Map(links.map((l) => [keyOf(size, l.i, l.j), l.probability]));
  const groups = Array.from({ length: size }, (_, i) => ({ members: [i], links: [] as Link[] }));
  const groupOf = Array.from({ length: size }, (_, i) => i);
  const strongest = links.filter((l) => l.probability >= least).sort((x, y) => y.probability - x.probability);
  for (const link of strongest) {
    const [x, y] = [groups[groupOf[link.i]!]!, groups[groupOf[link.j]!]!];
    if (x === y) continue;
    const mean = meanOver(x.members, y.members, (i, j) => known.get(keyOf(size, i, j)) ?? 0);
    if (link.probability < sure && (link.probability + mean) / 2 < least) continue;
    for (const j of y.members) groupOf[j] = groupOf[link.i]!;
    x.members.push(...y.members);
    x.links.push(...y.links, link);
    y.members = [];
  }
  return groups.filter((g) => g.members.length > 0);
}

const keyOf = (size: number, i: number, j: number): number => Math.min(i, j) * size + Math.max(i, j);

function meanOver(x: readonly number[], y: readonly number[], value: (i: number, j: number) => number): number {
  let sum = 0;
  for (const i of x) for (const j of y) sum += value(i, j);
  return sum / (x.length * y.length);
}
