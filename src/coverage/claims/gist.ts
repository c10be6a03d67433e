/** The member whose own words tell the claim most clearly: like all others, short, and plain without its surroundings. */
import type { Place } from '../../record/coverage.ts';
import type { Stance } from '../../record/statement.ts';
import type { Group } from './claim.ts';
import { sideOf } from './standing.ts';

/** Words of a clear line; every one more or less costs. */
const IDEAL = 12;
const COST = { word: 0.012, fewer: 0.05, pronoun: 0.15, notHeld: 0.5, cutUp: 0.2 };
const POINTING = /^[“"'‘(]*(?:he|she|it|they|we|i|this|that|these|those|his|her|their|its)\b/i;

export function gistOf({ covered, judged, members, sides }: Group, stances: readonly Stance[]): Place {
  const scores = members.map((m, n) => {
    const { assertion, wording } = sides[m]!;
    const { text } = covered.readings[assertion.reading]!.article;
    const first = assertion.content[0]!;
    const words = wording.low.length;
    return (
      centrality(judged, members, m) -
      (words > IDEAL ? (words - IDEAL) * COST.word : (IDEAL - words) * COST.fewer * 0.5) -
      (POINTING.test(text.slice(first.start, first.start + 12)) ? COST.pronoun : 0) -
      (sideOf(stances[n]!) === 'holds' ? 0 : COST.notHeld) -
      (assertion.content.length > 1 ? COST.cutUp : 0)
    );
  });
  const best = scores.indexOf(Math.max(...scores));
  const { assertion } = sides[members[best]!]!;
  const reading = covered.readings[assertion.reading]!;
  const { start, end } = { start: assertion.content[0]!.start, end: assertion.content.at(-1)!.end };
  return {
    article: reading.id,
    start: reading.points(start),
    end: reading.points(end),
    text: reading.article.text.slice(start, end),
  };
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
