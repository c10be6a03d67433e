/**
 * Values and quantities against the gold coverage of stories. `left-out` figures join each story with weights that were
 * fitted on the others; `series` with those that ship, which have seen all of them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { type Reading, readingOf } from '../src/coverage/reading.ts';
import { grouped } from '../src/coverage/series/join/group.ts';
import { rarityIn, type Weighed, weighed } from '../src/coverage/series/join/links.ts';
import { logOdds, UNSEEN, WEIGHTS, type Weights } from '../src/coverage/series/join/model.ts';
import type { Scene } from '../src/coverage/series/join/scene.ts';
import { scenesOf } from '../src/coverage/series/join/scenes.ts';
import { valuesOf } from '../src/coverage/series/told/values.ts';
import type { OnRecord } from '../src/record/record.ts';
import { CORPORA } from './corpora.ts';
import { fitted } from './series-fit.ts';

interface GoldStory {
  readonly statements: readonly { readonly article: string }[];
  readonly quantities: readonly { readonly id: string; readonly values: readonly GoldValue[] }[];
}

interface GoldValue {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number | null;
  readonly bound: string;
}

/** A story with the values found in it, and which of them are which gold quantity's. */
export interface Labelled {
  readonly scenes: readonly Scene[];
  readonly pairs: readonly Weighed[];
  readonly rarity: (word: string) => number;
  readonly quantity: ReadonlyMap<number, string>;
  readonly goldValues: number;
}

/** Pairs that are right, found, and in the gold. */
type Counts = [right: number, found: number, gold: number];

/** Figures in percent. */
export function seriesScores(records: readonly OnRecord[]): Record<string, number> {
  const stories = labelledStories(records);
  const values = add(stories.map((s): Counts => [s.quantity.size, s.scenes.length, s.goldValues]));
  const leftOut = stories.map((s) => pairCounts(s, fitted(stories.filter((x) => x !== s))));
  return {
    values: f1(values),
    series: f1(add(stories.map((s) => pairCounts(s, WEIGHTS)))),
    'series-left-out': f1(add(leftOut)),
    'series-left-out-mean': leftOut.reduce((sum, c) => sum + f1(c), 0) / stories.length,
  };
}

/** Of those stories of which some article is among the records. */
export function labelledStories(records: readonly OnRecord[]): Labelled[] {
  const by = new Map(records.map((r) => [r.id, r]));
  const folder = `${CORPORA}/ecb/coverage`;
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const gold = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as GoldStory;
      const ids = [...new Set(gold.statements.map((s) => s.article))];
      return labelled(
        gold,
        ids.map((id) => readingOf(by.get(id)!)),
      );
    });
}

function labelled(gold: GoldStory, readings: readonly Reading[]): Labelled {
  const scenes = readings.flatMap((r, n) => scenesOf(r, valuesOf(r, n)));
  const quantity = new Map<number, string>();
  const values = gold.quantities.flatMap((q) => q.values.map((v) => ({ ...v, q: q.id })));
  for (const v of values) {
    const at = scenes.findIndex((s, i) => !quantity.has(i) && isSame(s, readings[s.value.reading]!, v));
    if (at >= 0) quantity.set(at, v.q);
  }
  return { scenes, pairs: weighed(scenes), rarity: rarityIn(scenes), quantity, goldValues: values.length };
}

const isSame = ({ value: f }: Scene, { id, points }: Reading, v: GoldValue): boolean =>
  id === v.article &&
  f.low === v.low &&
  f.high === v.high &&
  f.bound === v.bound &&
  points(f.start) < v.end &&
  v.start < points(f.end);

function pairCounts({ scenes, pairs, quantity }: Labelled, weights: Weights): Counts {
  const links = pairs.map(({ a, b, features }) => ({ a, b, odds: logOdds(weights, features) }));
  const group = new Map<number, number>();
  for (const [n, members] of grouped(scenes.length, links, UNSEEN).entries()) for (const m of members) group.set(m, n);
  const out: Counts = [0, 0, 0];
  const known = [...quantity];
  for (const [i, [a, q]] of known.entries())
    for (const [b, r] of known.slice(0, i)) {
      const [isGold, isFound] = [q === r, group.get(a) === group.get(b)];
      if (isGold && isFound) out[0]++;
      if (isFound) out[1]++;
      if (isGold) out[2]++;
    }
  return out;
}

const add = (all: readonly Counts[]): Counts =>
  all.reduce<Counts>(([a, b, c], [x, y, z]) => [a + x, b + y, c + z], [0, 0, 0]);
const f1 = ([right, found, gold]: Counts): number => (200 * right) / Math.max(1, found + gold);
