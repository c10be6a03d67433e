/** Words that two texts share by chance between stretches in which they share nothing. */
import type { Pair, Rows } from './rows.ts';

/** A run has to weigh this much of the shorter gap beside it … */
const SHARE = 0.25;
/** … and no more than this many words of it count. */
const MOST = 12;

interface Run {
  readonly pairs: readonly Pair[];
  readonly weight: number;
}

/** Beside the beginning or end of a text a run counts as beside a gap of this many words. */
const EDGE = 6;
/** Gaps of so many words are within an altered sentence: its runs are weighed together … */
const INNER = 6;
/** … and each word of the gaps counts against them. */
const AGAINST = 0.3;

/** `pairs`: in order. Runs that weigh too little for the gaps around them are dropped. */
export function withoutChance(rows: Rows, pairs: readonly Pair[]): Pair[] {
  let kept = [...pairs];
  for (let round = 0; round < 6; round++) {
    const runs = runsOf(rows, kept);
    const passed = weighed(
      rows,
      groupsOf(
        weighed(
          rows,
          runs.map((r) => [r]),
        ).flat(),
      ),
    ).flat();
    const pairsLeft = passed.flatMap((r) => r.pairs);
    if (pairsLeft.length === kept.length) break;
    kept = pairsLeft;
  }
  return kept;
}

/** Runs with only small gaps between them. */
function groupsOf(runs: readonly Run[]): Run[][] {
  const out: Run[][] = [];
  for (const run of runs) {
    const before = out.at(-1)?.at(-1)?.pairs.at(-1);
    const first = run.pairs[0]!;
    if (before && Math.max(first.a - before.a, first.b - before.b) - 1 <= INNER) out.at(-1)!.push(run);
    else out.push([run]);
  }
  return out;
}

function weighed(rows: Rows, groups: readonly Run[][]): Run[][] {
  return groups.filter((group, i) => {
    const before = groups[i - 1]?.at(-1)?.pairs.at(-1);
    const after = groups[i + 1]?.[0]?.pairs[0];
    const [first, last] = [group[0]!.pairs[0]!, group.at(-1)!.pairs.at(-1)!];
    const gap = (from: Pair, to: Pair): number => Math.max(to.a - from.a, to.b - from.b) - 1;
    const left = before ? gap(before, first) : edge(first.a, first.b);
    const right = after ? gap(last, after) : edge(rows.a.length - 1 - last.a, rows.b.length - 1 - last.b);
    const inner = group.reduce((sum, run, n) => sum + (n > 0 ? gap(group[n - 1]!.pairs.at(-1)!, run.pairs[0]!) : 0), 0);
    const weight = group.reduce((sum, run) => sum + run.weight, 0) - AGAINST * inner;
    return weight >= SHARE * Math.min(left, right, MOST);
  });
}

/** A text that begins with the other one's beginning has no gap there. */
const edge = (a: number, b: number): number => Math.max(a, b, EDGE);

function runsOf({ a, weights }: Rows, pairs: readonly Pair[]): Run[] {
  const out: { pairs: Pair[]; weight: number }[] = [];
  for (const p of pairs) {
    const run = out.at(-1);
    const last = run?.pairs.at(-1);
    const weight = weights[a[p.a]!]!;
    if (run && last && last.a + 1 === p.a && last.b + 1 === p.b) {
      run.pairs.push(p);
      run.weight += weight;
    } else out.push({ pairs: [p], weight });
  }
  return out;
}
