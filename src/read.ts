/** One input to one record: the whole program in a function. */
import { readPage, readText } from './page/read-page.ts';
import { openReader } from './reading/open.ts';
import type { Reader } from './reading/reader.ts';
import { failed, ok, type Result } from './record/problem.ts';
import type { OnRecord } from './record/record.ts';
import { toRecord } from './record/to-record.ts';
import { codePoints } from './text/offsets.ts';

/** One of `text`, `html` and `bytes` (an HTML page as it came over the wire), and what is known about it. */
export interface Input {
  /** Given back as the record's id; else the article's own. */
  readonly id?: string | undefined;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly bytes?: Uint8Array | undefined;
  /** The Content-Type the bytes came with, for their charset. */
  readonly contentType?: string | undefined;
  /** "sha256:" and hex digest of the bytes that `text` was decoded from; else that of the text in UTF-8 is taken. */
  readonly digest?: string | undefined;
  readonly url?: string | undefined;
  /** ISO 8601; used where the page does not say. */
  readonly date?: string | undefined;
  readonly headline?: string | undefined;
  readonly publisher?: string | undefined;
}

/**
 * UTF-16 units of article text that are read: some 1,500 news articles, a minute or two of work. Longer ones are
 * collections, better split by whoever made them.
 */
export const MAX_ARTICLE = 8 * 1024 * 1024;

/** Reads one input. Problems with the input are values; a wrong call throws. Without `reader` one is opened and closed again. */
export async function read(input: Input, options: { readonly reader?: Reader } = {}): Promise<Result<OnRecord>> {
  const given = [input.text, input.html, input.bytes].filter((x) => x !== undefined).length;
  if (given !== 1) return failed('bad-input', `Give exactly one of text, html and bytes; ${given} were given.`);
  const article = input.text !== undefined ? readText(input.text, input) : readPage(input.html ?? input.bytes!, input);
  if (!article.ok) return article;
  const { length } = article.value.text;
  if (length > MAX_ARTICLE)
    return failed('too-large', `The text has ${length} characters; at most ${MAX_ARTICLE} are read. Split it.`);
  const whole = input.digest ? { ...article.value, digest: input.digest } : article.value;
  const reader = options.reader ?? (await openReader());
  try {
    const statements = await reader.read(whole);
    return ok(toRecord(whole, statements, reader, codePoints(whole.text), input.id));
  } finally {
    if (!options.reader) await reader.close();
  }
}
