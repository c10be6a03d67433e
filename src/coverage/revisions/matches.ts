/** Which statement of the newer version is which of the older one: by where their words went, not by how alike they are. */
import type { Roles } from './roles.ts';
import { type Version, weightOf } from './tokens.ts';
import type { WordMap } from './words.ts';

export interface Matches {
  /** Of each older statement the newer one, and the other way; -1 for none. */
  readonly toNew: readonly number[];
  readonly toOld: readonly number[];
}

/** A statement whose words were all put in other words is the same if who says it, and how, stayed; else this much stays. */
const STAYED = 0.3;

export function matchesOf(before: Version, after: Version, a: Roles, b: Roles, map: WordMap): Matches {
  const holders = holdersOf(b, after.tokens.length);
  const pairs = a.parts.flatMap((part, s) => {
    const near = new Set<number>();
    for (const i of [...part.content, ...part.cue, ...part.source])
      for (const j of placesOf(i, map)) for (const t of holders[j] ?? []) near.add(t);
    return [...near].flatMap((t) => {
      const score = scoreOf(before, after, part, b.parts[t]!, map);
      return score > 0 ? [{ s, t, score }] : [];
    });
  });
  const toNew: number[] = new Array(a.parts.length).fill(-1);
  const toOld: number[] = new Array(b.parts.length).fill(-1);
  for (const { s, t } of pairs.sort((x, y) => y.score - x.score || x.s - y.s)) {
    if (toNew[s]! >= 0 || toOld[t]! >= 0) continue;
    toNew[s] = t;
    toOld[t] = s;
  }
  return { toNew, toOld };
}

function holdersOf({ parts }: Roles, length: number): number[][] {
  const out: number[][] = Array.from({ length }, () => []);
  for (const [t, part] of parts.entries())
    for (const j of new Set([...part.content, ...part.cue, ...part.source])) out[j]!.push(t);
  return out;
}

/** A hunk of more tokens is no place. */
const NEAR = 40;

/** Where a token went: its own place, or what took its place. */
function placesOf(i: number, { toNew, oldHunk, hunks }: WordMap): number[] {
  if (toNew[i]! >= 0) return [toNew[i]!];
  const h = hunks[oldHunk[i]!];
  if (!h || h.bEnd - h.b > NEAR) return [];
  return Array.from({ length: h.bEnd - h.b }, (_, n) => h.b + n);
}

type Part = Roles['parts'][number];

function scoreOf(before: Version, after: Version, s: Part, t: Part, map: WordMap): number {
  const content = new Set(t.content);
  const weigh = (v: Version, tokens: readonly number[]): number =>
    tokens.reduce((sum, i) => sum + 0.05 + weightOf(v.tokens[i]!.text), 0);
  const stayed = s.content.filter((i) => content.has(map.toNew[i]!));
  const share = weigh(before, stayed) / Math.max(weigh(before, s.content), weigh(after, t.content), 0.01);
  const meets = (x: readonly number[], y: readonly number[]): boolean => {
    const places = new Set(y);
    return x.some((i) => placesOf(i, map).some((j) => places.has(j)));
  };
  const sameCue = meets(s.cue, t.cue);
  const sameSource = meets(s.source, t.source);
  if (share < STAYED && !(sameCue && (sameSource || (s.source.length === 0 && t.source.length === 0)))) return 0;
  return share + (sameCue ? 0.5 : 0) + (sameSource ? 0.3 : 0);
}
