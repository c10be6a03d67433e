/** A transcript compared with what was broadcast or written of it. */
import type { RecordedStatement } from '../../record/record.ts';
import { align } from './align.ts';
import type { Comparison } from './comparison.ts';
import { passagesOf } from './passages.ts';
import { checkQuotations } from './quotations.ts';
import { rowsOf } from './rows.ts';
import { type Cue, captionSide, type Document, type Side, spokenSide } from './sides.ts';

export type { Cue, Document } from './sides.ts';

export interface Broadcast extends Document {
  readonly statements: readonly RecordedStatement[];
}

export interface CompareOptions {
  readonly kind: Comparison['broadcast']['kind'];
  /** Times of captions (page/captions.ts), for the text as it is read from them; without them passages have no times. */
  readonly cues?: readonly Cue[];
}

export function compareWithTranscript(transcript: Document, broadcast: Broadcast, options: CompareOptions): Comparison {
  const { kind, cues = [] } = options;
  const said = spokenSide(transcript);
  const heard =
    kind === 'captions' ? captionSide(broadcast, cues) : kind === 'transcript' ? spokenSide(broadcast) : null;
  return {
    version: 1,
    transcript: { id: transcript.id, text: said.text, turns: turnsIn(said) },
    broadcast: { id: broadcast.id, text: broadcast.article.text, kind },
    passages: heard ? passagesOf(said, heard, align(rowsOf(said.words, heard.words)), cues) : [],
    quotations: heard ? [] : checkQuotations(said, broadcast),
  };
}

const turnsIn = ({ turns, span }: Side): Comparison['transcript']['turns'] =>
  turns.map(({ start, end, speaker }) => ({ ...span(start, end), speaker }));
