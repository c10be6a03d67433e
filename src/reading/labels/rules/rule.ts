/** What a rule is given: the article's text and one stretch of it that belongs to a source or a content. */
import type { Range } from '../../../record/article.ts';
import type { Label } from '../../../record/statement.ts';

export interface Zone extends Range {
  readonly text: string;
  /** The words of the stretch. */
  readonly words: string;
  readonly of: 'source' | 'content' | 'between';
}

export type Rule = (zone: Zone) => readonly Label[];

export const label = (kind: Label['kind'], zone: Zone, index: number, length: number): Label => ({
  kind,
  start: zone.start + index,
  end: zone.start + index + length,
});

export const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);
export const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

/** The word after a place in the text, '' where something else comes first; words within one noun phrase only. */
export function nextWords(text: string, at: number, count: number): string[] {
  const out: string[] = [];
  const rest = text.slice(at, at + 80);
  const word = /^ ["“‘']?([\p{L}][\p{L}’'.-]*)["”’]?/u;
  let from = 0;
  while (out.length < count) {
    const m = word.exec(rest.slice(from));
    if (!m) break;
    out.push(m[1]!.replace(/[.]$/, ''));
    if (m[1]!.endsWith('.')) break;
    from += m[0].length;
  }
  return out;
}

/** The word before a place, '' at the start of a sentence or after punctuation. */
export const wordBefore = (text: string, at: number): string =>
  /([\p{L}\p{N}][\p{L}\p{N}’'-]*)[ \n]$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';

/** Words that end a noun phrase or begin another one. */
export const FUNCTION_WORD =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|my|our|your|of|in|on|at|to|for|by|with|from|as|and|or|but|if|when|while|because|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|could|can|may|might|should|must|not|no|he|she|it|they|we|you|i|who|which|what|about|after|before|into|than|so|there|over|under|during|against|between|through|said|says)$/i;

/** Singular of a noun, roughly. */
export const singular = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=(?:ch|sh|x))es$/, '')
    .replace(/(?<=[^s])s$/, '');

/** Whether a list has the word or its singular. */
export const hasNoun = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word.toLowerCase()) || list.has(singular(word)) || list.has(singular(word.split('-').at(-1)!));
