/** The stories around one article, looked at afresh: who belongs together now that it is here? */
import type { Candidate } from './candidates.ts';
import type { Constraints } from './decisions.ts';
import { type Link, linkOf } from './link.ts';
import type { Change, Membership } from './membership.ts';
import { type Part, partsOf, type Unit } from './partition.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Shelf } from './shelf.ts';

export interface House {
  readonly shelf: Shelf;
  readonly membership: Membership;
  readonly constraints: Constraints;
}

/** Stories that are looked at, articles of each, and all in all. A larger story is taken as one, known by a sample. */
const STORIES = 6;
const SAMPLE = 24;

/** Puts the article into its story, and moves others where that fits better now. `profile.doc` may be in no story yet. */
export function settle(house: House, profile: Profile, candidates: readonly Candidate[]): Change[] {
  const { membership } = house;
  const near = storiesAmong(house, profile, candidates);
  const samples = near.map((story) => sampleOf(membership, story, candidates));
  const docs = [...new Set([profile.doc, ...samples.flatMap((s) => s.docs)])].sort(
    (a, b) => membership.arrivalOf(a) - membership.arrivalOf(b),
  );
  const units = unitsOf(house, docs, samples);
  const profiles = profilesOf(house.shelf, docs, profile, candidates);
  const links = linksOf(profiles);
  const parts = partsOf({
    units,
    link: links,
    dayOf: (a) => profiles[a]!.day,
    apart: barredUnits(house, docs, units, samples),
  });
  return applied(house, docs, units, parts, samples);
}

export interface Sample {
  readonly story: string;
  readonly anchor: number;
  readonly docs: readonly number[];
  /** There are more: it cannot be taken apart. */
  readonly whole: boolean;
}

/** The stories of its nearest articles, and its own. */
function storiesAmong({ membership }: House, { doc }: Profile, candidates: readonly Candidate[]): string[] {
  const own = membership.storyOf(doc);
  const out = new Set<string>(own === null ? [] : [own]);
  for (const c of candidates) if (out.size < STORIES) out.add(membership.storyOf(c.doc)!);
  return [...out];
}

/** Its anchor, its nearest articles, and others spread over its time. */
export function sampleOf(membership: Membership, story: string, candidates: readonly Candidate[]): Sample {
  const members = membership.members(story);
  const anchor = membership.anchorOf(story);
  if (members.length <= SAMPLE) return { story, anchor, docs: members, whole: false };
  const docs = new Set([anchor]);
  for (const c of candidates) if (docs.size < SAMPLE / 2 && membership.storyOf(c.doc) === story) docs.add(c.doc);
  for (let n = 0; docs.size < SAMPLE && n < SAMPLE; n++)
    docs.add(members[Math.floor((n * (members.length - 1)) / (SAMPLE - 1))]!);
  return { story, anchor, docs: [...docs], whole: true };
}

/** By place in `docs`: those that people hold together, or that stand for a large story, are one unit. */
function unitsOf({ membership, constraints }: House, docs: readonly number[], samples: readonly Sample[]): Unit[] {
  const whole = new Set(samples.filter((s) => s.whole).map((s) => s.story));
  const units = new Map<string, number[]>();
  docs.forEach((doc, i) => {
    const story = membership.storyOf(doc);
    const group = constraints.groupOf(membership.articleOf(doc));
    const key =
      story !== null && whole.has(story) ? `story ${story}` : group !== null ? `group ${group}` : `doc ${doc}`;
    const unit = units.get(key);
    if (unit) unit.push(i);
    else units.set(key, [i]);
  });
  return [...units.values()];
}

export function profilesOf(
  shelf: Shelf,
  docs: readonly number[],
  own: Profile,
  candidates: readonly Candidate[],
): Profile[] {
  const made = new Map([[own.doc, own], ...candidates.map((c) => [c.doc, c.profile] as const)]);
  return docs.map((doc) => made.get(doc) ?? profileOf(shelf, doc));
}

export function linksOf(profiles: readonly Profile[]): (a: number, b: number) => Link {
  const n = profiles.length;
  const made = new Array<Link | undefined>(n * n);
  return (a, b) => {
    const at = a < b ? a * n + b : b * n + a;
    made[at] ??= linkOf(profiles[Math.min(a, b)]!, profiles[Math.max(a, b)]!);
    return made[at];
  };
}

function barredUnits(
  { membership, constraints }: House,
  docs: readonly number[],
  units: readonly Unit[],
  samples: readonly Sample[],
): (a: number, b: number) => boolean {
  const unitOf = new Map(units.flatMap((unit, u) => unit.map((i) => [docs[i]!, u] as const)));
  const large = new Map(samples.filter((s) => s.whole).map((s) => [s.story, unitOf.get(s.anchor)!]));
  const find = (article: string): number | undefined => {
    const doc = membership.docOf(article);
    if (doc === undefined) return undefined;
    return unitOf.get(doc) ?? large.get(membership.storyOf(doc) ?? '');
  };
  const barred = new Set<number>();
  for (const [article, other] of constraints.apart()) {
    const [a, b] = [find(article), find(other)];
    if (a !== undefined && b !== undefined) barred.add(a * units.length + b);
  }
  return (a, b) => barred.has(a * units.length + b);
}

function applied(
  { membership }: House,
  docs: readonly number[],
  units: readonly Unit[],
  parts: readonly Part[],
  samples: readonly Sample[],
): Change[] {
  const insides = parts.map((p) => p.units.flatMap((u) => units[u]!.map((i) => docs[i]!)));
  const names = namesOf(membership, insides, samples);
  const plans = insides.map((inside, p) => {
    const all = new Set(inside);
    // The members of a large story that the sample leaves out go with it.
    for (const s of samples)
      if (s.whole && all.has(s.anchor)) for (const doc of membership.members(s.story)) all.add(doc);
    return { docs: [...all].sort((a, b) => membership.arrivalOf(a) - membership.arrivalOf(b)), to: names[p]! };
  });
  // Those that have a story first, so that the name of a new one is free when it is asked for.
  return plans
    .sort(
      (a, b) =>
        Number(a.to === null) - Number(b.to === null) ||
        membership.arrivalOf(a.docs[0]!) - membership.arrivalOf(b.docs[0]!),
    )
    .flatMap((p) => membership.move(p.docs, p.to));
}

/**
 * The story's name goes where its anchor goes; where an older story took the anchor in, it stays with the part that most of
 * the others make. Null: a new story.
 */
function namesOf(
  membership: Membership,
  insides: readonly (readonly number[])[],
  samples: readonly Sample[],
): (string | null)[] {
  const names: (string | null)[] = insides.map(() => null);
  for (const { story, anchor } of [...samples].sort(
    (a, b) => membership.arrivalOf(a.anchor) - membership.arrivalOf(b.anchor),
  )) {
    const home = insides.findIndex((docs) => docs.includes(anchor));
    if (names[home] === null) names[home] = story;
    else {
      const counts = insides.map((docs, p) =>
        names[p] === null ? docs.filter((d) => membership.storyOf(d) === story).length : 0,
      );
      const most = Math.max(...counts);
      if (most > 0) names[counts.indexOf(most)] = story;
    }
  }
  return names;
}
