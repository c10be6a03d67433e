/** Whether words in the reporter's sentence are about this statement or about something else. */
import type { Piece } from '../../clauses/frame.ts';

/** Words that open another clause: what stands behind them is said of something else. */
const OTHERS =
  /\b(?:who|which|that|whose|whom|as|when|while|before|after|because|where|if|since|until|than|about|of|following|despite|citing|including|like)\b|\b(?:referring|describing|pointing|walking|leaving|responding|looking|alluding|reacting|returning|attending|sitting|standing)\b/i;
/** Behind the cue: another deed of the speaker's. */
const ANOTHER = /\band\s+(?:will|would|is|was|has|had|can|could|may)\b/i;
const TIME_OR_ADVERB =
  /(?:^|\s)(?:[a-zà-ɏ]+day|today|yesterday|tonight|earlier|later|recently|night|morning|afternoon|evening|week|month|year|live|again|once|also|repeatedly|[a-zà-ɏ]+ly|ago|\d{4}|publicly|and|but|or|speaking|appearing|talking|testifying|asked|interviewed|writing|pressed|questioned|quoted|saying|out|up|in|said)$/i;

/** Whether a phrase at `start` hangs on the statement's verb. */
export function mayStand(text: string, piece: Piece, start: number): boolean {
  if (piece.cueEnd !== null && start < piece.cueEnd) return true;
  const before = text.slice(piece.cueEnd ?? piece.start, start);
  const clause = before
    .slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('—'), before.lastIndexOf(';')) + 1)
    .trim();
  if (ANOTHER.test(clause)) return false;
  if (piece.cueEnd !== null) return !OTHERS.test(clause);
  if (OTHERS.test(clause))
    return /\b(?:when|while)\s+(?:asked|questioned|pressed|speaking|interviewed)\b/i.test(clause);
  return clause === '' || TIME_OR_ADVERB.test(clause) || /^\(?[“"]?$/.test(clause);
}

/** Outside the cue it must be the speaker's doing: right behind the source, or a participle that opens a clause. */
export function ownVerb(text: string, piece: Piece, at: number, verb: string): boolean {
  if (piece.cueEnd !== null && at < piece.cueEnd) return true;
  const before = text.slice(piece.start, at);
  if (piece.cueEnd !== null) return /(?:^|,)\s*(?:and\s+)?$/.test(before) && !OTHERS.test(text.slice(piece.cueEnd, at));
  if (/ing\s+$/.test(verb) && /(?:^|,)\s*$/.test(before)) return true;
  return (
    piece.afterSource &&
    !OTHERS.test(before) &&
    !/^(?:has|having|called|read|made|began|begins|opened|opens|ended|ends|closed|closes|concluded)/i.test(verb)
  );
}
