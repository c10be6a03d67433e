/** What lists show of a story: what it is about, its most central article, how many origins it has. */
import { openNearIndex } from '../../coverage/origins/near/near-index.ts';
import { signatureFrom } from '../../coverage/origins/near/signature.ts';
import { decodeFingerprint } from '../../coverage/stories/bytes.ts';
import type { Fingerprint } from '../../coverage/stories/fingerprint.ts';
import { openStoryIndex } from '../../coverage/stories/story-index.ts';
import type { Archive } from '../archive.ts';
import type { StorySummary } from './types.ts';

export interface StoryRow {
  readonly key: string;
  readonly articles: number;
  readonly first_seen: string;
  readonly last_seen: string;
}

interface Member {
  readonly headline: string | null;
  /** Its publisher, else its site. */
  readonly outlet: string;
  readonly fingerprint: Uint8Array;
  readonly signature: Uint8Array;
}

/** Articles of a story that are looked at for what they are about, the newest. */
const LOOKED_AT = 40;
/** Names and places. */
const ABOUT = 8;
/** Of one of two texts that is in the other: from here on they count as one origin. */
const ONE_ORIGIN = 0.35;

export function summaryOf(archive: Archive, { key, articles, first_seen, last_seen }: StoryRow): StorySummary {
  const { outlets } = archive
    .sql(
      `select count(distinct coalesce('p' || a.publisher_id, a.site)) as outlets
       from story_article s join article a on a.id = s.article_id where s.story = ?`,
    )
    .get(key) as { outlets: number };
  const members = archive
    .sql(
      `select a.headline, s.fingerprint, s.signature from story_article s join article a on a.id = s.article_id
       where s.story = ? order by s.article_id desc limit ${LOOKED_AT}`,
    )
    .all(key) as unknown as Member[];
  const fingerprints = members.map((m) => decodeFingerprint(m.fingerprint) ?? { day: null, features: [] });
  return {
    key,
    headline: centralHeadline(members, fingerprints),
    articles,
    outlets,
    origins: originsAmong(members) + Math.max(0, articles - members.length),
    firstSeen: first_seen,
    lastSeen: last_seen,
    about: aboutOf(fingerprints),
  };
}

/** By the story alone: the index over all articles would say little more and takes seconds to open. */
function aboutOf(fingerprints: readonly Fingerprint[]): string[] {
  const own = fingerprints.map((fingerprint, i) => ({ article: `${i}`, fingerprint, story: '' }));
  return openStoryIndex(own).about(fingerprints, ABOUT);
}

/** Of the article whose features most of the others have, too. */
function centralHeadline(members: readonly Member[], fingerprints: readonly Fingerprint[]): string | null {
  const counts = new Map<number, number>();
  for (const { features } of fingerprints) for (const f of features) counts.set(f.hash, (counts.get(f.hash) ?? 0) + 1);
  let best: { readonly score: number; readonly headline: string } | null = null;
  fingerprints.forEach(({ features }, i) => {
    const headline = members[i]!.headline;
    if (headline === null) return;
    const shared = features.reduce((sum, f) => sum + f.weight * (counts.get(f.hash)! - 1), 0);
    const all = features.reduce((sum, f) => sum + f.weight * f.weight, 0);
    const score = all === 0 ? 0 : shared / Math.sqrt(all);
    if (best === null || score > best.score) best = { score, headline };
  });
  return (best as { readonly headline: string } | null)?.headline ?? null;
}

/** As far as near copies tell; the coverage of the story looks at every pair. */
function originsAmong(members: readonly Member[]): number {
  const index = openNearIndex();
  const groups = members.map((_, i) => i);
  members.forEach(({ signature }, i) => {
    if (signature.length === 0 || signature.length % 4 !== 0) return;
    for (const near of index.add(i, signatureFrom(signature)))
      if (Math.max(near.ofNew, near.ofEarlier) >= ONE_ORIGIN) join(groups, groups[i]!, groups[near.id]!);
  });
  return new Set(groups).size;
}

function join(groups: number[], from: number, into: number): void {
  for (const [i, group] of groups.entries()) if (group === from) groups[i] = into;
}
