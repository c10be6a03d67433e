/** Who is behind: "state-backed", "Kremlin-linked", "left-leaning". */
import { BEHIND, NOBODY, SUFFIXES } from '../words/standing.ts';
import { label, type Rule, setOf, wordsOf } from './rule.ts';

const COMPOUND = new RegExp(
  `(?<![\\p{L}-])((?:[\\p{L}.]+-){0,2}[\\p{L}.’']+)[-–](?:${wordsOf(SUFFIXES).join('|')})(?![\\p{L}-])`,
  'giu',
);
/** The name goes on to the left: "United States-backed", "al Qaeda-linked". */
const NAME_BEFORE =
  /(?<![\p{L}-])(?:(?:[Aa]l|United|Islamic|Muslim|North|South|New|Saudi|Sinn|White|European|Workers) )$/u;
const KNOWN = setOf(BEHIND);
const NONE = setOf(NOBODY);

export const behind: Rule = (zone) =>
  [...zone.words.matchAll(COMPOUND)]
    .filter((m) => isSomebody(m[1]!))
    .map((m) => {
      const name = /^\p{Lu}/u.test(m[1]!) ? (NAME_BEFORE.exec(zone.words.slice(0, m.index))?.[0].length ?? 0) : 0;
      return label('affiliation', zone, m.index - name, m[0].length + name);
    });

function isSomebody(stem: string): boolean {
  const last = stem.split('-').at(-1)!.toLowerCase();
  if (KNOWN.has(stem.toLowerCase()) || KNOWN.has(last)) return true;
  return /^\p{Lu}/u.test(stem) && !NONE.has(last) && !NONE.has(stem.toLowerCase());
}
