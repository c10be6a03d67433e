/** Where the cue only says that something was said, the content settles the stance. */
import type { Stance } from '../../../record/statement.ts';
import { ownsUp, saysYes } from '../content/agreement.ts';
import { saysItIsNotSo } from '../content/denials.ts';
import { tellsToAct } from '../content/directives.ts';
import { ownOpinion } from '../content/opinions.ts';
import { speaksOfOwnPlans } from '../content/plans.ts';
import { asksQuestion } from '../content/questions.ts';
import { refusesToSpeak } from '../content/refusals.ts';
import type { Evidence, Rule } from '../evidence.ts';

/** In the order of the guide: where two fit, the first is taken. Each gives the words it fired on. */
const RULES: readonly (readonly [Stance, string, (e: Evidence) => string | null])[] = [
  ['declines', 'no comment', refusesToSpeak],
  ['denies', 'says that it is not so', saysItIsNotSo],
  ['confirms', 'says yes', saysYes],
  ['admits', 'owns up', ownsUp],
  ['asks', 'a question', asksQuestion],
  ['urges', 'tells to act', tellsToAct],
  ['commits', 'own plans', speaksOfOwnPlans],
  ['believes', 'own opinion', ownOpinion],
];

export const byContent: Rule = (e) => {
  if (e.match && e.match.value !== 'asserts') return null;
  for (const [stance, rule, fits] of RULES) {
    const words = fits(e);
    if (words !== null) return { stance, rule, words };
  }
  return null;
};
