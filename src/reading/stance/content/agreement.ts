/** Contents by which the speaker says that what others said is so, or owns up. */
import type { Evidence } from '../evidence.ts';
import { find, hinted, isDirect, NONE, opening, type Pattern } from './sentences.ts';

const CLAIM = `(?:claims?|reports?|allegations?|accusations?|stor(?:y|ies)|rumou?rs?|accounts?|letters?|documents?|videos?|recordings?|e-?mails?|photos?|photographs?|signature|tape)`;
const YES = hinted(
  'yes|yeah|yep|indeed|right|true|correct|a fact|so|the case|exactly|absolutely|agree|concur|confirm|accurate|authentic|genuine|real',
  String.raw`^(?:yes\b|yeah\b|yep\b|indeed[,.]|that['’]s (?:right|true|correct|a fact)|that (?:is|was) (?:right|true|correct|so|the case)|you(?:['’]re| are) (?:absolutely |quite )?right|exactly\b(?! (?:what|how|why|who|where|when|the|like|as|one|two)\b)|absolutely(?! (?:not|no)\b)|i (?:completely |totally |fully )?agree\b(?! to\b)|it (?:is|was) true that|(?:he|she|they|it|we)(?: also| both| all)? (?:agreed?|agrees|concur(?:s|red)?|confirm(?:s|ed)?)\b(?! to\b)|(?:the|those|these) (?:[a-zà-ɏ]+ )?${CLAIM} (?:is|was|were|are) (?:[a-zà-ɏ]+ly )?(?:true|accurate|correct|authentic|genuine|real)\b)`,
);

/** Told of oneself: "I was wrong", and in the reporter's words "he was wrong". */
const sorryOf = (who: string, whose: string): Pattern =>
  hinted(
    'apolog| wrong| sorry|mistake| fault| bad| error|responsib|the blame|regret|messed up|screwed up|blew it|fell short| failed| lied| cheated| down|should have|should not have|t have |finally| now |grudgingly|reluctantly',
    [
      String.raw`\b(?:${who}) apologi[sz]ed?\b(?! to (?:nobody|no one)\b)`,
      String.raw`\b(?:(?:${who}) (?:was|were|am|are|is)|i['’]m|we['’]re) (?:so |very |really |truly |deeply )?(?:wrong|sorry)(?! to (?:see|hear|say|tell)\b)`,
      String.raw`\b(?:${whose}) (?:own )?(?:mistakes?|faults?|bad)\b`,
      String.raw`\b(?:${who})(?:['’]ve| have| has| had)? made (?:(?:a|an|some|several|big|serious|terrible|horrendous|grave|the) )*(?:mistakes?|errors?)\b`,
      String.raw`\bmistakes were made\b`,
      String.raw`\b(?:${who})(?: [a-zà-ɏ]+)? (?:takes?|took|accepts?|accepted) (?:full |sole |some )?(?:responsibility|the blame)\b`,
      String.raw`\b(?:${who}) (?:deeply |truly |really )?regret(?:s|ted)?\b(?! to (?:say|inform|tell)\b)`,
      String.raw`\b(?:i|we)(?:['’]ve| have)? (?:got it wrong|messed up|screwed up|blew it|fell short|failed|lied|cheated|let (?:you|them|people|everyone|him|her) down)\b`,
      String.raw`\b(?:${who}) should(?: not|n['’]t)? have (?:known|done|acted|told|said|listened|checked|spoken|handled|moved|apologi[sz]ed)\b`,
      String.raw`^(?:${who}) (?:finally|now|grudgingly|reluctantly) (?:believes?|accepts?|agrees?)\b`,
    ].join('|'),
  );
const I_WAS = sorryOf('i|we', 'my|our');
const THEY_WERE = sorryOf('he|she|they|it|i|we', 'his|her|their|its|my|our');
/** "her decision to leave was a mistake", of one who is "she". */
const OUR_DOING =
  /^["“]*(?:that )?(?:my|our|his|her|their|its) (?:[a-zà-ɏ'’-]+ ){1,8}?(?:is|was|were|had been) (?:an? )?(?:[a-zà-ɏ]+ )?(?:mistakes?|errors?|wrong|inexcusable|unacceptable)\b/;
/** "I never said we made a mistake." */
const NOT_SAID = /\b(?:never|not|n['’]t) (?:said|say|think|believe|mean|a)\b/;

export const saysYes = ({ sentences }: Evidence): string | null => find(YES, opening(sentences))?.words ?? null;

export function ownsUp(e: Evidence): string | null {
  const sorry = isDirect(e.content) ? I_WAS : THEY_WERE;
  const ours = /^(?:s?he|they|it|i|we)$/i.test(e.source) ? find(OUR_DOING, e.sentences[0] ?? NONE) : null;
  if (ours) return ours.words;
  for (const s of e.sentences) {
    const found = find(sorry, s);
    if (found && !NOT_SAID.test(s.low.slice(0, found.index))) return found.words;
  }
  return null;
}
