/** A transcript beside what was broadcast or written of it. Ranges are code points of the text of the side they name. */
import type { Span } from '../../record/record.ts';

export interface Turn extends Span {
  /** As the transcript names who speaks; null where it does not say. */
  readonly speaker: string | null;
}

/** Words that only one side has, or other words in the same place. */
export interface Difference {
  readonly transcript: Span | null;
  readonly broadcast: Span | null;
  /** Written nearly alike, and no number or negation: in captions it may be a word misheard. */
  readonly alike: boolean;
}

/**
 * One stretch of the alignment, in the order of the transcript; `inserted` in the order of the broadcast. One or two words
 * dropped or added within a sentence are `altered`, more are `cut` or `inserted`. `moved` is heard in another order, or
 * once more than it was said.
 */
export interface Passage {
  readonly kind: 'same' | 'altered' | 'cut' | 'inserted' | 'moved';
  readonly transcript: Span | null;
  readonly broadcast: Span | null;
  /** Seconds into the broadcast, as exact as captions say; of `cut`, between which captions. Else null. */
  readonly from: number | null;
  readonly to: number | null;
  /** Of `altered` and `moved`: words only in the transcript and words only in the broadcast. */
  readonly differences: readonly Difference[];
}

/** A quotation of an article beside the transcript. */
export interface CheckedQuotation {
  readonly kind: 'exact' | 'changed' | 'missing';
  /** Of the article, without the marks. */
  readonly quotation: Span;
  readonly statement: string | null;
  /** Where the transcript has it, from its first word to its last; of a stitched one the first place. Null for `missing`. */
  readonly transcript: Span | null;
  /** In the order of the quotation; several where it is stitched together from places that are apart. */
  readonly places: readonly Span[];
  readonly differences: readonly { readonly transcript: Span | null; readonly quotation: Span | null }[];
  /** As the transcript names who says it there. */
  readonly speaker: string | null;
  /** Whether the transcript has the same person say it; null where either does not say who speaks. */
  readonly sameSpeaker: boolean | null;
  /** Words that the quotation leaves out without a mark. */
  readonly unmarkedCut: boolean;
}

export interface Comparison {
  readonly version: 1;
  readonly transcript: { readonly id: string; readonly text: string; readonly turns: readonly Turn[] };
  readonly broadcast: {
    readonly id: string;
    readonly text: string;
    readonly kind: 'captions' | 'transcript' | 'article';
  };
  /** Empty for an article. */
  readonly passages: readonly Passage[];
  /** Empty for what is no article. */
  readonly quotations: readonly CheckedQuotation[];
}
