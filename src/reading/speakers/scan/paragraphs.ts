/** Which stretches of the words are headlines, where capitals do not tell names. */
import { isStop } from '../words/lists.ts';
import type { Token } from './tokens.ts';

/** From the first to before the last token. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly titled: boolean;
}

/** One for each line of the text. */
export function stretchesOf(tokens: readonly Token[]): Stretch[] {
  const out: Stretch[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i]!.gap !== 'break') continue;
    out.push({ from, to: i, titled: isTitled(tokens, from, i) });
    from = i;
  }
  return out;
}

const MOST = 40;

function isTitled(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > MOST || to - from < 3) return false;
  let long = 0;
  let capital = 0;
  let small = 0;
  let common = 0;
  for (let i = from; i < to; i++) {
    const t = tokens[i]!;
    if (!t.capital && /^\p{Ll}/u.test(t.text)) small++;
    if (t.text.length < 4) continue;
    long++;
    if (t.capital) capital++;
    else if (!isStop(t.lower)) common++;
  }
  // A short line that is names only ("Ana Lima, Mayor") is read as a headline as well.
  return long >= 2 && capital / long >= (common === 0 ? 0.75 : 0.87) && small <= (to - from) * 0.4;
}
