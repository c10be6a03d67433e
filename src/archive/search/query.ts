/** What can be asked of the statements in an archive, and the form of the answer. */
import {
  FORMS,
  KINDS,
  NAMINGS,
  type Speaker,
  STANCES,
  type Stance,
  type Statement,
  TONES,
  type Tone,
} from '../../record/statement.ts';
import type { FoundStatement, ReviewState } from '../types.ts';

/** "unknown" stands for null, which a person can not click. */
export type Kind = NonNullable<Speaker['kind']> | 'unknown';
export type Naming = NonNullable<Speaker['naming']> | 'unknown';
export type Certainty = Speaker['certainty'];
/** "none": nobody looked at it. */
export type Reviewed = ReviewState['state'] | 'none';

/**
 * Every field narrows; absent, null and an empty list narrow nothing. Dates are ISO 8601 days or parts of one: "2016" covers
 * all its days, and a statement dated "2016" lies in every range that shares a day with 2016.
 */
export interface StatementQuery {
  /** `bridge`, `"the bridge"`, `-tunnel`, `brid*`: all have to be in what was said or in who said it. Any text is safe. */
  readonly words?: string | null;
  /** Words of the article's headline, in the same form. */
  readonly headline?: string | null;
  /** Any name of the speaker: "Trump" finds whatever is known of Donald Trump. Letter case and accents do not matter. */
  readonly speaker?: string | null;
  readonly speakerId?: number | null;
  /** Name of the outlet, or some of its words. */
  readonly publisher?: string | null;
  /** Where the article says that it is from: an agency, another outlet. */
  readonly origin?: string | null;
  readonly stance?: readonly Stance[];
  readonly kind?: readonly Kind[];
  readonly naming?: readonly Naming[];
  readonly certainty?: readonly Certainty[];
  readonly form?: readonly Statement['form'][];
  readonly tone?: readonly Tone[];
  readonly figures?: FigureQuery | null;
  readonly saidFrom?: string | null;
  readonly saidTo?: string | null;
  readonly publishedFrom?: string | null;
  readonly publishedTo?: string | null;
  readonly review?: readonly Reviewed[];
  /** Key of an article. */
  readonly article?: string | null;
  /** Primary tag: "en". */
  readonly language?: string | null;
  /** Also statements of earlier revisions of an article; else only of the latest. */
  readonly allRevisions?: boolean;
  /**
   * Default: relevance where there are words, else newest. Words that more than 5,000 statements have tell them apart too little:
   * relevance is then newest.
   */
  readonly order?: Order | null;
  /** `next` of the page before. */
  readonly cursor?: string | null;
  /** 1 to 200; 25 without it. */
  readonly limit?: number | null;
}

/** Values that a person can choose among, by field. */
export const CHOICES = {
  stance: STANCES,
  kind: [...KINDS, 'unknown'],
  naming: [...NAMINGS, 'unknown'],
  certainty: ['named', 'resolved', 'unknown'],
  form: FORMS,
  tone: TONES,
  review: ['confirmed', 'corrected', 'added', 'orphaned', 'none'],
} as const satisfies Partial<StatementQuery>;

export const ORDERS = ['relevance', 'newest', 'oldest', 'least-certain'] as const;
export type Order = (typeof ORDERS)[number];

/** A statement that gives any number; of this unit ("USD", "percent"; "" for plain counts); that may lie in this range. */
export interface FigureQuery {
  readonly unit?: string | null;
  readonly low?: number | null;
  readonly high?: number | null;
}

export interface SearchResult {
  readonly total: number;
  /** Whether `total` was counted to the end. */
  readonly exact: boolean;
  readonly found: readonly FoundStatement[];
  /** Cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** How many statements of the answer have this value; counts of one facet add up to the total. */
export interface Facet<T> {
  readonly value: T;
  readonly count: number;
}

export interface NamedFacet {
  /** Null: the text names nobody, or no outlet. */
  readonly id: number | null;
  readonly name: string | null;
  readonly count: number;
}

/** Most frequent first; months and years in order of time, null (no date on record) first. */
export interface Facets {
  readonly total: number;
  /** The most frequent fifty, then one with id null and name null for statements without one. `speakersMore` counts the rest. */
  readonly speakers: readonly NamedFacet[];
  readonly speakersMore: number;
  readonly publishers: readonly NamedFacet[];
  readonly publishersMore: number;
  readonly origins: readonly NamedFacet[];
  readonly originsMore: number;
  readonly stance: readonly Facet<Stance>[];
  readonly kind: readonly Facet<Kind>[];
  readonly naming: readonly Facet<Naming>[];
  readonly certainty: readonly Facet<Certainty>[];
  readonly form: readonly Facet<Statement['form']>[];
  readonly tone: readonly Facet<Tone>[];
  readonly figures: readonly Facet<boolean>[];
  readonly review: readonly Facet<Reviewed>[];
  readonly language: readonly Facet<string | null>[];
  /** Of publication: "2016-11". */
  readonly month: readonly Facet<string | null>[];
  readonly year: readonly Facet<string | null>[];
}
