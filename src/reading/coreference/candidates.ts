/** Which mentions an anaphor may refer to, with their features; and the clusters that grow while a text is read. */
import type { Entity } from '../speakers/entity.ts';
import { type Cluster, pairFeatures } from './features.ts';
import type { Class, Gender, Mention } from './mention.ts';
import type { Outline } from './outline.ts';

/** Mentions before the anaphor that are looked at, and latest mentions of entities farther back. */
const NEAR = 24;
const FAR = 10;
/** No farther than so many mentions: bounds the work on a long text. */
const FARTHEST = 400;

export interface Candidate {
  /** Index of the mention. */
  readonly mention: number;
  readonly features: readonly number[];
}

/** A number of the caller's choice, the same for the same entity. */
export type ClusterId = string | number;

export interface Clusters {
  candidates(anaphor: number): Candidate[];
  /** The mention belongs to a cluster. */
  add(mention: number, cluster: ClusterId): void;
}

/** Mentions are added in text order; candidates of a mention are asked for before it is added. */
export function openClusters(outline: Outline, mentions: readonly Mention[], entities: readonly Entity[]): Clusters {
  const of: ClusterId[] = [];
  const clusters = new Map<ClusterId, Cluster>();
  const latest = new Map<ClusterId, number>();
  return {
    candidates(i) {
      const anaphor = mentions[i]!;
      const found: number[] = [];
      const may = (j: number): boolean =>
        fits(anaphor, mentions[j]!) && !disagrees(anaphor.class, clusters.get(of[j]!)!.gender);
      for (let j = i - 1; j >= 0 && j >= i - NEAR; j--) if (may(j)) found.push(j);
      let far = 0;
      for (let j = i - NEAR - 1; j >= 0 && j >= i - FARTHEST && far < FAR; j--) {
        if (latest.get(of[j]!) !== j || !may(j)) continue;
        found.push(j);
        far++;
      }
      let sources = 0;
      return found.map((j, all) => {
        const m = mentions[j]!;
        const features = pairFeatures(outline, anaphor, m, clusters.get(of[j]!)!, { all, sources });
        if (m.source) sources++;
        return { mention: j, features };
      });
    },
    add(i, cluster) {
      const m = mentions[i]!;
      of[i] = cluster;
      let c = clusters.get(cluster);
      if (!c) {
        c = { mentions: 0, gender: null, named: false, type: m.type, heads: new Set() };
        clusters.set(cluster, c);
      }
      c.mentions++;
      const pronoun = m.class !== 'name' && m.class !== 'nominal';
      if (m.gender !== null && (c.gender === null || !pronoun)) c.gender = m.gender;
      if (!pronoun) c.heads.add(m.word);
      if (m.entity !== null) {
        if (!c.named) for (const role of entities[m.entity]!.roles) for (const head of role.heads) c.heads.add(head);
        c.named = true;
      }
      latest.set(cluster, i);
    },
  };
}

/** Pronouns that never mean the one that this class means. */
const NEVER: Readonly<Partial<Record<Class, ReadonlySet<Class>>>> = {
  he: new Set(['she', 'we', 'they', 'it']),
  she: new Set(['he', 'we', 'they', 'it']),
  it: new Set(['he', 'she', 'I', 'we', 'you']),
  I: new Set(['we', 'they', 'it']),
  we: new Set(['I', 'he', 'she']),
  you: new Set(['we', 'they', 'it']),
  they: new Set(['I', 'he', 'she']),
};

/** Neither holds the other, their pronouns can mean the same, and "he" and "she" are people. */
function fits(anaphor: Mention, candidate: Mention): boolean {
  const holds = (a: Mention, b: Mention) => a.first <= b.first && b.head <= a.head;
  return (
    !NEVER[anaphor.class]?.has(candidate.class) &&
    !holds(anaphor, candidate) &&
    !holds(candidate, anaphor) &&
    (!ofOne(anaphor.class) || mayBePerson(candidate)) &&
    (!PEOPLE.has(anaphor.class) || candidate.class !== 'nominal' || candidate.type !== 'other')
  );
}

/** These mean nobody's report or footage. */
const PEOPLE: ReadonlySet<Class> = new Set(['I', 'we', 'you', 'they']);

const ofOne = (c: Class): boolean => c === 'he' || c === 'she';

/** A name of which nothing is known may be anybody's. */
const mayBePerson = (m: Mention): boolean => m.type === 'person' || (m.type === 'other' && m.class !== 'nominal');

const disagrees = (c: Class, gender: Gender | null): boolean => ofOne(c) && gender !== null && gender !== c;
