/** Every silence in a range of text, whoever speaks there. */
import type { Range } from '../../../record/article.ts';
import { overlap } from '../../../text/ranges.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import { type Word, wordsOf } from '../../../text/words.ts';
import type { Spans } from '../../spans.ts';
import type { Rule, Sentence } from './rule.ts';
import { CALLS } from './rules/calls.ts';
import { COMMENT, NOBODY_COMMENTED } from './rules/comment.ts';
import { REACH } from './rules/reach.ts';
import { RESPOND } from './rules/respond.ts';
import { SILENT } from './rules/silent.ts';
import { THERE_WAS } from './rules/there-was.ts';

export interface Silence extends Spans {
  readonly confidence: number;
}

/** A paragraph without one of these holds no silence; most stop here. */
const HINT =
  /comment|respon[ds]|repl(?:y|ied|ies)\b|answered|answer\b|return|reached|(?:reach|contact) |contacted|located|silen[ct]|\bmum\b|quiet|tight-lipped|available|interview|acknowledge|reaction|statement|no word|(?:not|n['’]t|to)(?: \w+)? (?:say|said|disclose|reveal|specify) (?:wh|how|if)/i;
const NEGATIVE =
  /n['’]t\b|\b(?:not?|never|neither|none|nor|nobody|yet|cannot|few|un(?:able|available|answered|returned|acknowledged|successful)|impossible|declin\w+|refus\w+|fail\w*|silen\w+|mum|quiet|tight-lipped)\b/i;

/** In this order: where two match the same words the first one is taken. */
const RULES: readonly Rule[] = [
  ...CALLS,
  ...REACH,
  ...THERE_WAS,
  ...COMMENT,
  ...RESPOND,
  ...NOBODY_COMMENTED,
  ...SILENT,
];
/** Characters of a sentence that are looked at: longer ones are no prose. */
const LONGEST = 1000;

export function silencesIn(text: string, range: Range): Silence[] {
  const part = text.slice(range.start, range.end);
  if (!HINT.test(part) || !NEGATIVE.test(part)) return [];
  return sentencesOf(text, range).flatMap((r) =>
    inSentence(text, { start: r.start, end: Math.min(r.end, r.start + LONGEST) }),
  );
}

function inSentence(article: string, range: Range): Silence[] {
  const text = article.slice(range.start, range.end).replace(/\s/g, ' ');
  if (!HINT.test(text) || !NEGATIVE.test(text)) return [];
  let words: readonly Word[] | null = null;
  const sentence: Sentence = {
    ...range,
    article,
    text,
    get words() {
      words ??= wordsOf(article, range);
      return words;
    },
  };
  const found: Silence[] = [];
  for (const rule of RULES) {
    const m = rule.hint.test(text) ? rule.words.exec(text) : null;
    if (!m) continue;
    const spans = rule.read(sentence, m);
    if (!spans?.cue || isConditional(sentence, spans) || found.some((f) => overlap(f.cue!, spans.cue!))) continue;
    found.push({ ...spans, confidence: rule.confidence });
  }
  return found.sort((a, b) => a.cue!.start - b.cue!.start);
}

/** "if it does not respond": nothing has happened yet. */
const isConditional = (s: Sentence, spans: Spans): boolean =>
  spans.source[0] !== undefined && /\b(?:if|unless|whether)\s*$/i.test(s.article.slice(s.start, spans.source[0].start));
