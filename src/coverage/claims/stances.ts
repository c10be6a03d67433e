/** What each member says of the claim: its own stance, except where it negates what most of the others say. */
import type { Stance } from '../../record/statement.ts';
import type { Group } from './claim.ts';

/** In the order of the members. */
export function stancesOf({ sides, members }: Group): Stance[] {
  return members.map((m) => sides[m]!.assertion.stance);
}
