/** The speaker's name as the source writes it: without title, role, article and what follows. */
import { headOf } from '../cues/source-kind.ts';
import { isSomebody } from './somebody.ts';
import { COMMON_BODY } from './words/common-bodies.ts';
import { isBody, isFirstName, isGroupWord, isTitle, isWeakTitle } from './words/lists.ts';

export interface WrittenName {
  /** `null` for a pronoun and for no source. */
  readonly name: string | null;
  /** personal: a person's own name; proper: some other name; described: a description, as written. */
  readonly form: 'personal' | 'proper' | 'described' | 'several' | 'pronoun' | 'none';
}

const PRONOUN =
  /^(?:he|she|they|it|i|we|you|who|that|which|this|these|those|one|him|her|his|hers|their|its|my|our|your|us|them|me|whose|whom|all|both|another|other|each|himself|herself|themselves|itself|myself|the (?:former|latter|two|three|same|other|others))$/i;
const ARTICLE = /^(?:(?:only|just|even|as|from)\s+)?(?:(?:the|an?)\s+)?/i;
/** Parts of a personal name that are not capitalised, or are after it. */
const PARTICLE = /^(?:de|del|della|der|den|di|da|do|dos|das|du|la|le|van|von|bin|ibn|al|el|ben|ten|ter|y|e|zu)$/;
const NO_PERSON = /^(?:Act|Bill|Law|Amendment|Treaty|Accord|Agreement|Award|Prize|Poll|Survey|Report|Street|PACs?)$/;
/** Where one of these stands before the capitals, they belong to some other noun: "polls in Ohio", "a friend of Ana Lima". */
const OTHER_HEAD =
  /^(?:in|on|of|for|by|from|with|at|to|about|and|or|both|near|under|who|that|which|released|published|conducted|including|against|between|than|as|polls?|poll|report|story|memo)$/i;
const CAPITAL = /^["“'‘(]?(?:\p{Lu}|[a-z]['’]\p{Lu}|al-\p{Lu}|el-\p{Lu})/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|m\.?d|ph\.?d)\.?$/i;

export function writtenName(source: string): WrittenName {
  const text = source.replace(/\s+/g, ' ').replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  if (text === '') return { name: null, form: 'none' };
  if (PRONOUN.test(text)) return { name: null, form: 'pronoun' };
  const bare = withoutAsides(text);
  const several = coordinated(bare);
  if (several) return several;
  if (MIXED_LIST.test(bare)) return { name: bare.replace(ARTICLE, ''), form: 'described' };
  const [head = '', ...rest] = bare.split(/,\s+(?!(?:jr|sr|ii|iii|iv|inc|llc|m\.d|ph\.d)\b)/i);
  return (
    inApposition(head, rest) ?? personal(head) ?? proper(head) ?? { name: described(bare, head), form: 'described' }
  );
}

/** "Lima, Sand and other voters", "she and Bo Sand". */
const MIXED_LIST = /(?:,|\band) (?:\p{L}+ )?others?\b|^(?:he|she|they|we|i|you) and\b|\band (?:i|me)$/iu;

/** Parties and constituencies in brackets, clauses between dashes, possessive endings of the whole. */
function withoutAsides(text: string): string {
  return text
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+[–—-]{1,2}\s.*$/, '')
    .replace(/(?<=\p{L})['’]s?$/u, '')
    .replace(/[.,]+$/, (dots, at: number, whole: string) =>
      /\b(?:[JS]r|Inc|Corp|Co|Ltd|U\.S|U\.N|[A-Z])$/.test(whole.slice(0, at)) ? dots.replace(',', '') : '',
    );
}

/** A determiner, a small letter or somebody's possessive: no name by itself. */
const DESCRIPTION =
  /^(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|[Oo]ne of|[Aa]nother|[Ss]ome|\p{Ll}+|(?:\p{Lu}\S* ){0,4}\p{Lu}\S*['’]s? \p{Ll})/u;

/** "her campaign manager, Ana Lima": the description comes first, the name is in apposition. */
function inApposition(head: string, rest: readonly string[]): WrittenName | null {
  const next = rest[0];
  if (next === undefined || !DESCRIPTION.test(head) || endsInName(head) || /^both\b/i.test(head)) return null;
  const body = COMMON_BODY.test(headOf(head).trim().split(' ').at(-1)!);
  if (!isSomebody(head) && (!body || / (?:of|for|in|at|from) /.test(head))) return null;
  const words = next.split(' ');
  if (isBody(words.at(-1)!)) return null;
  if (words.length > 5 || !words.every((w) => CAPITAL.test(w) || PARTICLE.test(w))) return null;
  const name = nameWords(words);
  return name ? { name, form: body ? 'proper' : 'personal' } : null;
}

/** \"press secretary Ana Lima\", but not \"director of the Acme Centre\". */
const endsInName = (head: string): boolean =>
  /(?:^| )(?!(?:the|an?|of|for|at|in|from|by|and) )\p{Ll}[^ ]* \p{Lu}\p{Ll}+ \p{Lu}[^ ]+$/u.test(head);

/** The capitalised words at the end of the head, after its last title or common noun. */
function personal(head: string): WrittenName | null {
  const words = cutAfterName(head).split(' ');
  const last = words.at(-1)!;
  if (!CAPITAL.test(last) || isBody(last)) return null;
  let from = words.length - 1;
  while (from > 0 && partOfName(words, from - 1)) from--;
  while (from < words.length - 1 && PARTICLE.test(words[from]!)) from++;
  const lead = words.slice(0, from);
  const own = words.slice(from);
  if (
    lead.some((w) => OTHER_HEAD.test(w) || isGroupWord(w)) ||
    isGroupWord(last) ||
    (isTitle(last) && !isFirstName(last)) ||
    NO_PERSON.test(last)
  )
    return null;
  // "the band Free" is no person's name for having a small word before it; "the tenor Ana Lima" is.
  const titled =
    lead.some((w) => isTitle(w)) ||
    /['’]s$/.test(lead.at(-1) ?? '') ||
    (own.length > 1 && isFirstName(own[0]!) && lead.some((w) => /^\p{Ll}/u.test(w)));
  const name = nameWords(own);
  if (!name || isTitle(own[0]!)) return null;
  if (titled && own.length <= 4 && !own.some((w) => isBody(w))) return { name, form: 'personal' };
  const given = isFirstName(own[0]!) && own.length >= 2 && own.length <= 5;
  return given && lead.length === 0 && !own.some((w) => isBody(w)) ? { name, form: 'personal' } : null;
}

function partOfName(words: readonly string[], i: number): boolean {
  const w = words[i]!;
  if (/['’]s$/.test(w)) return false;
  if (isTitle(w) && !(isFirstName(w) && i > 0 && isTitle(words[i - 1]!))) return false;
  return (CAPITAL.test(w) && !/^(?:The|A|An)$/.test(w)) || PARTICLE.test(w) || /^["“'‘]/.test(w);
}

/** Offices whose name holds a preposition stand before a name as one word does. */
const OFFICE =
  /^(?:(?:former|then|ex)[- ])?(?:\p{L}+ ){0,3}(?:Secretary|Minister|Speaker|Chief|Director|Leader|Commissioner|Chairman|President|Governor|Lord|Attorney) of (?:the )?\p{Lu}\S+ (?=\p{Lu})/u;

/** "Ana Lima of Texas", "Ana Lima from the union": the place or employer is not the name. */
const cutAfterName = (head: string): string =>
  head
    .replace(OFFICE, 'President ')
    .replace(/^(.*?\p{Lu}\S*) (?:of|from|with|at|who|which|that|for|in|on|and)\b.*$/u, '$1');

/** A name in capitals and small letters throughout: "Wells Fargo", "the United Nations", "Mexico". */
function proper(head: string): WrittenName | null {
  const name = head.replace(ARTICLE, '');
  const words = name.split(' ');
  if (!words.every((w) => CAPITAL.test(w) || /^(?:of|for|the|and|on|in|to|&|\d+)$/.test(w) || /^\p{N}/u.test(w)))
    return null;
  // A capital at a sentence's start makes no name of "Officials".
  if (
    words.length === 1 &&
    /^(?:Some|Many|Most|Several|Few|Officials|Critics|Experts|Voters|People|Polls?|Authorities|Aides|Sources)$/.test(
      words[0]!,
    )
  )
    return null;
  return { name, form: 'proper' };
}

/** "panel in 2001", "poll released Friday": when it was is no part of what it is. */
const WHEN =
  /(?: (?:released|published|conducted|taken|issued|unveiled|posted))?(?: (?:in|since|from))? (?:(?:early |late |mid-)?(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|(?:on |late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this|earlier this) (?:week|month|year|night|summer|spring|fall|autumn|winter))$/u;
const LONG = 12;

/** Without a date at its end; where it is very long, without the clause after its noun. */
function shortened(name: string): string {
  const bare = name.replace(WHEN, '');
  const kept = /\p{L}/u.test(bare) ? bare : name;
  if (kept.split(' ').length <= LONG) return kept;
  const clause = kept.search(/ (?:that|which|who|whose|where|as (?:he|she|they|it)|while|when)\b/);
  return clause > 0 && kept.slice(0, clause).includes(' ') ? kept.slice(0, clause).replace(/[,;]$/, '') : kept;
}

/**
 * As written, without article, cut before a clause set off by a comma. A thing with a proper name before its noun ("the
 * latest Acme poll released Friday") is known by that much.
 */
function described(whole: string, head: string): string {
  // A list stays whole ("teachers, parents and students"); a clause after a comma does not.
  const list =
    /, including /.test(whole) ||
    /^[^,]+(?:, (?!(?:an?|the|who|which|whose|his|her|their|its)\b)[^,]+)+,? (?:and|or) [^,]+$/.test(whole);
  const name = shortened((list ? whole : head).replace(ARTICLE, ''));
  const thing =
    /^(?:(?:new|latest|recent) )?(\p{Lu}[^,]*? (?:polls?|surveys?|database|stud(?:y|ies)|reports?|average(?: of polls)?|data|analysis))(?: (?:\p{Ll}+ed|\p{Ll}+ing|taken|that|which) .*)?$/u.exec(
      name,
    );
  return thing ? thing[1]! : name;
}

/** "Ana Lima (D-Ore.), Bo Sand and Cy Moor all": several names stay one name. */
function coordinated(text: string): WrittenName | null {
  if (!/ (?:and|as well as) /.test(text)) return null;
  const parts = text.replace(/ all$/, '').split(/,? and |, | as well as /);
  if (parts.length < 2) return null;
  // A bare surname counts beside a full name: "Lima, Sand and Sen. Bo Moor".
  const full = parts.map((p) => personal(p)?.name ?? null);
  const names = full.map(
    (n, i) =>
      n ??
      (/^\p{Lu}\p{Ll}[^ ]+$/u.test(parts[i]!) && !isGroupWord(parts[i]!) && !isWeakTitle(parts[i]!) ? parts[i]! : null),
  );
  if (full.every((n) => n === null) || names.some((n) => n === null)) return null;
  const list = names as string[];
  return { name: `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`, form: 'several' };
}

function nameWords(words: readonly string[]): string | null {
  const from = words.findIndex((w) => !isTitle(w) || (isFirstName(w) && words.length > 1));
  const own = from < 0 ? [] : words.slice(from);
  if (own.length === 0 || own.every((w) => SUFFIX.test(w))) return null;
  const name = own.join(' ');
  if (/^(?:I|\p{Lu})$/u.test(name)) return null;
  return name.replace(/['’]s?$/, '');
}
