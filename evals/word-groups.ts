/** What a user would group articles with today: cosine of word vectors, single or average link. */

/** For each article the name of its group. */
export type Grouping = readonly (string | number)[];
type Vector = ReadonlyMap<string, number>;

const K1 = 1.2;
const B = 0.75;

/** Of length 1. */
export function vectors(texts: readonly string[], weights: 'tf-idf' | 'bm25'): Vector[] {
  const words = texts.map((t) => t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const holders = new Map<string, number>();
  for (const list of words) for (const w of new Set(list)) holders.set(w, (holders.get(w) ?? 0) + 1);
  const usual = words.reduce((n, list) => n + list.length, 0) / texts.length;
  return words.map((list) => {
    const counts = new Map<string, number>();
    for (const w of list) counts.set(w, (counts.get(w) ?? 0) + 1);
    const weighted = [...counts].map(([w, n]) => {
      const h = holders.get(w)!;
      const often =
        weights === 'tf-idf' ? 1 + Math.log(n) : (n * (K1 + 1)) / (n + K1 * (1 - B + (B * list.length) / usual));
      return [
        w,
        often *
          (weights === 'tf-idf' ? Math.log(texts.length / h) : Math.log(1 + (texts.length - h + 0.5) / (h + 0.5))),
      ] as const;
    });
    const norm = Math.hypot(...weighted.map(([, v]) => v)) || 1;
    return new Map(weighted.map(([w, v]) => [w, v / norm]));
  });
}

const THRESHOLDS = Array.from({ length: 60 }, (_, i) => 0.6 - i / 100);

/** One grouping for each threshold from 0.6 down to 0.01: the two closest groups are joined until none are so close. */
export function groupings(all: readonly Vector[], link: 'single' | 'average'): Grouping[] {
  const n = all.length;
  const close = all.map((a) => Float64Array.from(all, (b) => cosine(a, b)));
  const size = new Array<number>(n).fill(1);
  const group = all.map((_, i) => i);
  const open = new Set(group);
  const nearest = (i: number): number => {
    let best = -1;
    for (const j of open) if (j !== i && (best < 0 || close[i]![j]! > close[i]![best]!)) best = j;
    return best;
  };
  const near = group.map(nearest);
  const out: Grouping[] = [];
  while (open.size > 1) {
    let a = -1;
    for (const i of open) if (a < 0 || close[i]![near[i]!]! > close[a]![near[a]!]!) a = i;
    const b = near[a]!;
    while (out.length < THRESHOLDS.length && close[a]![b]! < THRESHOLDS[out.length]!) out.push([...group]);
    if (out.length === THRESHOLDS.length) break;
    open.delete(b);
    for (const j of open) {
      if (j === a) continue;
      const [x, y] = [close[a]![j]!, close[b]![j]!];
      const joined = link === 'single' ? Math.max(x, y) : (x * size[a]! + y * size[b]!) / (size[a]! + size[b]!);
      close[a]![j] = close[j]![a] = joined;
    }
    size[a] = size[a]! + size[b]!;
    for (let i = 0; i < n; i++) if (group[i] === b) group[i] = a;
    for (const i of open) if (i === a || near[i] === a || near[i] === b) near[i] = nearest(i);
  }
  return out;
}

function cosine(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [w, v] of few) dot += v * (many.get(w) ?? 0);
  return dot;
}
