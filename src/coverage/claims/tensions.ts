/** Where one article is not at one with itself about a claim. */
import type { ClaimMember, Tension } from '../../record/coverage.ts';
import type { Stance } from '../../record/statement.ts';
import { sideOf } from './standing.ts';

const UNSURE: ReadonlySet<Stance> = new Set(['believes', 'asks']);

/** `members` of one claim. */
export function tensionsOf(members: readonly ClaimMember[]): Tension[] {
  const byArticle = new Map<string, number[]>();
  members.forEach((m, n) => {
    byArticle.set(m.article, [...(byArticle.get(m.article) ?? []), n]);
  });
  return [...byArticle].flatMap(([article, places]) => {
    const own = places.filter((n) => members[n]!.voice === 'outlet');
    if (own.length === 0) return [];
    const firm = own.filter((n) => sideOf(members[n]!.stance) === 'holds');
    const reported = places.filter((n) => members[n]!.voice === 'source' && sideOf(members[n]!.stance) === 'holds');
    const unsure = places.filter((n) => UNSURE.has(members[n]!.stance));
    const out: Tension[] = [];
    if (firm.length > 0 && reported.length > 0)
      out.push({ article, kind: 'own-voice-and-reported', members: [...firm, ...reported].sort((a, b) => a - b) });
    if (firm.length > 0 && unsure.length > 0)
      out.push({ article, kind: 'firm-and-unsure', members: [...firm, ...unsure].sort((a, b) => a - b) });
    return out;
  });
}
