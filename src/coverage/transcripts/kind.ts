/** What a text is that is held beside a transcript, as far as its form shows it. */
import { quotations } from '../../text/quotations.ts';
import type { Comparison } from './comparison.ts';
import { turnsOf } from './turns.ts';

/** This much of a transcript is said by somebody it names. */
const SAID = 0.5;

/** An article quotes, or is a page; a text in which nobody is quoted is heard as a whole. */
export function broadcastKind(text: string, isPage: boolean): Comparison['broadcast']['kind'] {
  const { turns } = turnsOf(text, 'transcript');
  const said = turns.reduce((sum, { start, end }) => sum + end - start, 0);
  if (turns.length > 1 && said > SAID * text.length) return 'transcript';
  const lines = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return isPage || quotations(text, lines).length > 0 ? 'article' : 'transcript';
}
