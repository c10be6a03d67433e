/** Figures of two articles beside each other: those that may count the same thing, by the words for what is counted. */
import type { RecordedStatement } from '../../record/record.ts';
import type { Figure } from '../../record/statement.ts';

export interface FoundFigure {
  readonly figure: Figure;
  /** Place of its statement in the article's list, from 0. */
  readonly statement: number;
}

export interface FigureRow {
  readonly a: readonly FoundFigure[];
  readonly b: readonly FoundFigure[];
}

const MOST = 300;

/** Rows with both sides first; words alone decide, so a row says no more than that both speak of it. */
export function compareFigures(a: readonly RecordedStatement[], b: readonly RecordedStatement[]): FigureRow[] {
  const rows: { unit: string | null; words: Set<string>; a: FoundFigure[]; b: FoundFigure[] }[] = [];
  for (const side of ['a', 'b'] as const)
    for (const found of figuresOf(side === 'a' ? a : b)) {
      const words = wordsOf(found.figure);
      const row = rows.find((r) => r.unit === found.figure.unit && [...words].some((w) => r.words.has(w)));
      if (row) {
        row[side].push(found);
        if (side === 'a') for (const w of words) row.words.add(w);
      } else rows.push({ unit: found.figure.unit, words, a: [], b: [], [side]: [found] });
    }
  return rows.map((row) => ({ a: row.a, b: row.b })).sort((x, y) => Number(isOneSided(x)) - Number(isOneSided(y)));
}

export const isOneSided = ({ a, b }: FigureRow): boolean => a.length === 0 || b.length === 0;

const figuresOf = (statements: readonly RecordedStatement[]): FoundFigure[] =>
  statements.flatMap((s, statement) => s.figures.map((figure) => ({ figure, statement }))).slice(0, MOST);

/** Words of some length for what is counted, without a plural's s. */
const wordsOf = ({ of }: Figure): Set<string> =>
  new Set(
    (of ?? '')
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map((w) => w.replace(/s$/, '')) ?? [],
  );
