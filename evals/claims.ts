/**
 * Claims against the gold coverage of stories, as the published scorer counts: a gold statement is found where a member of a claim
 * has half of its words; pairs of gold statements are compared with pairs of members that share a claim.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { openClaimLinker } from '../src/coverage/claims/model.ts';
import { cover } from '../src/coverage/coverage.ts';
import type { Claim, Origin } from '../src/record/coverage.ts';
import type { OnRecord } from '../src/record/record.ts';
import { CORPORA } from './corpora.ts';

export interface GoldCoverage {
  readonly story: string;
  readonly statements: readonly {
    readonly id: string;
    readonly article: string;
    readonly content: readonly { readonly start: number; readonly end: number }[];
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly members: readonly { readonly statement: string; readonly stance: string }[];
  }[];
  readonly copies: readonly { readonly articles: readonly string[] }[];
}

export const goldCoverage = (): GoldCoverage[] =>
  readdirSync(`${CORPORA}/ecb/coverage`)
    .sort()
    .map((file) => JSON.parse(readFileSync(`${CORPORA}/ecb/coverage/${file}`, 'utf8')) as GoldCoverage);

/** Figures in percent, of the weights that ship: they have seen these stories. */
export async function claimScores(records: readonly OnRecord[]): Promise<Record<string, number>> {
  const linker = await openClaimLinker();
  const tally = newTally();
  for (const gold of goldCoverage()) {
    const articles = new Set(gold.statements.map((s) => s.article));
    const { claims, origins } = await cover(
      records.filter((r) => articles.has(r.id)),
      { linker },
    );
    count(tally, gold, claims, origins);
  }
  await linker.close();
  return figuresOf(tally);
}

/** Counts of one or more stories. */
export interface Tally {
  found: [number, number];
  stance: [number, number];
  /** Right, found by us, in the gold. */
  claims: [number, number, number];
  across: [number, number, number];
  copies: [number, number, number];
}

export const newTally = (): Tally => ({
  found: [0, 0],
  stance: [0, 0],
  claims: [0, 0, 0],
  across: [0, 0, 0],
  copies: [0, 0, 0],
});

/** In percent. */
export const figuresOf = (t: Tally): Record<string, number> => ({
  'members-found': share(t.found),
  claims: f1(t.claims),
  'claims-across': f1(t.across),
  'stance-to-claim': share(t.stance),
  copies: f1(t.copies),
});

export function count(tally: Tally, gold: GoldCoverage, claims: readonly Claim[], origins: readonly Origin[]): void {
  const match = new Map(gold.statements.map((s) => [s.id, matchesOf(s, claims)]));
  const claimsOf = new Map<string, { readonly claim: string; readonly stance: string }[]>();
  for (const c of gold.claims)
    for (const m of c.members)
      claimsOf.set(m.statement, [...(claimsOf.get(m.statement) ?? []), { claim: c.id, stance: m.stance }]);
  for (const [id, own] of claimsOf) {
    const found = match.get(id)!;
    tally.found[1]++;
    if (found.length === 0) continue;
    tally.found[0]++;
    tally.stance[1]++;
    const { claim, member } = found[0]!;
    if (sideOf(claims[claim]!.members[member]!.stance) === sideOf(own[0]!.stance)) tally.stance[0]++;
  }
  countPairs(tally, gold, match, claimsOf);
  const together = (groups: readonly (readonly string[])[]) =>
    new Set(groups.flatMap((g) => g.flatMap((a) => g.filter((b) => a < b).map((b) => `${a} ${b}`))));
  const [ours, theirs] = [
    together(origins.map((o) => o.articles)),
    together(closed(gold.copies.map((c) => c.articles))),
  ];
  tally.copies[0] += [...ours].filter((p) => theirs.has(p)).length;
  tally.copies[1] += ours.size;
  tally.copies[2] += theirs.size;
}

interface Match {
  readonly claim: number;
  readonly member: number;
}

function countPairs(
  tally: Tally,
  gold: GoldCoverage,
  match: ReadonlyMap<string, readonly Match[]>,
  claimsOf: ReadonlyMap<string, readonly { readonly claim: string }[]>,
): void {
  const ours = gold.statements.map((s) => new Set(match.get(s.id)!.map((m) => m.claim)));
  const theirs = gold.statements.map((s) => new Set((claimsOf.get(s.id) ?? []).map((c) => c.claim)));
  gold.statements.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const g = meet(theirs[i]!, theirs[j]!);
      const p = meet(ours[i]!, ours[j]!);
      for (const t of a.article === gold.statements[j]!.article ? [tally.claims] : [tally.claims, tally.across]) {
        t[0] += Number(g && p);
        t[1] += Number(p);
        t[2] += Number(g);
      }
    }
  });
}

/** Best first: members with half of the words; of nested statements the nearest. */
function matchesOf({ article, content }: GoldCoverage['statements'][number], claims: readonly Claim[]): Match[] {
  const size = lengthOf(content);
  const found = claims.flatMap((c, claim) =>
    c.members.flatMap((m, member) => {
      if (m.article !== article) return [];
      const length = lengthOf(m.content);
      const shared = content.reduce(
        (sum, x) =>
          sum + m.content.reduce((n, y) => n + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
        0,
      );
      if (size === 0 || shared * 2 < Math.min(size, length || 1) || shared * 4 < size) return [];
      return [{ claim, member, likeness: shared / (size + length - shared) }];
    }),
  );
  const best = Math.max(...found.map((f) => f.likeness));
  return found.filter((f) => f.likeness >= 0.8 * best).sort((a, b) => a.claim - b.claim || a.member - b.member);
}

const lengthOf = (spans: readonly { readonly start: number; readonly end: number }[]): number =>
  spans.reduce((n, s) => n + s.end - s.start, 0);

const meet = (a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean => [...a].some((x) => b.has(x));

const SIDES: Readonly<Record<string, string>> = {
  asserts: 'holds',
  confirms: 'holds',
  admits: 'holds',
  shows: 'holds',
  denies: 'denies',
  silent: 'silent',
  declines: 'silent',
};
const sideOf = (stance: string): string => SIDES[stance] ?? 'other';

function closed(groups: readonly (readonly string[])[]): string[][] {
  let out: Set<string>[] = [];
  for (const group of groups) {
    const all = new Set(group);
    const apart: Set<string>[] = [];
    for (const o of out)
      if (meet(o, all)) for (const x of o) all.add(x);
      else apart.push(o);
    out = [...apart, all];
  }
  return out.map((s) => [...s]);
}

const share = ([right, all]: readonly [number, number]): number => (100 * right) / Math.max(1, all);
const f1 = ([right, found, gold]: readonly [number, number, number]): number =>
  found + gold === 0 ? 0 : (200 * right) / (found + gold);
