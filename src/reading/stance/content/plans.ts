/** Contents in which the speaker tells what he, she or the body behind the speaker will do. */
import { cueHas, type Evidence } from '../evidence.ts';
import { isDirect, opening } from './sentences.ts';
import { ACT, BODY, DONE, LOOKS_ON, SCHEDULED, SPEAKS_FOR } from './will-words.ts';

/** A lead-in such as "if elected," may stand before the speaker's own pronoun. */
const LEAD =
  /^(?:(?:if|once|when|as|after|until|unless|instead|on|in|from|starting|beginning|next|this)\b[^,]{0,50}, (?:that )?["“]?)?/
    .source;
const SET = `(?:not )?(?:going to|gonna|planning (?:to|on)|(?:fully |absolutely )?committed to|(?:prepared|ready|preparing|bracing) (?:to|for)|willing to|determined to|about to|working to)`;
const willOf = (auxiliaries: string, be: string, short: string): string =>
  String.raw`(?:(?: \p{L}+ly| also| all| both)? (?:${auxiliaries}|plans?(?= (?:to|on))|planned|intends?|intended|aims? to|vows?|vowed|promises?|promised|pledges?|pledged|swears?|swore|(?:${be}) ${SET})|['’](?:${short}|(?:m|re|s) ${SET}))\b`;
const WILL = willOf("won['’]t|will|would|wouldn['’]t", 'is|are|am|was|were', 'll|d');
/** In the speaker's own words only "I" and "we" are the speaker, and "would" is a fancy; told by the reporter, it is the pronoun of a third person. */
const DIRECT = new RegExp(
  `(?:${LEAD}|[,;:—–-] (?:and |but |so )?)(?:i|we)${willOf("won['’]t|will", 'is|are|am', 'll')}`,
  'iu',
);
const INDIRECT = new RegExp(`${LEAD}(?:s?he|they|it)${WILL}`, 'iu');
/** Said of a thing, "would" is a forecast: "it would make a difference", "they would hurt the trade". */
const IT_WOULD = /\b(?:it|they)(?: \p{L}+ly| also| all| both)?(?: (?:will|would|(?:wo|would)n['’]t)|['’](?:ll|d))$/iu;
const FORECAST =
  /^(?: not| never| also| still| only| \p{L}+ly)* (?:apply|boost|bring|cause|come|cost|damage|deal a|deprive|disrupt|drive|encourage|erode|fuel|give|harm|help|hinder|hurt|include|jeopardi[sz]e|lead to|make(?! (?:public|available|an? (?:decision|offer|announcement|payment|statement|appeal)|sure|changes)\b)|put|require|result|run out|set a|skyrocket|spark|struggle|take|threaten|undermine|violate|weaken|work(?! (?:with|to|towards?|on)\b)|worsen|sense)\b/iu;
/** One person, of whom the text would say "he" or "she": "it" and "they" are something else. */
const ONE = /^(?:he|she|i)$|^(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\. )?\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}’'-]+(?:,|$)/u;
/** A state is foreseen, not promised. */
const STATE =
  /(?:\b(?:will|would|going to)|['’](?:ll|d)|\b(?:wo|would)n['’]t)(?: not| never| also| likely| probably| at least)* (?:be(?! (?:\p{L}+ly )?\p{L}+ing\b)|like|love|know|need|see|lose|win|think|say|tell|prefer|rather|remain|become|consider|have|depress|cost|take (?:a|years|months|time)|affect|mean|happen|find|get|feel|hear|suffer|fail|fall|grow|rise|want|hope|expect|miss|remember|forget|benefit|allow|suggest|argue|bet|admit|guess|wait and see)\b/iu;
/** "he'd asked" is past. */
const HAD =
  /['’]d (?:only |ever |never |already |just |also |always )*(?:been|had|gone|done|made|seen|taken|given|told|said|met|won|lost|known|written|heard|\p{L}+ed)\b/iu;
const ANNOUNCED = /\b(?:will|would|plans? to|intends? to|(?:is|are|was|were) (?:going|set|planning) to)\b/i;
/** Words between will and the act. */
const HOW = String.raw`(?:not |never |also |soon |now |still |\p{L}+ly |continue to |begin to |start to )*`;
const WILL_BODY = `(?:will|would|(?:wo|would)n['’]t|(?:is|are|was|were) (?:going|planning|preparing|ready|committed|determined) to|plan(?:s|ned)? to|intend(?:s|ed)? to|['’]ll)`;
const NP = String.raw`^["“]*(?:(?!(?:that|which|who|if|would|will|won['’]t|wouldn['’]t)\b)[\p{L}\p{N}.,'’“”"-]{1,40} ){0,18}?`;
const BODY_ACTS = new RegExp(
  String.raw`${NP}(${BODY}|united states|u\.s\.|(?:\p{Lu}[\p{L}]+ )?and its allies)(?: (?:here|there|in \S+|on \S+))? (?:does not,? and never |${WILL_BODY} )${HOW}(?:${ACT}\b|be ${DONE}\b|be (?!going|being|having)\p{L}+ing\b)`,
  'iu',
);
const THING_DONE = new RegExp(
  String.raw`${NP}[\p{L}-]{1,40} (?:will|would) ${HOW}be ${DONE}\b|${NP}${SCHEDULED} (?:will|would) ${HOW}(?:air|run|continue|begin|start|resume|open|reopen|close|remain|stay|end|last|go ahead|take place)\b`,
  'iu',
);
/** At the end of what the speaker says of others: "…, and “we’re going to get away from” that". */
const WE_TOO = new RegExp(
  String.raw`\band ["“']*(?:we|i)(?:['’](?:re|m) going to|['’]ll| will) (?:${ACT}|get|change|win back)\b`,
  'iu',
);

export function speaksOfOwnPlans(e: Evidence): string | null {
  const first = opening(e.sentences);
  if (cueHas(e, 'predict', 'forecast', 'estimate', 'project', 'calculate')) return null;
  if (cueHas(e, 'announce')) {
    const announced = ANNOUNCED.exec(first);
    if (announced && !/\b(?:which|who|whose)\b/i.test(first.slice(0, announced.index))) return announced[0];
  }
  const direct = isDirect(e.content);
  const own = (direct ? DIRECT : INDIRECT).exec(first);
  if (
    own &&
    isAct(own[0], first.slice(own.index + own[0].length), e.source) &&
    !STATE.test(first.slice(own.index, own.index + own[0].length + 30)) &&
    !HAD.test(first.slice(own.index, own.index + own[0].length + 30))
  )
    return own[0];
  return bodyActs(e, first, direct) ?? (direct ? null : (WE_TOO.exec(e.sentences[0] ?? '')?.[0] ?? null));
}

const isAct = (will: string, rest: string, source: string): boolean =>
  !IT_WOULD.test(will) || (!FORECAST.test(rest) && (!ONE.test(source) || SPEAKS_FOR.test(source)));

/** "The ministry said the city would send help": told of the speaker's own side. */
function bodyActs(e: Evidence, first: string, direct: boolean): string | null {
  if (LOOKS_ON.test(e.source) || /^(?:if|unless)\b/i.test(first)) return null;
  const speaksFor = SPEAKS_FOR.test(e.source) || e.sourceKind === 'authority';
  const acts = BODY_ACTS.exec(first);
  // "the council … the council will": the speaker is the body, or speaks for one.
  if (
    acts &&
    (speaksFor ||
      e.source.toLowerCase().includes(acts[1]!.toLowerCase()) ||
      /^(?:they|it)$/i.test(e.source) ||
      (/^s?he$/i.test(e.source) && /^(?:united states|u\.s\.|.*allies)$/i.test(acts[1]!)))
  )
    return acts[0];
  return speaksFor && !direct ? (THING_DONE.exec(first)?.[0] ?? null) : null;
}
