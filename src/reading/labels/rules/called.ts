/** "what he called", "what the ministry described as": the reporter hands the words on. */
import { label, type Rule } from './rule.ts';

const CALLED =
  /(?<![\p{L}-])what (?:he|she|it|they|(?:the |some |many )?[\p{L}.-]+(?: [\p{L}.-]+){0,2}?)(?: has| have| had)?(?: also| once| later)? (?:called|calls?|described as|describes? as|terms|termed|dubbed|labell?ed|(?:referred|refers?) to as|(?:said|says?|claimed|claims?) (?:is|was|are|were))(?= [\p{L}“"‘'])/giu;
/** A question about a name. */
const ASKED =
  /\b(?:ask(?:s|ed|ing)?|know[ns]?|knew|wonder\w*|tell|told|sure|remember\w*|forg[eo]t)\s+(?:\p{L}+\s+)?$/iu;

export const called: Rule = (zone) => {
  const out = [];
  for (const m of zone.words.matchAll(CALLED)) {
    const at = zone.start + m.index;
    const before = zone.text.slice(Math.max(0, at - 40), at);
    if (!ASKED.test(before)) out.push(label('distancing', zone, m.index, m[0].length));
  }
  return out;
};
