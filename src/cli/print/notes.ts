/** What the program makes of a statement's words, after them: what it refers to, figures, doubt about the reading itself. */
import type { RecordedStatement } from '../../record/record.ts';
import type { Stance } from '../../record/statement.ts';
import { figureWords } from '../../telling/figures.ts';
import { tellingFigures } from './figures.ts';
import type { Style } from './paint.ts';
import type { Run } from './wrap.ts';

/** Below this a statement is more probably wrong in some part than right, and says so. */
const UNSURE = 0.3;
/** More figures than this are a table; `explain` shows them all. */
const FIGURES = 3;

/** Notes of at most this length stay on one line. */
const TOGETHER = 24;

const TOWARD: Partial<Record<Stance, string>> = { denies: 'denies', confirms: 'confirms', admits: 'admits' };

/** Spaces that must not break are no-break ones; the page sets plain ones for them. */
export function notesOf(
  s: RecordedStatement,
  around: { readonly numberOf: (id: string) => number | null; readonly year: string | null },
): Run<Style>[] {
  const numbers = s.refersTo.map(around.numberOf).filter((n) => n !== null);
  const figures = tellingFigures(s);
  const notes = [
    ...(numbers.length > 0 ? [`${TOWARD[s.stance] ?? 'about'} ${numbers.map((n) => `[${n}]`).join(' ')}`] : []),
    ...figures.slice(0, FIGURES).map((f) => figureWords(f, around.year)),
    ...(figures.length > FIGURES ? [`${figures.length - FIGURES} more figures`] : []),
    ...(s.confidence < UNSURE ? [`unsure, ${Math.round(s.confidence * 100)}%`] : []),
  ];
  if (notes.length === 0) return [];
  const kept = notes.map((n) => (n.length <= TOGETHER ? n.replaceAll(' ', '\u00a0') : n));
  return [{ text: ` ↳\u00a0${kept.join('\u00a0· ')}`, style: 'quiet' }];
}
