/** One statement as lines: its number, the glyph, and the words beside it. */
import type { RecordedStatement } from '../../record/record.ts';
import type { Style } from './paint.ts';
import { type Setting, setLines } from './paragraph.ts';
import { type Surroundings, statementParts } from './statement.ts';
import { displayWidth } from './width.ts';
import type { Run } from './wrap.ts';

/** From the glyph to where statements begin. */
const HANG = 3;

export interface Place {
  /** What stands before the glyph, with the space after it; "" where statements have no numbers. */
  readonly number: string;
  /** Statements that hold this one. */
  readonly depth: number;
}

/** In one line if it fits; else who says it, and the words below. */
export function statementLines(
  s: RecordedStatement,
  { number, depth }: Place,
  around: Surroundings,
  set: Setting,
): string[] {
  const { glyph, who, content, notes } = statementParts(s, around);
  const left = number.length + 2 * depth;
  const before =
    set.paint([{ text: number, style: 'quiet' }]) +
    ' '.repeat(2 * depth) +
    set.paint([glyph]) +
    ' '.repeat(HANG - displayWidth(glyph.text));
  const gap: Run<Style> = { text: content.length > 0 ? ': ' : '', style: 'plain' };
  const lines = (runs: readonly Run<Style>[]) => setLines(runs, left + HANG, set);
  const together = lines([...who, gap, ...content, ...notes]);
  const fits = together.length < 2 || content.length === 0;
  const all = fits ? together : [...lines([...who, gap]), ...lines([...content, ...notes])];
  return all.map((line, i) => (i === 0 ? before : ' '.repeat(left + HANG)) + line);
}
