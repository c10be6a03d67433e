/** Which police force an article is about. */
import { isOpener } from './words/lists.ts';

/** "Porto Alto police", anywhere in the article. */
export function forceOf(text: string): string | null {
  for (const m of text.matchAll(/(?<!\p{L})((?:\p{Lu}[\p{L}-]+ ){1,3})police\b/gu)) {
    const words = m[1]!.trim().split(' ');
    while (words.length > 0 && isOpener(words[0]!)) words.shift();
    if (words.length > 0) return `${words.join(' ')} police`;
  }
  return null;
}
