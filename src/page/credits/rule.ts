import type { BlockKind, Credit } from '../../record/article.ts';

/** Finds credits in one block's text; ranges are relative to it. */
export type CreditRule = (text: string, kind: BlockKind) => readonly Credit[];

/** One credit for each name, all over the same words. */
export function credits(names: readonly string[], kind: Credit['kind'], start: number, end: number): Credit[] {
  return names.map((name) => ({ name, kind, start, end }));
}

/** Two to five words, capitals first; no desk and no office. */
export function isPerson(name: string): boolean {
  return (
    /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{L}[\p{L}.'’-]*){1,4}$/u.test(name) &&
    !/\b(?:newsroom|bureau|desk|staff|team|service)s?\b/i.test(name)
  );
}
