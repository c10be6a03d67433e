/** Objects of verbs of telling and directing: "told reporters", "urged the council to act". */
import type { Range } from '../../../record/article.ts';
import type { Piece } from '../../clauses/frame.ts';
import { skip, wordAt } from '../../clauses/phrase.ts';
import type { Spoken } from '../../spans.ts';
import { recipientAt } from './recipient.ts';
import { DIRECTS, DIRECTS_BY, isForm, TELLS } from './verbs.ts';

/** The verb is turned round: "was told", "has been asked". */
const PASSIVE = /\b(?:was|were|is|are|been|being|be|got|gets)\s+(?:\w+ly\s+|also\s+|never\s+)?$/i;
/** What may follow one who is directed. */
const TASK =
  /^(?:, [^.;\n]{3,120}?, (?:not )?to \p{Ll}|to|not to|never to|about|whether|if|for|that|why|how|what|when|where|who|against|on|over|of|[,:;.“"‘'?!—–-]|\n|$)/u;

export function told(text: string, s: Spoken, piece: Piece): Range | null {
  const cueEnd = piece.cueEnd!;
  const cue = text.slice(piece.start, cueEnd);
  const last = verbIn(cue);
  if (!last) return null;
  const { verb, directs } = last;
  const at = piece.start + last.at + verb.length;
  if ((!/ing$/i.test(verb) && PASSIVE.test(cue.slice(0, last.at))) || /^ (?:by|off)\b/.test(text.slice(at, at + 5)))
    return null;
  // The verb must be the cue's last but for its object.
  const inPiece = recipientAt(text, at, piece.end);
  if (inPiece) {
    const next = afterPhrase(text, s, inPiece.end);
    if (/^address/i.test(verb) && !HEARS.test(text.slice(inPiece.start, inPiece.end))) return null;
    if (/^question/i.test(verb)) return /^(?:about|on|over)\b/.test(next) ? inPiece : null;
    return !directs && !/^(?:address|press|brief)/i.test(verb) ? inPiece : TASK.test(next) ? inPiece : null;
  }
  if (skip(text, at, cueEnd) < cueEnd) return null;
  return inContent(text, s, at, directs);
}

/** Matters are addressed too. */
const HEARS =
  /\p{Lu}|\b(?:crowds?|audience|reporters?|journalists?|media|press|nation|people|public|students|workers|members|supporters|voters|delegates|fans|troops|soldiers|lawmakers|parliament|assembly|council|court|jury|judge|conference|congregation|residents|families|staff|employees|shareholders|investors|party|rally|gathering|group|meeting|president|minister|him|her|them|us|me)\b/u;

/** The last verb of the cue that takes the one spoken to, with its preposition. */
function verbIn(cue: string): { readonly verb: string; readonly at: number; readonly directs: boolean } | null {
  const by = [...cue.matchAll(DIRECTS_BY)].at(-1);
  let found = by ? { verb: by[0], at: by.index, directs: true } : null;
  for (const m of cue.matchAll(/[a-z]+(?:-[a-z]+)*/gi)) {
    if (found && m.index < found.at + found.verb.length) continue;
    const tells = isForm(m[0], TELLS);
    if (tells || isForm(m[0], DIRECTS)) found = { verb: m[0], at: m.index, directs: !tells };
  }
  return found;
}

/** The words behind a phrase: those of the content where it ends there. */
function afterPhrase(text: string, s: Spoken, end: number): string {
  const at = skip(text, end, text.length);
  const quote = s.content.some((c) => c.start === at && /["“‘']/.test(text[at]!));
  return quote ? '“' : text.slice(at, at + 12);
}

/** "urged | the council to act", "asked | Lima about the fire": the listener opens the content. */
function inContent(text: string, s: Spoken, at: number, directs: boolean): Range | null {
  const content = s.content.find((c) => c.start >= at);
  if (!content || content.start > at + 2) return null;
  const found = recipientAt(text, content.start, content.end);
  if (!found) return null;
  const next = text.slice(skip(text, found.end, content.end), content.end);
  const task = directs
    ? /^(?:(?:at|from|in|who|with) [^.;\n]{3,100}? (?:not )?to \p{Ll}|, [^.;\n]{3,120}?, (?:not )?to \p{Ll}|(?:not |never )?to ["“‘']{0,2}\p{Ll}|(?:about|whether|if|why|how|what|against)\s)/u.test(
        next,
      )
    : /^(?:that|of|about|to|not to|for|how|why|whether|on|over|,)\b/.test(next);
  return task && !/^(?:for|it|whether|what)\b/i.test(text.slice(found.start, found.end)) ? found : null;
}

const DEMANDS =
  /\b(?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|request(?:s|ed|ing)?|recommend(?:s|ed|ing)?|order(?:s|ed|ing)?|propos(?:es|ed|ing))(?: that)?$/i;
const FINITE =
  /^(?:made|gave|took|went|came|saw|said|told|knew|got|left|kept|held|ran|won|lost|meant|felt|found|thought|stood|began|broke|brought|spoke|wrote|is|was|were|are|has|have|had|will|would|can|could|did|does|do|must|may|might|\p{Ll}+(?:ed|s))$/u;

/** "demanded that the ministry stop": who is to do it, told by a verb without an ending. */
export function demanded(text: string, s: Spoken): Range | null {
  const content = s.content[0];
  if (!s.cue || !content || !DEMANDS.test(text.slice(s.cue.start, s.cue.end).trim())) return null;
  const that = /^that\s+/.exec(text.slice(content.start, content.start + 8));
  if (!that && !/that$/.test(text.slice(s.cue.start, s.cue.end))) return null;
  const from = content.start + (that?.[0].length ?? 0);
  const m =
    /^(?:the\s+)?(?:\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,4}|police|officials|authorities|lawmakers|ministers|\p{Ll}+)(?=\s+(?:not\s+)?["“]?(\p{Ll}+))/u.exec(
      text.slice(from, Math.min(content.end, from + 120)),
    );
  if (!m || FINITE.test(m[1]!) || /^(?:he|she|it|they|we|there|this|these|all|no|any)$/i.test(m[0])) return null;
  const word = wordAt(text, from, content.end);
  return word &&
    /^(?:the|police|officials|authorities|lawmakers|ministers|\p{Lu}\S*)$/u.test(word) &&
    !/^(?:In|On|If|When|The)$/.test(word)
    ? { start: from, end: from + m[0].length }
    : null;
}
