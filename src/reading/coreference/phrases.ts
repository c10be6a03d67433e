/** Noun phrases around a head word that the encoder finds: where they begin, and whether they point at something known. */
import type { Outline } from './outline.ts';

const DETERMINER =
  /^(?:the|an?|this|that|these|those|his|her|their|its|my|our|your|some|many|several|another|every|no|one|two|three|four|five|six|any|all|both|other|most|few|each|either|neither|dozens|hundreds)$/i;
/** A phrase does not reach over these. */
const STOPS =
  /^(?:[.,;:!?()“”"‘–—…-]|of|in|at|on|by|for|to|with|from|about|as|and|or|but|that|who|which|is|was|were|are|be|been|had|has|have|said|says|told|than|if|when|while|not)$/i;
/** Phrases that begin so introduce somebody. */
const NEW = /^(?:an?|some|many|several|no|any|every|each|most|few|another|two|three|four|five|six|dozens|hundreds)$/i;

export const introduces = (firstWord: string): boolean => NEW.test(firstWord);

/** Words that a phrase may have before its head. */
const LONGEST = 6;

/** Index of the first word of the phrase whose head word is `head`. */
export function firstOfPhrase(text: string, outline: Outline, head: number): number {
  const sentence = outline.sentence(head);
  for (let i = head - 1; i >= Math.max(0, head - LONGEST) && outline.sentence(i) === sentence; i--) {
    const word = text.slice(outline.start(i), outline.end(i));
    if (DETERMINER.test(word)) return i;
    if (STOPS.test(word)) break;
  }
  return head;
}

/** The head noun of a source: the last word before what follows it ("the mayor | of Porto Alto", "officials | who …"). */
export function headOfPhrase(phrase: string): { readonly start: number; readonly end: number } {
  const cut =
    /\s+(?:of|who|whom|whose|which|that|in|at|with|from|for|on|to|by|near|about|familiar|close)\b|\s*[,;:(]|\s+[–—-]\s/i;
  const own = phrase.slice(0, 200);
  const end = Math.max(0, own.slice(1).search(cut) + 1) || own.length;
  const words = own.slice(0, end).replace(/(?:['’]s?|\s)+$/, '');
  return { start: words.search(/[^\s]+$/), end: words.length };
}
