/** Where the reporter's cue stands toward the content. */
import type { Stance, Tone } from '../../record/statement.ts';
import {
  type CueWord,
  cueWords,
  indexPhrases,
  type Match,
  matchesOf,
  type PhraseIndex,
  phrases,
} from '../cues/cue-words.ts';
import { DISTANCING, ENDORSING, NEUTRAL } from './classes.ts';

export interface ToneReading {
  readonly tone: Tone;
  /** Which rule decided, and the words of the cue it fired on: lower case, contractions apart. */
  readonly rule: string;
  readonly words: string;
  /** The next rule that would have decided otherwise. */
  readonly instead: { readonly tone: Tone; readonly rule: string } | null;
}

let index: PhraseIndex<Tone> | null = null;

function toneClasses(): PhraseIndex<Tone> {
  index ??= indexPhrases<Tone>([
    ...phrases(DISTANCING).map((p) => [p, 'distancing'] as const),
    ...phrases(ENDORSING).map((p) => [p, 'endorsing'] as const),
    ...phrases(NEUTRAL).map((p) => [p, 'neutral'] as const),
  ]);
  return index;
}

/** Under these a factive verb presupposes nothing: "did not know", "refused to disclose", "wanted to know", "may show". */
const SUSPENDS =
  /^(?:not|never|no|nor|neither|hardly|without|refuse\w*|decline\w*|fail\w*|want\w*|whether|if|lacks?|lacked|lacking|may|might|can|could)$/;
/** Verbs that are nouns after a determiner: "wrote this note" does not note. */
const ALSO_NOUNS: ReadonlySet<string> = new Set(['note', 'show', 'expose']);
const DETERMINERS = /^(?:an?|the|this|that|these|those|my|your|his|her|its|our|their)$/;
/** Insisting that something be done is will, not doubt. */
const WILLED: ReadonlySet<Stance> = new Set(['urges', 'commits', 'decides']);
const OF_WILL = new Set(['insist', 'insistence', 'maintain', 'charge']);

/** Verbs that are nothing without the one behind "to", which may open the content: "appeared | to suggest that …". */
const SEEMING = /\b(?:appear|seem|tr(?:y|ie))(?:s|ed|ing|d)?$/i;
const TO_VERB = /^to \p{Ll}+(?: the case)?/u;

/** Doubt outweighs: "falsely noted" does not vouch. */
export function toneOf(cue: string, stance: Stance, content: readonly string[] = []): ToneReading {
  const verb = SEEMING.test(cue) ? TO_VERB.exec(content[0] ?? '') : null;
  const words = cueWords(verb ? `${cue} ${verb[0]}` : cue);
  const matches = matchesOf(words, toneClasses());
  const said = (m: Match<Tone>): string =>
    words
      .slice(m.from, m.to)
      .map((w) => w.text)
      .join(' ');
  const doubt = matches.find((m) => m.value === 'distancing' && !(WILLED.has(stance) && OF_WILL.has(m.phrase)));
  const fact = matches.find((m) => m.value === 'endorsing' && !isNoun(words, m));
  const suspended = fact !== undefined && words.slice(0, fact.from).some((w) => SUSPENDS.test(w.text));
  if (doubt) {
    const vouches = fact && !suspended;
    const instead = {
      tone: vouches ? 'endorsing' : 'neutral',
      rule: vouches ? 'presupposes' : 'no tone class',
    } as const;
    return { tone: 'distancing', rule: 'does not vouch', words: said(doubt), instead };
  }
  const plain = { tone: 'neutral', rule: 'no tone class' } as const;
  if (!fact) return { ...plain, words: '', instead: null };
  if (suspended)
    return {
      tone: 'neutral',
      rule: 'presupposes nothing here',
      words: said(fact),
      instead: { tone: 'endorsing', rule: 'presupposes' },
    };
  return { tone: 'endorsing', rule: 'presupposes', words: said(fact), instead: plain };
}

/** The determiner stands before the noun, "a" also before its adjective: "in a lengthy expose"; not "his supporters note". */
const isNoun = (words: readonly CueWord[], m: Match<Tone>): boolean =>
  ALSO_NOUNS.has(m.phrase) &&
  (DETERMINERS.test(words[m.from - 1]?.text ?? '') || /^an?$/.test(words[m.from - 2]?.text ?? ''));
