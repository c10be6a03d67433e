/** Contents by which the speaker says that something is not so. */
import { ONCE } from '../../../text/patterns.ts';
import type { Evidence } from '../evidence.ts';
import { findFirst, from, hinted, NONE, opening } from './sentences.ts';

const BE = `(?:is|was|were|are|be|been|['’]s|['’]re)`;
const HOW = `(?: ["“‘']*${ONCE}(?:[a-zà-ɏ]+ly|just|all|pure|total|utter|complete|absolute|outright|sheer|plain|simply|both|and),?){0,5}`;
const UNTRUE = String.raw`${ONCE}(?:false|untrue|baseless|unfounded|groundless|fabricated|fabrications?|made[- ]up|lies?|nonsense|rubbish|fiction|hoax|fake news|without (?:any )?(?:merit|foundation|basis|substance)|meritless|not (?:true|accurate|correct|the case|so)|not (?:my|his|her|our|their|its) (?:view|position|intention|intent|words?|idea|fault|signature|voice|account))\b`;
/** What is said of a claim, not of a thing, rejects the claim: "the report was wrong". */
const CLAIM = `(?:claims?|reports?|allegations?|accusations?|charges|stor(?:y|ies)|rumou?rs?|suggestions?|assertions?|articles?|characteri[sz]ations?|accounts?|insinuations?|speculation|lawsuit|complaint)`;
const WRONG = String.raw`${ONCE}(?:wrong|inaccurate|incorrect|misleading|absurd|ridiculous|ludicrous|preposterous|laughable|outrageous|exaggerated|overblown|mistaken|distorted|bogus)\b`;

/** Deeds that one is accused of. */
const DEED = `${ONCE}(?:leak|releas|li(?=e|ed)|stol|steal|cheat|collud|tamper|interfer|brib|violat|br(?:eak|oke)|harass|assault|abus|threaten|order|authori[sz]|approv|accept|tak|took|pa(?=y|id)|touch|hit|kill|shot|shoot|promis|pressur|misle|commit|conspir|discriminat|offer|ask(?=ed (?:for|him|her|them|anyone))|do (?:that|it|this|any|so)|done (?:that|it|this|any|so)|said (?:that|it|this|so|such)|say (?:that|it|this|so|such)|mean[t]? to)[a-zà-ɏ]*`;
const OWN = `(?:he|she|they|it|we|i)`;

const FALSE = [
  hinted(
    'false|untrue|baseless|unfounded|groundless|fabricat|made up|made-up| lie|“lie|"lie|nonsense|rubbish|fiction|hoax|fake news|without |meritless|not true|not accurate|not correct|not the case|not so|not my|not his|not her|not our|not their|not its',
    String.raw`\b${BE}${HOW} ["“‘']*(?:mostly )?${UNTRUE}`,
  ),
  hinted(
    ' lie|“lie|"lie|hoax|myth|fabrication|falsehood|smear|false|untrue|baseless|unfounded',
    String.raw`\b${BE}${HOW} ["“‘']*an? (?:[a-zà-ɏ]+ )?(?:lie|hoax|myth|fabrication|falsehood|smear|(?:false|untrue|baseless|unfounded) ${ONCE}${CLAIM})\b`,
  ),
  hinted(
    't true|t accurate|t correct|t the case|t so',
    String.raw`\b(?:isn|wasn|aren|weren)['’]t (?:true|accurate|correct|the case|so)\b`,
  ),
  hinted(
    'no truth|no merit|no basis|no substance|no foundation',
    String.raw`\bno (?:truth|merit|basis|substance|foundation) (?:to|in|for|whatsoever)\b`,
  ),
  hinted(
    'happen|took place|take place|never existed',
    String.raw`\b(?:never happened|did not happen|didn['’]t happen|never took place|did not take place|never existed)\b`,
  ),
  hinted(
    'wrong|inaccurate|incorrect|misleading|absurd|ridiculous|ludicrous|preposterous|laughable|outrageous|exaggerated|overblown|mistaken|distorted|bogus',
    String.raw`\b${CLAIM}(?: [^,.;]{1,60})? ${BE}${HOW} ${WRONG}`,
  ),
  hinted(
    'wrong|mistaken',
    String.raw`^(?:that )?(?:the|those|these) (?:[a-zà-ɏ]+ )?(?:polls?|numbers|figures|critics|papers|experts|media)(?: [^,.;]{1,60})? ${BE}${HOW} (?:wrong|mistaken)\b`,
  ),
  hinted('to do with', String.raw`\b(?:nothing|not anything) to do with\b`),
  hinted('crossed', String.raw`\bnever (?:even )?crossed (?:my|his|her|their|our) minds?\b`),
  hinted(
    'nothing wrong|nothing illegal|nothing improper|nothing untoward|nothing inappropriate',
    String.raw`\b(?:did|done|doing|was|were) (?:absolutely )?nothing (?:wrong|illegal|improper|untoward|inappropriate)\b`,
  ),
  hinted(
    'anything wrong|anything illegal|anything improper|anything untoward',
    String.raw`\b(?:did|do|does|have|has|had)(?: not|n['’]t)(?: ever)? (?:do|done) anything (?:wrong|illegal|improper|untoward)\b`,
  ),
  hinted(
    'no illegal|no improper|no unlawful|no wrongful|no inappropriate|no such',
    String.raw`\bno (?:illegal|improper|unlawful|wrongful|inappropriate|such) (?!thing as)[a-zà-ɏ]+`,
  ),
  hinted(
    'no one|nobody|none',
    String.raw`\b(?:no one|nobody|none)\b[^,.;]{0,60} (?:leaked|released|lied|stole|cheated|colluded|tampered|interfered|authori[sz]ed|broke|violated)\b`,
  ),
  hinted(
    'dismissed|rejected|denied|disputed|refuted',
    String.raw`\b(?:dismissed|rejected|denied|disputed|refuted) (?:that|the|those|these|any|all|such|it|them|his|her|their|reports|claims|allegations)\b(?= .*(?:as|claims?|reports?|allegations?|accusations?)\b)`,
  ),
];
/** At the head of the content, of what was said before, or of the speaker. */
const NOT_I = [
  // Not "it is wrong to …": that is a judgement of a deed.
  hinted(
    'wrong|inaccurate|incorrect|mistaken|absurd|ridiculous|preposterous',
    `^(?:it|that|this|they|those)(?: is| was| are| were|['’]s|['’]re)${HOW} (?:wrong|inaccurate|incorrect|mistaken|absurd|ridiculous|preposterous)(?=[,.!;”"’']|$)`,
  ),
  hinted(
    "no|never|i disagree|i don|that’s|that's",
    String.raw`^(?:no[,.!]|no way\b|nope\b|never!|of course not|not at all|not true|that['’]s (?:not true|a lie|nonsense|wrong)|absolutely not|i (?:do not|don['’]t|never) (?:believe (?:in|it|that(?=[,.!]|$| for))|accept|agree|buy)|i disagree)`,
  ),
  hinted(
    "den|reject|disput|disagree|agree|accept|recogni|never| not |n’t|n't| no |innocent",
    String.raw`^(?:${OWN}(?: also| strongly| firmly| completely| categorically)* (?:denie[sd]|deny|reject(?:s|ed)?|disput(?:e|es|ed)|disagree[sd]?|(?:do|does|did)(?: not|n['’]t) (?:agree|accept)|(?:do|does)(?: not|n['’]t) recogni[sz]e)\b|${OWN}(?: had| has| have|['’]d|['’]ve)?(?: never|(?: did| had| has| have)(?: not|n['’]t)(?: ever)?) (?:[a-zà-ɏ]+ly )?${DEED}|${OWN} (?:had|has|have|played|took) no (?:knowledge|part|role|involvement|hand|connection|ties|links?)\b|${OWN}(?: was|['’]s| is|['’]m| am| were| are|['’]re)(?: not|n['’]t) (?:[a-zà-ɏ]+ly )?${ONCE}(?:involved|responsible|to blame|at fault|guilty|part of|behind|a (?:racist|criminal|crook|thief|liar|spy))\b|${OWN} (?:is|was|am|are|were) innocent\b)`,
  ),
];

/** The words that reject. A long speech is no denial for one such word in its middle: only its first sentence counts. */
export function saysItIsNotSo({ sentences }: Evidence): string | null {
  return (findFirst(NOT_I, opening(sentences)) ?? findFirst(FALSE, from(sentences[0] ?? NONE, 0, 300)))?.words ?? null;
}
