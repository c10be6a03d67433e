/**
 * The coverage record, version 1: what several articles say together (docs/coverage.md, coverage.schema.json). Every `start`
 * and `end` counts Unicode code points of the text of the article it names, end exclusive, and `text` is the exact slice.
 */
import type { Span } from './record.ts';
import type { Figure, Speaker, Stance } from './statement.ts';

/** A span of one of several articles. */
export interface Place extends Span {
  /** Id of the record. */
  readonly article: string;
}

export interface CoveredArticle {
  /** Id of its record. */
  readonly id: string;
  readonly url: string | null;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  /** Id of its origin. */
  readonly origin: string;
}

/** Why a member is in its claim, each with the words it rests on. */
export interface LinkReason {
  /** `by-hand`: a person joined them; `refers`: the text says what it answers; the others are what the linker weighed. */
  readonly kind: 'by-hand' | 'refers' | 'meaning' | 'words' | 'names' | 'numbers' | 'quotation' | 'polarity';
  /** In words for people. */
  readonly text: string;
  /** What it adds to the decision; negative: it speaks against. */
  readonly weight: number;
}

export interface ClaimMember {
  readonly article: string;
  /** Id of the statement; null where the outlet says it in its own voice. */
  readonly statement: string | null;
  readonly voice: 'source' | 'outlet';
  readonly speaker: Speaker | null;
  /** Towards the claim. */
  readonly stance: Stance;
  readonly content: readonly Span[];
  /** Probability that it belongs here. */
  readonly confidence: number;
  /** The member that it is linked to most surely, by its place in `members`, and why; null for a claim's only member. */
  readonly link: { readonly with: number; readonly reasons: readonly LinkReason[] } | null;
}

/** Counts over speakers (outlets in their own voice are speakers too), outlets and origins. No score of truth. */
export interface Standing {
  readonly holds: number;
  readonly denies: number;
  readonly silent: number;
  readonly other: number;
  readonly outlets: number;
  readonly origins: number;
  readonly named: number;
  readonly anonymous: number;
}

/** An article says in one place in its own voice what it only reports in another, or more firmly: places in `members`. */
export interface Tension {
  readonly article: string;
  readonly kind: 'own-voice-and-reported' | 'firm-and-unsure';
  readonly members: readonly number[];
}

export interface Claim {
  readonly id: string;
  /** The clearest member's own words, never a paraphrase. */
  readonly gist: Place;
  readonly members: readonly ClaimMember[];
  readonly standing: Standing;
  /** Ids of claims that cannot be true together with this one though neither is said to deny the other. */
  readonly opposed: readonly string[];
  /** The earliest article that carries it. */
  readonly first: string;
  readonly tensions: readonly Tension[];
}

export interface Origin {
  readonly id: string;
  /** How the articles of it are related: the loosest relation between two of them. */
  readonly kind: 'single' | 'same' | 'cut' | 'rewrite';
  /** The first is the one the others were most likely made from. */
  readonly articles: readonly string[];
  readonly credit: string | null;
  /** The words that show it: credits, shared passages. */
  readonly evidence: readonly Place[];
  readonly confidence: number;
}

export interface QuantityValue extends Pick<Figure, 'low' | 'high' | 'bound' | 'unit' | 'asOf'> {
  readonly article: string;
  readonly statement: string | null;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null: the outlet's own voice. */
  readonly speaker: Speaker | null;
  /** A later value of the same speaker or outlet took its place. */
  readonly superseded: boolean;
}

export interface Quantity {
  readonly id: string;
  /** What is counted, of what, in the articles' words. */
  readonly of: string;
  readonly values: readonly QuantityValue[];
  /** Pairs of values (by place) that cannot both hold at one time. */
  readonly conflicts: readonly (readonly [number, number])[];
}

export interface Coverage {
  readonly version: 1;
  readonly articles: readonly CoveredArticle[];
  readonly claims: readonly Claim[];
  readonly origins: readonly Origin[];
  readonly quantities: readonly Quantity[];
}
