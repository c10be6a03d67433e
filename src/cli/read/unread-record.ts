/** An input to a record without statements: where only the words count, no weights are loaded. */
import { readPage, readText } from '../../page/read-page.ts';
import { type Input, MAX_ARTICLE } from '../../read.ts';
import { failed, ok, type Result } from '../../record/problem.ts';
import type { OnRecord } from '../../record/record.ts';
import { toRecord } from '../../record/to-record.ts';
import { codePoints } from '../../text/offsets.ts';

const NO_READER = { version: '', model: '' };

/** With the id that the record would have that is read from it. */
export function unreadRecord(input: Input): Result<OnRecord> {
  const article = input.text !== undefined ? readText(input.text, input) : readPage(input.html ?? input.bytes!, input);
  if (!article.ok) return article;
  const { text } = article.value;
  if (text.length > MAX_ARTICLE)
    return failed('too-large', `The text has ${text.length} characters; at most ${MAX_ARTICLE} are read. Split it.`);
  const whole = input.digest ? { ...article.value, digest: input.digest } : article.value;
  return ok(toRecord(whole, [], NO_READER, codePoints(text), input.id));
}
