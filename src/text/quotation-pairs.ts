/** Which quotation marks belong together. */
import type { Mark } from './quotation-marks.ts';

/** What closes each opening mark; writers mix curly and straight marks. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"'],
  '‟': ['”', '"'],
  '„': ['“', '”', '"'],
  '”': ['”'],
  '"': ['"', '”'],
  '``': ["''", '"'],
  "''": ["''"],
  '‘‘': ['’’', "''"],
  '«': ['»'],
  '»': ['«', '»'],
  '‹': ['›'],
  '›': ['‹', '›'],
  '「': ['」'],
  '『': ['』'],
  '‘': ['’', "'"],
  '‚': ['‘', '’', "'"],
  "'": ["'", '’'],
  '`': ["'", '’'],
};

export function closes(m: Mark, open: string): boolean {
  if (CLOSERS[open]?.includes(m.text)) return true;
  // A closing mark typed the wrong way round, and two singles where one was opened.
  if (open === '“' && m.text === '“') return m.mayClose && !m.mayOpen;
  if (open === "'" && m.text === "''") return m.mayClose;
  return CLOSERS[open] === undefined && m.text === open;
}

/** The next paragraph of a quotation may begin with another mark of the same kind. */
export const sameMark = (a: string, b: string): boolean =>
  a === b || (/[«»]/.test(a) && /[«»]/.test(b)) || (/[“"„]/.test(a) && /[“"”]/.test(b));
