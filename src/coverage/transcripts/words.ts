/**
 * What is heard in a text, word by word, in a form in which spelling, capitals, contractions and figures make no
 * difference. Stage marks and hesitations are no words.
 */
import type { Range } from '../../record/article.ts';
import { numberAt, type Piece } from './spoken-numbers.ts';

export interface Word extends Range {
  readonly key: string;
  /** What the same spelling can stand for as well: "it's" is "it has", too. */
  readonly or: string | null;
}

/** Marks in brackets or between notes, then digits, words and signs. Lengths are bounded, so that no bracket is looked for twice. */
const TOKEN =
  /\[[^\][\n]{0,120}\]|♪[^♪\n]{0,200}♪|\((?:laugh|applause|inaudible|crosstalk|cross-talk|music|pause|indistinct|unintelligible|cheer|sic\b|off[ -]mic|off[ -]camera)[^()\n]{0,60}\)|(?<![\d.,:])\d{1,3}(?: \d{3})+(?![\p{L}\p{N}]|[.,:]\d)|\d+(?:[.,:\u00a0\u202f]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{M}])|\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’]\p{L}+)*|[$€£%]/giu;

const pairs = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(list.split(';').map((p) => [p.split('=')[0]!, p.split('=')[1]!.split(' ')]));

const WRITTEN = pairs(
  "can't=can not;cannot=can not;cant=can not;won't=will not;wont=will not;shan't=shall not;ain't=is not;let's=let us;gonna=going to;wanna=want to;gotta=got to;dont=do not;didnt=did not;doesnt=does not;isnt=is not;wasnt=was not;werent=were not;couldnt=could not;wouldnt=would not;shouldnt=should not;havent=have not;hasnt=has not;hadnt=had not;arent=are not;thats=that is;theres=there is;ive=i have;youre=you are;theyre=they are;weve=we have;okay=ok;mister=mr;c'mon=come on;'em=them;cos=because;'cause=because;grey=gray;programme=program;metre=meter;metres=meters;litre=liter;litres=liters;kilometre=kilometer;kilometres=kilometers;centre=center;theatre=theater;tonne=ton;tonnes=tons",
);
const HESITATIONS = new Set('um uh uhm er erm ehm hm hmm mm mhm'.split(' '));
/** Said twice in a row these are a stammer. */
const STAMMERED = new Set(
  'the a an i we it he she they to of in on at and that is was there this my our you but'.split(' '),
);
const SIGNS: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' };
const PRONOUNS = /^(?:it|he|she|that|there|here|what|who|where|how|this|everybody|everyone|nobody|somebody)$/;

/** In text order. `leftOut`: sorted stretches that nobody says, as the names of speakers. */
export function spokenWords(text: string, leftOut: readonly Range[] = []): Word[] {
  const pieces = piecesOf(text, leftOut);
  const out: Word[] = [];
  const push = (key: string, { start, end }: Range, or: string | null = null): void => {
    if (STAMMERED.has(key) && out.at(-1)?.key === key) return;
    out.push({ key, start, end, or });
  };
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const sign = SIGNS[piece.low];
    const number = numberAt(pieces, sign && pieces[i + 1] ? i + 1 : i);
    if (number) {
      const last = pieces[i + number.length - (sign ? 0 : 1)]!;
      push(number.key, { start: piece.start, end: last.end });
      if (sign) push(sign, { start: piece.start, end: last.end });
      i += number.length - (sign ? 0 : 1);
    } else if (piece.low === '%') push('percent', piece);
    else if (piece.low === 'per' && pieces[i + 1]?.low === 'cent') push('percent', { ...piece, end: pieces[++i]!.end });
    else if (!sign && !HESITATIONS.has(piece.low)) for (const [key, or] of keysOf(piece.low)) push(key, piece, or);
  }
  return out;
}

function piecesOf(text: string, leftOut: readonly Range[]): Piece[] {
  const out: Piece[] = [];
  let skip = 0;
  for (const m of text.matchAll(TOKEN)) {
    const start = m.index;
    const end = start + m[0].length;
    while (skip < leftOut.length && leftOut[skip]!.end <= start) skip++;
    if ((leftOut[skip]?.start ?? end) < end || /^[[(♪]/.test(m[0])) continue;
    const before = out.at(-1)?.end ?? 0;
    out.push({
      low: plain(m[0]),
      start,
      end,
      close: start - before <= 2 && /^[\s-]*$/.test(text.slice(before, start)),
    });
  }
  return out;
}

/** Lower case, straight apostrophes, no accents. */
function plain(token: string): string {
  const low = token.toLowerCase().replaceAll('’', "'");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII has no accents, and that is quick to see.
  return /^[\u0000-\u007f]*$/.test(low) ? low : low.normalize('NFD').replace(/\p{M}+/gu, '');
}

function keysOf(low: string): readonly (readonly [string, string | null])[] {
  const written = WRITTEN.get(low);
  if (written) return written.map((key) => [key, null]);
  const [, stem, tail] = /^(.+?)(n't|'(?:ll|re|ve|m|d|s))$/.exec(low) ?? [];
  if (stem === undefined || tail === undefined) return [[spelling(low.replaceAll("'", '')), null]];
  if (tail === "'s" && !PRONOUNS.test(stem)) return [[spelling(`${stem}s`), null]];
  const [key, or] = TAILS[tail]!;
  return [
    [spelling(stem), null],
    [key, or],
  ];
}

const TAILS: Readonly<Record<string, readonly [string, string | null]>> = {
  "n't": ['not', null],
  "'ll": ['will', null],
  "'re": ['are', null],
  "'ve": ['have', null],
  "'m": ['am', null],
  "'d": ['would', 'had'],
  "'s": ['is', 'has'],
};

/** One of the ways in which English is spelt. */
const spelling = (word: string): string =>
  word.length < 6
    ? word
    : word
        .replace(/our(?=s?$|ed$|ing$|er)/, 'or')
        .replace(/is(?=(?:e[sd]?|ing|ations?)$)/, 'iz')
        .replace(/yse(?=[sd]?$)/, 'yze');

const SMALL_WORDS = new Set(
  'the a an of to in on at for by with and or but that this it is are was were be been has have had as from not he she we i you they his her our your my their him them us who which will would there so do did what when if can'.split(
    ' ',
  ),
);

/** How much it tells that two texts share a word. */
export const weightOf = (key: string): number => (key.startsWith('#') ? 1.2 : SMALL_WORDS.has(key) ? 0.35 : 1);
