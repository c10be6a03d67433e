/** A block on its way into the article, with what it is taken for so far. */
import type { Label } from './label.ts';

export interface Item {
  readonly block: number;
  kind: Label;
}

/** What does not come into the text. */
export const isDropped = (x: Item): boolean => x.kind === 'furniture' || x.kind === 'related' || x.kind === 'teaser';
