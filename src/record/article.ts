/**
 * An article as the program holds it. Ranges are half-open and count UTF-16 units of `Article.text`; `toRecord`
 * turns them into code points for everything that leaves the program.
 */

export interface Range {
  readonly start: number;
  readonly end: number;
}

export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'heading'
  | 'list-item'
  | 'quotation'
  | 'embed'
  | 'table'
  | 'caption'
  | 'credit'
  | 'correction'
  | 'furniture';

/** A paragraph-like stretch of the text. Blocks are in text order and disjoint; white space between them belongs to none. */
export interface Block extends Range {
  readonly kind: BlockKind;
}

/** Who else made this article, in the page's own words: the range covers the words that say so. */
export interface Credit extends Range {
  readonly name: string;
  readonly kind: 'origin' | 'agency' | 'contributor' | 'photo';
}

/** "LAGOS, Nigeria —": the place as written, the range without the dash. */
export interface Dateline extends Range {
  readonly place: string;
}

/**
 * `text[start, end)` was made from `page[from, to)`, where `page` is the decoded page (UTF-16 units). Where both
 * lengths are equal the characters are the same ones, in order; otherwise the whole range stands for the whole range
 * (an entity, folded white space). Text covered by no segment is white space that was inserted (the line breaks between
 * blocks) or stands for one other white-space character.
 */
export interface Segment extends Range {
  readonly from: number;
  readonly to: number;
}

export interface Article {
  readonly url: string | null;
  /** Which address the page itself says is its own (rel=canonical), absolute; null where it says none. */
  readonly canonical: string | null;
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly byline: readonly string[];
  /** ISO 8601 date or date-time, as exact as the page gives it. */
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  /** BCP 47 primary tag ("en", "pt-BR"), null where unknown. */
  readonly language: string | null;
  readonly dateline: Dateline | null;
  readonly credits: readonly Credit[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  /** "sha256:" and the hex digest of the bytes that were read. */
  readonly digest: string;
}
