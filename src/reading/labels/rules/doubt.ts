/** "self-styled", "so-called", "allegedly", "the alleged attacker", "baseless claims". */
import { ADJECTIVES, ADVERBS, CLAIMS, PARTICIPLES, SELF } from '../words/distance.ts';
import { FUNCTION_WORD, hasNoun, label, nextWords, type Rule, setOf, wordBefore, wordsOf } from './rule.ts';

const any = (list: string): string => wordsOf(list).join('|');
const WORDS = new RegExp(
  `(?<![\\p{L}-])(?:(?<self>self-(?:${any(SELF)})|so[- ]called)|(?<adverb>${any(ADVERBS)})|(?<participle>${any(PARTICIPLES)}|disputed)|(?<adjective>${any(ADJECTIVES)}))(?![\\p{L}-])`,
  'giu',
);
const CLAIM: ReadonlySet<string> = setOf(CLAIMS);
/** What may stand before a participle that goes with a noun: articles, prepositions, numbers, other adjectives in -ed or -al. */
const BEFORE =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|my|our|your|whose|of|in|on|at|to|for|by|with|from|about|over|against|as|and|or|into|after|before|between|other|another|any|all|some|many|several|more|most|every|each|no|two|three|four|five|six|seven|eight|nine|ten|dozens|\d+|former|latest|first|second|third|new|recent|widely|long|now|previously|since|thoroughly|including|under|despite|amid|during|regarding|concerning)$|[’']s?$/i;

export const doubt: Rule = (zone) => {
  const out = [];
  for (const m of zone.words.matchAll(WORDS)) {
    const at = zone.start + m.index;
    if (stands(zone.text, at, m[0], m.groups!)) out.push(label('distancing', zone, m.index, m[0].length));
  }
  return out;
};

function stands(text: string, at: number, word: string, groups: Record<string, string | undefined>): boolean {
  const before = wordBefore(text, at);
  const isStart = before === '';
  if (/^\p{Lu}/u.test(word) && !isStart) return false; // a name
  if (groups.adverb) return true;
  const [next = ''] = nextWords(text, at + word.length, 1);
  if (next === '' || (FUNCTION_WORD.test(next) && next !== 'no')) return false;
  if (groups.self) return !/^so called$/i.test(word) || BEFORE.test(before);
  if (groups.adjective) return true;
  if (/^disputed$/i.test(word)) return (isStart || BEFORE.test(before)) && hasNoun(CLAIM, next);
  return isStart || BEFORE.test(before);
}
