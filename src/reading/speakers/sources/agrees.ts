/** Whether what a source refers to can be that: a "he" is no company, "the laws" are nobody. */
import type { Speaker } from '../../../record/statement.ts';
import type { Heard } from './heard.ts';

/** Who is hidden on purpose gets no name from a guess. */
const NAMELESS = /\b(?:source|sources|insider|insiders|official|officials)$/i;
/** "the team" may be a club; "the demonstrators" are none. */
const COLLECTIVE = /\b(?:team|group|side|band|family|crew|party|club|couple|duo|jury|public|media|crowd|majority)$/i;

/** `own` is what the source's words alone make it. */
export function agrees(source: string, own: Speaker['kind'], { speaker, entity }: Heard): boolean {
  const { kind } = speaker;
  if (/^(?:he|she|him|her|his|hers|himself|herself|who|whom)$/i.test(source))
    return kind === 'person' || kind === null || (/^who/i.test(source) && kind === 'group');
  if (/^(?:it|its|itself|which)$/i.test(source)) return kind !== 'person' || entity?.kind === null;
  if (/^(?:they|them|their|theirs|themselves|we|us|our|ours|i|me|my|mine|myself|you|your|whose|that)$/i.test(source))
    return true;
  if (NAMELESS.test(source) && speaker.naming === 'named') return false;
  if (/\bmedia$/i.test(source)) return false;
  if (own === null || kind === null || own === kind) return true;
  if (own === 'group' && kind === 'organisation') return COLLECTIVE.test(source);
  return own !== 'document' && own !== 'person' && kind !== 'document' && kind !== 'person';
}
