/** Which figures are said beside the words. */
import type { RecordedStatement, Span } from '../../record/record.ts';
import type { Figure } from '../../record/statement.ts';
import { isWritten } from '../../telling/dates.ts';

/** Number words whose size a reader has to work out. */
const WORKED_OUT =
  /\b(?:dozen|score|gross|thirds?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|in (?:three|four|five|ten|\d+))\b/i;

/** Figures that tell more than the words of the content do: a date worked out, or a size. The words tell all others. */
export function tellingFigures(s: RecordedStatement): Figure[] {
  const content = s.content.map((span) => span.text).join(' ');
  const isDated = ({ asOf }: Figure) => asOf !== null && asOf !== s.said?.value && !isWritten(asOf, content);
  return s.figures.filter((f) => isDated(f) || (f.value !== null && WORKED_OUT.test(wordsOf(f, s.content))));
}

function wordsOf(f: Figure, content: readonly Span[]): string {
  const span = content.find((c) => c.start <= f.start && f.end <= c.end);
  return span ? [...span.text].slice(f.start - span.start, f.end - span.start).join('') : '';
}
