/** Named fields as they stand in files: in the head of a record, and in blocks of type `application/warc-fields`. */
import type { Field } from './record.ts';

const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into a field
const CONTROL = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what an address cannot have
const NOT_IN_URI = /[\u0000-\u0020\u007f-\u{10ffff}<>"{}|\\^`]/gu;

const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/**
 * One line of a head. Values come from pages, too: control characters are percent-encoded, so that no value can begin a
 * line of its own. A wrong name is misuse and throws.
 */
export function fieldLine(name: string, value: string): string {
  if (!NAME.test(name)) throw new TypeError(`not a field name: ${JSON.stringify(name)}`);
  return `${name}: ${value.trim().replace(CONTROL, percent)}\r\n`;
}

/** An address as it may stand in a field: everything that URIs (RFC 3986) do not allow is percent-encoded as UTF-8. */
export function fieldUri(uri: string): string {
  if (uri.trim() === '') throw new TypeError('a record needs a target address, or null');
  return uri.trim().replace(NOT_IN_URI, percent);
}

/** A block of type `application/warc-fields`. */
export function warcFields(fields: readonly Field[]): Buffer {
  return Buffer.from(fields.map(([name, value]) => fieldLine(name, value)).join(''));
}

/** Lines to fields; lines that are none are left out, folded ones are joined. */
export function parseFields(text: string): Field[] {
  const fields: [string, string][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (/^[ \t]/.test(line) && fields.length > 0) {
      const last = fields[fields.length - 1]!;
      last[1] = `${last[1]} ${line.trim()}`.trim();
      continue;
    }
    const colon = line.indexOf(':');
    if (colon > 0) fields.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return fields;
}
