/** Lists of words and phrases, looked up at a place: no pattern to compile, and a long list costs no more than a short one. */

/** Gives the end of the longest phrase of the list that stands at a place of a text in lower case, -1 where none does. */
export type PhraseList = (low: string, at: number) => number;

const WORD_END = /[^a-zà-ɏ0-9_]|$/g;

/** `list`: phrases with commas between; "take part/steps" is "take part, take steps". Made on first use. */
export function phraseList(list: string): PhraseList {
  let made: ReadonlyMap<string, readonly string[]> | null = null;
  return (low, at) => {
    made ??= byFirstWord(list);
    const end = wordEnd(low, at);
    for (const phrase of made.get(low.slice(at, end)) ?? [])
      if (low.startsWith(phrase, at) && wordEnd(low, at + phrase.length) === at + phrase.length)
        return at + phrase.length;
    return -1;
  };
}

/** The longest first. */
function byFirstWord(list: string): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const entry of list.split(',')) {
    const [first = '', ...rest] = entry.trim().split(/\s+/);
    const ends = rest.length > 0 ? rest.join(' ').split('/') : [''];
    const phrases = ends.map((end) => (end === '' ? first : `${first} ${end}`));
    out.set(
      first,
      [...(out.get(first) ?? []), ...phrases].sort((a, b) => b.length - a.length),
    );
  }
  return out;
}

function wordEnd(low: string, at: number): number {
  WORD_END.lastIndex = at;
  return WORD_END.exec(low)!.index;
}
