/** What the speaker does with the content: decided by the cue with its negation, then by source and content. */
import type { Stance } from '../../record/statement.ts';
import { cueText, type Evidence, evidenceOf, type Rule, type StanceInput, type Verdict } from './evidence.ts';
import { authority } from './rules/authority.ts';
import { byContent } from './rules/content.ts';
import { directive } from './rules/directive.ts';
import { evidenceSource } from './rules/evidence-source.ts';
import { lightVerb } from './rules/light-verb.ts';
import { negation } from './rules/negation.ts';
import { promise } from './rules/promise.ts';
import { stateOfMind } from './rules/state-of-mind.ts';
import { verdictWord } from './rules/verdict-word.ts';

export type { StanceInput, Verdict } from './evidence.ts';

/** A verdict, and the next rule that would have decided otherwise, which is looked for when it is asked for. */
export interface Reading extends Verdict {
  readonly instead: { readonly stance: Stance; readonly rule: string } | null;
}

/** The cue's own class, and what is left where it has none. */
const cueClass: Rule = (e) => (e.match ? { stance: e.match.value, rule: 'cue class', words: cueText(e) } : null);
const otherwise = (e: Evidence): Verdict => ({ stance: 'asserts', rule: 'no cue class', words: cueText(e) });

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
  promise,
  lightVerb,
  evidenceSource,
  byContent,
  stateOfMind,
  cueClass,
  otherwise,
];

/** The stance, and why. */
export function stanceOf(input: StanceInput): Reading {
  const e = evidenceOf(input);
  let at = 0;
  let first: Verdict | null = null;
  while (!first && at < RULES.length) first = RULES[at++]!(e);
  const verdict = first ?? otherwise(e);
  return {
    ...verdict,
    get instead() {
      return secondOpinion(e, verdict, at);
    },
  };
}

function secondOpinion(e: Evidence, verdict: Verdict, from: number): Reading['instead'] {
  // Where no class is known, "asserts" is no second opinion.
  if (RULES[from - 1] === cueClass) return null;
  for (const rule of RULES.slice(from)) {
    const other = rule(e);
    if (other && other.stance !== verdict.stance) return { stance: other.stance, rule: other.rule };
    if (other && rule === cueClass) break;
  }
  return null;
}
