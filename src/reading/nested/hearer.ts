/** Who is told, between the verb and what is told. */
import type { Word } from '../../text/words.ts';
import type { Group } from './verb-group.ts';
import { verbOf } from './verbs.ts';

export const OBJECT = /^(?:me|him|her|us|them|it|you|everyone|everybody|nobody|anyone|someone|people)$/;
/** Those who are told things, where no determiner marks them. */
const HEARERS =
  /^(?:reporters|journalists|officers|investigators|police|officials|staff|prosecutors|lawmakers|detectives|workers|voters|residents|drivers|parents|investors|employees|members|students|pupils|colleagues|friends|managers|jurors|aides|doctors|relatives|soldiers|supporters|fans|customers|viewers|delegates|senators|ministers|parliament|congress)$/;
export const SUBJECT =
  /^(?:he|she|it|they|we|i|you|there|this|that|these|those|nobody|everyone|everything|nothing|no|all|some|most|many|only)$/;
export const DETERMINER =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|several|some|two|three|no|any|both|every)$/;
export const QUESTION = /^(?:whether|if|why|how|what|when|where|who|which)$/;
export const OPENS = /^[“"‘'«„]$/;
const TELLING = /^(?:truth|story|stories|lie|lies|tale|tales|joke|jokes|difference|time)$/;

/** Index after the one who is told, `null` where none is clear. */
export function hearerEnd(words: readonly Word[], i: number, g: Group): number | null {
  const next = words[i]!;
  if (isStart(next, g)) return null;
  if (OBJECT.test(next.low) && !(next.low === 'it' && g.verb.name !== 'tell' && g.verb.name !== 'warn')) {
    // "her sister": a possessive, with more of the name to come
    if (next.low !== 'her' || startsContent(words, i + 1, g)) return i + 1;
  }
  if (HEARERS.test(next.low)) {
    let k = i + 1;
    while (HEARERS.test(words[k]?.low ?? '')) k++;
    return k;
  }
  if (SUBJECT.test(next.low) && !DETERMINER.test(next.low)) return null;
  if (!DETERMINER.test(next.low) && !/^\p{Lu}/u.test(next.text) && !HEARERS.test(words[i + 1]?.low ?? '')) return null;
  for (let k = i + 1; k < Math.min(words.length, i + 9); k++) {
    const w = words[k]!;
    if (TELLING.test(w.low) || verbOf(w.low) || /^[.,;:!?)]$/.test(w.text)) return null;
    if (isStart(w, g) && !DETERMINER.test(words[k - 1]!.low)) return k;
    if (OPENS.test(w.text)) return k;
    // "told officers the car", "told Lima it": a new subject after a whole name
    if (SUBJECT.test(w.low) && w.low !== 'no' && w.low !== 'all' && !/^(?:of|for|and|the)$/.test(words[k - 1]!.low))
      return k;
    if (/^(?:the|a|an|his|her)$/.test(w.low) && !/^(?:of|for|and|at|in|from|with|to|on|by)$/.test(words[k - 1]!.low))
      return k;
  }
  return null;
}

export const isStart = (w: Word, g: Group): boolean =>
  w.low === 'that' ||
  w.low === 'about' ||
  (w.low === 'of' && g.verb.name === 'warn') ||
  (w.low === 'to' && g.verb.frame.to === true) ||
  (QUESTION.test(w.low) && w.low !== 'who' && w.low !== 'which') ||
  w.low === 'not';

function startsContent(words: readonly Word[], i: number, g: Group): boolean {
  const w = words[i];
  return (
    !w ||
    isStart(w, g) ||
    SUBJECT.test(w.low) ||
    DETERMINER.test(w.low) ||
    OPENS.test(w.text) ||
    /^(?:in|on|at)$/.test(w.low)
  );
}
