/** How likely two values are of one quantity. */

import { featuresOf, type Rarity } from './features.ts';
import type { Link } from './group.ts';
import { logOdds, type Weights } from './model.ts';
import { pairsOf } from './pairs.ts';
import type { Scene } from './scene.ts';

export interface Weighed {
  readonly a: number;
  readonly b: number;
  readonly features: readonly number[];
}

export function weighed(scenes: readonly Scene[]): Weighed[] {
  const rarity = rarityIn(scenes);
  return pairsOf(scenes).map(([a, b]) => ({ a, b, features: featuresOf(scenes[a]!, scenes[b]!, rarity) }));
}

/** As `weighed`, without keeping the features: there may be a hundred for every value. */
export function linksOf(scenes: readonly Scene[], weights: Weights): Link[] {
  const rarity = rarityIn(scenes);
  return pairsOf(scenes).map(([a, b]) => ({
    a,
    b,
    odds: logOdds(weights, featuresOf(scenes[a]!, scenes[b]!, rarity)),
  }));
}

export function rarityIn(scenes: readonly Scene[]): Rarity {
  const counts = new Map<string, number>();
  for (const s of scenes)
    for (const w of new Set([...s.words, ...s.near.keys(), ...s.allNames])) counts.set(w, (counts.get(w) ?? 0) + 1);
  return (word) => Math.log((scenes.length + 1) / (counts.get(word) ?? 1));
}
