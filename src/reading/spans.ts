/** A statement in the making: each stage of reading adds to what the one before it gives. */
import type { Range } from '../record/article.ts';
import type { Form, Speaker, Stance, Tone } from '../record/statement.ts';
import type { Quotation } from '../text/quotations.ts';

/** The bare spans, before anything is made of them. */
export interface Spans {
  readonly source: readonly Range[];
  readonly cue: Range | null;
  readonly content: readonly Range[];
}

/** All spans that an article's statements have; drafts are in text order. */
export interface Draft extends Spans {
  /** Quotations near by, all that touch its content among them. */
  readonly near: readonly Quotation[];
  /** Index of the draft whose content holds this one. */
  readonly within: number | null;
  readonly confidence: number;
}

/** What the words of the statement alone tell. */
export interface Voiced extends Draft {
  readonly form: Form;
  readonly stance: Stance;
  readonly tone: Tone;
}

/** With who speaks: what the layers that look at the whole article are given. */
export interface Spoken extends Voiced {
  readonly speaker: Speaker;
}
