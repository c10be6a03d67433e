/** Bodies that go by the end of their name. */
import type { Found } from '../scan/found.ts';
import type { Group } from './group.ts';

/** Without those that are the end of one longer name, whose mentions are moved: "the Security Council" is that of the "United Nations Security Council", where there is but one. */
export function withoutShortBodies(groups: readonly Group[], placed: Map<Found, Group>): Group[] {
  const bodies = groups.filter((g) => g.guess === 'organisation' && g.words.length > 1);
  const byWords = new Map(bodies.map((g) => [g.words.join(' '), g]));
  const longer = new Map<Group, Group[]>();
  for (const g of bodies)
    for (let i = 1; i < Math.min(g.words.length - 1, 6); i++) {
      const short = byWords.get(g.words.slice(i).join(' '));
      if (short && !EVERYWHERE.test(short.words.join(' ')))
        longer.set(short, [...(longer.get(short) ?? []).slice(0, 2), g]);
    }
  const gone = new Set<Group>();
  for (const [short, longs] of longer) {
    const [long] = longs;
    if (longs.length !== 1 || short.found.filter((f) => f.determined).length * 2 < short.found.length) continue;
    for (const f of short.found) {
      placed.set(f, long!);
      long!.found.push(f);
    }
    gone.add(short);
  }
  return groups.filter((g) => !gone.has(g));
}

/** Every state or town has one. */
const EVERYWHERE = /^(?:supreme court|high court|court of .*|.* court|police department|school board)$/;
