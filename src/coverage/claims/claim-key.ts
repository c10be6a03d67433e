/**
 * What a claim is called in addresses. Ids count within one coverage and shift when an article joins; the first member's
 * place stays: the beginning of its article's key, and where its words begin (code points).
 */
import type { Claim, ClaimMember, Coverage } from '../../record/coverage.ts';

const SHORT = 8;

/** "4ab3957f-99" */
export function claimKey(claim: Claim): string {
  const first = claim.members[0];
  return first ? memberKey(first, claim) : `${shortOf(claim.gist.article)}-${claim.gist.start}`;
}

/** By the claim's id. One statement may be first in two claims: the later one has ".2" behind it. */
export function claimKeys({ claims }: Pick<Coverage, 'claims'>): Map<string, string> {
  const times = new Map<string, number>();
  return new Map(
    claims.map((claim) => {
      const key = claimKey(claim);
      const n = (times.get(key) ?? 0) + 1;
      times.set(key, n);
      return [claim.id, n === 1 ? key : `${key}.${n}`];
    }),
  );
}

/** The claim with this first member; else the first one that has it at all, since another may come first by now. */
export function findClaim({ claims }: Pick<Coverage, 'claims'>, key: string): Claim | null {
  const [, bare = '', nth = '1'] = /^(.{1,40}?)(?:\.(\d{1,4}))?$/su.exec(key) ?? [];
  const first = claims.filter((claim) => claimKey(claim) === bare);
  return (
    first[Number(nth) - 1] ??
    first[0] ??
    claims.find((claim) => claim.members.some((member) => memberKey(member, claim) === bare)) ??
    null
  );
}

/** Leads to the claim that has this member. Silence has no words: it is called by the claim's own. */
export const memberKey = (
  { article, content }: Pick<ClaimMember, 'article' | 'content'>,
  { gist }: Pick<Claim, 'gist'>,
): string => `${shortOf(article)}-${content[0]?.start ?? gist.start}`;

const shortOf = (article: string): string => [...article].slice(0, SHORT).join('').toWellFormed();
