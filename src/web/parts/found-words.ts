/** The words that were searched for, marked in a text that came back. Only for the eye: what is found is the index's matter. */
import { html } from 'hono/html';
import { folded } from '../../archive/search/fold.ts';
import type { Html } from '../page.ts';
import { visible } from './foreign.ts';

/** One word or phrase, folded; the last word may be the beginning of one. */
export interface Term {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}\p{Co}]+/gu;
/** A quoted phrase, open at the end or not, or anything up to white space; each may be excluded with a minus. */
const TERM = /(-?)(?:["“”„«»]([^"“”„«»]{0,300})(["“”„«»]|$)|([^\s"“”„«»]{1,300}))(\*?)/gu;
const MOST_TERMS = 40;

/** What is not excluded. */
export function termsOf(search: string | null): Term[] {
  const terms: Term[] = [];
  for (const [, minus, phrase, , word, star] of (search ?? '').slice(0, 1000).matchAll(TERM)) {
    const words = wordsIn(phrase ?? word ?? '');
    if (minus === '' && words.length > 0)
      terms.push({ words, isPrefix: star === '*' || (word?.endsWith('*') ?? false) });
    if (terms.length === MOST_TERMS) break;
  }
  return terms;
}

const wordsIn = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => folded(word));

/** The text with each term in <mark>; unseen characters are shown as in `foreign`. */
export function markFound(text: string, terms: readonly Term[]): Html {
  if (terms.length === 0) return visible(text);
  const words = [...text.matchAll(WORD)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    word: folded(m[0]),
  }));
  const parts: Html[] = [];
  let at = 0;
  for (let i = 0; i < words.length; ) {
    const length = Math.max(0, ...terms.map((term) => (matchesAt(words, i, term) ? term.words.length : 0)));
    if (length === 0) {
      i++;
      continue;
    }
    const [start, end] = [words[i]!.start, words[i + length - 1]!.end];
    parts.push(visible(text.slice(at, start)), html`<mark>${visible(text.slice(start, end))}</mark>` as Html);
    at = end;
    i += length;
  }
  return html`${parts}${visible(text.slice(at))}` as Html;
}

function matchesAt(
  words: readonly { readonly word: string }[],
  at: number,
  { words: wanted, isPrefix }: Term,
): boolean {
  const last = wanted.length - 1;
  return wanted.every((want, i) => {
    const have = words[at + i]?.word;
    if (have === undefined) return false;
    return i === last && isPrefix ? have.startsWith(want) : have === want;
  });
}
