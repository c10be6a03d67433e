/** What the sentence says before: "Responding to Sand's criticism, …", "Asked about the report, …". */
import { nounPhrases } from '../noun-phrases.ts';
import { pointer, type Way } from './way.ts';

const LEAD =
  /\b(?:(?:respond|react|reply|refer|allud)ing to|in (?:response|reply|reaction|answer) to|(?:asked|questioned|pressed|quizzed) (?:about|on|whether)|commenting on|rejecting|dismissing|denying|confirming|echoing|contradicting|speaking (?:about|of))\s+([^.!?;]{3,120}),[^,]*$/i;

export const lead: Way = ({ before }) => {
  const sentence = before.slice(before.search(/[.!?]["”’]?\s+(?=[^.!?]*$)/) + 1);
  const found = LEAD.exec(sentence);
  const phrase = found ? nounPhrases(found[1]!).find((p) => !p.isNew) : undefined;
  return phrase ? pointer('noun', 'about', found![0], phrase.complement, phrase) : null;
};
