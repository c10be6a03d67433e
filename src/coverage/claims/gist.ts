/** The member whose own words tell the claim most clearly: like all others, short, and plain without its surroundings. */
import type { Place } from '../../record/coverage.ts';
import type { Stance } from '../../record/statement.ts';
import type { Group } from './claim.ts';
import type { Side } from './pair-features.ts';
import { sideOf } from './standing.ts';

/** Words of a clear line; every one more or less costs. */
const IDEAL = 12;
const COST = { word: 0.012, fewer: 0.025, notHeld: 0.5, cutUp: 0.2, told: 0.6 };
/** Who is meant stands elsewhere. */
const POINTING =
  /^[“"'‘(\s]*(?:(?:that|which) )?(?:he|she|it|they|we|i|you|him|them|us|this|that|these|those|his|her|hers|their|its|my|our|your)(?![\p{L}\p{N}-])/iu;
/** No pronoun is longer, with "which" and marks before it. */
const HEAD = 24;

export function gistOf(group: Group, stances: readonly Stance[]): Place {
  const best = places(group, stances).reduce((a, b) => (score(group, stances, b) > score(group, stances, a) ? b : a));
  return placeOf(group, best);
}

function placeOf({ covered, sides, members }: Group, n: number): Place {
  const { reading: r, content } = sides[members[n]!]!.assertion;
  const reading = covered.readings[r]!;
  const { start, end } = { start: content[0]!.start, end: content.at(-1)!.end };
  return {
    article: reading.id,
    start: reading.points(start),
    end: reading.points(end),
    text: reading.article.text.slice(start, end),
  };
}

/**
 * The members that may stand for the claim: who is plain and holds it; else who is plain and at least does not say the contrary
 * in its own words; else anybody.
 */
function places({ covered, sides, members }: Group, stances: readonly Stance[]): readonly number[] {
  const all = [...members.keys()];
  const plain = all.filter((n) => {
    const { content, reading } = sides[members[n]!]!.assertion;
    const { start } = content[0]!;
    return !POINTING.test(covered.readings[reading]!.article.text.slice(start, start + HEAD));
  });
  const holding = plain.filter((n) => sideOf(stances[n]!) === 'holds');
  if (holding.length > 0) return holding;
  const alike = plain.filter((n) => !isContrary(sides[members[n]!]!, stances[n]!));
  return alike.length > 0 ? alike : all;
}

/** "He did not shoot" in the claim that he did. */
const isContrary = ({ assertion, wording }: Side, stance: Stance): boolean =>
  stance === 'denies' && (assertion.stance !== 'denies' || wording.scopes.negated.size > 0);

function score(group: Group, stances: readonly Stance[], n: number): number {
  const { judged, members, sides, told } = group;
  const { assertion, wording } = sides[members[n]!]!;
  const words = wording.low.length;
  return (
    centrality(judged, members, members[n]!) -
    (words > IDEAL ? (words - IDEAL) * COST.word : (IDEAL - words) * COST.fewer) -
    (sideOf(stances[n]!) === 'holds' ? 0 : COST.notHeld) -
    (assertion.content.length > 1 ? COST.cutUp : 0) -
    (told?.has(placeOf(group, n).text) ? COST.told : 0)
  );
}

function centrality({ table, probability }: Group['judged'], members: readonly number[], m: number): number {
  if (members.length === 1) return 1;
  let sum = 0;
  for (const other of members) {
    const n = other === m ? undefined : table.of[m]!.get(other);
    if (n !== undefined) sum += probability[n]!;
  }
  return sum / (members.length - 1);
}
