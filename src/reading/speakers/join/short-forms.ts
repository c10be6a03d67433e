/** The short forms that a full name may go by. */
import type { Token } from '../scan/tokens.ts';
import type { Group } from './group.ts';

/** "The Lima campaign" is no Lima. */
const CALLED_AFTER = /^(?:campaign|administration|camp|government)$/;

/** Short forms that a full name may have, to the groups. */
export function indexed(tokens: readonly Token[], groups: readonly Group[]): Map<string, Group[]> {
  const out = new Map<string, Group[]>();
  const put = (words: string, g: Group): void => {
    const key = plain(words);
    const list = out.get(key);
    if (!list) out.set(key, [g]);
    else if (!list.includes(g) && list.length < 20) list.push(g);
  };
  for (const g of groups) {
    const n = g.words.length;
    if (g.guess !== 'document') for (let i = 1; i < n; i++) put(g.words.slice(i).join(' '), g);
    if (g.guess === 'organisation' || g.guess === null)
      if (!CALLED_AFTER.test(g.words.at(-1)!))
        for (let i = 1; i < Math.min(n, 4); i++) put(g.words.slice(0, i).join(' '), g);
    if (g.guess !== 'organisation' && g.guess !== 'place' && g.guess !== 'document') for (const w of g.words) put(w, g);
    if (g.guess === 'organisation') put(initials(g.words), g);
    // "Porto Alto Steel (PAS)"
    const bracketed = g.found
      .slice(0, 3)
      .map((f) => tokens[f.to])
      .find((t) => t !== undefined && t.gap === 'bracket' && t.caps && t.text.length < 9);
    if (bracketed && n > 1 && g.guess !== 'person') {
      g.acronym = plain(bracketed.lower);
      put(bracketed.lower, g);
    }
  }
  return out;
}

/** "u.n" and "un" are one. */
export const plain = (words: string): string => words.replaceAll('.', '');
export const keyOf = (words: readonly string[]): string => plain(words.join(' '));

export function initials(words: readonly string[]): string {
  return words
    .filter((w) => !/^(?:of|for|the|and|on|to|in)$/.test(w))
    .map((w) => w[0]!)
    .join('');
}
