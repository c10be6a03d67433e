/** How two articles of one origin are related, by how much of either is word for word in the other. */
import type { Origin } from '../../record/coverage.ts';
import type { Passage } from './passages.ts';

export type Kind = Exclude<Origin['kind'], 'single'>;

/** Of the longer article, and of the shorter one. */
const NEARLY_ALL = 0.8;
const CUT = 0.5;
const LOOSER: readonly Kind[] = ['same', 'cut', 'rewrite'];

/** `a`, `b`: how many words the articles have. */
export function kindOf(passages: readonly Passage[], a: number, b: number): Kind {
  const shared = passages.reduce((sum, p) => sum + p.length, 0);
  if (shared >= NEARLY_ALL * Math.max(a, b)) return 'same';
  return shared >= CUT * Math.min(a, b) ? 'cut' : 'rewrite';
}

export const loosest = (kinds: readonly Kind[]): Kind =>
  kinds.reduce((x, y) => (LOOSER.indexOf(y) > LOOSER.indexOf(x) ? y : x), 'same');
