/** Captions that roll up show a line two or three times; it is said once. */
import type { Range } from '../../record/article.ts';
import { firstWhere } from '../../text/ranges.ts';
import type { Word } from './words.ts';

/** People repeat themselves; captions are taken to roll up where this share of them begins with the words before. */
const SHARE = 0.3;
const MOST = 40;

/** `cues`: in text order. */
export function withoutRepeats(words: readonly Word[], cues: readonly Range[]): Word[] {
  const out: Word[] = [];
  let repeating = 0;
  let filled = 0;
  let before = 0;
  for (const { start, end } of cues) {
    const from = firstWhere(words.length, (i) => words[i]!.start >= start);
    const own = words.slice(
      from,
      firstWhere(words.length, (i) => words[i]!.start >= end),
    );
    if (own.length === 0) continue;
    const n = repeated(out, own, before);
    filled += 1;
    if (n > 0) repeating += 1;
    for (let i = n; i < own.length; i++) out.push(own[i]!);
    before = own.length;
  }
  return repeating >= 3 && repeating >= SHARE * filled ? out : [...words];
}

/** How many words at the beginning of a cue are the last ones before it; one word only where it was the whole cue. */
function repeated(out: readonly Word[], own: readonly Word[], before: number): number {
  for (let n = Math.min(own.length, out.length, MOST); n > 0; n--) {
    if (n === 1 && before !== 1) return 0;
    let same = true;
    for (let i = 0; i < n && same; i++) same = out[out.length - n + i]!.key === own[i]!.key;
    if (same) return n;
  }
  return 0;
}
