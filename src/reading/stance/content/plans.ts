/** Contents in which the speaker tells what he, she or the body behind the speaker will do. */
import { folded, ONCE } from '../../../text/patterns.ts';
import { phraseList } from '../../../text/phrase-list.ts';
import { cueHas, type Evidence } from '../evidence.ts';
import { bodyActs } from './body-plans.ts';
import { find, isDirect, NONE, opening, type Sentence } from './sentences.ts';
import { actAt, SPEAKS_FOR } from './will-words.ts';

/** A lead-in such as "if elected," may stand before the speaker's own pronoun. */
const LEAD =
  /^(?:(?:if|once|when|as|after|until|unless|instead|on|in|from|starting|beginning|next|this)\b[^,]{0,50}, (?:that )?["“]?)?/
    .source;
const SET = `(?:not )?${ONCE}(?:going to|gonna|planning (?:to|on)|(?:fully |absolutely )?committed to|(?:prepared|ready|preparing|bracing) (?:to|for)|willing to|determined to|about to|working to)`;
const willOf = (auxiliaries: string, be: string, short: string): string =>
  String.raw`${ONCE}(?:(?: [a-zà-ɏ]+ly| also| all| both)? (?:${auxiliaries}|plans?(?= (?:to|on))|planned|intends?|intended|aims? to|vows?|vowed|promises?|promised|pledges?|pledged|swears?|swore|(?:${be}) ${SET})|['’](?:${short}|(?:m|re|s) ${SET}))\b`;
const WILL = willOf("won['’]t|will|would|wouldn['’]t", 'is|are|am|was|were', 'll|d');
/** In the speaker's own words only "I" and "we" are the speaker, and "would" is a fancy; told by the reporter, it is the pronoun of a third person. */
const DIRECT = new RegExp(
  `(?:${LEAD}|[,;:—–-] (?:and |but |so )?)${ONCE}(?:i|we)${willOf("won['’]t|will", 'is|are|am', 'll')}`,
);
const INDIRECT = new RegExp(`${LEAD}${ONCE}(?:s?he|they|it)${WILL}`);
/** Said of a thing, "would" is a forecast: "it would make a difference", "they would hurt the trade". */
const IT_WOULD = /\b(?:it|they)(?: [a-zà-ɏ]+ly| also| all| both)?(?: (?:will|would|(?:wo|would)n['’]t)|['’](?:ll|d))$/;
const FORECAST =
  /^(?: not| never| also| still| only| [a-zà-ɏ]+ly)* (?:apply|boost|bring|cause|come|cost|damage|deal a|deprive|disrupt|drive|encourage|erode|fuel|give|harm|help|hinder|hurt|include|jeopardi[sz]e|lead to|make(?! (?:public|available|an? (?:decision|offer|announcement|payment|statement|appeal)|sure|changes)\b)|put|require|result|run out|set a|skyrocket|spark|struggle|take|threaten|undermine|violate|weaken|work(?! (?:with|to|towards?|on)\b)|worsen|sense)\b/;
/** One person, of whom the text would say "he" or "she": "it" and "they" are something else. */
const ONE = /^(?:he|she|i)$|^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\. )?\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}’'-]+(?:,|$)/u;
/** A state is foreseen, not promised. */
const STATE =
  /(?:\b(?:will|would|going to)|['’](?:ll|d)|\b(?:wo|would)n['’]t)(?: not| never| also| likely| probably| at least)* (?:be(?! (?:[a-zà-ɏ]+ly )?[a-zà-ɏ]+ing\b)|like|love|know|need|see|lose|win|think|say|tell|prefer|rather|remain|become|consider|have|depress|cost|take (?:a|years|months|time)|affect|mean|happen|find|get|feel|hear|suffer|fail|fall|grow|rise|want|hope|expect|miss|remember|forget|benefit|allow|suggest|argue|bet|admit|guess|wait and see)\b/;
/** "he'd asked" is past. */
const HAD =
  /['’]d (?:only |ever |never |already |just |also |always )*(?:been|had|gone|done|made|seen|taken|given|told|said|met|won|lost|known|written|heard|[a-zà-ɏ]+ed)\b/;
const ANNOUNCED = /\b(?:will|would|plans? to|intends? to|(?:is|are|was|were) (?:going|set|planning) to)\b/;
/** At the end of what the speaker says of others: "…, and “we’re going to get away from” that". */
const WE_TOO = /\band ["“']*(?:we|i)(?:['’](?:re|m) going to|['’]ll| will) /;
const alsoWe = phraseList('get, change, win back');

export function speaksOfOwnPlans(e: Evidence): string | null {
  const first = opening(e.sentences);
  const { low } = first;
  if (cueHas(e, 'predict', 'forecast', 'estimate', 'project', 'calculate')) return null;
  if (cueHas(e, 'announce')) {
    const announced = find(ANNOUNCED, first);
    if (announced && !/\b(?:which|who|whose)\b/.test(low.slice(0, announced.index))) return announced.words;
  }
  const direct = isDirect(e.content);
  const own = find(direct ? DIRECT : INDIRECT, first);
  if (own) {
    const end = own.index + own.words.length;
    const near = low.slice(own.index, end + 30);
    if (isAct(low.slice(own.index, end), low.slice(end), e.source) && !STATE.test(near) && !HAD.test(near))
      return own.words;
  }
  return bodyActs(e, first) ?? (direct ? null : weToo(e.sentences[0] ?? NONE));
}

const isAct = (will: string, rest: string, source: string): boolean =>
  !IT_WOULD.test(will) || (!FORECAST.test(rest) && (!ONE.test(source) || SPEAKS_FOR.test(folded(source))));

function weToo({ text, low }: Sentence): string | null {
  const m = WE_TOO.exec(low);
  if (!m) return null;
  const at = m.index + m[0].length;
  const end = Math.max(actAt(low, at), alsoWe(low, at));
  return end < 0 ? null : text.slice(m.index, end);
}
