/** "Lima spoke at a rally on Monday. She said …": the sentence before, which says nothing itself, tells the occasion. */

import type { Range } from '../../record/article.ts';
import type { Time } from '../../text/dates/times.ts';
import { lastStartingAt, within } from '../../text/ranges.ts';
import { surnameOf } from '../occasions/speaker-keys.ts';
import { isSaid } from './one-occasion.ts';
import type { Placed } from './scene.ts';

const OCCASION =
  '(?:statement|interview|speech|conference|hearing|rally|debate|briefing|remarks?|comments?|pledge|announcement|spoke|speaking|addressed|testified|testimony|letter|memo|tweet(?:ed)?|posted|meeting|event|podcast)';
/** In one clause with the time. */
const BEFORE = new RegExp(`\\b${OCCASION}\\b[^.,;:]{0,60}$`, 'i');
const AFTER = new RegExp(`^(?:['’]s)?\\s[^.,;:]{0,30}\\b${OCCASION}\\b`, 'i');
const PRONOUN = /^(?:he|she|they|it)$/i;
const NOT_WHEN = /\b(?:since|until|till|by|before|after|for|ahead\s+of|prior\s+to|through)\s+(?:the\s+)?$/i;

/** Times for those that have none of their own. */
export function ofOccasions(
  text: string,
  placed: readonly Placed[],
  own: readonly (Time | null)[],
  times: readonly Time[],
  sentences: readonly Range[],
): (Time | null)[] {
  const speaking = new Set(placed.map((p) => p.sentence.start));
  return placed.map((p, i) => own[i] ?? before(p));

  function before(p: Placed): Time | null {
    const sentence = sentences[lastStartingAt(sentences, p.sentence.start) - 1];
    if (!sentence || text.slice(sentence.end, p.sentence.start).includes('\n')) return null;
    const words = text.slice(sentence.start, sentence.end);
    if (speaking.has(sentence.start) || !isSaid(p) || !isOf(p, words)) return null;
    const time = within(times, sentence).find(
      (t) => BEFORE.test(text.slice(sentence.start, t.start)) || AFTER.test(text.slice(t.end, sentence.end)),
    );
    return time && time.value.length > 4 && !NOT_WHEN.test(text.slice(Math.max(0, time.start - 24), time.start))
      ? time
      : null;
  }
}

const isOf = ({ key, source }: Placed, words: string): boolean =>
  PRONOUN.test(source) || (key !== null && words.toLowerCase().includes(surnameOf(key)));
