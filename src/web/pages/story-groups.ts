/** Claims by how they stand: each is in the first group that fits. */
import type { Claim, Coverage } from '../../record/coverage.ts';
import { sideOf } from './claim-speakers.ts';

export const GROUPS = ['denied', 'opposed', 'several', 'one-origin', 'single', 'outlet', 'open'] as const;
export type Group = (typeof GROUPS)[number];

export function groupOf(claim: Claim, origins: ReadonlyMap<string, string>): Group {
  const { standing, members, opposed } = claim;
  if (standing.denies > 0) return 'denied';
  if (opposed.length > 0) return 'opposed';
  const holders = members.filter((m) => sideOf(m.stance) === 'holds');
  if (holders.length === 0) return 'open';
  if (members.every((m) => m.voice === 'outlet')) return 'outlet';
  if (new Set(holders.map((m) => origins.get(m.article) ?? m.article)).size > 1) return 'several';
  return standing.holds > 1 ? 'one-origin' : 'single';
}

/** By article. */
export interface Sources {
  readonly origins: ReadonlyMap<string, string>;
  /** Only those that are named. */
  readonly publishers: ReadonlyMap<string, string>;
}

export const sourcesOf = ({ articles }: Coverage): Sources => ({
  origins: new Map(articles.map(({ id, origin }) => [id, origin])),
  publishers: new Map(articles.flatMap(({ id, publisher }) => (publisher === null ? [] : [[id, publisher]]))),
});

/** Claims that stand against each other, each pair once. */
export function opposedPairs(claims: readonly Claim[]): (readonly [Claim, Claim])[] {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const seen = new Set<string>();
  return claims.flatMap((claim) =>
    claim.opposed.flatMap((id) => {
      const other = byId.get(id);
      const pair = [claim.id, id].sort().join(' ');
      if (!other || other === claim || seen.has(pair)) return [];
      seen.add(pair);
      return [[claim, other] as const];
    }),
  );
}

/** Most independent origins first, then most speakers, then as they came. */
export const byWeight = (a: Claim, b: Claim): number =>
  b.standing.origins - a.standing.origins || speakersIn(b) - speakersIn(a);

export const speakersIn = ({ standing: { holds, denies, silent, other } }: Claim): number =>
  holds + denies + silent + other;
