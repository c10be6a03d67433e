/** Figures of a statement as rows of a form. */
import type { Draft } from './review-draft.ts';
import { stretchesIn, type Word } from './review-words.ts';

export const FIGURE_ROWS = 12;
const FIGURE_PARTS = ['words', 'value', 'low', 'high', 'bound', 'unit', 'of', 'asOf'] as const;

export const figureFields = (): string[] =>
  Array.from({ length: FIGURE_ROWS }, (_, i) => FIGURE_PARTS.map((part) => `f${i}${part}`)).flat();

/** Null where the form has no rows at all; a sentence where one cannot be meant. */
export function figuresIn(draft: Draft, words: readonly Word[]): readonly object[] | null | string {
  const figures: object[] = [];
  let isThere = false;
  for (let i = 0; i < FIGURE_ROWS; i++) {
    const part = (name: string): string => (draft[`f${i}${name}`] ?? '').trim();
    isThere ||= draft[`f${i}words`] !== undefined;
    if (FIGURE_PARTS.every((name) => name === 'bound' || part(name) === '')) continue;
    const stretches = stretchesIn(part('words'), words);
    if (typeof stretches === 'string') return `Figure ${i + 1}: ${stretches}.`;
    if (stretches.length !== 1) return `Figure ${i + 1}: say which words it is, in one stretch.`;
    const numbers = ['value', 'low', 'high'].map((name) =>
      part(name) === '' ? null : Number(part(name).replaceAll(',', '')),
    );
    if (numbers.some((n) => n !== null && !Number.isFinite(n)))
      return `Figure ${i + 1}: value, from and to are numbers.`;
    const [value, low, high] = numbers;
    figures.push({
      value,
      low,
      high,
      bound: part('bound') || 'exact',
      unit: part('unit') || null,
      of: part('of') || null,
      asOf: part('asOf') || null,
      ...stretches[0],
    });
  }
  return isThere ? figures : null;
}
