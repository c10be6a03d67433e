/** Who stands where, counted. A speaker counts once, by what was said last; so does an outlet in its own voice. */
import type { ClaimMember, Standing } from '../../record/coverage.ts';
import type { Stance } from '../../record/statement.ts';
import type { Covered } from './claims.ts';
import { speakerKey } from './sides.ts';

type Side = 'holds' | 'denies' | 'silent' | 'other';

const SIDE: Partial<Record<Stance, Side>> = {
  asserts: 'holds',
  confirms: 'holds',
  admits: 'holds',
  shows: 'holds',
  denies: 'denies',
  silent: 'silent',
  declines: 'silent',
};

/** The four things that a stance comes down to. */
export const sideOf = (stance: Stance): Side => SIDE[stance] ?? 'other';

/** `members` by date of publication. */
export function standingOf(members: readonly ClaimMember[], { readings, originOf }: Covered): Standing {
  const outletOf = new Map(readings.map((r) => [r.id, r.article.publisher ?? r.id]));
  const speakers = new Map<string, { side: Side; naming: 'named' | 'anonymous' | null }>();
  const whoSays = whoSaysIn(outletOf, originOf);
  members.forEach((m, n) => {
    const side = sideOf(m.stance);
    speakers.set(whoSays(m, n), { side, naming: namingOf(m) });
  });
  const all = [...speakers.values()];
  const count = (side: Side) => all.filter((s) => s.side === side).length;
  return {
    holds: count('holds'),
    denies: count('denies'),
    silent: count('silent'),
    other: count('other'),
    outlets: new Set(members.map((m) => outletOf.get(m.article))).size,
    origins: new Set(members.map((m) => originOf.get(m.article))).size,
    named: all.filter((s) => s.naming === 'named').length,
    anonymous: all.filter((s) => s.naming === 'anonymous').length,
  };
}

/** Somebody without a name is the same person only in articles made from one text. */
const whoSaysIn =
  (outletOf: ReadonlyMap<string, string>, originOf: ReadonlyMap<string, string>) =>
  ({ article, voice, speaker }: ClaimMember, n: number): string => {
    if (voice === 'outlet') return `outlet ${outletOf.get(article)}`;
    const name = speaker && speakerKey(speaker);
    if (name && speaker.naming !== 'anonymous') return `name ${name}`;
    return `unnamed ${originOf.get(article)} ${name ?? speaker?.role ?? n}`;
  };

/** The outlet itself is neither. */
function namingOf({ voice, speaker }: ClaimMember): 'named' | 'anonymous' | null {
  if (voice === 'outlet') return null;
  return speaker?.naming === 'named' || speaker?.naming === 'role' ? 'named' : 'anonymous';
}
