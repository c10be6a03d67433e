/** "denied it", "said that was not true", "called it a lie", "declined to discuss the matter", and "agreed" alone. */
import { isUnsaid, pointer, type Way, type Words } from './way.ts';

const PRONOUN = /^["“‘'\s]*(?:it|this|that|them|so|these|those)["”’'.,\s]*$/i;
const AGREES = /\b(?:agree[sd]?|agreeing|concur(?:s|red)?|disagree[sd]?)\b[^a-z]*$/i;
const VERDICT = `(?:not (?:true|the case|correct|right)|n[’']t true|untrue|false|wrong|incorrect|a lie|lies|nonsense|rubbish|baseless|unfounded|groundless|fabricated|absurd|ridiculous|right|true|correct|an? exaggeration|fiction)`;
/** But not "it was wrong to compare them". */
const JUDGED = new RegExp(
  String.raw`^["“‘'\s]*(?:that\s+)?(?:that|this|it|they|those|these)(?:['’]s|\s+(?:is|was|were|are|wasn|isn))\s*["“‘]?(?:\p{L}+ly\s+)?${VERDICT}(?![a-z])(?!\s+(?:to|that|if|when|for)\b)`,
  'iu',
);
const CALLS = /\b(?:call|dismiss|describ|reject|denounc)/i;
const CALLED =
  /^["“‘'\s]*(?:it|this|that|them|those|these)\s+(?:as\s+)?["“‘]?(?:[\p{L}-]+\s){0,4}["“‘]?(?:lies?|false|untrue|nonsense|absurd\w*|ridiculous|baseless|unfounded|slander\w*|smears?|libel\w*|fabricat\w*|fake|hoax|wrong|misleading|inaccurate|stunt|propaganda|rubbish|unfair|malicious|fiction|garbage|bunk|laughable|speculation|rumou?rs?)\b/iu;
const SPEAKS = /\b(?:confirm|den[iy]|discuss|comment|address|respond|verif|dispute|reject|answer|rule)/i;
const MATTER =
  /\b(?:discuss|comment on|address|talk about|speak about|speak to|respond to)\s+(?:it|this|that|them|the (?:matter|issue|subject|affair))["”’'.,\s]*$/i;

export const pronoun: Way = (w) => {
  const { cue, content, attitude } = w;
  if (content.trim() === '' && AGREES.test(cue))
    return pointer('agreement', /disagree/i.test(cue) ? 'against' : 'for', cue);
  if (PRONOUN.test(content) && attitude !== null && takesPronoun(w))
    return pointer('pronoun', attitude, `${cue} ${content}`);
  if (JUDGED.test(content)) return pointer('pronoun', 'against', content.slice(0, 40));
  if (CALLED.test(content) && CALLS.test(cue)) return pointer('pronoun', 'against', `${cue} ${content.slice(0, 30)}`);
  if (isUnsaid(w) && content.length < 80 && MATTER.test(`${cue} ${content}`))
    return pointer('pronoun', 'about', `${cue} ${content}`);
  return null;
};

/** What is believed, ignored or only spoken of ("discussed it") is seldom a statement. */
const takesPronoun = (w: Words): boolean =>
  w.stance !== 'believes' &&
  (w.stance !== 'asserts' || w.attitude !== 'about') &&
  (!isUnsaid(w) || SPEAKS.test(w.cue)) &&
  !/\bignor/i.test(w.cue);
