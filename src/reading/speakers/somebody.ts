/** Whether a description is one of a person. */
import { headOf, sourceKind } from '../cues/source-kind.ts';
import { headNoun } from './roles/heads.ts';
import { bodyNouns } from './words/body-nouns.ts';
import { COMMON_BODY } from './words/common-bodies.ts';
import { GENERIC } from './words/generic.ts';
import { isBody, isGroupWord } from './words/lists.ts';

function isThing(noun: string): boolean {
  const kind = sourceKind(noun);
  return (
    kind === 'evidence' || kind === 'authored' || COMMON_BODY.test(noun) || isBody(noun) || bodyNouns(noun).length > 0
  );
}

/** By its noun: "her campaign manager", "one of the lawyers". */
export function isSomebody(description: string): boolean {
  const one = /^["“]?(?:one|two|some|another) of\b/i.test(description);
  const noun = headOf(description.replace(/^["“]/, ''))
    .trim()
    .split(' ')
    .at(-1)!
    .replace(/['’]s?$/, '');
  return (
    one ||
    headNoun(noun) !== null ||
    headNoun(noun.replace(/s$/, '')) !== null ||
    GENERIC.test(noun) ||
    isGroupWord(noun) ||
    // Any other noun but one of a body or a text: "his running mate".
    (/^\p{Ll}{3,}$/u.test(noun) && !isThing(noun))
  );
}
