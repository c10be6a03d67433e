/** What a pronoun alone says of a speaker who is not found. */
import type { Speaker } from '../../record/statement.ts';

type Shape = Pick<Speaker, 'kind' | 'naming'>;

const PERSON = /^(?:he|she|him|her|his|hers|himself|herself)$/i;
const SELF = /^(?:i|me|my|mine|myself|you|your)$/i;
const SELVES = /^(?:let['’]?s|let us|we|us|our|ours|ourselves)$/i;
const SEVERAL =
  /^(?:they all|they both|they|them|their|theirs|themselves|these|those|all|both|the (?:two|three|others))$/i;
const THING = /^(?:it|its|itself)$/i;
const RELATIVE = /^(?:who|whom|whose|that|which)$/i;
const OTHER = /^(?:this|one|another|other|each|the (?:former|latter|same|other))$/i;

export const isPronoun = (source: string): boolean =>
  [PERSON, SELF, SELVES, SEVERAL, THING, RELATIVE, OTHER].some((p) => p.test(source));
export const isFirstPerson = (source: string): boolean => /^(?:i|me|my|mine|myself)$/i.test(source);
export const isRelative = (source: string): boolean => RELATIVE.test(source);

/** `speaks`: the writer of the article, or whoever is quoted, is spoken of by nobody's name. */
export function shapeOf(source: string): Shape {
  if (PERSON.test(source)) return { kind: 'person', naming: 'named' };
  if (SELF.test(source)) return { kind: 'person', naming: 'anonymous' };
  if (SELVES.test(source)) return { kind: 'group', naming: 'anonymous' };
  if (SEVERAL.test(source)) return { kind: 'group', naming: 'anonymous' };
  if (THING.test(source)) return { kind: 'organisation', naming: 'named' };
  if (/^whose$/i.test(source)) return { kind: 'group', naming: 'anonymous' };
  if (RELATIVE.test(source))
    return /^who/i.test(source) ? { kind: 'person', naming: 'named' } : { kind: 'document', naming: 'role' };
  return { kind: 'person', naming: 'anonymous' };
}
