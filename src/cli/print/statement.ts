/** One statement for people: glyph, who, cue, to whom, how and when, the words, and notes on them. */
import type { RecordedStatement, Span } from '../../record/record.ts';
import { isWritten, readablePart, whenWords } from '../../telling/dates.ts';
import { STANCE_LOOKS } from '../../telling/stances.ts';
import { TONE_MARKS } from '../../telling/words.ts';
import { marked } from './labels.ts';
import { notesOf } from './notes.ts';
import type { Style } from './paint.ts';
import { STANCE_STYLES } from './stances.ts';
import { type Introduction, whoRuns } from './who.ts';
import type { Run } from './wrap.ts';

/** In reading order, to be set in one paragraph after the glyph. */
export interface StatementParts {
  readonly glyph: Run<Style>;
  readonly who: readonly Run<Style>[];
  readonly content: readonly Run<Style>[];
  /** What the program makes of the words. */
  readonly notes: readonly Run<Style>[];
}

/** What a statement needs to know of the page around it. */
export interface Surroundings extends Introduction {
  /** Number of the statement with this id on the page. */
  readonly numberOf: (id: string) => number | null;
  /** Year in which the article was published. */
  readonly year: string | null;
  /** The same speaker's statement before: what both share in listener, occasion and time is said once. */
  readonly before: RecordedStatement | null;
}

export function statementParts(s: RecordedStatement, around: Surroundings): StatementParts {
  const look = STANCE_LOOKS[s.stance];
  const isMark = s.cue !== null && !/[\p{L}\p{N}]/u.test(s.cue.text); // "Ana Lima: We will not go."
  const cue: Run<Style>[] = isMark
    ? []
    : [
        { text: (s.cue?.text ?? look.word).replace(/\s*[:,]$/, ''), style: 'cue' },
        { text: TONE_MARKS[s.tone], style: 'quiet' },
      ];
  const who = whoRuns(s, around);
  const last = who.at(-1)!;
  // The comma after a role parts it from the cue, and from nothing else.
  const whoLast = [...who.slice(0, -1), { ...last, text: last.text.replace(/,$/, '') }];
  const circumstances = circumstancesOf(s, around);
  const isCueFirst = cueFirst(s);
  const isPassive = s.source.length === 0 && s.speaker.name === null && s.cue !== null && PASSIVE.test(s.cue.text);
  const order = isMark
    ? whoLast
    : isPassive
      ? [...cue, { text: ' by ', style: 'quiet' as const }, ...whoLast]
      : isCueFirst
        ? [...cue, plain(' '), ...(circumstances === '' ? whoLast : who)]
        : [...who, plain(' '), ...cue];
  return {
    glyph: { text: look.glyph, style: STANCE_STYLES[s.stance] },
    who: [...order, { text: circumstances, style: 'quiet' }],
    content: s.content.flatMap((span, i) => [plain(i > 0 ? ' … ' : ''), ...marked(s, span, 'plain')]),
    notes: notesOf(s, around),
  };
}

/** "is believed" without anybody who believes. */
const PASSIVE =
  /^(?:is|are|was|were|has been|have been|had been)\b(?!.*\b(?:for|of|about|on|over|against|to|that|with|as)$)/i;

/** "according to Reuters" reads only in this order; of "said Ana Lima" the words change places. */
function cueFirst({ cue, source }: RecordedStatement): boolean {
  if (!cue || !source[0] || !/\b(to|by|from|of|per|via)$/i.test(cue.text)) return false;
  const gap = source[0].start - cue.end;
  return gap >= 0 && gap <= 6;
}

/** To whom, by what channel, when: what has not been said already, by the words that are shown or in the statement before. */
function circumstancesOf(s: RecordedStatement, { year, before }: Surroundings): string {
  const { cue } = s;
  const shown = [...(cue ? [cue] : []), ...s.content];
  const isShown = (part: Span, among: readonly Span[]) => among.some((span) => holds(span, part));
  const addressee = s.addressee && !isShown(s.addressee, shown) ? s.addressee : null;
  // "in an interview with the Herald" tells the listener too.
  const inChannel = !!s.channel && !!addressee && !takesObject(s) && s.channel.text.includes(addressee.text);
  const to = inChannel || isSame(addressee, before?.addressee) ? null : addressee;
  const channel =
    s.channel && !isShown(s.channel, shown) && !(addressee && holds(addressee, s.channel)) ? s.channel : null;
  const by = isSame(channel, before?.channel) ? null : channel;
  const said = isSame(s.said, before?.said) ? null : s.said;
  const inCue = cue !== null && said !== null && cue.start <= said.start && said.end <= cue.end;
  const day = said && readablePart(said.value, year);
  const listener = to ? (takesObject(s) ? ` ${to.text}` : ` to ${to.text}`) : '';
  const when = day && !inCue ? whenWords(said.value, year) : '';
  const dated = day && inCue && !isWritten(said.value, cue.text) ? ` (${day})` : '';
  const where = [by ? occasion(by.text) : '', when].filter((part) => part !== '').join(' ');
  // "called for (on Twitter): a vote": what follows the cue's preposition is the content.
  const isAside = where !== '' && listener === '' && !cueFirst(s) && cue !== null && GOVERNS.test(cue.text);
  return `${listener}${isAside ? ` (${where})` : where && ` ${where}`}${dated}`;
}

const GOVERNS = /\b(?:for|of|about|on|over|against|to|that|from|into|at|with|as|concerning|regarding|than)$/i;

type Place = { readonly start: number; readonly end: number };

/** The very same words of the article. */
const isSame = (a: Place | null, b: Place | null | undefined): boolean =>
  !!a && !!b && a.start === b.start && a.end === b.end;

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.text.includes(inner.text);

/** Verbs that the listener follows without "to". */
const OBJECT =
  /(?:\b(?:told|tells?|telling|ask(?:s|ed|ing)?|urg(?:es?|ed|ing)|warn(?:s|ed|ing)?|remind(?:s|ed|ing)?|assur(?:es?|ed|ing)|inform(?:s|ed|ing)?|advis(?:es?|ed|ing)|order(?:s|ed|ing)?|invit(?:es?|ed|ing)|instruct(?:s|ed|ing)?|notif(?:y|ies|ied)|brief(?:s|ed|ing)?|thank(?:s|ed|ing)?|accus(?:es?|ed|ing)|question(?:s|ed|ing)?|challeng(?:es?|ed|ing)|encourag(?:es?|ed|ing)|implor(?:es?|ed|ing)|begg?(?:s|ed|ing)?|answer(?:s|ed|ing)?|address(?:es|ed|ing)?|quot(?:es?|ed|ing)|promis(?:es?|ed|ing)|show(?:s|ed|ing)?)|\b(?:to|on|with|at|for|from|by))$/i;

const takesObject = (s: RecordedStatement): boolean => s.cue !== null && OBJECT.test(s.cue.text);

const PREPOSITION =
  /^(?:about|across|after|all|along|amid|among|around|as|at|aboard|before|behind|by|during|following|for|from|in|inside|into|near|on|online|onto|outside|over|through|throughout|to|under|using|via|when|where|while|with|within)\b/i;

/** "on Twitter" as it stands, "Twitter" with the least that makes it readable. */
const occasion = (words: string): string =>
  PREPOSITION.test(words) ? words[0]!.toLowerCase() + words.slice(1) : `via ${words}`;

const plain = (text: string): Run<Style> => ({ text, style: 'plain' });
