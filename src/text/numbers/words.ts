/** Cardinal numbers in words: "four thousand", "twenty-one", "five hundred and six", "a dozen". */

const SMALL: Readonly<Record<string, number>> = {
  ...{ zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17 },
  ...{ eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70 },
  ...{ eighty: 80, ninety: 90 },
};

const SCALES: Readonly<Record<string, number>> = {
  ...{ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  ...{
    lakh: 1e5,
    crore: 1e7,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    mil: 1e6,
    mm: 1e6,
    k: 1e3,
    bn: 1e9,
    b: 1e9,
    tn: 1e12,
    trn: 1e12,
  },
};

export const SCALE_WORD = 'dozen|hundred|thousand|million|billion|trillion|lakh|crore';
export const SMALL_WORD = Object.keys(SMALL).join('|');
const WORD = `(?:${SMALL_WORD}|${SCALE_WORD})`;

/** A run of number words; how much of it is one number is for `cardinal` to say. */
export const CARDINAL = `(?:an?\\s{1,4}(?=${SCALE_WORD}))?\\b${WORD}\\b(?:(?:\\s{1,4}and\\s{1,4}|\\s?-\\s?|\\s{1,4})${WORD}\\b){0,8}`;

export const scaleOf = (word: string): number => SCALES[word.toLowerCase()]!;

/** The number that the run begins with, how many characters it takes, and its last scale ("million" in "two million"). */
export function cardinal(run: string): { readonly value: number; readonly length: number; readonly scale: number } {
  let total = 0;
  let part: number | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  let length = 0;
  let scale = 1;
  for (const m of run.matchAll(/[a-z]+/gi)) {
    const word = m[0].toLowerCase();
    if (word === 'a' || word === 'an') continue;
    if (word === 'and') {
      if (scale === 1) break; // "two and three" are two numbers
      continue;
    }
    const small = SMALL[word];
    if (small !== undefined) {
      if (part !== null && !follows(part, small)) break;
      if (part === null && smallest <= small) break;
      part = (part ?? 0) + small;
    } else {
      const by = SCALES[word];
      if (by === undefined) break;
      if (by === 100 || by === 12) part = (part ?? 1) * by;
      else if (by >= smallest) break;
      else {
        total += (part ?? (total === 0 ? 1 : 0)) * by;
        part = null;
        smallest = by;
      }
      scale = by;
    }
    length = m.index + m[0].length;
  }
  return { value: total + (part ?? 0), length, scale };
}

/** Whether a small number may stand right after what there is: "twenty" "one", "hundred" "twenty". */
const follows = (part: number, small: number): boolean =>
  part % 100 === 0 ? part > 0 : part % 10 === 0 && part % 100 >= 20 && small > 0 && small < 10;
