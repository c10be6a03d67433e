/** What a person typed, as a query of the full-text index. */

export interface WordQuery {
  /** FTS5 expressions: what has to match (null: anything does), and what must not (null: nothing is left out). */
  readonly match: string | null;
  readonly not: string | null;
  /** All words one after another: who has them so comes first. Null for one word. */
  readonly phrase: string | null;
}

/** More would be a way to keep the archive busy. */
const MOST_TERMS = 32;
const MOST_LETTERS = 1000;

/** A minus, then words in quotation marks or one word, then a star. Marks that are never closed reach to the end. */
const TERM = /(?<![^\s"“”«»„])(-?)(?:["“”«»„]([^"“”«»„]*)(?:["“”«»„]|$)|([^\s"“”«»„]+))(\*?)/gu;

/**
 * `bridge "opened on" -tunnel spoke*`: every word, the phrase, not the tunnel, words that begin with "spoke". Null for white space;
 * `{match: '', …}` where there are only marks that nothing can be found by. Any text gives an expression that FTS5 takes.
 */
export function wordQuery(text: string | null | undefined): WordQuery | null {
  const typed = (text ?? '').slice(0, MOST_LETTERS).toWellFormed().replaceAll('\0', ' ');
  if (typed.trim() === '') return null;
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const plain: string[] = [];
  for (const [, minus, phrase, word, star] of typed.matchAll(TERM)) {
    if (wanted.length + unwanted.length === MOST_TERMS) break;
    const prefix = star !== '' || (word?.endsWith('*') ?? false);
    const term = phrase ?? word!.replace(/\*+$/, '');
    if (!/[\p{L}\p{N}]/u.test(term)) continue;
    (minus ? unwanted : wanted).push(quoted(term) + (prefix ? '*' : ''));
    if (!minus) plain.push(term);
  }
  const nothing = wanted.length + unwanted.length === 0;
  return {
    match: nothing ? '' : wanted.length > 0 ? wanted.join(' AND ') : null,
    not: unwanted.length > 0 ? unwanted.join(' OR ') : null,
    phrase: plain.length > 1 ? quoted(plain.join(' ')) : null,
  };
}

/** The tokenizer cuts what is inside; only a mark would not be safe there, and TERM leaves none. */
const quoted = (term: string): string => `"${term}"`;
