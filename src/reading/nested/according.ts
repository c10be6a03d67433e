/** "that, according to the police, the car was stolen": the source by a preposition. */
import type { Range } from '../../record/article.ts';
import { shielded } from '../../text/sentences.ts';
import { canBeAsked, PEOPLE } from '../clauses/askable.ts';
import type { Inner } from './attributions.ts';

const ACCORDING = /\b(?:according to|in the words of) /gi;
const WHO_ENDS = /[,;:()“”"—]|[.!?](?=\s|$)|\s(?:that|and (?:he|she|it|they|the))\b/u;

/** Within a sentence of the outer content. */
export function accordingIn(text: string, sentence: Range): Inner[] {
  const part = text.slice(sentence.start, sentence.end);
  const out: Inner[] = [];
  for (const m of part.matchAll(ACCORDING)) {
    const from = m.index + m[0].length;
    const ahead = shielded(part.slice(from, from + 200));
    const to = from + (WHO_ENDS.exec(ahead)?.index ?? ahead.length);
    const who = part.slice(from, to).replace(/[\s'’]+$/u, '');
    if (!isVoice(who) || /^(?:plan|schedule|custom|law|need|size|taste)$/i.test(who)) continue;
    const content = contentOf(part, m.index, to);
    if (!content) continue;
    const at = (r: Range): Range => ({ start: sentence.start + r.start, end: sentence.start + r.end });
    out.push({
      source: [at({ start: from, end: from + who.length })],
      cue: at({ start: m.index, end: m.index + m[0].trimEnd().length }),
      content: [at(content)],
      confidence: 0.75,
    });
  }
  return out;
}

const VOICES =
  /\b(?:reports?|polls?|surveys?|stud(?:y|ies)|statements?|websites?|data|documents?|filings?|records?|transcripts?|papers?|newspapers?|lawsuits?|complaints?|figures|estimates?|research|analysis|sources?|people|media|accounts?|sites?|letters?|e-?mails?)\b/i;

const isVoice = (who: string): boolean =>
  VOICES.test(who) || canBeAsked(who) || PEOPLE.test(who.split(/\s(?:of|in|for|from|at)\s|,/u)[0]!);

/** After it where it opens the clause, else the clause before. */
function contentOf(part: string, cue: number, end: number): Range | null {
  const before = /^[\s“"‘]*(?:(?:and|but|that)\b)?[\s,]*/i.exec(part)![0].length;
  if (cue <= before && part[end] === ',') {
    const start = end + 1 + /^\s*/.exec(part.slice(end + 1))![0].length;
    return trimmed(part, start, part.length);
  }
  const comma = /(?:^|[;:—]\s|,\s(?:and|but)\s)(?:that\s)?$/i.test(part.slice(0, cue).trimEnd());
  return comma ? null : trimmed(part, Math.min(before, cue), cue);
}

function trimmed(part: string, start: number, to: number): Range | null {
  let end = to;
  while (end > start && /[\s,.;:!?”"’]/.test(part[end - 1]!)) end--;
  return end - start > 2 ? { start, end } : null;
}
