/** Numbers as they are said and as they are written, to one key: "four hundred and fifty" and "450" are "#450". */

export interface Piece {
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but a space or a hyphen stands before it. */
  readonly close: boolean;
}

const list = (words: string): readonly string[] => words.split(' ');
const SMALL = new Map(
  list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((w, i) => [w, i]),
);
const TENS = new Map(list('twenty thirty forty fifty sixty seventy eighty ninety').map((w, i) => [w, 20 + 10 * i]));
const GREAT = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
]);
const ORDINALS = new Map(
  list(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ).map((w, i) => [w, i + 1]),
);
for (const [w, n] of TENS) ORDINALS.set(w.replace(/y$/, 'ieth'), n);

const DIGITS = /^\d/;
/** "3,000", "3 000", "23:52"; a comma before other than three digits is a decimal one. NaN for "17.3.2026". */
const digits = (low: string): number => Number(low.replace(/[,\s](?=\d{3}(?!\d))|[:\s]/g, '').replace(',', '.'));

/** The number that begins at a piece: its key, and how many pieces it has. Null where none does. */
export function numberAt(
  pieces: readonly Piece[],
  at: number,
): { readonly key: string; readonly length: number } | null {
  const first = pieces[at]!.low;
  const written = /^(\d+)(?:st|nd|rd|th)$/.exec(first);
  if (written) return { key: ordinal(Number(written[1])), length: 1 };
  if (DIGITS.test(first) && Number.isNaN(digits(first))) return { key: `#${first}`, length: 1 };
  const next = pieces[at + 1];
  const article = first === 'a' && next?.close && (next.low === 'hundred' || GREAT.has(next.low));
  if (!article && !DIGITS.test(first) && !SMALL.has(first) && !TENS.has(first) && !ORDINALS.has(first)) return null;
  let total = 0;
  let group = article ? 1 : 0;
  let i = article ? at + 1 : at;
  /** What may still be added to the group: less than this. */
  let room = article ? 0 : Number.POSITIVE_INFINITY;
  for (; i < pieces.length; i++) {
    const { low, close } = pieces[i]!;
    if (i > at && !close) break;
    const last = ORDINALS.get(low);
    if (last !== undefined && last < room) {
      return { key: ordinal(total + group + last), length: i - at + 1 };
    }
    const value = DIGITS.test(low) ? (i === at ? digits(low) : null) : (SMALL.get(low) ?? TENS.get(low) ?? null);
    if (value !== null && value < room && (i === at || room > 1)) {
      group += value;
      room = value >= 20 && TENS.has(low) ? 10 : 0;
    } else if (value !== null && value >= 10 && isCentury(pieces, at, i)) {
      group = group * 100 + value;
      room = TENS.has(low) ? 10 : 0;
    } else if (low === 'hundred' && group > 0 && group < 100) {
      group *= 100;
      room = 100;
    } else if (GREAT.has(low) && group > 0) {
      total += group * GREAT.get(low)!;
      group = 0;
      room = 1000;
    } else if (low === 'point' && i > at && SMALL.has(pieces[i + 1]?.low ?? '')) {
      let fraction = '';
      for (; (SMALL.get(pieces[i + 1]?.low ?? '') ?? 10) < 10 && pieces[i + 1]!.close && fraction.length < 6; i++)
        fraction += SMALL.get(pieces[i + 1]!.low);
      if (fraction === '') break;
      group += Number(`0.${fraction}`);
      room = 0;
    } else if (low === 'and' && room >= 100 && Number.isFinite(room) && isSmall(pieces[i + 1])) {
    } else break;
  }
  return i === at ? null : { key: `#${Number((total + group).toPrecision(12))}`, length: i - at };
}

/** "nineteen" before "ninety-four", "twenty-three" before "fifty-two". */
function isCentury(pieces: readonly Piece[], from: number, to: number): boolean {
  const words = pieces.slice(from, to).map(({ low }) => low);
  if (words.length > 2 || !words.every((w) => SMALL.has(w) || TENS.has(w))) return false;
  const value = words.reduce((sum, w) => sum + (SMALL.get(w) ?? TENS.get(w)!), 0);
  return value >= 10 && value <= 24;
}

const isSmall = (piece: Piece | undefined): boolean =>
  piece?.close === true && (SMALL.has(piece.low) || TENS.has(piece.low));

/** "first" is a word as well as a number. */
const ordinal = (n: number): string => (n <= 3 ? list('zeroth first second third')[n]! : `#${n}th`);
