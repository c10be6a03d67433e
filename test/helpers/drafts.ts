/** The statements that a case's brackets mark, as the stages of reading take them. */

import type { Draft, Spoken } from '../../src/reading/spans.ts';
import type { Stance } from '../../src/record/statement.ts';
import { quotations } from '../../src/text/quotations.ts';
import { articleOf, type Case, marksOf, numbersOf } from './cases.ts';

/** In the order of their numbers; "= 2.within 1" puts the second into the first. */
export function draftsOf(c: Case): Draft[] {
  const numbers = numbersOf(c);
  const near = quotations(c.text, articleOf(c).blocks);
  return numbers.map((n) => {
    const within = c.expected.get(`${n}.within`);
    return {
      source: marksOf(c, `${n}.source`),
      cue: marksOf(c, `${n}.cue`)[0] ?? null,
      content: marksOf(c, `${n}.content`),
      near,
      within: within ? numbers.indexOf(Number(within)) : null,
      confidence: 1,
    };
  });
}

/** With a speaker and a stance as given ("= 1.speaker Ana Lima", "= 1.stance denies"), else as the words stand. */
export function spokenOf(c: Case): Spoken[] {
  return draftsOf(c).map((d, i) => {
    const n = numbersOf(c)[i]!;
    const written = d.source.map((r) => c.text.slice(r.start, r.end)).join(' ');
    return {
      ...d,
      form: 'indirect',
      stance: (c.expected.get(`${n}.stance`) ?? 'asserts') as Stance,
      tone: 'neutral',
      speaker: {
        name: c.expected.get(`${n}.speaker`) ?? (written || null),
        aliases: [],
        role: null,
        kind: null,
        naming: null,
        certainty: 'named',
      },
    };
  });
}

/** Statements that have no words, and ones whose words are empty, for layers to leave alone. Frozen. */
export function wordless(c: Case): readonly Spoken[] {
  const [s] = spokenOf(c);
  const nowhere = { start: 3, end: 3 };
  return Object.freeze([
    Object.freeze({ ...s!, source: [], cue: null, content: [] }),
    Object.freeze({ ...s!, source: [nowhere], cue: nowhere, content: [nowhere] }),
  ]);
}
