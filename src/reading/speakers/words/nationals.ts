/** One person called by a nation: "the Dutchman", "a Spaniard", "the Australian". */
import { isProperAdjective } from './lists.ts';

const NOUN =
  /^(?:english|irish|dutch|french|scots|welsh)(?:man|woman)$|^(?:spaniard|swede|dane|pole|turk|scot|brit|briton|finn|serb|croat|slovene|slovak|londoner|kiwi|aussie|canuck|afghan|argentine|new yorker)$/;
const MANY = /(?:ish|ch|ese|iss)$/;

export const isNational = (word: string): boolean => NOUN.test(word);

/** With its article; "the Dutch" are many. */
export function isOneOfNation(source: string): boolean {
  const noun = /^(?:the|an?|one|another) (?:[\p{Ll}\d]\S* ){0,3}(\p{Lu}\p{Ll}+)$/iu.exec(source)?.[1]?.toLowerCase();
  return (
    noun !== undefined && (NOUN.test(noun) || (isProperAdjective(noun) && !MANY.test(noun) && !PARTIES.test(noun)))
  );
}
/** "the Dutch" */
export const isNation = (source: string): boolean => {
  const noun = /^the (\p{Lu}\p{Ll}+)$/iu.exec(source)?.[1]?.toLowerCase();
  return noun !== undefined && MANY.test(noun) && isProperAdjective(noun);
};
const PARTIES =
  /^(?:conservative|liberal|labour|tory|gop|internet|web|bible|god|koran|quran|earth|constitution|north|south|east|west|middle|soviet)$/;
