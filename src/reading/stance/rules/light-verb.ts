/** "expressed | hope that …", "offered | advice", "has | no plans": the verb is empty, the noun after it says what is done. */
import { cueWords } from '../../cues/cue-words.ts';
import { cueHas, matchOf, type Rule } from '../evidence.ts';

const LIGHT =
  'express voice raise have offer give make issue share show outline unveil announce release detail send file repeat reiterate submit'.split(
    ' ',
  );
/** Names of acts and states of mind; other nouns are topics. */
const NOUNS =
  /(?:ions?|als?|ances?|ences?|ments?|ships?|ness|isms?|advice|hopes?|fears?|doubts?|concerns?|worr(?:y|ies)|plans?|pledges?|promises?|vows?|threats?|orders?|demands?|requests?|support|beliefs?|views?|regrets?|apolog(?:y|ies)|pleas?|appeals?|interest|confidence|questions?|thoughts?|feelings?|approval|denials?|respect|admiration|love|hate|hatred|dislike|distrust)$/;
/** How far into the content the noun may stand: "a raft of new proposals". */
const REACH = 4;

export const lightVerb: Rule = (e) => {
  // Where another verb gave the class ("has said"), the light one is no more than its helper.
  const [verb] = e.match?.phrase.split(' ') ?? [LIGHT.find((v) => cueHas(e, v))];
  if (e.negated || verb === undefined || !LIGHT.includes(verb)) return null;
  // A clause is what was said; only a noun phrase can name the act.
  if (/^["“‘'`\s]*(?:that|what|how|he|she|they|it|we|i|there|if|to)\b/i.test(e.content)) return null;
  const head = cueWords(e.content.slice(0, 80)).slice(0, REACH);
  const noun = matchOf(head);
  if (!noun || noun.value === 'asserts' || noun.value === 'shows' || noun.value === 'silent') return null;
  const words = head.slice(noun.from, noun.to).map((w) => w.text);
  if (!NOUNS.test(words.join(' '))) return null;
  if (head[0]?.text === 'no' && noun.value !== 'commits' && noun.value !== 'believes')
    return { stance: 'silent', why: `no ${noun.phrase}` };
  return { stance: noun.value, why: `a noun after a light verb: ${noun.phrase}` };
};
