/** Whether a proper name stands in a description. */
import { isGroupWord, isProperAdjective } from './words/lists.ts';

/** Capitals that name nobody. */
const NO_NAME =
  /^(?:I|PACs?|MPs?|MEPs?|TV|NGOs?|IT|CEOs?|DNA|The|An?|Republicans?|Democrats?|Democratic|Black|White|Tory|Tories)$/;

/** A proper name in it, the first word's capital and what nations are called aside. */
export function hasName(source: string): boolean {
  const words = source.split(' ');
  return words.some((w, i) => {
    const bare = w.replace(/^[“"‘(]+|['’]s?[,.;)”"]*$|[,.;)”"]+$/g, '');
    if (!/\p{Lu}/u.test(bare) || NO_NAME.test(bare) || isProperAdjective(bare) || isGroupWord(bare)) return false;
    if (/^\p{Lu}.*['’]s$/u.test(w) || /^\p{Lu}{2,}/u.test(bare) || /^\p{L}+\p{Lu}/u.test(bare)) return true;
    return i > 0 && /^\p{Lu}/u.test(bare) && !/[.“"]$/.test(words[i - 1]!);
  });
}
