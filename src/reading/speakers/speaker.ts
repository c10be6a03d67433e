/** The speaker of a statement as far as the source's own words tell. */
import type { Speaker } from '../../record/statement.ts';
import { kindOf } from './kind.ts';
import { type WrittenName, writtenName } from './name.ts';
import { namesPerson } from './person-evidence.ts';

const REFERS_BACK = /^(?:the|this|that|these|those|his|her|their|its|my|our|your|one)\b/i;

/**
 * Aliases and role stay empty: they take the whole article. `text` is the article, looked at only to tell whose name a
 * bare "Lima" is. Certainty is 'named' where the source has a name or is the article's own description of somebody new
 * ("a campaign aide"), and 'unknown' where it is missing or refers back ("she", "the mayor").
 */
export function speakerOf(source: string, text = ''): Speaker {
  const written = asPerson(writtenName(source), source, text);
  return {
    name: written.name,
    aliases: [],
    role: null,
    ...kindOf(source, written),
    certainty:
      written.name === null || (written.form === 'described' && REFERS_BACK.test(source.trim())) ? 'unknown' : 'named',
  };
}

function asPerson(written: WrittenName, source: string, text: string): WrittenName {
  if (written.form !== 'proper' || written.name === null || /^the /i.test(source)) return written;
  return namesPerson(written.name, source, text) ? { ...written, form: 'personal' } : written;
}
