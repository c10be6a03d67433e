/** What is kept to what is read: the same bytes give the same input, on the day they come and at every later reading. */
import type { CaptureNote } from '../archive/types.ts';
import { captionText } from '../page/captions.ts';
import { digestOf } from '../page/digest.ts';
import { decodeText } from '../page/plain-text.ts';
import type { Input } from '../read.ts';
import { failed, ok, type Result } from '../record/problem.ts';

const CAPTIONS = /^(text\/vtt|application\/x-subrip)/;
const TEXT = /^text\/(plain|markdown)/;

/** `bytes`: the payload of a capture. `url`: null for a file that has no address. Problems: those of texts and captions. */
export function inputOf(
  bytes: Uint8Array,
  contentType: string | null,
  url: string | null,
  given: CaptureNote['given'],
): Result<Input> {
  const known = {
    ...(url === null ? {} : { url }),
    ...(given.date === null ? {} : { date: given.date }),
    ...(given.publisher === null ? {} : { publisher: given.publisher }),
    ...(given.headline === null ? {} : { headline: given.headline }),
  };
  const type = contentType?.trim().toLowerCase() ?? '';
  if (!TEXT.test(type) && !CAPTIONS.test(type))
    return ok({ ...known, bytes, ...(contentType === null ? {} : { contentType }) });
  const decoded = decodeText(bytes, contentType);
  if (!decoded.ok) return decoded;
  const text = CAPTIONS.test(type) ? captionText(decoded.value.text) : decoded.value.text;
  if (text === '') return failed('empty', 'No captions are in it; they begin with WEBVTT or times.');
  return ok({ ...known, text, digest: digestOf(bytes) });
}
