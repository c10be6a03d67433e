/** Verbs that ask or tell: with an infinitive or "for" they want something done, else they ask or say. */
import { cueHas, type Rule } from '../evidence.ts';

/** "to act", "the crowd to welcome", "North Korea not to", also after who is told. */
const TO_DO =
  /^(?:(?!(?:that|whether|if|what|why|how|who|when|where|about|i|we|he|she|they|there|(?:he|she|it)['’]s)\b)[^\s,.?]+ ){0,6}?(?:not )?to (?!(?:the|a|an|his|her|their|its|be (?:a|an|the))\b)\p{Ll}+/iu;

export const directive: Rule = (e) => {
  if (e.negated) return null;
  const last = e.cue.at(-1)?.text;
  if (
    cueHas(e, 'ask') &&
    !e.match?.phrase.includes(' ') &&
    !/\?["”’'.]*$/.test(e.content) &&
    (last === 'for' || last === 'to' || TO_DO.test(e.content))
  )
    return { stance: 'urges', why: 'asks to' };
  if (
    cueHas(e, 'tell', 'warn', 'caution', 'remind', 'signal', 'challenge', 'dare', 'persuade', 'convince', 'push') &&
    /^(?:(?:\S+ ){0,3})(?:not )?to \p{Ll}/iu.test(e.content) &&
    TO_DO.test(e.content)
  )
    return { stance: 'urges', why: 'tells to' };
  if (cueHas(e, 'warn', 'caution') && last === 'against' && /^\p{L}+ing\b/u.test(e.content))
    return { stance: 'urges', why: 'warns against' };
  if (
    cueHas(e, 'demand', 'urge', 'press', 'challenge') &&
    e.sentences.length > 0 &&
    /\?["”'’]*$/.test(e.sentences.at(-1)!)
  )
    return { stance: 'asks', why: 'demands an answer' };
  if (cueHas(e, 'suggest') && e.sourceKind !== 'evidence' && SHOULD.test(e.content))
    return { stance: 'urges', why: 'suggests doing' };
  if (cueHas(e, 'insist') && SHOULD.test(e.content)) return { stance: 'urges', why: 'insists that it be done' };
  return null;
};

/** A gerund, "should", or the bare verb of what is wanted ("that it be done"). */
const SHOULD =
  /^["“]?(?:\p{Ll}{2,}ing\b|that (?:[\p{L}'’]+ ){1,6}?(?:should|must)\b|that (?:(?!(?:can|could|may|might|will|would|to|not)\b|[\p{L}]+n['’]t\b)[\p{L}'’]+ ){1,5}be\b)/u;
