/** Who each pronoun and bare noun phrase of an article refers to. */
import type { Range } from '../../record/article.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Referent } from '../speakers/speakers.ts';
import { type Candidate, type ClusterId, openClusters } from './candidates.ts';
import type { Collected } from './collect.ts';
import { type Mention, pronounClass } from './mention.ts';
import { headOfPhrase } from './phrases.ts';
import type { Ranker } from './ranker.ts';

/**
 * A name is given on a statement only where it is more probable than not: on PolNeAR dev 4 of 10 names below this were
 * right, and 80 of 86 above it.
 */
const SURE = 0.5;

/** A link of an anaphor to the mention before it that it most probably refers to, or to nobody. */
export interface Link {
  readonly mention: Mention;
  readonly antecedent: Mention | null;
  readonly probability: number;
  /** The name or description at the end of the chain of links; null where the chain ends in a pronoun. */
  readonly referent: Mention | null;
  /** Probability of the whole chain. */
  readonly certainty: number;
  /** Who else it might have been, most probable first. */
  readonly others: readonly { readonly mention: Mention | null; readonly probability: number }[];
}

export interface Coreference {
  /** The link of the mention with this head or range; null where there is none at this place. */
  linkOf(range: Range): Link | null;
  /** Who is meant; null where it is not sure enough. */
  resolve(range: Range): Referent | null;
  readonly links: readonly (Link | null)[];
}

/**
 * Subtracted from the score of nobody, which the ranker gives too often: chosen on GUM dev, where noun phrases found their
 * person in 26 % without it and in 42 % with it, while speakers on PolNeAR dev stayed the same.
 */
const NOBODY = 0.8;
const NOBODY_NOUN = 1.2;

/** Candidates that lost and are told. */
const OTHERS = 3;

/** An entity that an anaphor may refer to, and its mention that speaks most for it. */
interface Choice {
  readonly cluster: ClusterId;
  readonly mention: number;
  readonly probability: number;
}

/** Reads the mentions once from first to last; each takes the candidate of the entity with the highest probability. */
export function coreference(
  text: string,
  collected: Collected,
  entities: readonly Entity[],
  ranker: Ranker,
): Coreference {
  const { outline, mentions, vectors } = collected;
  const clusters = openClusters(outline, mentions, entities);
  const halves: (Float64Array | undefined)[] = [];
  const halfOf = (j: number): Float64Array => {
    const half = halves[j] ?? ranker.half(vectors[j]!);
    halves[j] = half;
    return half;
  };
  const clusterOf: ClusterId[] = [];
  const links: (Link | null)[] = [];
  mentions.forEach((m, i) => {
    let cluster: ClusterId = m.entity ?? `m${i}`;
    if (m.asked) {
      const candidates = clusters.candidates(i);
      const scores = ranker.scores(
        vectors[i]!,
        m.class,
        candidates.map(({ mention: j, features }) => ({ vector: vectors[j]!, half: halfOf(j), features })),
      );
      scores[0]! -= m.class === 'nominal' ? NOBODY_NOUN : NOBODY;
      const [nobody, ...p] = softmax(scores);
      const choices = together(candidates, p, clusterOf);
      const chosen = choices[0] && choices[0].probability > nobody! ? choices[0] : null;
      if (chosen) cluster = chosen.cluster;
      links.push(linkTo(mentions, links, m, chosen, choices, nobody!));
    } else links.push(null);
    clusterOf[i] = cluster;
    clusters.add(i, cluster);
  });
  const byHead = new Map(mentions.map((m, i) => [m.head, i]));
  const mentionAt = (range: Range): number | undefined => {
    const words = text.slice(range.start, range.end);
    const head = pronounClass(words) ? 0 : headOfPhrase(words).start;
    return byHead.get(outline.at(range.start + Math.max(head, 0)));
  };
  const linkOf = (range: Range): Link | null => {
    const i = mentionAt(range);
    return i === undefined ? null : links[i]!;
  };
  /** Where it is named, if it is; a phrase beside a name stands for the name. */
  const named = ({ start, end, class: c, entity }: Mention): Range =>
    (c === 'nominal' && entity !== null ? entities[entity]!.mentions[0] : null) ?? { start, end };
  return {
    links,
    linkOf,
    resolve(range) {
      const i = mentionAt(range);
      if (i === undefined) return null;
      const m = mentions[i]!;
      if (m.class === 'nominal' && m.entity !== null) return { range: named(m), probability: 1 };
      const link = links[i];
      if (!link?.antecedent || !link.referent || link.certainty < SURE) return null;
      return { range: named(link.referent), probability: link.certainty };
    },
  };
}

/** Mentions of one entity stand for it together; the most probable entity first. */
function together(candidates: readonly Candidate[], p: readonly number[], clusterOf: readonly ClusterId[]): Choice[] {
  const by = new Map<ClusterId, { cluster: ClusterId; probability: number; best: number; mention: number }>();
  candidates.forEach(({ mention }, k) => {
    const cluster = clusterOf[mention]!;
    const c = by.get(cluster) ?? { cluster, probability: 0, best: 0, mention };
    c.probability += p[k]!;
    if (p[k]! > c.best) {
      c.best = p[k]!;
      c.mention = mention;
    }
    by.set(cluster, c);
  });
  return [...by.values()].sort((a, b) => b.probability - a.probability);
}

function linkTo(
  mentions: readonly Mention[],
  links: readonly (Link | null)[],
  m: Mention,
  chosen: Choice | null,
  choices: readonly Choice[],
  nobody: number,
): Link {
  const others = [
    ...(chosen ? [{ mention: null, probability: nobody }] : []),
    ...choices.filter((c) => c !== chosen).map((c) => ({ mention: mentions[c.mention]!, probability: c.probability })),
  ]
    .sort((a, b) => b.probability - a.probability)
    .slice(0, OTHERS);
  if (!chosen) {
    const referent = isWords(m) ? m : null;
    return { mention: m, antecedent: null, probability: nobody, referent, certainty: 0, others };
  }
  const antecedent = mentions[chosen.mention]!;
  const before = links[chosen.mention] ?? null;
  return {
    mention: m,
    antecedent,
    probability: chosen.probability,
    referent: before?.referent ?? (isWords(antecedent) ? antecedent : null),
    certainty: chosen.probability * (before?.antecedent ? before.certainty : 1),
    others,
  };
}

/** A name or a noun phrase tells who; a pronoun does not. */
const isWords = (m: Mention): boolean => m.class === 'name' || m.class === 'nominal';

function softmax(scores: Float64Array): number[] {
  const most = Math.max(...scores);
  const e = Array.from(scores, (s) => Math.exp(s - most));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / sum);
}
