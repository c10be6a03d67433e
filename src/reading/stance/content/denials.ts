/** Contents by which the speaker says that something is not so. */
import type { Evidence } from '../evidence.ts';
import { opening } from './sentences.ts';

const BE = `(?:is|was|were|are|be|been|['’]s|['’]re)`;
const HOW = String.raw`(?: ["“‘']*(?:\p{L}+ly|just|all|pure|total|utter|complete|absolute|outright|sheer|plain|simply|both|and)){0,3}`;
const UNTRUE = String.raw`(?:false|untrue|baseless|unfounded|groundless|fabricated|fabrications?|made[- ]up|lies?|nonsense|rubbish|fiction|hoax|fake news|without (?:any )?(?:merit|foundation|basis|substance)|meritless|not (?:true|accurate|correct|the case|so)|not (?:my|his|her|our|their|its) (?:view|position|intention|intent|words?|idea|fault|signature|voice|account))\b`;
/** What is said of a claim, not of a thing, rejects the claim: "the report was wrong". */
const CLAIM = `(?:claims?|reports?|allegations?|accusations?|charges|stor(?:y|ies)|rumou?rs?|suggestions?|assertions?|articles?|characteri[sz]ations?|accounts?|insinuations?|speculation|lawsuit|complaint)`;
const WRONG = String.raw`(?:wrong|inaccurate|incorrect|misleading|absurd|ridiculous|ludicrous|preposterous|laughable|outrageous|exaggerated|overblown|mistaken|distorted|bogus)\b`;

/** Deeds that one is accused of. */
const DEED = String.raw`(?:leak|releas|li(?=e|ed)|stol|steal|cheat|collud|tamper|interfer|brib|violat|br(?:eak|oke)|harass|assault|abus|threaten|order|authori[sz]|approv|accept|tak|took|pa(?=y|id)|touch|hit|kill|shot|shoot|promis|pressur|misle|commit|conspir|discriminat|offer|ask(?=ed (?:for|him|her|them|anyone))|do (?:that|it|this|any|so)|done (?:that|it|this|any|so)|said (?:that|it|this|so|such)|say (?:that|it|this|so|such)|mean[t]? to)\p{L}*`;
const OWN = `(?:he|she|they|it|we|i)`;

const FALSE = new RegExp(
  [
    String.raw`\b${BE}${HOW} ["“‘']*(?:mostly )?${UNTRUE}`,
    String.raw`\b${BE}${HOW} ["“‘']*an? (?:\p{L}+ )?(?:lie|hoax|myth|fabrication|falsehood|smear|(?:false|untrue|baseless|unfounded) ${CLAIM})\b`,
    String.raw`\b(?:isn|wasn|aren|weren)['’]t (?:true|accurate|correct|the case|so)\b`,
    String.raw`\bno (?:truth|merit|basis|substance|foundation) (?:to|in|for|whatsoever)\b`,
    String.raw`\b(?:never happened|did not happen|didn['’]t happen|never took place|did not take place|never existed)\b`,
    String.raw`\b${CLAIM}(?: [^,.;]{1,60})? ${BE}${HOW} ${WRONG}`,
    String.raw`^(?:that )?(?:the|those|these) (?:\p{L}+ )?(?:polls?|numbers|figures|critics|papers|experts|media)(?: [^,.;]{1,60})? ${BE}${HOW} (?:wrong|mistaken)\b`,
    String.raw`\b(?:nothing|not anything) to do with\b`,
    String.raw`\bnever (?:even )?crossed (?:my|his|her|their|our) minds?\b`,
    String.raw`\b(?:did|done|doing|was|were) (?:absolutely )?nothing (?:wrong|illegal|improper|untoward|inappropriate)\b`,
    String.raw`\bno (?:illegal|improper|unlawful|wrongful|inappropriate|such) (?!thing as)\p{L}+`,
    String.raw`\b(?:no one|nobody|none)\b[^,.;]{0,60} (?:leaked|released|lied|stole|cheated|colluded|tampered|interfered|authori[sz]ed|broke|violated)\b`,
    String.raw`\b(?:dismissed|rejected|denied|disputed|refuted) (?:that|the|those|these|any|all|such|it|them|his|her|their|reports|claims|allegations)\b(?= .*(?:as|claims?|reports?|allegations?|accusations?)\b)`,
  ].join('|'),
  'iu',
);
/** At the head of the content, of the speaker. */
const NOT_I = new RegExp(
  String.raw`^(?:no[,.!]|no way\b|nope\b|never!|of course not|not at all|not true|that['’]s (?:not true|a lie|nonsense|wrong)|absolutely not|i (?:do not|don['’]t|never) (?:believe (?:in|it|that(?=[,.!]|$| for))|accept|agree|buy)|i disagree|${OWN}(?: also| strongly| firmly| completely| categorically)* (?:denie[sd]|deny|reject(?:s|ed)?|disput(?:e|es|ed)|disagree[sd]?|(?:do|does|did)(?: not|n['’]t) (?:agree|accept)|(?:do|does)(?: not|n['’]t) recogni[sz]e)\b|${OWN}(?: had| has| have|['’]d|['’]ve)?(?: never|(?: did| had| has| have)(?: not|n['’]t)(?: ever)?) (?:\p{L}+ly )?${DEED}|${OWN} (?:had|has|have|played|took) no (?:knowledge|part|role|involvement|hand|connection|ties|links?)\b|${OWN}(?: was|['’]s| is|['’]m| am| were| are|['’]re)(?: not|n['’]t) (?:\p{L}+ly )?(?:involved|responsible|to blame|at fault|guilty|part of|behind|a (?:racist|criminal|crook|thief|liar|spy))\b|${OWN} (?:is|was|am|are|were) innocent\b)`,
  'iu',
);

/** The words that reject. A long speech is no denial for one such word in its middle: only its first sentence counts. */
export function saysItIsNotSo({ sentences }: Evidence): string | null {
  return (NOT_I.exec(opening(sentences)) ?? FALSE.exec((sentences[0] ?? '').slice(0, 300)))?.[0] ?? null;
}
