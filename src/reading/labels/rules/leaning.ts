/** Where people and bodies stand: "a conservative think tank", "opposition leader", "independent monitors". */
import { INDEPENDENT, LEANINGS, OF_TWO_WORDS, OPPOSITION, WHO } from '../words/standing.ts';
import { FUNCTION_WORD, hasNoun, label, nextWords, type Rule, setOf, wordBefore, wordsOf } from './rule.ts';

const TWO = OF_TWO_WORDS.split(',').map((x) => x.trim());
const LEAN = new RegExp(
  `(?<![\\p{L}-])(?:${[...wordsOf(LEANINGS), ...TWO, 'independent', 'opposition'].join('|')})(?![\\p{L}-])`,
  'giu',
);
const LISTS: Readonly<Record<string, ReadonlySet<string>>> = {
  independent: setOf(INDEPENDENT),
  opposition: setOf(OPPOSITION),
};
const ANYBODY = setOf(WHO);
/** Words between the adjective and its noun. */
const BETWEEN = 3;

export const leaning: Rule = (zone) => {
  const out = [];
  for (const m of zone.words.matchAll(LEAN)) {
    const at = zone.start + m.index;
    if (goesWithSomebody(zone.text, at, m[0])) out.push(label('affiliation', zone, m.index, m[0].length));
  }
  return out;
};

function goesWithSomebody(text: string, at: number, word: string): boolean {
  // With a capital inside a sentence, or before another one, it is the name of a party or a paper.
  const isCapital = /^\p{Lu}/u.test(word) && !/^islamist$/i.test(word);
  if (isCapital && wordBefore(text, at) !== '') return false;
  const list = LISTS[word.toLowerCase()] ?? ANYBODY;
  const next = nextWords(text, at + word.length, BETWEEN);
  for (const [i, w] of next.entries()) {
    if (isCapital && /^\p{Lu}/u.test(w)) return false;
    if (hasNoun(list, w)) return true;
    if (/^\p{Lu}/u.test(w)) return !(word.toLowerCase() === 'independent' && i === 0 && next.length === 1);
    if (FUNCTION_WORD.test(w))
      return (w === 'and' || w === 'or') && isLeaning(next[i + 1] ?? '') && joined(text, at, w);
  }
  return false;
}

const LEANING_WORDS = setOf(LEANINGS);
const isLeaning = (word: string): boolean => LEANING_WORDS.has(word.toLowerCase());

/** "conservative and liberal groups": the second one decides. */
function joined(text: string, at: number, link: string): boolean {
  const from = text.indexOf(` ${link} `, at) + link.length + 2;
  const [word = ''] = nextWords(text, from - 1, 1);
  return word !== '' && goesWithSomebody(text, from, word);
}
