/** What kind of speaker the source's own words settle, and how it is named; `null` where they do not. */
import type { Speaker } from '../../record/statement.ts';
import { headOf } from '../cues/source-kind.ts';
import type { WrittenName } from './name.ts';
import { isBody, isCount, isCountry, isFirstName, isGroupWord, isKnownOrganisation, isTitle } from './words/lists.ts';

export interface KindAndNaming {
  readonly kind: Speaker['kind'];
  readonly naming: Speaker['naming'];
}

type Rule = (s: Source) => KindAndNaming | null;

interface Source {
  readonly source: string;
  readonly written: WrittenName;
  /** The words of the name, and the head noun of the source without possessive ending. */
  readonly words: readonly string[];
  readonly head: string;
}

const is = (kind: Speaker['kind'], naming: Speaker['naming'] = null): KindAndNaming => ({ kind, naming });

const DOCUMENTS =
  /^(?:polls?|polling|surveys?|stud(?:y|ies)|reports?|documents?|e-?mails?|videos?|clips?|footage|recordings?|transcripts?|statements?|letters?|ads?|articles?|memos?|data|database|statistics|averages?|slides?|research|lawsuits?|editorials?|books?|tweets?|returns|records|filings?|results|briefs?|commentary|complaint|piece|story|stories|op-ed|essay|indictment|affidavit|charter|constitution)$/i;
const BODY_NOUNS =
  /^(?:campaign|company|administration|government|department|agency|newspaper|bank|university|ministry|firm)$/i;
const PERSON_NOUNS =
  /^(?:man|woman|boy|girl|lawmaker|wom[ae]n|narrator|questioner|somebody|someone|congressman|official|diplomat|source|staffer|operative|witness|insider|donor|delegate|expert|critic|worker|employee|lobbyist|fundraiser|ex-wife|ex-husband|tycoon|senior)$/i;
/** Titles that are also places, bodies or adjectives. */
const NO_PERSON =
  /^(?:state|house|senate|press|national|general|foreign|defen[sc]e|interior|finance|treasury|green|labour|tory|liberal|conservative|democratic|crown|chair|late|former|ex|then)$/i;

const RULES: readonly Rule[] = [
  ({ written }) => (written.form === 'none' ? is(null, 'none') : null),
  ({ written, source }) =>
    written.form === 'pronoun'
      ? is(/^(?:he|she|him|her|his|hers|himself|herself|i|me|my)$/i.test(source.trim()) ? 'person' : null)
      : null,
  ({ written }) => (written.form === 'personal' ? is('person', 'named') : null),
  ({ written }) =>
    written.form === 'described' &&
    / and (?:i|me|other|others)\b|, others?\b|^(?:he|she|they|we|i|you) and\b/i.test(written.name!)
      ? is('group')
      : null,
  ({ written }) => (written.form === 'several' ? is('group', 'named') : null),
  // A text is a document whoever it is by; it is named where a proper name stands before its noun.
  ({ head, source }) => (DOCUMENTS.test(head) ? is('document', namedBefore(source, head) ? 'named' : null) : null),
  // "One of the officials" is a person, "the officials" are a group.
  ({ head, source }) => (/^one of\b/i.test(source) ? is(isGroupWord(head) ? 'person' : null) : null),
  ({ head, source, words }) => (/^\p{Ll}/u.test(head) || headOf(source).trim() === head ? groupOf(head, words) : null),
  ({ words, written }) =>
    written.form === 'proper' && !/ and the /.test(written.name!) && isOrganisation(words)
      ? is('organisation', 'named')
      : null,
  ({ head, words }) => groupOf(head, words),
  ({ head, source }) => (BODY_NOUNS.test(head) ? is('organisation', namedBefore(source, head) ? 'named' : null) : null),
  ({ head, written }) =>
    written.form !== 'proper' &&
    !/ and /.test(written.name ?? '') &&
    (isTitle(head) || PERSON_NOUNS.test(head)) &&
    !NO_PERSON.test(head)
      ? is('person')
      : null,
];

/** Shapes that no rule knows stay open. */
export function kindOf(source: string, written: WrittenName): KindAndNaming {
  const head = headOf(source)
    .trim()
    .split(' ')
    .at(-1)!
    .replace(/['’]s?$/, '');
  const s: Source = { source, written, words: written.name?.split(' ') ?? [], head };
  for (const rule of RULES) {
    const found = rule(s);
    if (found) return found;
  }
  return is(null);
}

/** "two percent of voters", "more than 60%" */
const SHARE =
  /^(?:(?:another|about|some|nearly|almost|only|just|over|under|roughly|around|barely|at least|at most|up to|(?:more|fewer|less) than|an estimated) )*(?:\d[\d.,]*|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?) ?(?:percent|per cent|pct|%)/iu;
/** "an unusual coalition of leaders" */
const MANY_OF =
  /^(?:\p{L}+ ){0,2}(?:coalition|group|succession|series|stream|procession|crowd|chorus|team|pair|trio|array|host|string|handful|slew|bunch|band|network|generation|mix) of (?:\p{L}+ ){0,3}\p{Ll}+[^siu]s$/iu;
/** "half", "a small number", "the remaining 33%" */
const PART =
  /^(?:(?:more|fewer|less) than |almost |nearly |about |over |just |only |at least )*(?:half|two[- ]thirds|three[- ]quarters|an? (?:third|quarter|fifth)|(?:an? )?(?:small |large |tiny |growing |significant )?(?:number|share|proportion|minority|percentage)|remaining \d+ ?%)$/i;
const PREPOSITION = /^(?:of|from|for|by|to|at|into|on|in|about|with|against)$/;

function groupOf(head: string, words: readonly string[]): KindAndNaming | null {
  const name = words.join(' ');
  const people =
    isGroupWord(head) ||
    isGroupWord(head.split('-').at(-1)!) ||
    (isGroupWord(words.at(-1) ?? '') && !words.some((w) => PREPOSITION.test(w))) ||
    SHARE.test(name) ||
    /^(?:those|everyone|everybody)\b/i.test(name) ||
    (words.includes('of') && isCount(words[0]!)) ||
    MANY_OF.test(name) ||
    PART.test(name);
  return people ? is('group', 'anonymous') : null;
}

function isOrganisation(words: readonly string[]): boolean {
  const last = words.at(-1)!;
  if (words.length === 1) return isKnownOrganisation(last) || isCountry(last);
  if (isBody(last) || isKnownOrganisation(last)) return true;
  // "Institute for …", "University of …", "Center for … Policy".
  const body = words.findIndex((w) => isBody(w));
  if (body >= 0 && /^(?:of|for|on|at)$/.test(words[body + 1] ?? '')) return true;
  return (
    words.length === 2 && /^(?:North|South|Saudi|United|New|Sri|Costa|El)$/.test(words[0]!) && !isFirstName(words[0]!)
  );
}

/** A proper name before the head noun: "the Acme poll", "Ana Lima's brief". */
function namedBefore(source: string, head: string): boolean {
  const before = headOf(source).trim().split(' ').slice(0, -1);
  return (
    head !== '' &&
    before.some(
      (w, i) =>
        /^\p{Lu}/u.test(w) &&
        !COMMON.test(w) &&
        (i > 0 || /['’]s?$/.test(w) || w === w.toUpperCase() || !/^\p{Lu}\p{Ll}+$/u.test(w)),
    )
  );
}

const COMMON =
  /^(?:The|An?|His|Her|Their|Its|My|Our|Your|This|That|New|Recent|Latest|Another|Early|Several|Some|Many|Most|Exit|Public|National|Internal|Republican|Democratic|American|U\.S\.?)$/;
