/** Claims that cannot both be true though nobody is said to deny the other: the same said with and without a negation. */
import type { Claim } from '../../record/coverage.ts';
import type { Judged } from './judge.ts';
import type { Side } from './pair-features.ts';

interface Seen {
  readonly sides: readonly Side[];
  readonly judged: Judged;
}

/** Probability from which on a link between two claims says that they are about one thing. */
const ABOUT_ONE = 0.3;

/** `claims` with whom they are opposed to; `groups` are their members' places, in the same order. */
export function opposedOf(
  claims: readonly Claim[],
  groups: readonly (readonly number[])[],
  { sides, judged }: Seen,
): Claim[] {
  const opposed = claims.map(() => new Set<string>());
  const claimsOfMember = new Map<number, number[]>();
  groups.forEach((g, c) => {
    for (const m of g) claimsOfMember.set(m, [...(claimsOfMember.get(m) ?? []), c]);
  });
  judged.table.pairs.forEach(([i, j], n) => {
    if (judged.probability[n]! < ABOUT_ONE || sides[i]!.wording.negated === sides[j]!.wording.negated) return;
    for (const a of claimsOfMember.get(i) ?? [])
      for (const b of claimsOfMember.get(j) ?? []) {
        if (a === b || share(groups[a]!, groups[b]!)) continue;
        if (!areNegated(groups[a]!, groups[b]!, sides)) continue;
        opposed[a]!.add(claims[b]!.id);
        opposed[b]!.add(claims[a]!.id);
      }
  });
  return claims.map((c, n) => ({ ...c, opposed: [...opposed[n]!] }));
}

const share = (a: readonly number[], b: readonly number[]): boolean => a.some((x) => b.includes(x));

/** All of one negate, none of the other does. */
function areNegated(a: readonly number[], b: readonly number[], sides: readonly Side[]): boolean {
  const negated = (g: readonly number[]) => g.filter((m) => sides[m]!.wording.negated).length;
  const [x, y] = [negated(a), negated(b)];
  return (x === a.length && y === 0) || (y === b.length && x === 0);
}
