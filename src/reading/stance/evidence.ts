/** What a stance is decided from. */
import { STANCES, type Stance } from '../../record/statement.ts';
import { type CueWord, cueWords, type Match, matchesOf } from '../cues/cue-words.ts';
import { type SourceKind, sourceKind } from '../cues/source-kind.ts';
import { cueClasses } from './classes.ts';
import { sentencesOf } from './content/sentences.ts';

export interface StanceInput {
  /** The words of the source and the cue, '' where there is none, and of each content span. */
  readonly source: string;
  readonly cue: string;
  readonly content: readonly string[];
}

export interface Verdict {
  readonly stance: Stance;
  /** The cue phrase or the rule that decided, for people who ask why. */
  readonly why: string;
}

export interface Evidence {
  readonly cue: readonly CueWord[];
  /** The phrase that gives the cue its class, `null` where no phrase is known. */
  readonly match: Match<Stance> | null;
  /** A negation in the cue reaches the match. */
  readonly negated: boolean;
  readonly sourceKind: SourceKind;
  readonly content: string;
  readonly sentences: readonly string[];
}

/** A rule decides or leaves it to the next one. */
export type Rule = (e: Evidence) => Verdict | null;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Also verbs whose complement did not come about ("failed to mention", "has yet to explain"). */
const NEGATIONS = words(
  `not never no nor neither hardly barely scarcely rarely nothing none without fail failed failing fails failure neglected yet`,
);
const PREPOSITIONS = words(
  `in on at during from by via through after before under amid along inside outside with without into despite like`,
);
/** Verbs of seeming take on whatever comes with them ("appeared to blame"); alone they tell a belief. */
const WEAK = new Set(['seem', 'appear', 'look for', 'sound']);

export function evidenceOf(input: StanceInput): Evidence {
  const cue = cueWords(input.cue);
  const match = matchOf(cue);
  return {
    cue,
    match,
    negated: isNegated(cue, match),
    sourceKind: sourceKind(input.source),
    content: input.content.join(' … '),
    sentences: sentencesOf(input.content),
  };
}

/** Any form of one of the verbs is in the cue. */
export const cueHas = (e: Evidence, ...verbs: string[]): boolean =>
  e.cue.some((w) => verbs.some((v) => w.forms.includes(v)));

/** The phrase whose class comes first in the guide's order. */
export function matchOf(cue: readonly CueWord[]): Match<Stance> | null {
  const found = matchesOf(cue, cueClasses());
  const outer = found.filter((m) => !inAdverbial(cue, m, found));
  const near = outer.length > 0 ? outer : found;
  const strong = near.filter((m) => !WEAK.has(m.phrase));
  const matches = strong.length > 0 ? strong : near;
  return STANCES.map((s) => matches.find((m) => m.value === s)).find((m) => m !== undefined) ?? null;
}

/** Time, place and channel hang on a cue by a preposition ("said in an interview"): no verb or noun there counts. */
function inAdverbial(cue: readonly CueWord[], m: Match<Stance>, all: readonly Match<Stance>[]): boolean {
  for (let i = m.from - 1; i >= Math.max(0, m.from - 4); i--) {
    if (PREPOSITIONS.has(cue[i]!.text)) return true;
    if (all.some((x) => x !== m && x.from <= i && i < x.to)) return false;
  }
  return false;
}

function isNegated(cue: readonly CueWord[], m: Match<Stance> | null): boolean {
  if (m?.phrase.split(' ').some((w) => NEGATIONS.has(w))) return false; // the phrase has its own
  return cue.slice(0, m?.to ?? cue.length).some((w) => NEGATIONS.has(w.text));
}
