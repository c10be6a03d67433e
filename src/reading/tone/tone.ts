/** Where the reporter's cue stands toward the content. */
import type { Stance, Tone } from '../../record/statement.ts';
import { cueWords, indexPhrases, matchesOf, type PhraseIndex, phrases } from '../cues/cue-words.ts';
import { DISTANCING, ENDORSING, NEUTRAL } from './classes.ts';

let index: PhraseIndex<Tone> | null = null;

function toneClasses(): PhraseIndex<Tone> {
  index ??= indexPhrases<Tone>([
    ...phrases(DISTANCING).map((p) => [p, 'distancing'] as const),
    ...phrases(ENDORSING).map((p) => [p, 'endorsing'] as const),
    ...phrases(NEUTRAL).map((p) => [p, 'neutral'] as const),
  ]);
  return index;
}

/** Under these a factive verb presupposes nothing: "did not know", "refused to disclose", "wanted to know". */
const SUSPENDS = /^(?:not|never|no|nor|neither|hardly|without|refuse\w*|decline\w*|fail\w*|want\w*|whether|if)$/;
/** Verbs that are nouns after a determiner: "wrote this note" does not note. */
const ALSO_NOUNS: ReadonlySet<string> = new Set(['note', 'show']);
const DETERMINERS = /^(?:an?|the|this|that|these|those|my|your|his|her|its|our|their)$/;
/** Insisting that something be done is will, not doubt. */
const WILLED: ReadonlySet<Stance> = new Set(['urges', 'commits', 'decides']);
const OF_WILL = new Set(['insist', 'maintain', 'charge']);

/** The tone and the phrase that decided it. Doubt outweighs: "falsely noted" does not vouch. */
export function toneOf(cue: string, stance: Stance): { readonly tone: Tone; readonly why: string } {
  const words = cueWords(cue);
  const matches = matchesOf(words, toneClasses());
  const doubt = matches.find((m) => m.value === 'distancing' && !(WILLED.has(stance) && OF_WILL.has(m.phrase)));
  if (doubt) return { tone: 'distancing', why: doubt.phrase };
  const isNoun = (m: (typeof matches)[number]) =>
    ALSO_NOUNS.has(m.phrase) && DETERMINERS.test(words[m.from - 1]?.text ?? '');
  const fact = matches.find((m) => m.value === 'endorsing' && !isNoun(m));
  if (!fact || words.slice(0, fact.from).some((w) => SUSPENDS.test(w.text)))
    return { tone: 'neutral', why: fact ? `${fact.phrase}, suspended` : 'no tone class' };
  return { tone: 'endorsing', why: fact.phrase };
}
