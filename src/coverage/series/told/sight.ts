/** A number with the words around it, as the reader's rules about numbers want it. */
import type { Bounded } from '../../../reading/figures/bounds.ts';
import type { Sight } from '../../../reading/figures/not/rule.ts';
import type { NumberExpression } from '../../../text/numbers/numbers.ts';

const NEAR = 80;

export const sightOf = (text: string, n: NumberExpression, own: Bounded): Sight => ({
  n,
  words: text.slice(n.number.start, n.number.end),
  before: lineBefore(text, n.start),
  after: text.slice(n.end, n.end + NEAR).split('\n', 1)[0]!,
  compound: /^\s?[-–]/.test(text.slice(n.number.end, n.end)),
  bounded: own.start !== n.start || own.end !== n.end,
});

const lineBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - NEAR), at);
  return before.slice(before.lastIndexOf('\n') + 1);
};
