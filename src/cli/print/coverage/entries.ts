/** Members of a claim without what repeats them word for word. */
import type { ClaimMember } from '../../../record/coverage.ts';

export interface Entry {
  readonly member: ClaimMember;
  /** Of the same speaker, with the same stance and the same words. */
  readonly copies: readonly ClaimMember[];
}

export function entriesOf(members: readonly ClaimMember[]): Entry[] {
  const entries = new Map<string, { member: ClaimMember; copies: ClaimMember[] }>();
  for (const member of members) {
    const { stance, voice, speaker } = member;
    const key = JSON.stringify([stance, voice, speaker?.name?.toLowerCase() ?? null, folded(wordsOf(member))]);
    const known = entries.get(key);
    if (known) known.copies.push(member);
    else entries.set(key, { member, copies: [] });
  }
  return [...entries.values()];
}

export const wordsOf = ({ content }: ClaimMember): string => content.map(({ text }) => text).join(' … ');

/** Another outlet's marks and capitals make no other words. */
const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
