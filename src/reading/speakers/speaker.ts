/** The speaker of a statement as far as the source's own words tell. */
import type { Speaker } from '../../record/statement.ts';
import { kindOf } from './kind.ts';
import { type WrittenName, writtenName } from './name.ts';
import { namesPerson } from './person-evidence.ts';

const REFERS_BACK = /^(?:the|this|that|these|those|his|her|their|its|my|our|your|one)\b/i;

/** "Keeps saying", "Calls for", a colon: the subject is dropped, as in a list, and is somebody the text has named. */
const DROPPED = /^(?!(?:is|was|has|seems|appears|remains|looks|sounds)\b)\p{L}+s(?: |$)|^[:–—-]+$/iu;

/**
 * Aliases and role stay empty: they take the whole article. `text` is the article, looked at only to tell whose name a
 * bare "Lima" is. Certainty is 'named' where the source has a name or is the article's own description of somebody new
 * ("a campaign aide"), and 'unknown' where it is missing or refers back ("she", "the mayor").
 */
export function speakerOf(source: string, cue = '', text = ''): Speaker {
  const written = asPerson(writtenName(source), source, text);
  const { kind, naming } = kindOf(source, written);
  const refersBack =
    written.form === 'described' && REFERS_BACK.test(source.trim()) && !/\p{Lu}/u.test(written.name ?? '');
  return {
    name: written.name,
    aliases: [],
    role: null,
    kind,
    naming: naming === 'none' && DROPPED.test(cue.trim()) ? null : naming,
    certainty: written.name === null || refersBack ? 'unknown' : 'named',
  };
}

function asPerson(written: WrittenName, source: string, text: string): WrittenName {
  if (written.form !== 'proper' || written.name === null || /^the /i.test(source)) return written;
  const names = written.name.split(' and ');
  if (!names.every((n) => namesPerson(n, source, text))) return written;
  return { ...written, form: names.length > 1 ? 'several' : 'personal' };
}
