/** What the marks on a page mean: only those that it has. */
import type { RecordedStatement } from '../../record/record.ts';
import { STANCE_LOOKS, STANCE_ORDER } from '../../telling/stances.ts';
import { TONE_MARKS, TONE_WORDS } from '../../telling/words.ts';
import type { Style } from './paint.ts';
import type { Run } from './wrap.ts';

/** In paragraphs: the glyphs, then the other marks. */
export function legendOf(statements: readonly RecordedStatement[]): Run<Style>[][] {
  const used = new Set(statements.map((s) => s.stance));
  const glyphs = STANCE_ORDER.filter((s) => used.has(s)).map((s) => `${STANCE_LOOKS[s].glyph} ${STANCE_LOOKS[s].word}`);
  const marks = MARKS.filter(([isUsed]) => statements.some(isUsed)).map(([, words]) => words);
  return [glyphs, marks]
    .filter((list) => list.length > 0)
    .map((list) => [{ text: list.map((item) => item.replaceAll(' ', '\u00a0')).join('\u00a0· '), style: 'quiet' }]);
}

const MARKS: readonly (readonly [(s: RecordedStatement) => boolean, string])[] = [
  [(s) => s.speaker.certainty === 'resolved', 'she → Name: worked out'],
  [(s) => s.speaker.certainty === 'unknown' && s.source.length > 0, '[she]: not told who'],
  [(s) => s.tone === 'distancing', `${TONE_MARKS.distancing} ${TONE_WORDS.distancing}`],
  [(s) => s.tone === 'endorsing', `${TONE_MARKS.endorsing} ${TONE_WORDS.endorsing}`],
  [(s) => s.labels.length > 0, '‹so-called› a label'],
];
