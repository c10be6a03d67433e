/** A quotation that lost or got its first or last sentence keeps its marks: one that only shifted goes with that sentence. */
import type { Compared, Draft } from './compared.ts';
import { isQuotationMark } from './tokens.ts';

export function withShiftedMarks(c: Compared, drafts: readonly Draft[]): Draft[] {
  const holders = { a: holdersOf(drafts, 'a'), b: holdersOf(drafts, 'b') };
  const joins = new Map<Draft, Draft[]>();
  const gone = new Set<Draft>();
  for (const d of drafts) {
    if (d.kind !== 'text-changed' || (d.a.length > 0 && d.b.length > 0)) continue;
    const side = d.a.length === 0 ? 'b' : 'a';
    const { tokens } = side === 'a' ? c.before : c.after;
    if (!d[side].every((i) => isQuotationMark(tokens[i]!.text))) continue;
    const near = neighbours(c, side, d[side][0]!);
    const host = near.map((i) => holders[side === 'a' ? 'b' : 'a'].get(i)).find((x) => x !== undefined);
    if (!host) continue;
    joins.set(host, [...(joins.get(host) ?? []), d]);
    gone.add(d);
  }
  return drafts
    .filter((d) => !gone.has(d))
    .map((d) => {
      const marks = joins.get(d);
      if (!marks) return d;
      return { ...d, a: [...d.a, ...marks.flatMap((m) => m.a)], b: [...d.b, ...marks.flatMap((m) => m.b)] };
    });
}

const holdersOf = (drafts: readonly Draft[], side: 'a' | 'b'): Map<number, Draft> =>
  new Map(drafts.flatMap((d) => (QUOTED.has(d.kind) ? d[side].map((i) => [i, d] as const) : [])));

const QUOTED: ReadonlySet<string> = new Set([
  'quotation-cut',
  'quotation-altered',
  'statement-added',
  'statement-removed',
]);

/** In the other version, the tokens beside where the mark would stand. */
function neighbours({ map }: Compared, side: 'a' | 'b', i: number): number[] {
  const across = side === 'a' ? map.toNew : map.toOld;
  const [before, behind] = [across[i - 1] ?? -1, across[i + 1] ?? -1];
  return [...(before >= 0 ? [before + 1] : []), ...(behind >= 0 ? [behind - 1] : [])];
}
