/**
 * Two rows of words aligned: rare stretches that both have, the heaviest chain of them in one order; what stands
 * elsewhere has moved; the rest is filled in between.
 */
import { heaviestChain } from '../revisions/chain.ts';
import { withoutChance } from './chance.ts';
import { fill } from './fill.ts';
import { type Pair, type Rows, sharedStretches, span } from './rows.ts';

/** Words `a` to `aEnd` of the transcript stand as words `b` to `bEnd` of the broadcast, in another order or once more. */
export interface Move {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
  readonly pairs: readonly Pair[];
}

export interface Alignment {
  /** In order on both sides, without those of moves. */
  readonly pairs: readonly Pair[];
  /** In the order of the transcript. */
  readonly moves: readonly Move[];
}

/** Words of a stretch that is looked for everywhere. */
const STRETCH = 4;
/** Shorter stretches that stand elsewhere are chance, or figures of speech. */
const LEAST = 5;
/** What the words of a moved stretch have to weigh. */
const TELLING = 3;
/** Words that may be other ones within a moved stretch. */
const SLACK = 12;
/** Moved stretches that may go on at once. */
const OPEN = 64;

export function align(rows: Rows): Alignment {
  const everywhere = sharedStretches(rows, STRETCH, span(0, rows.a.length), span(0, rows.b.length));
  const chain = heaviestChain(everywhere.map((p) => ({ ...p, weight: 1 })));
  const kept = withoutChance(rows, stretched(chain));
  const moves = movesOf(rows, everywhere, kept);
  const movedA = new Set(moves.flatMap(({ a, aEnd }) => span(a, aEnd)));
  const movedB = new Set(moves.flatMap(({ b, bEnd }) => span(b, bEnd)));
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const p of [...kept, { a: rows.a.length, b: rows.b.length }]) {
    const as = span(i, p.a).filter((x) => !movedA.has(x));
    const bs = span(j, p.b).filter((x) => !movedB.has(x));
    if (as.length > 0 && bs.length > 0) for (const q of fill(rows, as, bs)) pairs.push(q);
    if (p.a < rows.a.length) pairs.push(p);
    [i, j] = [p.a + 1, p.b + 1];
  }
  return { pairs: withoutChance(rows, pairs), moves };
}

/** Of chained stretches all words, each place once and in order. */
function stretched(chain: readonly Pair[]): Pair[] {
  const out: Pair[] = [];
  for (const { a, b } of chain)
    for (let k = 0; k < STRETCH; k++) {
      const last = out.at(-1);
      if (!last || (a + k > last.a && b + k > last.b)) out.push({ a: a + k, b: b + k });
    }
  return out;
}

function movesOf(rows: Rows, everywhere: readonly Pair[], chain: readonly Pair[]): Move[] {
  const takenB = new Set(chain.map(({ b }) => b));
  const takenA = new Set(chain.map(({ a }) => a));
  const rest = stretchesApart(everywhere, takenB);
  const out: Move[] = [];
  // The longest first: a place belongs to one move.
  for (const group of rest.sort((x, y) => y.length - x.length)) {
    const free = group.filter(({ b }) => !takenB.has(b));
    if (free.length < LEAST) continue;
    const [first, last] = [free[0]!, free.at(-1)!];
    // Of what is heard once more the words have their place already; what has moved takes none of the others'.
    const isRepeat = takenA.has(first.a) || takenA.has(last.a);
    const ends = extended(rows, first, last, (i, j) => takenB.has(j) || (!isRepeat && takenA.has(i)));
    const as = span(ends.a, ends.aEnd);
    const bs = span(ends.b, ends.bEnd).filter((b) => !takenB.has(b));
    const pairs = fill(rows, as, bs);
    const told = pairs.reduce((sum, { a }) => sum + rows.weights[rows.a[a]!]!, 0);
    if (pairs.length < LEAST || told < TELLING) continue;
    for (const b of bs) takenB.add(b);
    out.push({ ...ends, pairs });
  }
  return out.sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Stretches that the chain has not, joined where they go on nearby: rows of pairs. */
function stretchesApart(everywhere: readonly Pair[], takenB: ReadonlySet<number>): Pair[][] {
  const free = everywhere.filter(({ b }) => !takenB.has(b) || !takenB.has(b + STRETCH - 1));
  const groups: Pair[][] = [];
  let open: Pair[][] = [];
  for (const p of [...free].sort((x, y) => x.a - y.a || x.b - y.b)) {
    if (open.length > OPEN) open = open.filter((g) => p.a - g.at(-1)!.a <= SLACK).slice(-OPEN);
    const near = open.find((g) => {
      const last = g.at(-1)!;
      return (
        p.a > last.a &&
        p.a - last.a <= SLACK &&
        p.b > last.b &&
        p.b - last.b <= SLACK &&
        Math.abs(p.b - p.a - (last.b - last.a)) <= SLACK / 2
      );
    });
    if (near) near.push(p);
    else {
      groups.push([p]);
      open.push(groups.at(-1)!);
    }
  }
  return groups.map(stretched);
}

function extended(
  { a, b }: Rows,
  first: Pair,
  last: Pair,
  isTaken: (a: number, b: number) => boolean,
): Omit<Move, 'pairs'> {
  let [i, j, iEnd, jEnd] = [first.a, first.b, last.a + 1, last.b + 1];
  while (i > 0 && j > 0 && a[i - 1] === b[j - 1] && !isTaken(i - 1, j - 1)) [i, j] = [i - 1, j - 1];
  while (iEnd < a.length && jEnd < b.length && a[iEnd] === b[jEnd] && !isTaken(iEnd, jEnd))
    [iEnd, jEnd] = [iEnd + 1, jEnd + 1];
  return { a: i, aEnd: iEnd, b: j, bEnd: jEnd };
}
