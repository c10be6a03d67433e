/** Assertions with what pairs of them are judged by. */
import type { Speaker } from '../../record/statement.ts';
import type { Assertion } from '../assertions/assertion.ts';
import type { Reading } from '../reading.ts';
import type { Side } from './pair-features.ts';
import { wordingOf } from './wording.ts';

export function sidesOf(readings: readonly Reading[], assertions: readonly Assertion[]): Side[] {
  return assertions.map((assertion) => {
    const reading = readings[assertion.reading]!;
    const statement = assertion.statement === null ? null : reading.statements[assertion.statement]!;
    return {
      assertion,
      wording: wordingOf(assertion, reading),
      speaker: statement && speakerKey(statement.speaker),
      refersTo: statement?.refersTo ?? [],
    };
  });
}

/** One person under one name; null where no name is known. */
export const speakerKey = ({ name }: Speaker): string | null =>
  name === null ? null : name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
