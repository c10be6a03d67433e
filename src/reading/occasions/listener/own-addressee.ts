/** The listener that the statement's own sentence names. */
import type { Range } from '../../../record/article.ts';
import type { Frame } from '../../clauses/frame.ts';
import type { Spoken } from '../../spans.ts';
import { behindContent, madeTo, spokenTo, withinSource } from './spoken-to.ts';
import { demanded, told } from './told.ts';

/** The surest first: objects before phrases with prepositions. */
export function ownAddressee(text: string, s: Spoken, { pieces }: Frame): Range | null {
  const cue = pieces.find((p) => p.cueEnd !== null);
  return (
    (cue && told(text, s, cue)) ??
    demanded(text, s) ??
    behindContent(text, s, pieces) ??
    spokenTo(text, pieces) ??
    madeTo(text, s) ??
    withinSource(text, s)
  );
}
