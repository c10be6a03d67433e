/** Bytes of a feed, sitemap or outline to text. What they are beats what they say, where the two differ. */
import { isAscii, isUtf8 } from 'node:buffer';

/** Bytes beyond this are not looked at; the caller learns of it. */
export const MAX_BYTES = 32 * 1024 * 1024;

export interface Decoded {
  /** Without byte order mark. Broken sequences become U+FFFD. */
  readonly text: string;
  /** There was more than MAX_BYTES. */
  readonly cut: boolean;
}

/** `contentType` is the header field; null where there was none. */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const head = bytes.subarray(0, MAX_BYTES);
  return { text: new TextDecoder(charsetOf(head, contentType)).decode(head), cut: bytes.length > MAX_BYTES };
}

function charsetOf(bytes: Uint8Array, contentType: string | null): string {
  const wide = wideCharset(bytes);
  if (wide) return wide;
  const labels = declared(bytes, contentType).filter((label) => label !== null);
  if (labels.includes('iso-2022-jp')) return 'iso-2022-jp'; // seven bits a byte, which would pass for UTF-8
  // Nothing else looks like UTF-8 by chance, so what is UTF-8 is read as UTF-8, whatever is declared.
  if (isUtf8(bytes) || looksCutOff(bytes)) return 'utf-8';
  const other = labels.find((label) => label !== 'utf-8' && label !== 'windows-1252');
  if (labels[0] === 'utf-8' && !mostlyBroken(bytes)) return 'utf-8'; // one stray byte is no other charset
  // Servers add "iso-8859-1" and "utf-8" to everything; a charset that somebody wrote down on purpose knows better.
  return other ?? (labels.includes('utf-8') && !mostlyBroken(bytes) ? 'utf-8' : 'windows-1252');
}

/** Two bytes a character: by their mark, or by the zero bytes of the first `<`, `{` or `?`. */
function wideCharset(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a !== undefined && a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  if (a === 0 && b !== undefined && b !== 0 && c === 0 && d !== 0) return 'utf-16be';
  return null;
}

/** Header, XML declaration, `<meta>`: WHATWG names in this order; null for one that is missing, unknown or cannot be. */
function declared(bytes: Uint8Array, contentType: string | null): (string | null)[] {
  const start = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  return [
    /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec((contentType ?? '').slice(0, 500))?.[1],
    /^\s*(?:ï»¿)?\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start)?.[1],
    /<meta[^>]{0,300}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(start)?.[1],
  ].map(known);
}

function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    const name = new TextDecoder(label).encoding;
    return name.startsWith('utf-16') ? null : name; // its declaration could not have been read as single bytes
  } catch {
    return null;
  }
}

/** Whether it is UTF-8, with something to show for it, but for a last character that a cut left unfinished. */
function looksCutOff(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && end > bytes.length - 3 && (bytes[end - 1]! & 0xc0) === 0x80) end -= 1;
  const whole = bytes.subarray(0, Math.max(0, end - 1));
  return isUtf8(whole) && !isAscii(whole);
}

/** Whether there are bytes above ASCII and hardly any forms a UTF-8 character. */
function mostlyBroken(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (const c of new TextDecoder().decode(bytes.subarray(0, 1_000_000))) {
    if (c === '\ufffd') bad += 1;
    else if (c > '\u007f') good += 1;
  }
  return bad > 4 * good;
}
