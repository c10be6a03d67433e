/** Contents in which the speaker tells what he or she will do. */
import { cueHas, type Evidence } from '../evidence.ts';
import { opening } from './sentences.ts';

/** A lead-in such as "if elected," may stand before the speaker's own pronoun. */
const LEAD = /^(?:(?:if|once|when|as) [^,]{1,40}, )?/.source;
const WILL =
  /(?: (?:will|would|plans?|planned|intends?|intended|aims? to|(?:is|are|am|was|were) (?:going to|planning to|committed to|prepared to|ready to|willing to))|['’](?:ll|d|m going to|re going to|s going to))\b/
    .source;
/** In the speaker's own words only "I" and "we" are the speaker; told by the reporter, the pronoun of a third person. */
const DIRECT = new RegExp(
  `${LEAD}(?:i|we)${WILL.replace('|was|were', '').replace('|would', '').replace('|d|', '|')}`,
  'i',
);
const INDIRECT = new RegExp(`${LEAD}(?:s?he|they|it)${WILL}`, 'i');
/** A state is foreseen, not promised. */
const STATE =
  /\b(?:will|would|['’]ll|['’]d|going to)(?: not| never| also| likely| probably| at least)* (?:be|like|love|know|need|see|lose|win|think|say|tell|prefer|rather|remain|become|consider|have (?:to|been)|depress|cost|take (?:a|years|months|time)|affect|mean|happen)\b/i;
const ANNOUNCED = /\b(?:will|would|plans? to|intends? to)\b/i;

export function speaksOfOwnPlans(sentences: readonly string[], e: Evidence): boolean {
  const first = opening(sentences);
  if (cueHas(e, 'announce') && ANNOUNCED.test(first)) return true;
  const direct = /^["“‘'`«]/.test(e.content);
  const own = (direct ? DIRECT : INDIRECT).exec(first);
  return own !== null && !STATE.test(first.slice(0, own[0].length + 30));
}
