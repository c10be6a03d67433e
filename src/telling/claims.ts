/** How a claim stands, in words: counts of who is on record, never whether it is so. */
import type { Standing, Tension } from '../record/coverage.ts';

/** "4 speakers on record: 2 assert, 1 denies, 1 has not commented; 7 outlets, 2 origins" */
export function standingWords({ holds, denies, silent, other, outlets, origins }: Standing): string {
  const sides = [
    does(holds, 'asserts', 'assert'),
    does(denies, 'denies', 'deny'),
    does(other, 'asks, promises or believes', 'ask, promise or believe'),
    does(silent, 'has not commented', 'have not commented'),
  ].filter((words) => words !== '');
  const speakers = holds + denies + silent + other;
  return `${count(speakers, 'speaker')} on record: ${sides.join(', ')}; ${count(outlets, 'outlet')}, ${count(origins, 'origin')}`;
}

const does = (n: number, one: string, more: string): string => (n === 0 ? '' : `${n} ${n === 1 ? one : more}`);
const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** What the outlet of the article does. */
export const TENSION_WORDS: Readonly<Record<Tension['kind'], string>> = {
  'own-voice-and-reported': 'says it in its own voice, and reports it as somebody’s words',
  'firm-and-unsure': 'says it firmly in one place, and unsurely in another',
};

/** How the articles of an origin are related. */
export const ORIGIN_WORDS = {
  single: 'stands alone',
  same: 'the same text',
  cut: 'one text, cut differently',
  rewrite: 'one text, told in other words',
} as const;
