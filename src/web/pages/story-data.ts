/** What the page of a story shows, as JSON. */
import { storiesOf } from '../../archive/coverage/stories.ts';
import type { StorySummary } from '../../archive/coverage/types.ts';
import { claimKeys } from '../../coverage/claims/claim-key.ts';
import type { Claim, Coverage, Quantity } from '../../record/coverage.ts';
import type { Stance } from '../../record/statement.ts';
import { STANCE_ORDER } from '../../telling/stances.ts';
import type { Asked, WebServices } from '../page.ts';
import { type ClaimSpeaker, type Side, type SpeakerOf, sideOf, speakersBy } from './claim-speakers.ts';
import { coverageFor, storyArticles } from './story-articles.ts';
import { byWeight, type Group, groupOf, type Sources, sourcesOf } from './story-groups.ts';
import { type Missing, missingIn } from './story-missing.ts';
import { type OriginTree, originTrees } from './story-origins.ts';
import { type TimelineEntry, timelineOf } from './story-timeline.ts';

/** All who take one stance towards a claim. */
export interface Voices {
  readonly stance: Stance;
  readonly side: Side;
  /** Named ones first. */
  readonly speakers: readonly ClaimSpeaker[];
  /** Outlets and independent origins in which they do. */
  readonly outlets: number;
  readonly origins: number;
}

export interface ListedClaim extends Claim {
  /** For addresses. */
  readonly key: string;
  readonly group: Group;
  readonly voices: readonly Voices[];
}

export interface StoryData {
  readonly story: StorySummary;
  readonly timeline: readonly TimelineEntry[];
  /** The weightiest first, or by time: as asked. */
  readonly claims: readonly ListedClaim[];
  /** How many the story has, whatever was asked. */
  readonly claimsInAll: number;
  readonly origins: readonly OriginTree[];
  readonly missing: Missing;
  readonly quantities: readonly Quantity[];
  /** Articles of the story that were too many to be covered with these. */
  readonly leftOut: number;
  /** Those that a person may join with it or put an article into, the newest. */
  readonly others: readonly StorySummary[];
}

const MOST_OTHERS = 60;

export async function storyData({ values }: Asked, services: WebServices): Promise<StoryData | null> {
  const { archive } = services;
  const found = await coverageFor(services, String(values.key));
  if (!found) return null;
  const { story, coverage, leftOut } = found;
  const articles = storyArticles(archive, coverage);
  const keys = claimKeys(coverage);
  const listed = listedClaims(coverage, speakersBy(archive, coverage, articles), keys);
  const words = String(values.q ?? '').toLowerCase();
  const asked = words === '' ? listed : listed.filter((claim) => textOf(claim).includes(words));
  return {
    story,
    timeline: timelineOf(coverage, articles),
    claims: values.order === 'time' ? asked : asked.toSorted(byWeight),
    claimsInAll: listed.length,
    origins: originTrees(coverage, articles),
    missing: missingIn(archive, coverage, articles, keys),
    quantities: coverage.quantities,
    leftOut,
    others: storiesOf(archive, { limit: MOST_OTHERS + 1 }).filter(({ key }) => key !== story.key),
  };
}

/** By where they were first on record. */
export function listedClaims(
  coverage: Coverage,
  speakerOf: SpeakerOf,
  keys: ReadonlyMap<string, string>,
): ListedClaim[] {
  const sources = sourcesOf(coverage);
  const place = new Map(coverage.articles.map(({ id }, i) => [id, i]));
  return [...coverage.claims]
    .sort((a, b) => (place.get(a.first) ?? 0) - (place.get(b.first) ?? 0) || a.gist.start - b.gist.start)
    .map((claim) => ({
      ...claim,
      key: keys.get(claim.id) ?? claim.id,
      group: groupOf(claim, sources.origins),
      voices: voicesOf(claim, speakerOf, sources),
    }));
}

/** In the order of sides, then as stances are listed everywhere. */
export function voicesOf(claim: Claim, speakerOf: SpeakerOf, { origins, publishers }: Sources): Voices[] {
  const stances = [...new Set(claim.members.map(({ stance }) => stance))];
  return stances
    .map((stance) => {
      const members = claim.members.filter((m) => m.stance === stance);
      const speakers = new Map(members.map(speakerOf).map((s) => [s.key, s]));
      return {
        stance,
        side: sideOf(stance),
        speakers: [...speakers.values()].sort(knownFirst),
        outlets: new Set(members.map((m) => publishers.get(m.article) ?? m.article)).size,
        origins: new Set(members.map((m) => origins.get(m.article) ?? m.article)).size,
      };
    })
    .sort((a, b) => placeOf(a) - placeOf(b));
}

const SIDES: readonly Side[] = ['holds', 'denies', 'other', 'silent'];
const placeOf = ({ side, stance }: Voices): number => SIDES.indexOf(side) * 100 + STANCE_ORDER.indexOf(stance);

const RANK: Readonly<Record<ClaimSpeaker['naming'], number>> = { named: 0, role: 1, anonymous: 2, outlet: 3 };

export const knownFirst = (a: ClaimSpeaker, b: ClaimSpeaker): number => RANK[a.naming] - RANK[b.naming];

const textOf = ({ gist, members }: Claim): string =>
  [gist, ...members.flatMap((m) => m.content)]
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase();
