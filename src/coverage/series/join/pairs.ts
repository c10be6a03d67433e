/** Which pairs of values are weighed: those that measure the same kind of thing and share a value, a noun, a name or a word near them. */
import type { Scene } from './scene.ts';

/** A word that stands beside more values than this tells nothing; of a common one only the latest values are paired. */
const MOST = 60;

/** A value is weighed against at most this many others: those that share the most with it. */
const PARTNERS = 120;

export function pairsOf(scenes: readonly Scene[]): [number, number][] {
  const latest = new Map<string, number[]>();
  const out: [number, number][] = [];
  for (const [i, s] of scenes.entries()) {
    const shared = new Map<number, number>();
    for (const key of keysOf(s)) {
      const list = latest.get(key) ?? [];
      for (const j of list) shared.set(j, (shared.get(j) ?? 0) + 1);
      list.push(i);
      if (list.length > MOST) list.shift();
      latest.set(key, list);
    }
    for (const j of most(shared)) out.push([j, i]);
  }
  return out;
}

function most(shared: ReadonlyMap<number, number>): number[] {
  if (shared.size <= PARTNERS) return [...shared.keys()];
  return [...shared]
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, PARTNERS)
    .map(([j]) => j);
}

function keysOf({ value, head, near, names }: Scene): string[] {
  const m = value.measure;
  return [`${m}=${value.low}`, ...[...new Set([...head, ...near.keys(), ...names])].map((w) => `${m} ${w}`)];
}
