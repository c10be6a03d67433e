/** What a review entry of the log holds. Offsets count code points of the revision's text, as in the record. */
import type { RecordedStatement } from '../../record/record.ts';
import type { Figure, Label, Said } from '../../record/statement.ts';
import type { LogEntry } from '../store/log-file.ts';
import type { Field } from './fields.ts';

/** Words with where they stood and what stood around them. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Up to 32 code points before and after: fewer only at the ends of the text. */
  readonly prefix: string;
  readonly suffix: string;
}

/** The whole sentences that a statement is in: they must be unchanged for it to be found again. */
export interface Passage extends Quote {
  /** How often sentences and context occurred in the text: what is there twice cannot be told apart later. */
  readonly times: number;
}

type Words = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/** A statement of the record with every span as a quote. */
export type QuotedStatement = Omit<
  RecordedStatement,
  'source' | 'cue' | 'content' | 'addressee' | 'channel' | 'said' | 'figures' | 'labels'
> & {
  readonly source: readonly Quote[];
  readonly cue: Quote | null;
  readonly content: readonly Quote[];
  readonly addressee: Quote | null;
  readonly channel: Quote | null;
  readonly said: (Said & Words) | null;
  readonly figures: readonly (Figure & Words)[];
  readonly labels: readonly (Label & Words)[];
};

export interface Change {
  readonly field: Field;
  /** Values as in the record, with every span as a quote. */
  readonly from: unknown;
  readonly to: unknown;
}

export const REVIEW_KINDS = ['confirm', 'correct', 'split', 'join', 'add', 'reject', 'reattach', 'dismiss'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

export interface ReviewEntry extends LogEntry {
  readonly kind: ReviewKind;
  /** What the person looked at: key of the article, digests of the revision and of its text, record id of the capture. */
  readonly article: string;
  readonly revision: string;
  readonly text: string;
  readonly capture: string;
  /** Null for `dismiss`, which is about words that are not there any more. */
  readonly passage: Passage | null;
  /** What the statement is called in the log: its id when somebody first dealt with it. */
  readonly statement: string;
  /** Whether the speaker's name, as the entry leaves it, was written somewhere in the text. */
  readonly nameInText: boolean;
  readonly reader: { readonly version: string; readonly model: string };
  /** The statement as the person saw it; null for `add`. */
  readonly seen: QuotedStatement | null;
  /** Of `correct`. */
  readonly changes: readonly Change[];
  /** New statements: of `add` and `join` one, of `split` two or more; of `reattach` the old one at its new words. */
  readonly made: readonly QuotedStatement[];
  /** Of `join`: the other statement. */
  readonly joined: { readonly statement: string; readonly seen: QuotedStatement } | null;
  readonly why: string | null;
}

export interface UndoEntry extends LogEntry {
  readonly kind: 'undo';
  readonly article: string;
  readonly statement: string;
  /** Id of the entry that does not count any more. */
  readonly undoes: string;
  readonly why: string | null;
}
