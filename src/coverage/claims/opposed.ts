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
  const tone = groups.map((g) => toneOf(g, sides));
  const sets = groups.map((g) => new Set(g));
  const claimsOfMember = new Map<number, number[]>();
  groups.forEach((g, c) => {
    for (const m of g) claimsOfMember.set(m, [...(claimsOfMember.get(m) ?? []), c]);
  });
  judged.table.pairs.forEach(([i, j], n) => {
    if (judged.probability[n]! < ABOUT_ONE || sides[i]!.wording.negated === sides[j]!.wording.negated) return;
    for (const a of claimsOfMember.get(i) ?? [])
      for (const b of claimsOfMember.get(j) ?? []) {
        // All of the one negate, none of the other does.
        if (tone[a] === 'mixed' || tone[b] === 'mixed' || tone[a] === tone[b]) continue;
        if (opposed[a]!.has(claims[b]!.id) || groups[a]!.some((x) => sets[b]!.has(x))) continue;
        opposed[a]!.add(claims[b]!.id);
        opposed[b]!.add(claims[a]!.id);
      }
  });
  return claims.map((c, n) => ({ ...c, opposed: [...opposed[n]!] }));
}

function toneOf(group: readonly number[], sides: readonly Side[]): 'negated' | 'plain' | 'mixed' {
  const negated = group.filter((m) => sides[m]!.wording.negated).length;
  return negated === 0 ? 'plain' : negated === group.length ? 'negated' : 'mixed';
}
