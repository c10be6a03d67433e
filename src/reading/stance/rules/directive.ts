/** Verbs that ask or tell: with an infinitive or "for" they want something done, else they ask or say. */

import { folded } from '../../../text/patterns.ts';
import { phraseList } from '../../../text/phrase-list.ts';
import { isDirect } from '../content/sentences.ts';
import { actAt } from '../content/will-words.ts';
import { cueHas, cueText, type Evidence, type Rule, type Verdict } from '../evidence.ts';

/** "to act", "the crowd to welcome", "drivers not to leave": an infinitive, also after who is told. */
const TO_DO =
  /^(?!(?:in|on|as|for|with|at|by|after|before|because)\b)(?:(?!(?:that|whether|if|what|why|how|who|when|where|about|i|we|he|she|they|there|(?:he|she|it)['’]s)\b)[^\s,.?]+ ){0,6}?(?:not )?to (?!(?:the|a|an|his|her|their|its|be (?:a|an|the))\b)[a-zà-ɏ]+/i;
/** As TO_DO, after a name with words of its own: "Ana Lima, the chair of the board, to resign". */
const ASIDE_TO_DO = /^\p{Lu}[^.?,]{1,60}, [^.?,]{1,100}, (?:not )?to \p{Ll}/u;
/** As TO_DO, with no more than a name before it. */
const SOON_TO_DO = /^(?:\S+ ){0,3}(?:not )?to [a-zà-ɏ]/i;
/** A gerund, "should", or the bare verb of what is wanted ("that it be done"). */
const TO_BE_DONE =
  /^["“]?(?:\p{Ll}{2,}ing\b|that (?:[\p{L}'’]+ ){1,6}?(?:should|must)\b|that (?:(?!(?:can|could|may|might|will|would|to|not)\b|[\p{L}]+n['’]t\b)[\p{L}'’]+ ){1,5}be\b)/u;
/** "that the mine close": a bare verb after one that would take an "s". */
const MODAL =
  /(?:will|would|can|could|may|might|must|shall|should|to|not|do|does|did|they|we|you|who|and|or|have|had)\b/.source;
const BARE_SUBJECT = new RegExp(
  String.raw`^(?:that )?(?:(?!(?:they|we|you|i|these|those|all|both|people|who|that)\b)(?:the |his |her |its |their |an? )?(?:(?!${MODAL})[a-zà-ɏ-]+ ){0,2}?(?!${MODAL})[a-zà-ɏ]*[^s\s”"'’,]|it|s?he) ["“‘']*(?:not )?$`,
);
const bareVerb = phraseList('be, have, abandon, explain, honour, honor, prove, reconsider, testify, turn, step down');
/** Words of a subject that are looked at. */
const SUBJECT = 7;

function isBare(content: string): boolean {
  const low = folded(content.slice(0, 200));
  let at = 0;
  for (let n = 0; n < SUBJECT; n++) {
    at = low.indexOf(' ', at) + 1;
    if (at === 0) return false;
    const verb = at + /["“‘']*/.exec(low.slice(at))![0].length;
    if ((bareVerb(low, verb) >= 0 || actAt(low, verb) >= 0) && BARE_SUBJECT.test(low.slice(0, verb))) return true;
  }
  return false;
}
/** "suggested | a better way …", "… | a few questions". */
const A_WAY =
  /^(?:an? |some |several |two |three |other |another |that |the )?(?:[a-zà-ɏ-]+ ){0,4}?(?:ways?|alternatives?|compromises?|solutions?|changes|remed(?:y|ies)|steps|reforms|approach(?:es)?|measures|moratorium|ban|delay|pause|boycott|questions|names|amendments?|restrictions)\b/i;
const A_DEAL =
  /^(?:an?|the|another) (?:[a-zà-ɏ-]+ ){0,3}?(?:agreement|deal|treaty|pact|accord|contract|truce|settlement)\b/i;
const QUESTION = /\?["”’'.]*$/;

type Directive = readonly [stance: Verdict['stance'], rule: string, fits: (e: Evidence, last: string) => boolean];

/** Asking comes before telling: "asked to" is a wish in the form of a question. */
const DIRECTIVES: readonly Directive[] = [
  [
    'urges',
    'asks to',
    (e, last) =>
      cueHas(e, 'ask') &&
      !e.match?.phrase.includes(' ') &&
      !QUESTION.test(e.content) &&
      (last === 'for' || last === 'to' || TO_DO.test(e.content) || ASIDE_TO_DO.test(e.content)),
  ],
  [
    'urges',
    'tells to',
    (e) =>
      !isDirect(e.content) &&
      cueHas(e, 'tell', 'warn', 'caution', 'remind', 'challenge', 'dare', 'persuade', 'convince', 'push') &&
      SOON_TO_DO.test(e.content) &&
      TO_DO.test(e.content),
  ],
  // "his call | for", "sought | to win": the word is split from what it governs.
  ['urges', 'a call to', (e, last) => /^calls?$/.test(last) && /^(?:for|to)\b/.test(e.content)],
  [
    'commits',
    'agrees to',
    (e) => cueHas(e, 'agree', 'consent', 'acquiesce', 'promise') && /^(?:not )?to (?!disagree)\p{Ll}/u.test(e.content),
  ],
  ['commits', 'makes a deal', (e) => cueHas(e, 'sign', 'reach', 'strike', 'ink', 'conclude') && A_DEAL.test(e.content)],
  // "school officials determined that …": a finding, not a resolve.
  [
    'asserts',
    'determines that it is so',
    (e) => e.match?.phrase === 'determined' && !cueHas(e, 'be', 'remain', 'seem') && /^(?!to\b)/.test(e.content),
  ],
  // To swear that it is so promises nothing.
  [
    'asserts',
    'swears that it is so',
    (e) => e.match?.phrase === 'swear' && !/^to\b|\b(?:will|would|['’]ll|never again|going to)\b/i.test(e.content),
  ],
  ['commits', 'seeks to', (e) => cueHas(e, 'seek', 'aim', 'look') && /^to \p{Ll}/u.test(e.content)],
  [
    'urges',
    'warns against',
    (e, last) => cueHas(e, 'warn', 'caution') && last === 'against' && /^\p{L}+ing\b/u.test(e.content),
  ],
  [
    'asks',
    'demands an answer',
    (e) => cueHas(e, 'demand', 'urge', 'press', 'challenge') && QUESTION.test(e.sentences.at(-1)?.text ?? ''),
  ],
  ['urges', 'suggests doing', (e) => cueHas(e, 'suggest') && e.sourceKind !== 'evidence' && TO_BE_DONE.test(e.content)],
  ['urges', 'suggests a way', (e) => cueHas(e, 'suggest') && e.sourceKind !== 'evidence' && A_WAY.test(e.content)],
  ['urges', 'insists that it be done', (e) => cueHas(e, 'insist') && (TO_BE_DONE.test(e.content) || isBare(e.content))],
];

export const directive: Rule = (e) => {
  if (e.negated) return null;
  const last = e.cue.at(-1)?.text ?? '';
  for (const [stance, rule, fits] of DIRECTIVES) if (fits(e, last)) return { stance, rule, words: cueText(e) };
  return null;
};
