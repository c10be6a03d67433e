/** Why a statement says what it says: for each layer the value, what it rests on, and what lost. */
import { circumstanceReasons } from './circumstances.ts';
import { contentReasons } from './content.ts';
import type { Explanation } from './reason.ts';
import { referenceReason } from './reference.ts';
import { speakerReasons } from './speaker.ts';
import type { Stages, Subject } from './stages.ts';
import { voiceReasons } from './voice.ts';
import { wordReasons } from './words.ts';

/** `n` counts from 1. Null where there is no such statement. Pure. */
export function explained(stages: Stages, n: number): Explanation | null {
  const statement = stages.statements[n - 1];
  if (!statement) return null;
  const s: Subject = { stages, at: n - 1, statement };
  return {
    statement,
    statements: stages.statements,
    reasons: [
      ...wordReasons(s),
      ...voiceReasons(s),
      ...speakerReasons(s),
      ...circumstanceReasons(s),
      ...contentReasons(s),
      referenceReason(s),
    ],
  };
}
