/** Runs to lines that are safe to print. */
import type { Paint, Style } from './paint.ts';
import { printable } from './printable.ts';
import { type Run, wrap } from './wrap.ts';

export interface Setting {
  /** Columns. */
  readonly width: number;
  readonly paint: Paint;
}

/** Lines for a column that begins at `left`; what stands before it is the caller's. No-break spaces hold words together. */
export const setLines = (runs: readonly Run<Style>[], left: number, { width, paint }: Setting): string[] =>
  wrap(safe(runs), width, { first: left, rest: left }).map((line) => paint(line).replaceAll('\u00a0', ' '));

export const paragraph = (runs: readonly Run<Style>[], set: Setting): string[] => setLines(runs, 0, set);

/** Before wrapping, so that what is shown in place of a control character has its width. */
const safe = (runs: readonly Run<Style>[]): Run<Style>[] =>
  runs.map((run) => ({ text: printable(run.text.replace(/[\t\r\n\f\v]+/g, ' ')), style: run.style }));
