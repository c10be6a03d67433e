/** How rare each stem is among the assertions of one story: what everybody says of an event tells no claim apart. */
import { rarity, type Wording } from './wording.ts';

export type Rarity = (stem: string) => number;

export function rarityIn(wordings: readonly Wording[]): Rarity {
  const holding = new Map<string, number>();
  for (const { stems } of wordings) for (const s of stems) holding.set(s, (holding.get(s) ?? 0) + 1);
  return (stem) => rarity(holding.get(stem) ?? 0, wordings.length);
}
