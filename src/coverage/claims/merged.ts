/** Groups that share most of their members are one claim to a reader: the smaller one goes into the larger, if the rest of it fits there. */
import type { PairTable } from './pair-table.ts';

/** Of the smaller group's members. */
const SHARED = 0.6;
/** Mean probability of a further member with those of the larger group. */
const FITS = 0.3;

/** `groups` in any order; the larger ones first in what is given back. Pairs of probability 0, cut by people, stay apart. */
export function merged(
  groups: readonly (readonly number[])[],
  { of }: PairTable,
  probability: Float32Array,
): number[][] {
  const kept: Set<number>[] = [];
  const byMember = new Map<number, Set<number>>();
  const put = (member: number, at: number) => {
    kept[at]!.add(member);
    byMember.set(member, (byMember.get(member) ?? new Set()).add(at));
  };
  const chance = (i: number, j: number) => {
    const n = of[i]!.get(j);
    return n === undefined ? null : probability[n]!;
  };
  const fits = (member: number, group: ReadonlySet<number>): boolean => {
    const chances = [...group].map((other) => chance(member, other));
    return !chances.includes(0) && chances.reduce<number>((sum, p) => sum + (p ?? 0), 0) >= FITS * group.size;
  };
  for (const group of [...groups].sort((a, b) => b.length - a.length)) {
    const near = new Map<number, number>();
    for (const m of group) for (const at of byMember.get(m) ?? []) near.set(at, (near.get(at) ?? 0) + 1);
    const home = [...near]
      .filter(([, shared]) => shared >= SHARED * group.length)
      .sort((a, b) => b[1] - a[1])
      .find(([at]) => group.every((m) => kept[at]!.has(m) || fits(m, kept[at]!)));
    if (!home) kept.push(new Set());
    for (const m of group) put(m, home ? home[0] : kept.length - 1);
  }
  return kept.map((g) => [...g].sort((a, b) => a - b));
}
