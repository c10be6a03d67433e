/** What the caller knows about an input; used where the input itself does not say. */
export interface Hints {
  readonly url?: string | undefined;
  /** ISO 8601 date or date-time. */
  readonly date?: string | undefined;
  readonly headline?: string | undefined;
  readonly publisher?: string | undefined;
  /** The Content-Type the bytes came with, for their charset. */
  readonly contentType?: string | undefined;
}

/** Pages longer than this many bytes, or UTF-16 units of a string, are not read. */
export const MAX_PAGE = 50 * 1024 * 1024;
/** The same for plain text; the promise is that 50 MB of text can be read. */
export const MAX_TEXT = 64 * 1024 * 1024;
