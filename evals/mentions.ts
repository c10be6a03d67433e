/** Annotated mentions of a text, and how the program's own mentions are matched with them. */
import type { Outline } from '../src/reading/coreference/outline.ts';

/** Offsets count UTF-16 units. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** Range of the head word. */
  readonly head: readonly [number, number];
  readonly entity: string;
  readonly type: string;
  readonly form: 'name' | 'nominal' | 'pronoun';
}

/** For each word that can be a mention's head, the annotated mention: any word of a name, the head word of others. */
export function byHeadWord(outline: Outline, gold: readonly GoldMention[]): Map<number, GoldMention> {
  const out = new Map<number, GoldMention>();
  const size = (m: GoldMention): number => m.end - m.start;
  const names = gold.filter((m) => m.form === 'name').sort((a, b) => size(b) - size(a)); // smaller ones win
  for (const m of names) for (let w = outline.at(m.start); w <= outline.at(m.end - 1); w++) out.set(w, m);
  const others = gold.filter((m) => m.form !== 'name').sort((a, b) => size(b) - size(a));
  for (const m of others) out.set(outline.at(m.head[0]), m);
  return out;
}
