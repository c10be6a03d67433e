/** Numbers of makers, versions and codes: "Boeing 737", "Firefox 1.0", "AK-47", "text 82623". */

const COUNTED_NOUN =
  /^\s+(?:\p{Ll}[\p{L}’'-]*\s+){0,2}?(?:people|men|women|children|police|(?!(?:was|has|says|does|this|its|his|versus|plus|as|us|is)\b)\p{Ll}{2,}s)\b/u;

/** "08457", "called 911", "9." before an item of a list. */
export const isCode = (before: string, words: string, after: string): boolean =>
  /^0\d{2,}$/.test(words) ||
  (/^(?:911|999|112)$/.test(words) && /\b(?:call\w*|dial\w*|rang|phoned?|a|to|via)\s+$/i.test(before)) ||
  (/^\d{1,2}$/.test(words) && /^\s*$/.test(before) && /^[.)]\s/.test(after));

/** "the 717", "its 777s": the makers' own numbers. */
const AIRCRAFT = /\b(?:Boeing|planes?|aircraft|jets?|airliners?|jetliners?|tankers?|airlines?)\b/;

/** "Apollo 13", "Internet Explorer 6", "HTML 5": a capital word, a short number, and no counted noun behind. */
export function isModel(before: string, words: string, after: string): boolean {
  if (/^\d{5,}$/.test(words)) return !COUNTED_NOUN.test(after); // "text 82623": counts of that size have commas
  if (!/^\d{1,4}(?:\.\d+)?$/.test(words)) return false;
  if (/\p{Lu}{1,4}\s-\s$/u.test(before) || /\bAK\s$/.test(before)) return true; // "AK - 47"
  if (/(?<![\p{L}\d])\p{L}+-?\d+(?:\.\d+)?\s+(?:and|or|to|through)\s+$/u.test(before)) return true; // "IE8 and 9"
  if (/^7[0-8]7$/.test(words) && (/^-/.test(after) || AIRCRAFT.test(before) || AIRCRAFT.test(after))) return true;
  const m = /(^|[.!?:;“"‘(—–-]\s*|\s)(\p{Lu}[\p{L}&’'.-]*)\s$/u.exec(before);
  if (!m || FUNCTION_WORDS.test(m[2]!)) return false;
  return (
    !COUNTED_NOUN.test(after) && !/^\s+(?:were|are|have|dead|killed|injured|wounded|percent|more|of)\b/.test(after)
  );
}

const FUNCTION_WORDS =
  /^(?:The|These|Those|About|Around|Some|Nearly|Almost|Over|More|At|Only|Just|All|Another|And|But|In|On|By|For|From|With|Of|Among|After|Before|Since|When|While|As|To|Their|His|Her|Its|Our|My|Your|That|This|If|Because|So|Killing|Killed|Nor|Or|Between|Up|Least|Than|Also|There|Were|Was|Are|Is|Other|Both|Then|Now|Last|Next|First|Police|Officials?|Roughly|Approximately|Total|Including|Plus|Today|Yesterday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|He|She|They|We|I|It|You|No|Not|Every|Each)$/i;
