/** Which other statements of the article a statement confirms, denies, comments on or repeats. */
import type { Article } from '../../record/article.ts';
import type { Spoken } from '../spans.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { echoesOf } from './echoes.ts';
import { occasionsOf } from './occasions.ts';
import { type Scene, sceneOf } from './scene.ts';
import { samenessOf } from './speakers.ts';

export type { Candidate } from './candidates.ts';

/** Points from which a candidate is taken; below it the statement refers to nothing. */
const ENOUGH = 2.7;
/** How far below the best the second of two ("neither claim") may be. */
const PAIR = 1.5;

/** For each statement the indices of those it refers to, in text order. */
export function referencesOf(article: Article, statements: readonly Spoken[]): number[][] {
  const scene = sceneOf(article, statements);
  const found: number[][] = [];
  for (const at of statements.keys()) found.push(alsoDenied(scene, at, found) ?? pointedAt(scene, at));
  for (const [from, to] of [...occasionsOf(scene), ...echoesOf(scene)])
    if (!found[from]!.includes(to) && !found[to]!.includes(from)) found[from]!.push(to);
  return found.map((list) => list.sort((a, b) => a - b));
}

/** All candidates of one statement with their scores and reasons, best first; for people who ask why. */
export function referenceCandidates(article: Article, statements: readonly Spoken[], at: number): Candidate[] {
  return candidatesFor(sceneOf(article, statements), at);
}

function pointedAt(scene: Scene, at: number): number[] {
  const candidates = candidatesFor(scene, at).filter((c) => c.score >= ENOUGH - (isPair(scene, at) ? 0.6 : 0));
  const best = candidates[0];
  if (!best) return [];
  const held = candidates.filter((c) => scene.statements[c.statement]!.within === at);
  const outer = candidates.find((c) => scene.statements[c.statement]!.within !== at);
  if (held.length > 0) return [held[0]!.statement, ...(outer && outer.score >= ENOUGH + 1 ? [outer.statement] : [])];
  const second = isPair(scene, at) ? candidates[1] : undefined;
  return [best, ...(second && second.score >= best.score - PAIR ? [second] : [])].map((c) => c.statement);
}

const isPair = (scene: Scene, at: number): boolean => scene.pointers[at]?.phrase?.two ?? false;

/** "Lima denied the claims. Sand also denied them": both deny one thing. */
function alsoDenied(scene: Scene, at: number, found: readonly (readonly number[])[]): number[] | null {
  const [s, before] = [scene.statements[at]!, scene.statements[at - 1]];
  if (s.stance !== 'denies' || before?.stance !== 'denies' || scene.pointers[at]?.means !== 'pronoun') return null;
  return found[at - 1]!.length > 0 && samenessOf(s, before) !== 'same' ? [...found[at - 1]!] : null;
}
