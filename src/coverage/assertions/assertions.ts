/** All assertions of an article: its statements, and its sentences or parts of sentences outside them. */
import type { Range } from '../../record/article.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Reading, ReadStatement } from '../reading.ts';
import type { Assertion } from './assertion.ts';

/** Words that a sentence, or what attributions leave of one, must have to say something. */
const LEAST_WHOLE = 4;
const LEAST_PART = 5;
/** Blocks that are not the outlet's prose. */
const NOT_PROSE = new Set(['byline', 'dateline', 'credit', 'furniture', 'table', 'embed']);

/** In text order. */
export function assertionsOf(reading: Reading, n: number): Assertion[] {
  const stated = reading.statements.map(
    (s, i): Assertion => ({ reading: n, statement: i, content: s.content, speaker: s.speaker, stance: s.stance }),
  );
  const own = ownVoice(reading).map(
    (content): Assertion => ({
      reading: n,
      statement: null,
      content,
      speaker: null,
      // “Why did nobody look?” says nothing that could be denied.
      stance: isQuestion(reading.article.text, content.at(-1)!) ? 'asks' : 'asserts',
    }),
  );
  return [...stated, ...own]
    .filter((a) => a.content.length > 0)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start || a.content.at(-1)!.end - b.content.at(-1)!.end);
}

/** What the outlet says without a source, a sentence an entry. */
function ownVoice({ article, statements }: Reading): Range[][] {
  const { text, blocks } = article;
  const prose = blocks.length === 0 ? [{ start: 0, end: text.length }] : blocks.filter((b) => !NOT_PROSE.has(b.kind));
  const taken = statements.flatMap(wordsOf).sort((a, b) => a.start - b.start);
  return prose
    .flatMap((block) => sentencesOf(text, block))
    .map((sentence) => leftOf(text, sentence, taken))
    .filter((parts) => parts.length > 0);
}

const isQuestion = (text: string, { start, end }: Range): boolean =>
  /\?[”"’')\]]*$/.test(text.slice(Math.max(start, end - 4), end));

const wordsOf = (s: ReadStatement): Range[] => [...s.source, ...(s.cue ? [s.cue] : []), ...s.content];

function leftOf(text: string, sentence: Range, taken: readonly Range[]): Range[] {
  let from = sentence.start;
  const gaps: Range[] = [];
  for (const t of taken) {
    if (t.end <= sentence.start) continue;
    if (t.start >= sentence.end) break;
    if (t.start > from) gaps.push({ start: from, end: t.start });
    from = Math.max(from, t.end);
  }
  if (from < sentence.end) gaps.push({ start: from, end: sentence.end });
  const isWhole = gaps.length === 1 && gaps[0]!.start === sentence.start && gaps[0]!.end === sentence.end;
  if (isWhole) return countWords(text, sentence) >= LEAST_WHOLE ? gaps : [];
  return gaps.map((g) => trimmed(text, g)).filter((g) => countWords(text, g) >= LEAST_PART);
}

const countWords = (text: string, { start, end }: Range): number =>
  text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function trimmed(text: string, { start, end }: Range): Range {
  let [a, b] = [start, end];
  while (a < b && /[\s,;:.\-–—]/.test(text[a]!)) a++;
  while (b > a && /[\s,;:\-–—]/.test(text[b - 1]!)) b--;
  return { start: a, end: b };
}
