/** Courts, bodies and officers make so by saying: there some common verbs decide. */
import { cueHas, cueText, type Evidence, type Rule } from '../evidence.ts';

const REQUEST =
  /\b(?:requests?|motions?|bids?|appeals?|petitions?|lawsuits?|suits?|applications?|cases?|challenges?|bill|nomination|measure)\b/i;
const LAW =
  /\b(?:bill|law|laws|resolution|act|ban|measure|amendment|legislation|budget|ordinance|referendum|reform)\b/i;
const STATE =
  /\b(?:state of emergency|martial law|mistrial|war|holiday|day of|winner|unconstitutional|invalid|void|guilty|bankruptcy|bankrupt|nominee|victor|independence|disaster area|emergency)\b/i;
const OFFICE =
  /\b(?:running mate|secretary|director|chief|head of|chair(?:man|woman)?|judge|ambassador|minister|justice|nominee|successor|deputy|captain|coach)\b/i;
const MEASURE =
  /^(?:an? |the |its |his |her |their )?(?:[a-zà-ɏ\d-]+ ){0,3}?(?:curfews?|lockdowns?|closures?|state of emergency|evacuation orders?|moratorium|ceasefire|cease-fire|truce|amnesty|bans?|embargo|recalls?|sanctions|tariffs|suspensions?|(?:snap |early )?elections?|strikes?|walkout|boycott|resignations?|retirement|appointments?|dismissals?)(?: |$|[,.;…])/i;
/** Holders of a post; critics and experts are dismissed in another sense. */
const IN_POST =
  /^(?:an? |the |its |his |her |their |both |two |three |four |five |several |some |\d+ )?(?:(?!(?:as|by|for|claims?|of|that)\b)[a-zà-ɏ\d-]+ ){0,3}?(?:coach|manager|ministers?|secretary|chief|heads?|directors?|judges?|ambassadors?|captain|editor|executives?|generals?|commanders?|officers?|employees|workers|staff|teachers?|nurses|guards?|aides?|prosecutors?|players?|assistants?)(?: (?:over|after|for|of|who|in|from|on|at|and|with|last|this|following|because|without)\b(?! (?:\S+ ){0,6}?as\b)|$|[,.;…])/i;
/** Nothing but naming and its helpers: "has named | her head of …". */
const NAMES = /^(?:nam(?:e|es|ed|ing)|has|have|had|was|were|been|is|also|later|first|just|then|will|would)$/;

const DECISIONS: readonly (readonly [rule: string, fits: (e: Evidence) => boolean])[] = [
  [
    'charged with',
    (e) =>
      cueHas(e, 'charge') &&
      (e.cue.at(-1)?.text === 'with' || /\bwith\b/.test(e.content)) &&
      !/^that\b/.test(e.content),
  ],
  ['declares', (e) => cueHas(e, 'declare') && STATE.test(e.content)],
  // "announced | a curfew": the thing exists by being announced; "announced | plans" is a noun after a light verb.
  [
    'announces a measure',
    (e) => cueHas(e, 'announce', 'issue', 'introduce', 'proclaim', 'impose') && MEASURE.test(e.content),
  ],
  ['names', (e) => cueHas(e, 'name') && e.cue.every((w) => NAMES.test(w.text)) && OFFICE.test(e.content)],
  [
    'removes from a post',
    (e) => cueHas(e, 'dismiss', 'fire', 'oust') && e.cue.at(-1)?.text !== 'as' && IN_POST.test(e.content),
  ],
  ['passes a law', (e) => cueHas(e, 'pass') && LAW.test(e.content)],
  ['a court finds', (e) => e.sourceKind === 'court' && cueHas(e, 'find', 'hold', 'conclude')],
  [
    'a body rejects a request',
    (e) =>
      (e.sourceKind === 'court' || e.sourceKind === 'authority') &&
      cueHas(e, 'reject', 'deny', 'dismiss', 'throw') &&
      REQUEST.test(e.content),
  ],
];

export const authority: Rule = (e) => {
  const decided = e.negated ? undefined : DECISIONS.find(([, fits]) => fits(e));
  return decided ? { stance: 'decides', rule: decided[0], words: cueText(e) } : null;
};
