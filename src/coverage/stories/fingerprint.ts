/** What tells the event of an article from others: its names, places, dates, numbers and telling words. */

export const KINDS = ['word', 'name', 'place', 'date', 'number'] as const;
export type Kind = (typeof KINDS)[number];

export interface Feature {
  readonly kind: Kind;
  /** What is compared: a hash of the normalised word, day or number. */
  readonly hash: number;
  /** How much the article is about it, in eighths: 1 to 63. */
  readonly weight: number;
  /** As people read it: the whole name, the word as written, the day. */
  readonly text: string;
}

export interface Fingerprint {
  /** Days since 1970-01-01: of publication, else what the first lines say, else of capture; null where none is known. */
  readonly day: number | null;
  /** Ascending by hash, each hash once. */
  readonly features: readonly Feature[];
}

/** No fingerprint has more features. */
export const MOST_FEATURES = 128;
/** Longer names and words are cut for display. */
export const LONGEST_TEXT = 60;

/** A fingerprint without what only people read: all that the index needs. */
export interface Keys {
  readonly day: number | null;
  readonly hashes: Uint32Array;
  /** The place of the kind in KINDS, times 64, plus the weight. */
  readonly packed: Uint16Array;
}

export function keysOf({ day, features }: Fingerprint): Keys {
  return {
    day,
    hashes: Uint32Array.from(features, (f) => f.hash),
    packed: Uint16Array.from(features, (f) => packed(f.kind, f.weight)),
  };
}

export const packed = (kind: Kind, weight: number): number => KINDS.indexOf(kind) * 64 + weight;
export const kindOf = (pack: number): Kind => KINDS[pack >> 6]!;
export const weightOf = (pack: number): number => pack & 63;
