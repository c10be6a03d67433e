/**
 * Pairs to claims. A statement may carry two propositions and then is in two claims, so claims are dense groups that may overlap, not
 * a partition: from the surest pair that no claim has yet, a group grows by whoever fits all of it best.
 */
import type { PairTable } from './pair-table.ts';

export interface Grouping {
  /** Probability from which on a pair founds a claim. */
  readonly edge: number;
  /** Mean probability, over a claim's members, from which on one more joins. */
  readonly join: number;
  /** What every single pair of a claim must reach. */
  readonly least: number;
}

/** Places of assertions, each group sorted, the surest group first. `certain`: 1 joined, 0 cut by people. */
export function groupsOf({ pairs, of }: PairTable, probability: Float32Array, grouping: Grouping): number[][] {
  const founding = [...pairs.keys()]
    .filter((n) => probability[n]! >= grouping.edge)
    .sort((a, b) => probability[b]! - probability[a]! || a - b);
  const covered = new Uint8Array(pairs.length);
  const out: number[][] = [];
  for (const n of founding) {
    if (covered[n]) continue;
    const group = grown(pairs[n]!, of, probability, grouping);
    for (const i of group)
      for (const j of group) {
        const pair = i < j ? of[i]!.get(j) : undefined;
        if (pair !== undefined) covered[pair] = 1;
      }
    out.push(group.sort((a, b) => a - b));
  }
  return withoutParts(out);
}

function grown(
  pair: readonly [number, number],
  of: PairTable['of'],
  probability: Float32Array,
  { join, least }: Grouping,
): number[] {
  const group = [...pair];
  // Of everybody who is paired with all of the group: the sum of the probabilities.
  let fitting = new Map<number, number>();
  for (const [k, n] of of[pair[0]]!) {
    const m = of[pair[1]]!.get(k);
    if (m !== undefined && probability[n]! >= least && probability[m]! >= least)
      fitting.set(k, probability[n]! + probability[m]!);
  }
  for (;;) {
    let best = -1;
    let most = join * group.length;
    for (const [k, sum] of fitting) if (sum >= most && (sum > most || best < 0)) [best, most] = [k, sum];
    if (best < 0) return group;
    group.push(best);
    const next = new Map<number, number>();
    for (const [k, sum] of fitting) {
      const n = k === best ? undefined : of[best]!.get(k);
      if (n !== undefined && probability[n]! >= least) next.set(k, sum + probability[n]!);
    }
    fitting = next;
  }
}

/** A group whose members are all in one other is that one. */
function withoutParts(groups: readonly number[][]): number[][] {
  const kept = new Set<readonly number[]>();
  const sets: Set<number>[] = [];
  const byMember = new Map<number, number[]>();
  for (const g of [...groups].sort((a, b) => b.length - a.length)) {
    if ((byMember.get(g[0]!) ?? []).some((s) => g.every((x) => sets[s]!.has(x)))) continue;
    for (const x of g) {
      const own = byMember.get(x);
      if (own) own.push(sets.length);
      else byMember.set(x, [sets.length]);
    }
    sets.push(new Set(g));
    kept.add(g);
  }
  return groups.filter((g) => kept.has(g));
}
