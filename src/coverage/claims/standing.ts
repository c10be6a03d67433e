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
  const whoSays = whoSaysIn(members, outletOf, originOf);
  for (const m of members) speakers.set(whoSays(m), { side: sideOf(m.stance), naming: namingOf(m) });
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
function whoSaysIn(
  members: readonly ClaimMember[],
  outletOf: ReadonlyMap<string, string>,
  originOf: ReadonlyMap<string, string>,
): (member: ClaimMember) => string {
  const fullName = fullNamesOf(members);
  const nameless = new Map<string, number>();
  return ({ article, voice, speaker }) => {
    if (voice === 'outlet') return `outlet ${outletOf.get(article)}`;
    const name = speaker && speakerKey(speaker);
    if (name && speaker.naming !== 'anonymous') return `name ${fullName.get(name) ?? name}`;
    const origin = `unnamed ${originOf.get(article)}`;
    if (name ?? speaker?.role) return `${origin} ${name ?? speaker?.role}`;
    // The first one in a copy is the first one in the other.
    const nth = (nameless.get(article) ?? 0) + 1;
    nameless.set(article, nth);
    return `${origin} #${nth}`;
  };
}

/** "lima" -> "ana lima", where one person in the claim has that last name. */
function fullNamesOf(members: readonly ClaimMember[]): Map<string, string> {
  const byLast = new Map<string, Set<string>>();
  for (const { speaker } of members) {
    const name = speaker?.kind === 'person' ? speakerKey(speaker) : null;
    const last = name?.split(' ').at(-1);
    if (!name || !last || last === name) continue;
    byLast.set(last, (byLast.get(last) ?? new Set()).add(name));
  }
  return new Map([...byLast].flatMap(([last, names]) => (names.size === 1 ? [[last, [...names][0]!]] : [])));
}

/** The outlet itself is neither. */
function namingOf({ voice, speaker }: ClaimMember): 'named' | 'anonymous' | null {
  if (voice === 'outlet') return null;
  return speaker?.naming === 'named' || speaker?.naming === 'role' ? 'named' : 'anonymous';
}
