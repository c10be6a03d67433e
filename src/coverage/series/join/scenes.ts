/** Scenes of all values. */

import type { Range } from '../../../record/article.ts';
import { lastStartingAt } from '../../../text/ranges.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import { wordsOf } from '../../../text/words.ts';
import type { Reading } from '../../reading.ts';
import type { Placed } from '../told/told.ts';
import { type Scene, sceneOf } from './scene.ts';

/** A longer sentence is a table or no prose: only this much around a number is looked at. */
const LONGEST = 1_000;

/** `values` in text order, all of one reading. */
export function scenesOf(reading: Reading, values: readonly Placed[]): Scene[] {
  const { text } = reading.article;
  const sentences = sentencesOf(text, { start: 0, end: text.length });
  const by = new Map<number, Placed[]>();
  for (const v of values) {
    const n = Math.max(0, lastStartingAt(sentences, v.end - 1));
    const inside = by.get(n);
    if (inside) inside.push(v);
    else by.set(n, [v]);
  }
  return [...by].flatMap(([n, inside]) => {
    const whole = sentences[n]!;
    const goesOn = n > 0 && GOES_ON.test(text.slice(whole.start, whole.start + 12));
    const carried = goesOn ? wordsOf(text, cut(sentences[n - 1]!, sentences[n - 1]!.end)) : [];
    if (whole.end - whole.start <= LONGEST) {
      const sentence = { ...whole, n, carried, words: wordsOf(text, whole) };
      return inside.map((v) => sceneOf(v, sentence, inside));
    }
    return inside.map((v, i) => {
      const part = cut(whole, v.start);
      return sceneOf(v, { ...part, n, carried, words: wordsOf(text, part) }, inside.slice(Math.max(0, i - 1), i + 2));
    });
  });
}

const GOES_ON = /^(?:It|They|That|This|Its)\b/;

/** What is near a place of a sentence. */
const cut = ({ start, end }: Range, at: number): Range => ({
  start: Math.max(start, at - LONGEST / 2),
  end: Math.min(end, at + LONGEST / 2),
});
