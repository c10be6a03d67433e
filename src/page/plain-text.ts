/** Bytes of a plain text to the text. The text is what the record's offsets count, so nothing in it is changed. */
import { failed, ok, type Result } from '../record/problem.ts';

export interface Decoded {
  readonly text: string;
  /** Some bytes were not valid in the text's encoding; "�" stands for them. */
  readonly damaged: boolean;
}

/** UTF-8, or UTF-16 with its mark; the mark is no part of the text. A charset that the sender named comes after the mark. */
export function decodeText(bytes: Uint8Array, contentType?: string | null): Result<Decoded> {
  if (bytes.length === 0) return failed('empty', 'There is nothing in it.');
  const encoding = encodingOf(bytes, contentType);
  const text = new TextDecoder(encoding).decode(bytes);
  if (controls(text) > 0.01) return failed('binary', 'This is not text; save it as text or HTML first.');
  return ok({ text, damaged: text.includes('\ufffd') && !isValid(bytes, encoding) });
}

function encodingOf(bytes: Uint8Array, contentType?: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const named = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  try {
    return named ? new TextDecoder(named).encoding : 'utf-8';
  } catch {
    return 'utf-8'; // a charset that nobody knows
  }
}

/** Share of control characters in the beginning, as the reader of pages counts them: a stray one is in many texts. */
function controls(text: string): number {
  const start = text.slice(0, 4096);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about
  return (start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0) / Math.max(start.length, 1);
}

/** A "�" may stand in the original. */
function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
