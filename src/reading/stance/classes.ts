/** The cue classes, one file each, and the index that finds them in a cue. */
import { STANCES, type Stance } from '../../record/statement.ts';
import { indexPhrases, type PhraseIndex, phrases } from '../cues/cue-words.ts';
import { ADMITS } from './classes/admits.ts';
import { ASKS } from './classes/asks.ts';
import { ASSERTS } from './classes/asserts.ts';
import { BELIEVES } from './classes/believes.ts';
import { COMMITS } from './classes/commits.ts';
import { CONFIRMS } from './classes/confirms.ts';
import { DECIDES } from './classes/decides.ts';
import { DECLINES } from './classes/declines.ts';
import { DENIES } from './classes/denies.ts';
import { SHOWS } from './classes/shows.ts';
import { SILENT } from './classes/silent.ts';
import { URGES } from './classes/urges.ts';

const CLASSES: Readonly<Record<Stance, string>> = {
  silent: SILENT,
  declines: DECLINES,
  denies: DENIES,
  confirms: CONFIRMS,
  admits: ADMITS,
  asks: ASKS,
  urges: URGES,
  commits: COMMITS,
  decides: DECIDES,
  believes: BELIEVES,
  shows: SHOWS,
  asserts: ASSERTS,
};

let index: PhraseIndex<Stance> | null = null;

/** Made on first use. */
export function cueClasses(): PhraseIndex<Stance> {
  index ??= indexPhrases(STANCES.flatMap((stance) => phrases(CLASSES[stance]).map((p) => [p, stance] as const)));
  return index;
}
