/** Who can be asked: the difference between "the ministry did not respond" and "the engine did not respond". */
const ASKED =
  /\b(?:spokes[a-zà-ɏ]+|officials?|offices?|ministr(?:y|ies)|ministers?|departments?|compan(?:y|ies)|firms?|agenc(?:y|ies)|campaigns?|lawyers?|attorneys?|police|governments?|embass(?:y|ies)|consulates?|councils?|commissions?|authorit(?:y|ies)|representatives?|aides?|banks?|clubs?|unions?|owners?|managers?|directors?|executives?|president|senators?|mayors?|governors?|chief|chiefs|army|military|prosecutors?|parent(?:s)?|famil(?:y|ies)|publicists?|agents?|leaders?|university|schools?|church|hospital|airline|makers?|publishers?|editors?|founders?|regulators?|parties|party|federation|association|league|who|rebels?|kidnappers?|captors?|hackers?|militants?|group|suspects?|relatives?|advisers?|advisors?|doctors?|teachers?|principal|superintendent|candidates?|nominees?|coach|team|counsel|administration|sheriff|commander|administrators?|organi[sz]ers?|employers?|foundation|institute|store|restaurant|court|judge)\b/i;
const NAME = /(?:^|\s)\p{Lu}\p{L}+|^[A-Z]{2,}/u;
const THINGS =
  /\b(?:engines?|markets?|brakes?|patients?|dogs?|tumou?rs?|cancer|bod(?:y|ies)|system|eyes|phones?|cabin|rooms?|drugs?|voters|crowds?|ambulances?|agreement|deal|consensus|verdict|compromise|quorum|decision|conclusion|target|settlement|village|island|valley|bridge|town|area|region|site|truce|computer|server|machines?|plane|aircraft|ship|boat|car|film|movie|guns?|streets?|city|stadium|night|music|world|internet|website|letter|ball|players?|witness|defendant|child|children|boy|girl|baby|animals?|games?|match(?:es)?|season|event|race|summer|show|contest|project|deal|debate)\b/i;

/** An engine, a patient, a market: what does not respond to something else. */
export function isThing(subject: string): boolean {
  const head = subject.split(/\s(?:of|for|in|at|who|which|that)\s|,/u)[0]!;
  return THINGS.test(head) && !/\b(?:spokes|owner|office|lawyer|official)/i.test(head);
}

/** Somebody whom a reporter would ask, as far as the words of the subject tell. */
export function canBeAsked(subject: string): boolean {
  if (isThing(subject)) return false;
  return ASKED.test(subject) || NAME.test(subject.replace(/^(?:The|A|An|His|Her|Its|Their)\s+/u, ''));
}

/** A subject that says of nobody that he did it; not "No. 10". */
export const NOBODY = /^(?:neither|none|no one|nobody|no(?! ?\.)|not one|few|nor)\b/i;

/** A head noun that names people, by list and by ending; for words that a verb of speech has shown to be alive. */
export const PEOPLE =
  /(?:\b(?:he|she|they|who|we|i|client|witness(?:es)?|man|woman|men|women|boys?|girls?|people|suspects?|boss|villagers?|guards?|sister|brother|father|mother|wife|husband|son|daughter|uncle|aunt|friends?|victims?|neighbou?rs?|soldiers?|troops|inmates?|clients?|students?|pupils?|critics|opposition|opponents?|insurers?|[a-zà-ɏ]{3,}(?:ers|ors|ists?|ians?|ants?|men|man|woman|women)|(?:work|driv|own|lead|min|build|offic|manag|investigat|report|teach|keep|strik|farm|prison|lawy|bank)[a-zà-ɏ]*ers?|own(?:er)|editor|inspectors?|predecessors?|landlords?|partners?|colleagues?|rivals?|princes?|princess|kings?|queens?|bishops?|priests?|pastors?|captains?|deput(?:y|ies)|referees?|tenants?|pair|couple|deans?|doctors?)$)/i;
