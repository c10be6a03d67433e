/** What the speaker does with the content: decided by the cue with its negation, then by source and content. */
import { evidenceOf, type Rule, type StanceInput, type Verdict } from './evidence.ts';
import { authority } from './rules/authority.ts';
import { byContent } from './rules/content.ts';
import { directive } from './rules/directive.ts';
import { evidenceSource } from './rules/evidence-source.ts';
import { lightVerb } from './rules/light-verb.ts';
import { negation } from './rules/negation.ts';
import { stateOfMind } from './rules/state-of-mind.ts';
import { verdictWord } from './rules/verdict-word.ts';

export type { StanceInput, Verdict } from './evidence.ts';

/**
 * The first rule that decides wins. Negation comes first because it turns every class; rules that read a verb by what
 * goes with it ("asked to", "rated false", a court's "found") come before the verb's own class, which is the default;
 * the content is asked last, and only where the cue says no more than that something was said.
 */
const RULES: readonly Rule[] = [
  negation,
  directive,
  authority,
  verdictWord,
  lightVerb,
  evidenceSource,
  byContent,
  stateOfMind,
];

/** The stance, and the rule or cue phrase that decided it. */
export function stanceOf(input: StanceInput): Verdict {
  const e = evidenceOf(input);
  for (const rule of RULES) {
    const verdict = rule(e);
    if (verdict) return verdict;
  }
  return e.match ? { stance: e.match.value, why: e.match.phrase } : { stance: 'asserts', why: 'no cue class' };
}
