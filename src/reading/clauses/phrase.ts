/** Noun phrases without a tagger: a run of words up to one that cannot go on. */
import { DAYS, DETERMINERS, ENDS, NOUNS_IN_ING, PARTICIPLES, PRONOUNS, TIME_NOUN } from './phrase-words.ts';

const WORD =
  /[\p{L}\p{N}@#$£€][\p{L}\p{N}'’&@_/-]{0,60}(?:\.(?=[\p{L}\p{N}])[\p{L}\p{N}'’-]{1,40}){0,6}(?:\.['’]s|\.)?/uy;
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Rep|Reps|Sen|Sens|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Rev|St|Jr|Sr|[A-Z]|(?:[A-Z]\.)+[A-Z])\.$/;
/** A programme or a book: a short title in quotation marks. */
const QUOTED = /(["“]|''|``|‘)(?=\p{Lu})[^"“”\n]{2,60}?(?:["”]|''|’(?!\p{L}))/uy;
const AFTER_ARTICLE = /(?:^|\s)(?:an?|the|his|her|their|its)\s*$/i;
const LONGEST = 14;

export interface PhraseOptions {
  /** "the group of residents and their lawyers": go on over "and". */
  readonly joined?: boolean;
}

/** End of the noun phrase that begins at `from`, or `from` where none does; no further than `to`. */
export function phraseEnd(text: string, from: number, to: number, { joined = false }: PhraseOptions = {}): number {
  let end = from;
  let at = from;
  for (let n = 0; n < LONGEST; n++) {
    at = skip(text, at, to);
    if (at >= to) break;
    const title = quotedAt(text, at, to);
    if (title !== null) {
      // A title belongs to what goes before it, or is all.
      if (n > 0 && !/[\p{L}\p{N}'’]$/u.test(text.slice(from, end))) break;
      end = title;
      at = title;
      if (/,["”']+$/.test(text.slice(from, end))) break;
      continue;
    }
    const word = wordAt(text, at, to);
    if (!word) break;
    const plain = bare(word);
    const lower = plain.toLowerCase();
    const first = n === 0;
    if (first && PRONOUNS.has(plain)) return at + plain.length;
    if (
      (first || !isUpper(plain)) &&
      !/['’]s\s*$/.test(text.slice(from, at)) &&
      TIME_NOUN.test(text.slice(at, Math.min(to, at + 40))) &&
      !/^(?:one|two|three|\d)/i.test(lower)
    )
      break;
    if (lower === 'and' || lower === 'or' || lower === '&') {
      const next = wordAt(text, skip(text, at + word.length, to), to);
      // "Securities and Exchange filings": two names stay together.
      const names = next !== null && isUpper(next) && /(?:^|\s)\p{Lu}\S*\s*$/u.test(text.slice(from, at));
      if (!joined && !names && lower !== '&') break;
      if (!next || !(isUpper(next) || DETERMINERS.has(next.toLowerCase()) || /^\p{Ll}+s$/u.test(next))) break;
      if (ENDS.has(next.toLowerCase())) break;
      at += word.length;
      continue;
    }
    if (lower === 'of' || lower === 'for') {
      const next = wordAt(text, skip(text, at + word.length, to), to);
      const goesOn = lower === 'of' ? next : next && (isUpper(next) || /^(?:the|his|her|their|an?)$/.test(next));
      if (first || !goesOn || ENDS.has(bare(next!).toLowerCase())) break;
      if (TIME_NOUN.test(text.slice(skip(text, at + word.length, to), to))) break;
      if (isDay(next!)) break;
      at += word.length;
      continue;
    }
    // "That" and "all" may also begin a phrase, a subject pronoun never.
    // "the Radio’s Sunday programme", "the Sunday Herald"
    const owned =
      isUpper(plain) &&
      (/['’]s\s*$/.test(text.slice(from, at)) ||
        (/^[Tt]he\s*$/.test(text.slice(from, at)) &&
          isUpper(wordAt(text, skip(text, at + word.length, to), to) ?? '')));
    if (!owned && ENDS.has(lower) && !(isUpper(plain) && !first && !isDay(plain) && lower !== 'i')) break;
    if (
      !first &&
      DETERMINERS.has(plain) &&
      !/(?:^|\s)(?:and|or|of|for|&|all|both|as|such)\s*$/.test(text.slice(from, at))
    )
      break;
    if (
      !first &&
      /^\p{Ll}+ly$/u.test(plain) &&
      !/^(?:family|weekly|daily|monthly|early|only|friendly|elderly)$/.test(plain)
    ) {
      if (!/(?:^|\s)(?:a|an|the|his|her|their|its)\s*$/i.test(text.slice(from, at))) break;
    }
    if (PARTICIPLES.has(lower) && plain === lower && !AFTER_ARTICLE.test(text.slice(from, at))) break;
    // "the Herald explaining", "a letter asking": a participle opens a clause.
    if (!first && opensClause(text, from, at, plain, to)) break;
    end = at + plain.length;
    at = end;
    if (word !== plain && !TITLE.test(word)) break; // a full stop
    if (TITLE.test(word)) {
      end = at + 1;
      at = end;
    }
  }
  return end;
}

/** A participle behind a name or a plural, or before a word that can only be its object. */
function opensClause(text: string, from: number, at: number, word: string, to: number): boolean {
  if (!/^\p{Ll}{3,}ing$/u.test(word) || NOUNS_IN_ING.test(word)) return false;
  const before = /(\S+)\s*$/.exec(text.slice(from, at))?.[1] ?? '';
  const next = wordAt(text, skip(text, at + word.length, to), to) ?? '';
  return isUpper(before) || /^\p{Ll}{3,}s$/u.test(before) || ENDS.has(next) || DETERMINERS.has(next) || next === 'for';
}

export function skip(text: string, at: number, to: number): number {
  let i = at;
  while (i < to && (text[i] === ' ' || text[i] === '\u00a0')) i++;
  return i;
}

export function wordAt(text: string, at: number, to: number): string | null {
  WORD.lastIndex = at;
  const m = WORD.exec(text)?.[0] ?? null;
  return m === null ? null : m.slice(0, Math.max(0, to - at)) || null;
}

/** End of a quoted title at the place, null where there is none. */
export function quotedAt(text: string, at: number, to: number): number | null {
  QUOTED.lastIndex = at;
  const m = QUOTED.exec(text);
  return m && at + m[0].length <= to ? at + m[0].length : null;
}

const bare = (word: string): string => word.replace(/[.'’]+$/, '');
const isUpper = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word);
const isDay = (word: string): boolean => DAYS.has(word.toLowerCase());
