/** "expressed | hope that …", "offered | advice", "has | no plans": the verb is empty, the noun after it says what is done. */
import { cueWords } from '../../cues/cue-words.ts';
import { cueHas, matchOf, type Rule, wordsOf } from '../evidence.ts';

const LIGHT =
  'express voice raise have offer give make issue share show outline unveil announce release detail send file repeat reiterate submit deliver lodge provide lend advance float'.split(
    ' ',
  );
/** Names of acts and states of mind; other nouns are topics. */
const NOUNS =
  /(?:ions?|als?|ances?|ences?|ments?|ships?|ness|isms?|advice|hopes?|fears?|doubts?|concerns?|worr(?:y|ies)|plans?|pledges?|promises?|vows?|threats?|orders?|demands?|requests?|support|beliefs?|views?|regrets?|apolog(?:y|ies)|pleas?|appeals?|interest|confidence|questions?|thoughts?|feelings?|approval|denials?|respect|admiration|love|hate|hatred|dislike|distrust|dismay|outrage|anger|alarm|relief|frustration|commitments?|promises)$/;
/** Verbs with a topic; where it is the speaker's own plan, they tell it: "discussed | his commitment to …". */
const TOPICAL =
  'discuss outline cite tout reaffirm restate underline stress emphasise emphasize highlight describe explain defend unveil detail'.split(
    ' ',
  );
const OWN_PLAN =
  /^["“‘'`]*(?:his|her|its|their|my|our|a) (?:[a-zà-ɏ-]+ ){0,3}?(?:commitments?|pledges?|promises?|vows?|plans?|intentions?|determination|proposals? to)\b|\bas (?:an?|his|her|its|their|my|our) (?:[a-zà-ɏ]+ ){0,2}priority\b/i;
/** "offered | condolences": words are no offer to do something. */
const OFFERED_WORDS =
  /^(?:an?|the|his|her|its|their|some|no)? ?(?:[a-zà-ɏ-]+ ){0,2}?(?:messages?|condolences|explanations?|responses?|thoughts|insights?|congratulations|praise|opinions?|views?|assessments?|glimpses?|criticisms?|critiques?|predictions?|tributes?|warnings?|excuses?|defen[cs]e|rebukes?|remarks?|comments?|details?|clues?|accounts?|versions?|examples?|evidence|lessons?|prayers|sympathy|reasons?)\b/i;
/** "No reason | has been given" */
const NOTHING_GIVEN =
  /^no (?:[a-zà-ɏ-]+ ){0,2}?(?:reasons?|explanations?|details?|motives?|comments?|answers?|indications?|timetable|timeline|information|figures?|names?|statement|evidence)\b/i;
/** How far into the content the noun may stand: "a raft of new proposals". */
const REACH = 4;

export const lightVerb: Rule = (e) => {
  if (e.negated === '' && (e.match === null || e.match.value === 'asserts') && cueHas(e, ...TOPICAL)) {
    const plan = OWN_PLAN.exec(e.content);
    if (plan) return { stance: 'commits', rule: 'tells its own plan', words: plan[0] };
  }
  if (e.negated === '' && e.match?.phrase === 'offer') {
    const rest = e.cue.slice(e.match.to).map((w) => w.text);
    const offered = OFFERED_WORDS.exec(rest.length > 1 ? rest.join(' ') : e.content);
    if (offered) return { stance: 'asserts', rule: 'offers words', words: offered[0] };
  }
  if (e.negated === '' && cueHas(e, 'give', 'offer', 'provide', 'make', 'issue', 'release')) {
    const none = NOTHING_GIVEN.exec(e.content);
    if (none) return { stance: 'silent', rule: 'none of it', words: none[0] };
  }
  // Where another verb gave the class ("has said"), the light one is no more than its helper.
  const [verb] = e.match?.phrase.split(' ') ?? [
    LIGHT.find((v) => cueHas(e, v) && (v !== 'have' || e.cue.at(-1)!.forms.includes('have'))),
  ];
  if (e.negated || verb === undefined || !LIGHT.includes(verb)) return null;
  // A clause is what was said; only a noun phrase can name the act.
  if (/^["“‘'`\s]*(?:that|what|how|he|she|they|it|we|i|there|if|to)\b/i.test(e.content)) return null;
  const head = cueWords(e.content.slice(0, 80)).slice(0, REACH);
  const noun = matchOf(head);
  if (!noun || noun.value === 'asserts' || noun.value === 'shows' || noun.value === 'silent') return null;
  const words = head.slice(noun.from, noun.to).map((w) => w.text);
  if (!words.some((w) => NOUNS.test(w))) return null;
  if (head[0]?.text === 'no' && noun.value !== 'commits' && noun.value !== 'believes')
    return { stance: 'silent', rule: 'none of it', words: `no ${wordsOf(head, noun)}` };
  return { stance: noun.value, rule: 'noun after a light verb', words: wordsOf(head, noun) };
};
