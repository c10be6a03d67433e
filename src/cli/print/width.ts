/** How many columns a terminal gives a text: 2 for wide characters and emoji, 0 for marks, 1 for the rest. */

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** User-perceived characters, each of which takes its columns as a whole. */
export function graphemes(text: string): string[] {
  // Printable ASCII needs no segmenter, which is slow.
  if (/^[ -~]*$/.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), (s) => s.segment);
}

export function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  const code = grapheme.codePointAt(0) ?? 0;
  if (grapheme.length === 1 && code < 0x300) return code === 0xad ? 0 : 1;
  if (/^\p{Emoji_Presentation}|^\p{Emoji}\ufe0f|^\p{Regional_Indicator}/u.test(grapheme)) return 2;
  if (isWide(code)) return 2;
  return /^[\p{Mark}\p{Format}]/u.test(grapheme) ? 0 : 1;
}

export const displayWidth = (text: string): number => graphemes(text).reduce((sum, g) => sum + graphemeWidth(g), 0);

/** Columns of a page for a terminal of so many: longer lines than 100 are tiring to read, fewer than 30 leave no room for words. */
export const pageWidth = (columns: number | null): number => Math.max(30, Math.min(columns ?? 80, 100));

/** East Asian Wide and Fullwidth (UAX 11), in the coarse ranges that terminals use. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18cff],
  [0x1b000, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
];

export const isWide = (code: number): boolean =>
  code >= 0x1100 && WIDE.some(([from, to]) => code >= from && code <= to);
