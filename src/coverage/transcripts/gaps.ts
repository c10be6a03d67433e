/** What stands between two stretches that are the same: words altered, cut, inserted. */
import type { Passage } from './comparison.ts';
import { isSameWords } from './differences.ts';
import type { Side } from './sides.ts';

/** Words `a` to `aEnd` of the transcript beside words `b` to `bEnd` of the broadcast; either may be none. */
export interface Box {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

export interface Stretch extends Box {
  readonly kind: Passage['kind'];
  readonly differences: readonly Box[];
}

/** More words than this were not altered: they were cut, and others put in. */
const ALTERED = 12;
/** Sentences have so many words. */
const SENTENCE = 4;
/** So many words may be dropped or added within a sentence. */
const FEW = 2;
/** So many words more or less may stand for the words at the end of a sentence. */
const UNEVEN = 2;

export function gapOf(transcript: Side, broadcast: Side, box: Box): Stretch[] {
  const { a, aEnd, b, bEnd } = box;
  const altered = (x: Box): Stretch => ({ ...x, kind: 'altered', differences: [x] });
  const cut = (from: number, to: number, at: number): Stretch[] =>
    to > from ? [{ kind: 'cut', a: from, aEnd: to, b: at, bEnd: at, differences: [] }] : [];
  if (a === aEnd && b === bEnd) return [];
  if (b === bEnd) return isFew(transcript, a, aEnd) ? [altered(box)] : cut(a, aEnd, b);
  const inserted: Stretch = { ...box, kind: 'inserted', a: aEnd, differences: [] };
  if (a === aEnd) return isFew(broadcast, b, bEnd) && !isNewTurn(broadcast, b) ? [altered(box)] : [inserted];
  if (isSameWords(transcript, broadcast, box)) return [{ ...box, kind: 'same', differences: [] }];
  if (isNewTurn(broadcast, b) && !isNewTurn(transcript, a)) return [...cut(a, aEnd, b), inserted];
  if (isAltered(transcript, box)) return [altered(box)];
  // A word at the end of a sentence is another one, and the sentences behind it are cut; or the other way round.
  const end = sentenceEnd(transcript, a, Math.min(aEnd, a + ALTERED));
  if (end !== null && Math.abs(end - a - (bEnd - b)) <= UNEVEN)
    return [altered({ ...box, aEnd: end }), ...cut(end, aEnd, bEnd)];
  const start = sentenceStart(transcript, aEnd, Math.max(a, aEnd - ALTERED));
  if (start !== null && Math.abs(aEnd - start - (bEnd - b)) <= UNEVEN)
    return [...cut(a, start, b), altered({ ...box, a: start })];
  return [...cut(a, aEnd, b), inserted];
}

/** Another word for a word; a sentence in place of a sentence is none. */
function isAltered(transcript: Side, { a, aEnd, b, bEnd }: Box): boolean {
  const [left, right] = [aEnd - a, bEnd - b];
  if (left > ALTERED || right > ALTERED) return false;
  return Math.min(left, right) < SENTENCE || !isEnd(transcript, a) || !isEnd(transcript, aEnd);
}

/** Where the sentence ends that goes on at a word, before `limit`; null where none goes on or it does not end. */
function sentenceEnd(side: Side, from: number, limit: number): number | null {
  if (isEnd(side, from)) return null;
  for (let at = from + 1; at < limit; at++) if (isEnd(side, at)) return at;
  return null;
}

function sentenceStart(side: Side, to: number, limit: number): number | null {
  if (isEnd(side, to)) return null;
  for (let at = to - 1; at > limit; at--) if (isEnd(side, at)) return at;
  return null;
}

const ENDS = /[.!?…\n]/;

/** Whether a sentence ends before a word. */
const isEnd = ({ text, words }: Side, at: number): boolean =>
  !words[at - 1] || !words[at] || ENDS.test(text.slice(words[at - 1]!.end, words[at]!.start));

/** Captions need not have marks; then words stand in the sentence that they are put into. */
const isFew = (side: Side, from: number, to: number): boolean =>
  to - from <= FEW && Boolean(side.words[from - 1] && side.words[to]) && !(isEnd(side, from) && isEnd(side, to));

const isNewTurn = ({ words, turns }: Side, at: number): boolean => {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.start < words[at]!.start) low = middle + 1;
    else high = middle;
  }
  return turns[low]?.start === words[at]!.start;
};
