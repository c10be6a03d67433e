/** What a rule of silence is given and gives. */
import type { Range } from '../../../record/article.ts';
import type { Word } from '../../../text/words.ts';
import type { Spans } from '../../spans.ts';
import { subjectOf } from '../subject/subject.ts';
import { matterAt } from './matter.ts';
import { TIME } from './parts.ts';

export interface Sentence extends Range {
  readonly article: string;
  /** The sentence's own text; matches of a rule count from its start. */
  readonly text: string;
  readonly words: readonly Word[];
}

/** A rule looks for its words in a sentence; what it makes of a match may be nothing. */
export interface Rule {
  /** Cheap test of a sentence before `words` is tried. */
  readonly hint: RegExp;
  readonly words: RegExp;
  readonly read: (s: Sentence, m: RegExpExecArray) => Spans | null;
  /** Share of its hits that were right in source, cue and content, read on news that the rules were not written for. */
  readonly confidence: number;
}

/** The match as the article's range, without the white space around it. */
export function cueOf(s: Sentence, m: RegExpExecArray): Range {
  const lead = /^\s*/.exec(m[0])![0].length;
  const tail = /\s*$/.exec(m[0])![0].length;
  return { start: s.start + m.index + lead, end: s.start + m.index + m[0].length - tail };
}

/** Subject of the verb at `at` (an offset of the article). */
export function subjectAt(s: Sentence, at: number): Range | null {
  const verb = s.words.findIndex((w) => w.start >= at);
  return verb > 0 ? subjectOf(s.words, verb) : null;
}

/** Subject, the whole match as cue, and the matter where the match ends in a preposition that leads to one. */
export function silenceOf(s: Sentence, m: RegExpExecArray, leads: boolean): Spans | null {
  const cue = cueOf(s, m);
  const source = subjectAt(s, cue.start);
  if (!source) return null;
  return withMatter(s, source, cue, leads ? (m.groups?.lead ?? null) : null);
}

/** `lead`: the preposition at the cue's end, given back where no matter follows; `null` where none is looked for. */
export function withMatter(s: Sentence, source: Range | null, cue: Range, lead: string | null): Spans {
  const matter =
    lead === null
      ? null
      : matterAt(
          s.article,
          cue.end,
          s.end,
          inOpening(s, cue) || (source !== null && /^(?:who|which)$/i.test(wordsIn(s, source))),
        );
  const end = matter || !lead ? cue.end : cue.end - lead.length;
  return {
    source: source ? [source] : [],
    cue: trimmed(s.article, { start: cue.start, end: matter ? end : beforeTime(s.article, cue.start, end) }),
    content: matter ? [matter] : [],
  };
}

/** A day at the end of a cue stands beside it ("declined to comment on Thursday"). */
function beforeTime(text: string, start: number, to: number): number {
  return start + text.slice(start, to).replace(LAST_DAY, '').length;
}
const LAST_DAY = new RegExp(` ${TIME}$`, 'i');

/** "While the club kept quiet about the sale, fans …": a comma ends the clause. */
function inOpening(s: Sentence, cue: Range): boolean {
  const before = s.article.slice(s.start, cue.start);
  return OPENING.test(before) && !before.includes(',');
}
const OPENING = /^[“"]?(?:(?:but|and) )?(?:while|though|although|as|if|since|because|even though|after|before)\b/i;

export function trimmed(text: string, r: Range): Range {
  let { end } = r;
  while (end > r.start && /[\s,;:]/.test(text[end - 1]!)) end--;
  return { start: r.start, end };
}

export const wordsIn = (s: Sentence, r: Range): string => s.article.slice(r.start, r.end);
