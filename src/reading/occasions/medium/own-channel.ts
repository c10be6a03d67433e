/** The channel that stands beside the statement's own cue. */
import type { Range } from '../../../record/article.ts';
import type { Frame, Piece } from '../../clauses/frame.ts';
import type { Spans } from '../../spans.ts';
import { atWhich } from './at-which.ts';
import { channelNoun, fixedEnd, outletEnd } from './channel-phrase.ts';
import { mayStand } from './clause.ts';
import { inSource } from './in-source.ts';
import { made, madeContent } from './made.ts';

const PREPOSITION = /\b(in|on|at|during|via|through|over|by|under|from|for|according to)\s+/gi;

export function ownChannel(text: string, spans: Spans, { pieces }: Frame): Range | null {
  const cue = spans.cue ? text.slice(spans.cue.start, spans.cue.end) : '';
  const order = [...pieces].sort((a, b) => Number(b.cueEnd !== null) - Number(a.cueEnd !== null));
  for (const piece of order) {
    const found = byPreposition(text, piece, cue) ?? made(text, piece);
    if (found) return found;
  }
  return atWhich(text, pieces) ?? madeContent(text, spans) ?? inSource(text, spans);
}

/** A channel that opens a sentence: "In a statement, …", "Speaking at a rally, …". */
export function openingChannel(text: string, piece: Piece): Range | null {
  const found = byPreposition(text, piece, '') ?? made(text, piece);
  return found && found.start < piece.start + 30 ? found : null;
}

function byPreposition(text: string, piece: Piece, cue: string): Range | null {
  const words = text.slice(piece.start, piece.end);
  const writes = WRITES.test(cue) || WRITES.test(words);
  for (const m of words.matchAll(PREPOSITION)) {
    const start = piece.start + m.index;
    const at = start + m[0].length;
    const preposition = m[1]!.toLowerCase();
    if (!mayStand(text, piece, start)) continue;
    const end = fixedEnd(text, start, piece.end) ?? phraseAfter(text, preposition, at, piece.end, writes);
    if (end === null) continue;
    return preposition === 'according to' ? { start: at, end } : { start, end };
  }
  return null;
}

const WRITES =
  /\b(?:wr(?:ote|ites|iting|itten)|report(?:ed|s|ing)?|argu(?:ed|es|ing)|not(?:ed|es|ing)|publish(?:ed|es|ing)?)\b/;

function phraseAfter(text: string, preposition: string, at: number, to: number, writes: boolean): number | null {
  switch (preposition) {
    case 'on':
      // "on a lighter note" is a manner.
      if (/^(?:an?|the|that|this)\s(?:[\p{L}-]+\s){0,4}note\b/iu.test(text.slice(at, Math.min(to, at + 60))))
        return null;
      return outletEnd(text, at, to) ?? channelNoun(text, at, to);
    case 'for':
      return writes && /^(?:the\s+)?\p{Lu}/u.test(text.slice(at, at + 8)) ? outletEnd(text, at, to) : null;
    case 'in':
      return channelNoun(text, at, to) ?? (writes ? outletEnd(text, at, to) : null);
    case 'from':
    case 'by':
    case 'under':
    case 'over':
      return null;
    default:
      return channelNoun(text, at, to);
  }
}
