import type { BlockKind, Credit } from '../../record/article.ts';

/** Finds credits in one block's text; ranges are relative to it. */
export type CreditRule = (text: string, kind: BlockKind) => readonly Credit[];

/** One credit for each name, all over the same words. */
export function credits(names: readonly string[], kind: Credit['kind'], start: number, end: number): Credit[] {
  return names.map((name) => ({ name, kind, start, end }));
}
