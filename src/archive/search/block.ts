/**
 * What search counts of a revision, as numbers: a head, then three for every statement. All of an archive's blocks are read into
 * columns (columns.ts), which is a hundred times quicker than reading as many rows.
 */

/** Places in the head. Days count from 1970; ids of 0 stand for none. */
export const HEAD = { article: 0, number: 1, publisher: 2, origin: 3, published: 4, when: 5, language: 6 } as const;
export const HEAD_LENGTH = 8;
/** Places in a statement. */
export const BITS = 0;
export const SPEAKER = 1;
export const SAID = 2;
export const STATEMENT_LENGTH = 3;

/** No date. */
export const NEVER = -0x8000_0000;

export interface BlockStatement {
  /** codes.ts */
  readonly bits: number;
  readonly speaker: number;
  /** First day on which it may have been said. */
  readonly said: number;
}

export function encodeBlock(
  head: Readonly<Record<keyof typeof HEAD, number>>,
  statements: readonly BlockStatement[],
): Uint8Array {
  const out = new Int32Array(HEAD_LENGTH + statements.length * STATEMENT_LENGTH);
  for (const [name, at] of Object.entries(HEAD)) out[at] = head[name as keyof typeof HEAD];
  statements.forEach(({ bits, speaker, said }, i) => {
    out.set([bits | 0, speaker, said], HEAD_LENGTH + i * STATEMENT_LENGTH);
  });
  return new Uint8Array(out.buffer);
}

export function decodeBlock(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
}

/** The primary tag of a language as a number, and back: "en", "fil". 0 for anything else. */
export function languageCode(tag: string | null): number {
  const [primary] = /^[a-z]{2,3}(?![a-z])/i.exec(tag ?? '') ?? [];
  return primary ? [...primary.toLowerCase()].reduce((code, letter) => code * 27 + letter.charCodeAt(0) - 96, 0) : 0;
}

export function languageTag(code: number): string | null {
  let tag = '';
  for (let rest = code; rest > 0; rest = Math.floor(rest / 27)) tag = String.fromCharCode(96 + (rest % 27)) + tag;
  return tag === '' ? null : tag;
}
