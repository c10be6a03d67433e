/** What was said stands where a speaker would: "Neither claim could be verified". */
import { nounPhrases } from '../noun-phrases.ts';
import { pointer, type Way } from './way.ts';

const PASSIVE =
  /\b(?:be|been|being|is|was|were|are)\b.*\b(?:verified|confirmed|corroborated|denied|disputed|rejected|proven)\b/i;

export const subject: Way = ({ source, cue, content }) => {
  if (source === '' || !PASSIVE.test(`${cue} ${content.slice(0, 40)}`)) return null;
  const phrase = nounPhrases(source).find((p) => !p.isNew && p.kind !== 'document');
  return phrase ? pointer('noun', 'about', source, phrase.complement, phrase) : null;
};
