/** What a stance is decided from. */
import { STANCES, type Stance } from '../../record/statement.ts';
import { NOBODY } from '../clauses/askable.ts';
import { type CueWord, cueWords, type Match, matchesOf } from '../cues/cue-words.ts';
import { type SourceKind, sourceKind } from '../cues/source-kind.ts';
import { cueClasses } from './classes.ts';
import { type Sentence, sentencesOf } from './content/sentences.ts';

export interface StanceInput {
  /** The words of the source and the cue, '' where there is none, and of each content span. */
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
}

export interface Verdict {
  readonly stance: Stance;
  /** Which rule decided, for people who ask why. */
  readonly rule: string;
  /** The words it fired on: of the cue in lower case with contractions apart, of the content as written. */
  readonly words: string;
}

export interface Evidence {
  readonly source: string;
  readonly cue: readonly CueWord[];
  /** The phrase that gives the cue its class, `null` where no phrase is known. */
  readonly match: Match<Stance> | null;
  /** The negation in the cue, or in the source, that reaches the match, '' where there is none. */
  readonly negated: string;
  readonly sourceKind: SourceKind;
  readonly content: string;
  readonly sentences: readonly Sentence[];
}

/** A rule decides or leaves it to the next one. */
export type Rule = (e: Evidence) => Verdict | null;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Also verbs whose complement did not come about ("failed to mention"). */
const NEGATIONS = words(
  'not never no nor neither nobody hardly barely scarcely rarely seldom nothing none without fail failed failing fails failure neglected neglects',
);
/** After these "not" adds instead of denying: "not only said". */
const ADDS = words('only just merely simply surprisingly coincidentally unexpectedly alone least long least');
const PREPOSITIONS = words(
  'in on at during from by via through after before under amid along inside outside with without into despite like',
);
/** Verbs of seeming take on whatever comes with them ("appeared to blame"); alone they tell a belief. */
const WEAK = words('seem appear sound debate rally campaign strategy need');
/** Verbs whose object is part of a text or a picture. */
const HOLDS = words('include contain feature capture');
/** Said after a state of mind, these are what was done: "exasperated, responded". */
const SAYING = words('say tell reply respond answer write tweet add continue shout yell exclaim retort post state');

export function evidenceOf(input: StanceInput): Evidence {
  const cue = withSubject(bareEnd(cueWords(input.cue)), input.source);
  const match = matchOf(cue);
  return {
    source: input.source,
    cue,
    match,
    negated: negationOf(cue, match),
    sourceKind: sourceKind(input.source),
    content: input.content.join(' … '),
    sentences: sentencesOf(input.content),
  };
}

/** "accusations concerning": a preposition, and nobody's concern or regard. */
function bareEnd(cue: readonly CueWord[]): readonly CueWord[] {
  const last = cue.at(-1);
  if (cue.length < 2 || !last || !/^(?:concerning|regarding)$/.test(last.text)) return cue;
  return /^(?:is|are|was|were|be|been|it|deeply|very|more|most)$/.test(cue.at(-2)!.text)
    ? cue
    : [...cue.slice(0, -1), { text: last.text, forms: [last.text] }];
}

const AUXILIARY = words('will would can could may might has have had did does do was were is are');

/** "Neither side | would comment": the subject's negation, put where the verb's own would stand. */
function withSubject(cue: readonly CueWord[], source: string): readonly CueWord[] {
  const none = NOBODY.exec(source.trim())?.[0].toLowerCase();
  if (!none || none === 'few' || none === 'nor' || cue.length === 0 || cue.some((_, i) => isNegation(cue, i)))
    return cue;
  const at = AUXILIARY.has(cue[0]!.text) ? 1 : 0;
  return [...cue.slice(0, at), { text: none, forms: [none, 'not'] }, ...cue.slice(at)];
}

/** Any form of one of the verbs is in the cue. */
export const cueHas = (e: Evidence, ...verbs: string[]): boolean =>
  e.cue.some((w) => verbs.some((v) => w.forms.includes(v)));

/** The cue's words that a phrase was found in, with what stands between them. */
export const wordsOf = (cue: readonly CueWord[], m: Match<unknown> | null): string =>
  (m ? cue.slice(m.from, m.to) : cue).map((w) => w.text).join(' ');

export const cueText = (e: Evidence): string => wordsOf(e.cue, e.match);

/** The phrase whose class comes first in the guide's order. */
export function matchOf(cue: readonly CueWord[]): Match<Stance> | null {
  const found = matchesOf(cue, cueClasses());
  if (found.length < 2) return found[0] ?? null;
  const outer = found.filter((m) => !inAdverbial(cue, m, found));
  const near = outer.length > 0 ? outer : found;
  const strong = near.filter((m) => !WEAK.has(m.phrase) && m.phrase !== 'look for');
  const matches = strong.length > 0 ? strong : near;
  const first = STANCES.map((s) => matches.find((m) => m.value === s)).find((m) => m !== undefined) ?? null;
  if (first?.value !== 'believes') return first;
  return matches.find((m) => SAYING.has(m.phrase) && m.from > first.from && m.to === cue.length) ?? first;
}

/**
 * Time, place and channel hang on a cue by a preposition ("said in an interview"), and what a text holds on its verb
 * ("does not include a view of"): no verb or noun there counts.
 */
function inAdverbial(cue: readonly CueWord[], m: Match<Stance>, all: readonly Match<Stance>[]): boolean {
  for (let i = m.from - 1; i >= Math.max(0, m.from - 4); i--) {
    if (PREPOSITIONS.has(cue[i]!.text)) return true;
    if (m.value === 'believes' && cue[i]!.forms.some((f) => HOLDS.has(f))) return true;
    if (all.some((x) => x !== m && x.from <= i && i < x.to)) return false;
  }
  return false;
}

const isNegation = (cue: readonly CueWord[], i: number): boolean => {
  const { text } = cue[i]!;
  if (text === 'yet') return cue[i + 1]?.text === 'to' && cue.slice(0, i).some((w) => w.forms.includes('have'));
  return (NEGATIONS.has(text) || text.includes(' ')) && !ADDS.has(cue[i + 1]?.text ?? '');
};

function negationOf(cue: readonly CueWord[], m: Match<Stance> | null): string {
  if (m?.phrase.split(' ').some((w) => NEGATIONS.has(w))) return ''; // the phrase has its own
  const to = m?.to ?? cue.length;
  for (let i = 0; i < to; i++) if (isNegation(cue, i)) return cue[i]!.text;
  return '';
}
