/** Words and signs of a text, and its sentences as rows of them: what two versions are compared by. */
import type { BlockKind, Range } from '../../record/article.ts';
import { quotations } from '../../text/quotations.ts';
import { firstEndingAfter, lastStartingAt } from '../../text/ranges.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Reading } from '../reading.ts';

export interface Token extends Range {
  readonly text: string;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Number of the quotation that it lies in, marks included; -1 outside of any. */
  readonly quotation: number;
}

/** Tokens `from` to `to`, end exclusive, of one sentence. */
export interface Sentence extends Range {
  readonly from: number;
  readonly to: number;
  /** Same words, signs and spacing, same key. */
  readonly key: string;
  readonly kind: BlockKind;
  /** Number of its paragraph. */
  readonly paragraph: number;
}

export interface Version {
  readonly reading: Reading;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** A number with its separators is one word, so that 1.5 and 15 are two; every sign is one for itself. */
const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[’'-][\p{L}\p{M}\p{N}]+)*|\S/gu;

export function versionOf(reading: Reading): Version {
  const { text, blocks } = reading.article;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const whole = { start: 0, end: text.length };
  const ranges = sentencesOf(text, whole);
  const quoted = quotations(text, blocks.length > 0 ? blocks : [whole]).filter((q) => q.parent === null);
  let q = 0;
  let paragraph = 0;
  let lastEnd = 0;
  for (const range of ranges) {
    if (/\n/.test(text.slice(lastEnd, range.start))) paragraph += 1;
    lastEnd = range.end;
    const from = tokens.length;
    let end = range.start;
    for (const m of text.slice(range.start, range.end).matchAll(TOKEN)) {
      const start = range.start + m.index;
      while (q < quoted.length && quoted[q]!.end <= start) q += 1;
      const inside = q < quoted.length && quoted[q]!.start <= start;
      tokens.push({ text: m[0], start, end: start + m[0].length, spaced: start > end, quotation: inside ? q : -1 });
      end = start + m[0].length;
    }
    const key = tokens.slice(from).map((t) => (t.spaced ? ` ${t.text}` : t.text));
    const kind = blocks[lastStartingAt(blocks, range.start)]?.kind ?? 'paragraph';
    sentences.push({ ...range, from, to: tokens.length, key: key.join(''), kind, paragraph });
  }
  return { reading, text, tokens, sentences };
}

export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);
export const isQuotationMark = (token: string): boolean => /^[“”„‟"＂«»‹›‘’‚‛'`]$/.test(token);

/** Words that say little of what a sentence is about. */
const SMALL = new Set(
  'the a an of to in on at for by with and or but that this it its is are was were be been has have had as from not he she they his her their him them who which will would there said says'.split(
    ' ',
  ),
);

/** How much two sentences have in common by sharing it. */
export const weightOf = (token: string): number => (!isWord(token) ? 0 : SMALL.has(token.toLowerCase()) ? 0.3 : 1);

/** Numbers of the tokens that a range touches. */
export function tokensIn(tokens: readonly Token[], { start, end }: Range): number[] {
  const out: number[] = [];
  for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) out.push(i);
  return out;
}
