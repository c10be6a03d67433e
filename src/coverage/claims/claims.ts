/** Assertions that speak to one proposition, with everybody who is on record about it. */
import type { Claim } from '../../record/coverage.ts';
import type { Assertion } from '../assertions/assertion.ts';
import type { Reading } from '../reading.ts';
import { claimOf } from './claim.ts';
import { type Grouping, groupsOf } from './group.ts';
import { type Joins, joined } from './joins.ts';
import { type Judged, judge } from './judge.ts';
import type { ClaimLinker } from './linker.ts';
import { merged } from './merged.ts';
import { opposedOf } from './opposed.ts';
import type { Side } from './pair-features.ts';
import { sidesOf } from './sides.ts';
import type { AssertionVectors } from './vectors.ts';

export interface Covered {
  /** By date of publication. */
  readonly readings: readonly Reading[];
  /** In the order of the readings, then of the text. */
  readonly assertions: readonly Assertion[];
  /** Id of article -> id of its origin. */
  readonly originOf: ReadonlyMap<string, string>;
}

/** The assertions of a story with how likely any two speak to one proposition. */
export interface Linked {
  readonly sides: readonly Side[];
  readonly judged: Judged;
}

export async function linked(
  story: Pick<Covered, 'readings' | 'assertions'>,
  linker: ClaimLinker,
  joins?: Joins,
): Promise<Linked> {
  const vectors = await vectorsOf(story, linker);
  const sides = sidesOf(story.readings, story.assertions);
  return { sides, judged: joined(judge(sides, vectors, linker.numbers), story, joins) };
}

/** Claims by how many speak to them, the most first; a statement that nobody else speaks to is a claim of its own. */
export function claimsOf(covered: Covered, { sides, judged }: Linked, grouping: Grouping): Claim[] {
  const groups = merged(groupsOf(judged.table, judged.probability, grouping), judged.table, judged.probability);
  const all = [...groups, ...alone(covered.assertions, groups)].sort((a, b) => b.length - a.length);
  const told = new Set<string>();
  const claims = all.map((members, i) => {
    const claim = claimOf({ covered, sides, judged, members, told });
    told.add(claim.gist.text);
    return { ...claim, id: `c${i + 1}` };
  });
  return opposedOf(claims, all, { sides, judged });
}

async function vectorsOf(
  { readings, assertions }: Pick<Covered, 'readings' | 'assertions'>,
  linker: ClaimLinker,
): Promise<AssertionVectors[]> {
  const out: AssertionVectors[] = [];
  for (const [n, reading] of readings.entries())
    out.push(
      ...(await linker.encode(
        reading,
        assertions.filter((a) => a.reading === n),
      )),
    );
  return out;
}

/** Statements in no group; the outlet's own sentences are claims only where somebody else says the same. */
function alone(assertions: readonly Assertion[], groups: readonly (readonly number[])[]): number[][] {
  const taken = new Set(groups.flat());
  return assertions.flatMap((a, i) => (a.statement !== null && !taken.has(i) ? [[i]] : []));
}
