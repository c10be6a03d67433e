/** A clause hung on its occasion: "the debate, when Lima suggested …", "a lawsuit in which residents argued …". */
import type { Range } from '../../../record/article.ts';
import type { Piece } from '../../clauses/frame.ts';
import { channelNoun } from './channel-phrase.ts';

const AT_WHICH = /,? (?:when|where|(?:in|at|during|on) which)(?: \p{L}+){0,3}? $/u;
const PHRASE = /\b(?:an?|the|his|her|their|its|this|that|last|\p{Lu}\S*)\s/gu;

export function atWhich(text: string, pieces: readonly Piece[]): Range | null {
  for (const piece of pieces) {
    if (piece.cueEnd !== null || piece.afterSource) continue;
    const words = text.slice(piece.start, piece.end);
    const m = AT_WHICH.exec(words);
    if (!m) continue;
    const end = piece.start + m.index;
    for (const p of words.slice(0, m.index).matchAll(PHRASE)) {
      const start = piece.start + p.index;
      if (channelNoun(text, start, end) === end) return { start, end };
    }
  }
  return null;
}
