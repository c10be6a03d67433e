/** What became of an input, for people and for programs. */

import type { Added } from '../../intake/desk.ts';
import { counted } from '../print/counted.ts';
import { printable } from '../print/printable.ts';

export function addedLine(name: string, added: Added): string {
  const { outcome, statements, headline, article } = added;
  const words = outcome === 'new' || outcome === 'changed' ? counted(statements, 'statement') : '';
  const what = outcome === 'kept' ? 'kept, not read' : (outcome ?? 'nothing');
  return `${what.padEnd(9)}${words.padStart(15)}  ${printable(headline ?? name)
    .replace(/\s+/g, ' ')
    .slice(0, 70)}${article ? `  [${article}]` : ''}\n`;
}

export const addedJson = (input: string, { outcome, article, headline, statements, problem }: Added): string =>
  `${JSON.stringify({ input, outcome, article, headline, statements, problem })}\n`;
