/** What stands between an anaphor and a candidate antecedent, as places of ones in a vector of zeros. */
import type { Class, Gender, Mention } from './mention.ts';
import type { Outline } from './outline.ts';

/** What is known of an entity from its mentions before the anaphor. */
export interface Cluster {
  mentions: number;
  gender: Gender | null;
  named: boolean;
  readonly type: Mention['type'];
  /** Head nouns by which it has been called, roles of its name among them. */
  readonly heads: Set<string>;
}

export const CLASSES: readonly Class[] = ['he', 'she', 'they', 'it', 'I', 'we', 'you', 'who', 'nominal'];
const TYPES: readonly Mention['type'][] = ['person', 'organisation', 'place', 'other'];

/** Upper ends of the classes a number falls into. */
const SENTENCES = [0, 1, 2, 4, 8];
const PARAGRAPHS = [0, 1, 3];
const RANKS = [0, 1, 2, 4, 8, 14];
const WORDS = [1, 2, 5, 10, 20];
const COUNTS = [1, 2, 4];

/** Sizes of the groups, in order; exactly one of a group is on, of the last group any. */
const GROUPS = [CLASSES.length, 3, TYPES.length, 5, 6, 4, 7, 6, 4, 4, 4] as const;
const FLAGS = 10;
export const FEATURES = GROUPS.reduce((a, b) => a + b, 0) + FLAGS;

/** How many candidates stand between the two, and how many of them that are sources of statements. */
export interface Rank {
  readonly all: number;
  readonly sources: number;
}

export function pairFeatures(outline: Outline, anaphor: Mention, candidate: Mention, cluster: Cluster, rank: Rank) {
  const gender = cluster.gender ?? candidate.gender;
  const a = candidate.head;
  const m = anaphor.head;
  const quoted = (outline.quoted(a) ? 2 : 0) + (outline.quoted(m) ? 1 : 0);
  const nominal = anaphor.class === 'nominal';
  const groups = [
    CLASSES.indexOf(anaphor.class),
    candidate.class === 'name' ? 0 : candidate.class === 'nominal' ? 1 : 2,
    TYPES.indexOf(candidate.type),
    agreement(anaphor.class, gender, candidate.type),
    bucket(outline.sentence(m) - outline.sentence(a), SENTENCES),
    bucket(outline.paragraph(m) - outline.paragraph(a), PARAGRAPHS),
    bucket(rank.all, RANKS),
    bucket(m - a, WORDS),
    bucket(cluster.mentions, COUNTS),
    quoted,
    candidate.source ? 1 + Math.min(rank.sources, 2) : 0,
  ];
  const on: number[] = [];
  let at = 0;
  for (let i = 0; i < groups.length; i++) {
    on.push(at + groups[i]!);
    at += GROUPS[i]!;
  }
  const flags = [
    candidate.class === anaphor.class && !nominal,
    nominal && candidate.word === anaphor.word,
    nominal && cluster.heads.has(anaphor.word),
    cluster.named,
    candidate.first === 0 || outline.sentence(candidate.first - 1) !== outline.sentence(candidate.first),
    nominal && (anaphor.gender === 'plural') !== (gender === 'plural'),
    nominal && anaphor.gender !== null && gender !== null && anaphor.gender !== gender,
    quoted === 3 && outline.closed(a) === outline.closed(m),
    outline.sentence(a) === outline.sentence(m) - 1 && outline.paragraph(a) !== outline.paragraph(m),
    anaphor.source,
  ];
  for (let i = 0; i < flags.length; i++) if (flags[i]) on.push(at + i);
  return on;
}

/** 0 agrees, 1 nothing known, 2 disagrees, 3 a person for "it", 4 no person for "he" or "she". */
function agreement(c: Class, gender: Gender | null, type: Mention['type']): number {
  if (c === 'he' || c === 'she') {
    if (type === 'organisation' || type === 'place') return 4;
    return gender === null ? 1 : gender === c ? 0 : 2;
  }
  if (c === 'it') return type === 'person' ? 3 : gender === 'he' || gender === 'she' ? 2 : 0;
  if (c === 'they' || c === 'we') return gender === 'plural' ? 0 : gender === 'he' || gender === 'she' ? 2 : 1;
  return 1;
}

function bucket(n: number, ends: readonly number[]): number {
  let at = 0;
  while (at < ends.length && n > ends[at]!) at++;
  return at;
}
