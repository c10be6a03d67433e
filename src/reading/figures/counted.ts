/**
 * What is counted or measured: the words of the noun phrase that follow the number ("retired generals" in "95 retired
 * generals and admirals"), without what is said of it. A measure is told by what stands behind "of" or "in" ("41 percent
 * of voters") or right behind it ("a $7 million settlement"). A number without a noun is told by what befell those
 * counted ("At least 107 killed"). Always a slice of the text; figures.ts adds what befell those counted (fate.ts).
 */
import type { NumberExpression } from '../../text/numbers/numbers.ts';

const NEAR = 100;
const STOP =
  'a|an|the|of|in|on|at|to|for|from|by|with|without|within|into|onto|over|under|after|before|since|until|till|during|through|throughout|across|around|about|against|among|amongst|between|near|outside|inside|off|up|down|out|' +
  'and|or|but|nor|so|than|as|if|when|while|where|who|whom|whose|which|that|because|per|plus|including|' +
  'is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|can|could|may|might|must|shall|should|' +
  'it|they|we|he|she|you|i|them|him|us|this|these|those|there|his|her|their|its|our|my|your|ago|later|earlier|so|also|not|each|every|all|both|' +
  'said|says|say|told|killed|injured|wounded|arrested|died|took|take|takes|came|come|went|go|made|make|makes|say|think|want|wants|believe|voted|left|live|lived|lost|needed|worked|signed|attended|gathered|marched|remain|remained|remains|seeking|trying|living|working|fleeing|killing|leaving|calling|using|making|taking|having|going|showed|passed|ran|run|saw|see|got|get|fled|filed|applied|turned|still|already|now|today|yesterday|tomorrow|last|next|whether|how|why|what|only|ahead|apart|away|more|less|fewer|higher|lower|above|below|involving|concerning|regarding|representing|showing|carrying|containing|saying|according|publicly|each|like|soon|yet|then|ever|never|again|themselves|itself|himself|herself|worth|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const FIRST = /^(?<word>[\p{L}\p{N}][\p{L}\p{N}’'.&/-]*)/u;
const WORD = /^[ \u00a0]{1,3}(?<word>[\p{L}\p{N}][\p{L}\p{N}’'.&/-]*)/u;
const STOPS: ReadonlySet<string> = new Set(STOP.split('|'));
/** After a noun in the plural these say what is done with it: "nuns taken captive". */
const PARTICIPLE =
  /(?:ed|ing|ly)$|^(?:vote|work|support|need|show|run|view|plan|supports|works|shows|needs|views|plans|taken|held|made|sent|sold|found|built|given|seen|hit|caught|known|shown|born|like|means|special|vs|overseas|worldwide|nationwide|home|alive|free|available|due)$/i;
/** Seldom nouns: after one in the plural they say what those counted do. */
const DOES =
  /^(?:appear|arrive|await|become|begin|belong|believe|cast|choose|compete|depend|die|disappear|enter|exist|face|follow|get|give|hold|include|join|keep|know|lack|lose|participate|receive|seem|stand|stay|struggle|suffer|tend|understand|won)$/;
/** "U.S.": its point ends no sentence. */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;
/** "IS fighters" are no verb. */
const isStop = (word: string): boolean =>
  STOPS.has(word.toLowerCase()) && !(/^\p{Lu}{2,}$/u.test(word) && word !== 'I');
const BEFALL =
  /^\s+(?:(?:more|others|people)\s+)?(?:(?:were|was|are|is|had|have|has|been|being|reported|confirmed|feared|left)\s+){0,3}(?<what>killed|dead|injured|wounded|hurt|missing|arrested|detained|held|homeless|hospitali[sz]ed|displaced|trapped|rescued|died|evacuated|charged|convicted|infected|unemployed|jailed|released|deported|affected|without\s+power)\b/iu;
const BEFELL =
  /\b(?<what>killed|killing|kills|kill|injured|injuring|wounded|wounding|arrested|arresting|detained|rescued|rescuing|displaced|displacing|hurting)\s+(?:about|around|at\s+least|more\s+than|nearly|almost|some|up\s+to|as\s+many\s+as|another|over|an\s+estimated|roughly|fewer\s+than|a\s+total\s+of|\s)*$/iu;

/** "one of the five miners" are miners. */
const DETERMINER =
  '(?:(?:the|these|those|its|their|his|her|our|my|all|both|a|an)\\s+){0,2}(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,4})\\s+(?=\\p{Ll}))?';
const OF = new RegExp(`^(?:\\s+(?:more|additional))?(?:\\s+of)?\\s+(?:more\\s+)?${DETERMINER}`, 'iu');
const RATE = '(?:\\s+(?:an?|per)\\s+(?:year|month|week|day|hour|person|head|ton|tonne|barrel|gallon|share))?';
const LINKED = new RegExp(`^${RATE}\\s+(?:of|worth\\s+of)\\s+${DETERMINER}`, 'iu');
const LINKED_IN = new RegExp(
  `^${RATE}\\s+in\\s+(?=\\p{Ll})(?!(?:the|this|that|his|her|its|their|an?|all|each|total|return|exchange|order|place|recent|just)\\b)`,
  'u',
);
/** What stands behind a measure and is not what is measured: "40 miles north", "20% smaller", "$5 more". */
const NO_NOUN =
  /^[\s-]*(?:(?:small|larg|bigg|cheap|fast|slow|long|short|bett|strong|weak|wid|earli|lat|tall|deep|great|young|old|clos|furth)er|worse|north\p{L}*|south\p{L}*|east|west|high|long|tall|wide|deep|thick|off|left|right|old|\p{Ll}+ing|\p{Ll}+ed)\b/u;

/** `from` is the end of the number with the words that bound it. */
export function countedIn(text: string, n: NumberExpression, from: number): string | null {
  const after = text.slice(from, from + NEAR).split('\n', 1)[0]!;
  if (n.unit === null && after.startsWith('-')) return phrase(after, /^-/);
  if (n.unit === null || n.unit === 'share')
    return phrase(after, OF) ?? BEFALL.exec(after)?.groups?.what ?? befell(text, n);
  const linked = phrase(after, LINKED) ?? (/^[A-Z]{3}$/.test(n.unit) ? phrase(after, LINKED_IN) : null);
  if (linked !== null || NO_NOUN.test(after)) return linked;
  const isBeside = n.unit === 'percent' || /^[A-Z]{3}$/.test(n.unit) || /^\s?-/.test(text.slice(n.number.end, n.end));
  return isBeside || SINGULAR.test(text.slice(n.number.end, n.end)) ? phrase(after, /^[\s-]/) : null;
}

/** "a 15 meter wall": the unit qualifies the noun. */
const SINGULAR = /[^s]$/;

const befell = (text: string, n: NumberExpression): string | null =>
  BEFELL.exec(text.slice(Math.max(0, n.start - 60), n.start))?.groups?.what ?? null;

/** Nouns and what qualifies them, at most six words, behind `lead`; null where none stands there. */
function phrase(after: string, lead: RegExp): string | null {
  const m = lead.exec(after);
  if (!m) return null;
  const from = m[0].length;
  let to = from;
  let isNoun = false;
  for (let i = 0; i < 6; i++) {
    const w = (i === 0 ? FIRST : WORD).exec(after.slice(to));
    if (!w) break;
    const word = w.groups!.word!;
    const goesOn = INITIALS.test(word) && /^[ \u00a0]\p{Ll}/u.test(after.slice(to + w[0].length));
    const bare = goesOn ? word : word.replace(/[.’']+$/, '');
    if (
      word.endsWith('-') ||
      isStop(bare) ||
      /^\d/.test(bare) ||
      (isNoun && (PARTICIPLE.test(bare) || DOES.test(bare)))
    )
      break;
    // "the population described themselves"
    if (i > 0 && /ed$/.test(bare) && isStop(/^\s+(\p{L}+)/u.exec(after.slice(to + w[0].length))?.[1] ?? 'a')) break;
    isNoun = /[^s]s$|^(?:people|men|women|children|police)$/.test(bare) || isNoun;
    to += w[0].length - (word.length - bare.length);
    if (bare !== word) break;
  }
  const found = after.slice(from, to);
  // What the look-ahead cut may be half a word.
  return found === '' || to >= NEAR ? null : found;
}
