/** The words of an article with what their letters and the space before them tell about names. */
import { folded } from '../words/lists.ts';

/** What stands before a word: one space, a comma, "&", a bracket or quotation mark that opens, other signs, a line break. */
export type Gap = 'space' | 'comma' | 'bracket' | 'quote' | 'ampersand' | 'other' | 'break';

export interface Token {
  readonly start: number;
  /** Without a possessive ending, with the stop of an abbreviation. */
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  /** Two letters or more, all capitals. */
  readonly caps: boolean;
  /** Where a capital says nothing: the first word of a sentence or quotation. */
  readonly first: boolean;
  readonly possessive: boolean;
  readonly gap: Gap;
}

const WORD = /[\p{L}\p{N}@](?:[\p{L}\p{M}\p{N}_]|[.'’&/-](?=[\p{L}\p{N}]))*/gu;
const ABBREVIATION =
  /^(?:m(?:r|rs|s|t)|dr|sens?|reps?|govs?|gen|col|lt|sgt|capt|cmdr|maj|adm|rev|hon|prof|jr|sr|st|ft|inc|corp|co|ltd|messrs|del|supt|det|no|vs|[dri]-[\w.]+|(?:\p{L}{1,2}\.)+\p{L}{1,2}|ph\.d|\p{L})$/iu;
const POSSESSIVE = /(?:['’]s?)$/;
const CAPITAL = /^(?:\p{Lu}|[dlo]['’]\p{Lu}|[ae]l-\p{Lu}|[a-z][A-Z])/u;

/** In capitals they are no function words. */
const CAPS: Readonly<Record<string, string>> = { US: 'u.s', UK: 'u.k', UN: 'u.n', WHO: 'w.h.o' };

export function tokensOf(text: string): Token[] {
  const out: Token[] = [];
  let from = 0;
  let stopped = true;
  for (const m of text.matchAll(WORD)) {
    const start = m.index;
    const gapText = text.slice(from, start);
    let raw = m[0].length > 40 ? m[0].slice(0, 40) : m[0];
    let end = start + m[0].length;
    from = end;
    let possessive = false;
    if (raw.length > 2 && POSSESSIVE.test(raw)) {
      raw = raw.replace(POSSESSIVE, '');
      end = start + raw.length;
      possessive = true;
    } else if ((text[end] === "'" || text[end] === '’') && /s$/i.test(raw) && text[end + 1] === ' ') {
      possessive = true;
      from = end + 1;
    } else if (text[end] === '.' && ABBREVIATION.test(raw)) {
      raw += '.';
      end++;
      from = end;
    }
    const gap = gapOf(gapText);
    const caps = raw.length > 1 && raw === raw.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(raw);
    out.push({
      start,
      end,
      text: raw,
      lower: caps ? (CAPS[raw] ?? folded(raw)) : folded(raw),
      capital: CAPITAL.test(raw),
      caps,
      first: stopped || gap === 'break' || gap === 'quote' || /[.!?:…•*]/.test(gapText) || out.length === 0,
      possessive,
      gap,
    });
    stopped = false;
  }
  return out;
}

function gapOf(between: string): Gap {
  if (between === ' ' || between === '\u00a0') return 'space';
  if (between.includes('\n')) return 'break';
  if (/^[\s\u00a0]{1,3}$/.test(between)) return 'space';
  if (/^["”]?,["”]? ["“]?$/.test(between)) return 'comma';
  if (/^ [([]$/.test(between)) return 'bracket';
  if (between === ' & ') return 'ampersand';
  if (/["“‘'«„]$/.test(between)) return 'quote';
  return 'other';
}
