/** What follows a reporting verb: who hears it, the preposition that belongs to the cue, and where the content begins. */
import type { Word } from '../../text/words.ts';
import { clauseLike, skipTime } from './clause-like.ts';
import { DETERMINER, hearerEnd, isStart, OBJECT, OPENS, QUESTION, SUBJECT } from './hearer.ts';
import type { Group } from './verb-group.ts';

export interface Complement {
  /** Index of the content's first word. */
  readonly from: number;
  /** Index after the cue's last word. */
  readonly cueTo: number;
  readonly kind: 'clause' | 'noun' | 'quotation';
}

/** What is rejected or disputed is talk, not an offer. */
const CLAIM =
  /^(?:claims?|ideas?|suggestions?|accusations?|allegations?|charges?|notions?|arguments?|criticisms?|reports?|views?|assertions?|accounts?)$/;
export function complementOf(words: readonly Word[], g: Group): Complement | null {
  const { frame, name } = g.verb;
  let i = g.to;
  i = skipTime(words, i);
  const next = words[i];
  if (!next || /^[.,;:!?)\]”’]$/.test(next.text)) return quotationAt(words, i, g.to);
  if (OPENS.test(next.text)) return { from: i, cueTo: g.to, kind: 'quotation' };
  if (i === g.to && frame.preposition?.test(next.low)) {
    const after = words[i + 1];
    return after && !/^[.,;:!?]$/.test(after.text)
      ? { from: i + 1, cueTo: i + 1, kind: clauseLike(words, i + 1) ? 'clause' : 'noun' }
      : null;
  }
  if (frame.hearer || g.passive) {
    const heard = g.passive ? i : hearerEnd(words, i, g);
    if (heard !== null) return afterHearer(words, heard, g);
    if (name === 'tell' || name === 'assure' || name === 'inform' || name === 'urge') return null;
  }
  if (name === 'say' && next.low === 'to' && OBJECT.test(words[i + 1]?.low ?? '')) {
    return contentAt(words, skipTime(words, i + 2), g, false);
  }
  return contentAt(words, i, g, true);
}

function contentAt(words: readonly Word[], i: number, g: Group, direct: boolean): Complement | null {
  const { frame, name } = g.verb;
  const next = words[i];
  if (!next) return null;
  const of = (kind: Complement['kind']): Complement => ({ from: i, cueTo: g.to, kind });
  if (/^[.,;:!?)\]”’]$/.test(next.text)) return quotationAt(words, i, g.to);
  if (OPENS.test(next.text)) return of('quotation');
  if (next.low === 'that' && (frame.clause || g.verb.heard))
    return /^[\p{L}\p{N}“"‘'$£€]/u.test(words[i + 1]?.text ?? '') &&
      !/^(?:because|and|but|is|was|to|so)$/.test(words[i + 1]!.low)
      ? of('clause')
      : null;
  if (next.low === 'to' || (next.low === 'not' && words[i + 1]?.low === 'to'))
    return frame.to && infinitive(words, i, g, direct) ? of('clause') : null;
  if (QUESTION.test(next.low) && frame.ask) return of('clause');
  if (frame.noun && /ing$/.test(next.low) && next.low.length > 4) return of('clause');
  if (name === 'write' && next.low === 'it') return null;
  if (frame.clause && clauseLike(words, i)) return of('clause');
  if (!frame.noun || !direct) return null;
  if (next.low === 'of') return null;
  if ((name === 'reject' || name === 'dispute') && !words.slice(i, i + 5).some((w) => CLAIM.test(w.low))) return null;
  if (name === 'accuse') return words.slice(i, i + 10).some((w) => w.low === 'of') ? of('noun') : null;
  if (
    /^(?:him|her|me|us|them)$/.test(next.low) &&
    name === 'deny' &&
    words[i + 1] &&
    /^\p{L}/u.test(words[i + 1]!.text)
  )
    return null;
  if (name === 'deny' && /^\p{Lu}/u.test(next.text) && !words.slice(i, i + 4).some((w) => /'s$|s'$/.test(w.low)))
    return null; // whom, not what
  if (/^(?:days?|weeks?|months?|years?|hours?)$/.test(words[i + 1]?.low ?? '')) return null; // "reported ten days ago"
  return /^[\p{L}\p{N}$£€]/u.test(next.text) &&
    !/^(?:back|by|in|on|at|from|with|and|or|but|for|of|to|as)$/.test(next.low)
    ? of('noun')
    : null;
}

/** Not "pledged to Lima", nor "was stopped and asked to leave", in which the subject is the one who is asked. */
function infinitive(words: readonly Word[], i: number, g: Group, direct: boolean): boolean {
  const after = words[words[i]!.low === 'not' ? i + 2 : i + 1];
  if (!after || DETERMINER.test(after.low) || OBJECT.test(after.low) || !/^\p{Ll}/u.test(after.text)) return false;
  return !(direct && g.verb.heard && g.verb.name !== 'promise' && /^(?:and|or)$/.test(words[g.from - 1]?.low ?? ''));
}

function afterHearer(words: readonly Word[], at: number, g: Group): Complement | null {
  let i = skipTime(words, at);
  let cueTo = g.to;
  if (g.passive && words[i]?.low === 'by') {
    // "was told by the police that …": who said it comes first
    cueTo = i + 1;
    while (i < words.length && !isStart(words[i]!, g) && !SUBJECT.test(words[i]!.low)) i++;
  }
  const next = words[i];
  if (!next) return null;
  const of = (kind: Complement['kind']): Complement => ({ from: i, cueTo, kind });
  if (OPENS.test(next.text)) return of('quotation');
  if (next.low === ',' || next.low === ':') return quotationAt(words, i, cueTo);
  if (isStart(next, g))
    return /^[\p{L}\p{N}“"‘'$£€]/u.test(words[i + 1]?.text ?? '')
      ? of(next.low === 'about' || next.low === 'of' ? 'noun' : 'clause')
      : null;
  const begins = SUBJECT.test(next.low) || DETERMINER.test(next.low) || /^\p{Lu}/u.test(next.text);
  if ((begins || !g.passive) && clauseLike(words, i)) return of('clause');
  if (g.verb.name === 'promise' && /^[\p{L}\p{N}]/u.test(next.text) && !/^(?:and|in|on|at|by)$/.test(next.low))
    return of('noun');
  return null;
}

/** After a comma or colon only a quotation is content. */
function quotationAt(words: readonly Word[], i: number, cueTo: number): Complement | null {
  if (!/^[,:]$/.test(words[i]?.text ?? '')) return null;
  const next = words[i + 1];
  return next && OPENS.test(next.text) ? { from: i + 1, cueTo, kind: 'quotation' } : null;
}
