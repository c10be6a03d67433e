/** What the page of a claim shows, as JSON. */
import type { StorySummary } from '../../archive/coverage/types.ts';
import { claimKeys, findClaim } from '../../coverage/claims/claim-key.ts';
import type { Claim, ClaimMember, Coverage } from '../../record/coverage.ts';
import type { Asked, WebServices } from '../page.ts';
import { type ShownMember, shownMembers } from './claim-members.ts';
import { type ClaimTable, tableOf } from './claim-rows.ts';
import { speakersBy } from './claim-speakers.ts';
import { coverageFor, storyArticles } from './story-articles.ts';
import { type ListedClaim, listedClaims } from './story-data.ts';

/** A member of another claim of the story that a person may want to join. */
export interface Candidate {
  readonly member: ClaimMember;
  readonly publisher: string | null;
  /** Key of the claim that it is in. */
  readonly claim: string;
}

export interface ClaimData {
  readonly story: StorySummary;
  readonly claim: Omit<ListedClaim, 'members'>;
  readonly members: readonly ShownMember[];
  readonly table: ClaimTable;
  readonly opposed: readonly ListedClaim[];
  /** Of the words asked for with `find`. */
  readonly candidates: readonly Candidate[];
}

export async function claimData({ values }: Asked, services: WebServices): Promise<ClaimData | null> {
  const { archive, timeZone } = services;
  const found = await coverageFor(services, String(values.key));
  const claim = found ? findClaim(found.coverage, String(values.claim)) : null;
  if (!found || !claim) return null;
  const { story, coverage } = found;
  const opposed = coverage.claims.filter(({ id }) => claim.opposed.includes(id));
  const articles = storyArticles(archive, coverage, articlesOf([claim, ...opposed]));
  const keys = claimKeys(coverage);
  const members = shownMembers(archive, claim, coverage, articles);
  const list = (claims: readonly Claim[]): ListedClaim[] =>
    listedClaims({ ...coverage, claims }, speakersBy(archive, coverage, articles), keys);
  const { members: _, ...own } = list([claim])[0]!;
  return {
    story,
    claim: own,
    members,
    table: tableOf(members, timeZone),
    opposed: list(opposed),
    candidates: candidatesFor(claim, coverage, keys, String(values.find ?? '')),
  };
}

const articlesOf = (claims: readonly Claim[]): Set<string> =>
  new Set(claims.flatMap(({ members }) => members.map(({ article }) => article)));

const MOST = 20;

/** All words have to be in it, in any order. */
function candidatesFor(
  claim: Claim,
  { claims, articles }: Coverage,
  keys: ReadonlyMap<string, string>,
  find: string,
): Candidate[] {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 20);
  if (words.length === 0) return [];
  const publishers = new Map(articles.map(({ id, publisher }) => [id, publisher]));
  const candidates: Candidate[] = [];
  for (const other of claims) {
    if (other.id === claim.id) continue;
    for (const member of other.members) {
      if (candidates.length === MOST) return candidates;
      const text = `${member.speaker?.name ?? ''} ${member.content.map((c) => c.text).join(' ')}`.toLowerCase();
      if (member.content.length > 0 && words.every((word) => text.includes(word)))
        candidates.push({ member, publisher: publishers.get(member.article) ?? null, claim: keys.get(other.id)! });
    }
  }
  return candidates;
}
