/** A group of assertions as a claim: members with their stance and why they are in it, the gist, the standing. */
import type { Claim, ClaimMember } from '../../record/coverage.ts';
import type { Span } from '../../record/record.ts';
import type { Assertion } from '../assertions/assertion.ts';
import type { Reading } from '../reading.ts';
import type { Covered } from './claims.ts';
import { gistOf } from './gist.ts';
import type { Judged } from './judge.ts';
import type { Side } from './pair-features.ts';
import { reasonsOf } from './reasons.ts';
import { stancesOf } from './stances.ts';
import { standingOf } from './standing.ts';
import { tensionsOf } from './tensions.ts';

export interface Group {
  readonly covered: Covered;
  readonly sides: readonly Side[];
  readonly judged: Judged;
  /** Places of assertions, sorted: by date of publication, then in text order. */
  readonly members: readonly number[];
  /** Words that stand for other claims already: two claims of one name cannot be told apart. */
  readonly told?: ReadonlySet<string>;
}

/** Its id is given later. */
export function claimOf(group: Group): Claim {
  const { covered, members } = group;
  const stances = stancesOf(group);
  const list = members.map((m, n): ClaimMember => {
    const assertion = covered.assertions[m]!;
    const reading = covered.readings[assertion.reading]!;
    return {
      article: reading.id,
      statement: assertion.statement === null ? null : reading.statements[assertion.statement]!.id,
      voice: assertion.statement === null ? 'outlet' : 'source',
      speaker: assertion.speaker,
      stance: stances[n]!,
      content: spansOf(assertion, reading),
      ...belonging(group, n),
    };
  });
  return {
    id: '',
    gist: gistOf(group, stances),
    members: list,
    standing: standingOf(list, covered),
    opposed: [],
    first: list[0]!.article,
    tensions: tensionsOf(list),
  };
}

export const spansOf = ({ content }: Assertion, { article, points }: Reading): Span[] =>
  content.map(({ start, end }) => ({ start: points(start), end: points(end), text: article.text.slice(start, end) }));

/** How surely a member belongs: by the one it is most surely linked to. */
function belonging({ sides, judged, members }: Group, n: number): Pick<ClaimMember, 'confidence' | 'link'> {
  const own = members[n]!;
  let best: { with: number; pair: number; p: number } | null = null;
  members.forEach((other, place) => {
    const pair = judged.table.of[own]!.get(other);
    if (other === own || pair === undefined) return;
    const p = judged.probability[pair]!;
    // Among equals, what people joined themselves: it has no features.
    if (!best || p > best.p || (p === best.p && isByHand(judged, pair) && !isByHand(judged, best.pair)))
      best = { with: place, pair, p };
  });
  const link = best as { with: number; pair: number; p: number } | null;
  if (!link) return { confidence: 1, link: null };
  const reasons = reasonsOf(sides[own]!, sides[members[link.with]!]!, judged.features[link.pair]!, judged.weigh);
  return { confidence: Number(link.p.toFixed(3)), link: { with: link.with, reasons } };
}

const isByHand = ({ features }: Judged, pair: number): boolean => features[pair]!.length === 0;
