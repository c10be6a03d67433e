/** Claims in the order in which somebody wants to know them: what is disputed, then what several texts have independently. */
import { sideOf } from '../../../coverage/claims/standing.ts';
import type { Claim, Coverage } from '../../../record/coverage.ts';
import { entriesOf } from './entries.ts';

export const GROUPS = ['denied', 'opposed', 'several', 'silent', 'one-origin', 'outlet', 'open'] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_TITLES: Readonly<Record<OrderedClaim['group'], string>> = {
  denied: 'Denied by somebody',
  opposed: 'One against the other',
  several: 'On record in several origins',
  silent: 'Asked about, and no comment on record',
  'one-origin': 'Asserted in one origin only',
  outlet: 'Only in outlets’ own voice',
  open: 'Neither said nor denied',
  single: 'One source only',
};

export interface OrderedClaim {
  readonly claim: Claim;
  readonly group: Group | 'single';
}

export interface Order {
  readonly several: readonly OrderedClaim[];
  /** Nobody but one source is on record. */
  readonly single: readonly OrderedClaim[];
}

export function orderOf({ claims, articles }: Coverage): Order {
  const origins = new Map(articles.map((a) => [a.id, a.origin]));
  const all = claims
    .map((claim, n) => ({ claim, n, group: groupOf(claim, origins) }))
    .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || byWeight(a.claim, b.claim) || a.n - b.n);
  return {
    several: all.filter(({ claim }) => !isSingle(claim)),
    single: all.filter(({ claim }) => isSingle(claim)).map((c) => ({ ...c, group: 'single' })),
  };
}

/** One source, however often its words are repeated within one origin. */
const isSingle = ({ members, opposed, standing }: Claim): boolean =>
  opposed.length === 0 && standing.origins < 2 && entriesOf(members).length === 1;

function groupOf({ standing, members, opposed }: Claim, origins: ReadonlyMap<string, string>): Group {
  // Also where somebody who denied it says otherwise by now, and counts so in the standing.
  if (members.some((m) => m.stance === 'denies')) return 'denied';
  if (opposed.length > 0) return 'opposed';
  const holders = members.filter((m) => sideOf(m.stance) === 'holds');
  if (new Set(holders.map((m) => origins.get(m.article))).size > 1)
    return holders.every((m) => m.voice === 'outlet') ? 'outlet' : 'several';
  if (standing.silent > 0) return 'silent';
  return holders.length === 0 ? 'open' : 'one-origin';
}

/** Most independent origins first, then most speakers, then most members. */
const byWeight = (a: Claim, b: Claim): number =>
  b.standing.origins - a.standing.origins || speakersIn(b) - speakersIn(a) || b.members.length - a.members.length;

const speakersIn = ({ standing: { holds, denies, silent, other } }: Claim): number => holds + denies + silent + other;
