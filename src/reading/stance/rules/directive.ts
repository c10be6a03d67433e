/** Verbs that ask or tell: with an infinitive or "for" they want something done, else they ask or say. */
import { cueHas, type Evidence, type Rule, type Verdict } from '../evidence.ts';

/** "to act", "the crowd to welcome", "drivers not to leave": an infinitive, also after who is told. */
const TO_DO =
  /^(?:(?!(?:that|whether|if|what|why|how|who|when|where|about|i|we|he|she|they|there|(?:he|she|it)['’]s)\b)[^\s,.?]+ ){0,6}?(?:not )?to (?!(?:the|a|an|his|her|their|its|be (?:a|an|the))\b)\p{Ll}+/iu;
/** As TO_DO, with no more than a name before it. */
const SOON_TO_DO = /^(?:\S+ ){0,3}(?:not )?to \p{Ll}/iu;
/** A gerund, "should", or the bare verb of what is wanted ("that it be done"). */
const TO_BE_DONE =
  /^["“]?(?:\p{Ll}{2,}ing\b|that (?:[\p{L}'’]+ ){1,6}?(?:should|must)\b|that (?:(?!(?:can|could|may|might|will|would|to|not)\b|[\p{L}]+n['’]t\b)[\p{L}'’]+ ){1,5}be\b)/u;
const QUESTION = /\?["”’'.]*$/;

type Directive = readonly [stance: Verdict['stance'], why: string, fits: (e: Evidence, last: string) => boolean];

/** Asking comes before telling: "asked to" is a wish in the form of a question. */
const DIRECTIVES: readonly Directive[] = [
  [
    'urges',
    'asks to',
    (e, last) =>
      cueHas(e, 'ask') &&
      !e.match?.phrase.includes(' ') &&
      !QUESTION.test(e.content) &&
      (last === 'for' || last === 'to' || TO_DO.test(e.content)),
  ],
  [
    'urges',
    'tells to',
    (e) =>
      cueHas(e, 'tell', 'warn', 'caution', 'remind', 'challenge', 'dare', 'persuade', 'convince', 'push') &&
      SOON_TO_DO.test(e.content) &&
      TO_DO.test(e.content),
  ],
  // "his call | for", "sought | to win": the word is split from what it governs.
  ['urges', 'a call to', (e, last) => /^calls?$/.test(last) && /^(?:for|to)\b/.test(e.content)],
  ['commits', 'seeks to', (e) => cueHas(e, 'seek', 'aim', 'look') && /^to \p{Ll}/u.test(e.content)],
  [
    'urges',
    'warns against',
    (e, last) => cueHas(e, 'warn', 'caution') && last === 'against' && /^\p{L}+ing\b/u.test(e.content),
  ],
  [
    'asks',
    'demands an answer',
    (e) => cueHas(e, 'demand', 'urge', 'press', 'challenge') && QUESTION.test(e.sentences.at(-1) ?? ''),
  ],
  ['urges', 'suggests doing', (e) => cueHas(e, 'suggest') && e.sourceKind !== 'evidence' && TO_BE_DONE.test(e.content)],
  ['urges', 'insists that it be done', (e) => cueHas(e, 'insist') && TO_BE_DONE.test(e.content)],
];

export const directive: Rule = (e) => {
  if (e.negated) return null;
  const last = e.cue.at(-1)?.text ?? '';
  for (const [stance, why, fits] of DIRECTIVES) if (fits(e, last)) return { stance, why };
  return null;
};
