/** How well each other statement answers what one points at, with the reasons. */
import type { Spoken } from '../spans.ts';
import type { Clue, Pair } from './clues/clue.ts';
import { common } from './clues/common.ts';
import { kindOfThing } from './clues/kind-of-thing.ts';
import { reach } from './clues/reach.ts';
import { standing } from './clues/standing.ts';
import { voice } from './clues/voice.ts';
import { ownerNamed } from './owner.ts';
import type { Scene } from './scene.ts';
import { formsOf, samenessOf, speaksFor } from './speakers.ts';
import { overlapOf } from './terms.ts';
import { firstOf, lastOf } from './ways/way.ts';

export interface Candidate {
  /** Index among the statements. */
  readonly statement: number;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** How the words point and how far; whose words they are; what kind of thing; the other's stance; what both speak of. */
const CLUES: readonly Clue[] = [reach, voice, kindOfThing, standing, common];

/** Statements further away than this are looked at only for shared words or a named speaker. */
const NEAR = 6;
const FAR = 60;
/** UTF-16 units between a noun and the statement inside that it names. */
const CLOSE = 12;
/** Statements of an article's head that may point at what comes later. */
const HEAD = 3;

/** Best first; empty where the statement points at nothing. */
export function candidatesFor(scene: Scene, at: number): Candidate[] {
  if (!scene.pointers[at]) return [];
  const out: Candidate[] = [];
  const to = Math.min(scene.statements.length, at < HEAD ? at + FAR : at);
  for (let i = Math.max(0, at - FAR); i < to; i++) {
    const c = i === at ? null : scored(scene, at, i);
    if (c) out.push(c);
  }
  // "denied reports that …": the reports are a statement inside this one.
  for (let i = at + 1; i < scene.statements.length && scene.statements[i]!.within === at; i++)
    if (holdsWhatIsMeant(scene, at, i)) out.push({ statement: i, score: 4, reasons: ['+4.0 the content holds it'] });
  return out.sort((a, b) => b.score - a.score || Math.abs(a.statement - at) - Math.abs(b.statement - at));
}

function scored(scene: Scene, at: number, i: number): Candidate | null {
  const pair = pairOf(scene, at, i);
  if (!pair) return null;
  let score = 0;
  const reasons: string[] = [];
  for (const clue of CLUES)
    for (const [points, reason] of clue(pair)) {
      if (points === 0) continue;
      score += points;
      reasons.push(`${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)} ${reason}`);
    }
  return { statement: i, score, reasons };
}

/** `null` where the two cannot belong together. */
function pairOf(scene: Scene, at: number, i: number): Pair | null {
  const pointer = scene.pointers[at]!;
  const [s, other] = [scene.statements[at]!, scene.statements[i]!];
  const isBack = i < at;
  if (!isBack && pointer.means !== 'noun' && pointer.means !== 'clause') return null;
  if (overlaps(s, other)) return null;
  const steps = stepsBetween(scene, at, i);
  const owner = pointer.phrase?.owner ?? null;
  const without = new Set([...scene.names[at]!, ...scene.names[i]!]);
  const overlap = overlapOf(pointer.about, scene.terms[i]!, scene.frequency, without);
  if (steps > NEAR && overlap.weight < 1 && (owner === null || owner === 'own')) return null;
  return {
    scene,
    pointer,
    at,
    i,
    s,
    other,
    steps,
    isBack,
    isOwned: owner !== null && owner !== 'own' && ownerNamed(owner.name, scene, i),
    sameness: speaksFor(scene.sources[at]!, other) ? 'same' : samenessOf(s, other),
    areKnown: formsOf(s).length > 0 && formsOf(other).length > 0,
    overlap,
  };
}

/** A statement inside another one is no step. */
function stepsBetween(scene: Scene, at: number, i: number): number {
  let steps = 0;
  const [from, to] = at < i ? [at, i] : [i, at];
  for (let k = from + 1; k <= to; k++) if (scene.statements[k]!.within === null || k === at || k === i) steps++;
  return steps;
}

function overlaps(a: Spoken, b: Spoken): boolean {
  if (a.within === null && b.within === null)
    return a.content.some((x) => b.content.some((y) => x.start < y.end && y.start < x.end));
  return firstOf(a) < lastOf(b) && firstOf(b) < lastOf(a);
}

/** The noun that points is the inner statement's source, or stands right before it. */
function holdsWhatIsMeant({ pointers, statements }: Scene, at: number, i: number): boolean {
  const phrase = pointers[at]!.phrase;
  const content = statements[at]!.content[0];
  return phrase !== null && content !== undefined && firstOf(statements[i]!) <= content.start + phrase.to + CLOSE;
}
