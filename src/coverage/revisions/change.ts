/** What became of an article between two versions of it, as statements and not only as text. */
import type { RecordedStatement, Span } from '../../record/record.ts';

export const CHANGE_KINDS = [
  'statement-added',
  'statement-removed',
  'statement-moved',
  'speaker-changed',
  'cue-changed',
  'stance-changed',
  'figure-changed',
  'quotation-altered',
  'quotation-cut',
  'quotation-marks-added',
  'quotation-marks-removed',
  'content-changed',
  'denial-added',
  'correction-added',
  'headline-changed',
  'byline-changed',
  'date-changed',
  'text-added',
  'text-removed',
  'text-moved',
  'text-changed',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  readonly kind: ChangeKind;
  /** The words in the older version; empty where there were none. Code points into its text. */
  readonly before: readonly Span[];
  /** The words in the newer version. */
  readonly after: readonly Span[];
  /** Ids of the statements that it is about, older and newer; null where it is about none or where there was none. */
  readonly statements: readonly [string | null, string | null];
  /** Of headline, byline and date: as the records have them, which need not stand in the text. Else null. */
  readonly values: readonly [string | null, string | null] | null;
  /** What it means, where that can be said: "attribution weakened", "60 instead of 40". */
  readonly note: string | null;
  /** Probability that it is this change. */
  readonly confidence: number;
}

/** A statement with what it was in the older version; null where the reader saw none, which by itself is no change. */
export interface MatchedStatement {
  readonly before: RecordedStatement | null;
  readonly after: RecordedStatement | null;
}

export interface RevisionChanges {
  /** In the order of the newer text, what is gone where it stood. */
  readonly changes: readonly Change[];
  /** In the order of the newer text, each statement of either version once. */
  readonly statements: readonly MatchedStatement[];
}
