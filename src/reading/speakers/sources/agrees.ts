/** Whether what a source refers to can be that: a "he" is no company, "the laws" are nobody. */
import type { Speaker } from '../../../record/statement.ts';
import type { Entity } from '../entity.ts';
import type { Heard } from './heard.ts';

/** Who is hidden on purpose gets no name from a guess. */
const NAMELESS = /\b(?:source|sources|insider|insiders|official|officials)$/i;
/** "the team" may be a club; "the demonstrators" are none. */
const COLLECTIVE = /\b(?:team|group|side|band|family|crew|party|club|couple|duo|jury|public|media|crowd|majority)$/i;

const OFFICE =
  /\b(president|minister|chancellor|secretary|governor|mayor|senator|congressman|congresswoman|judge|justice|king|queen|pope|sheriff|ambassador|commissioner)$/i;

/** "The prime minister" is nobody of whom the article says something else, and not that. */
function isAnotherOffice(source: string, { roles }: Entity): boolean {
  const office = OFFICE.exec(source)?.[1]?.toLowerCase();
  return (
    office !== undefined && roles.length > 0 && !roles.some((r) => r.words.includes(office) || r.heads.includes(office))
  );
}

/** `own` is what the source's words alone make it. */
export function agrees(source: string, own: Speaker['kind'], { speaker, entity }: Heard): boolean {
  const { kind } = speaker;
  if (/^(?:he|she|him|her|his|hers|himself|herself|who|whom)$/i.test(source))
    return kind === 'person' || kind === null || (/^who/i.test(source) && kind === 'group');
  if (/^(?:it|its|itself|which)$/i.test(source)) return kind !== 'person' || entity?.kind === null;
  if (/^(?:they|them|their|theirs|themselves|we|us|our|ours|i|me|my|mine|myself|you|your|whose|that)$/i.test(source))
    return true;
  if (/^(?:one|this|another|other|each)$/i.test(source)) return false;
  if (NAMELESS.test(source) && speaker.naming === 'named') return false;
  if (/\bmedia$/i.test(source)) return false;
  if (entity && isAnotherOffice(source, entity)) return false;
  if (own === null || kind === null || own === kind) return true;
  if (own === 'group' && kind === 'organisation') return COLLECTIVE.test(source);
  return own !== 'document' && own !== 'person' && kind !== 'document' && kind !== 'person';
}
