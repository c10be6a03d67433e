/** A source's range without what is no part of the phrase: "meddling the mayor", "Republicans who". */
import type { Range } from '../../record/article.ts';
import { isGroupWord } from './words/lists.ts';

/** A noun phrase has no article after its first word, but for these. */
const STRAY =
  /^(?!(?:all|both|half|such|quite|even|only|just|as|of|from|by|for|in|on|at|with|to|not|what|once|many|and|or)\b)\p{Ll}+(?:ing|ed) (?=the |an? )/u;
const OPEN =
  /(?<!\b(?:of|for|by|with|to|from|in|on|at|as))[\s,;:]+(?:who|whom|whose|which|that|and|or|but|when|while)[\s,;:]*$/u;

/** "a fraction of the $20 million experts" (say is needed): a sum ends what stands before the noun. */
const SUM = /^.{0,80}[$£€]\d[\d.,]*(?: (?:thousand|million|billion|trillion))? (?=(\p{Ll}+)$)/u;

export function trimmed(text: string, range: Range): Range {
  const phrase = text.slice(range.start, range.end);
  // The clause without its noun: who it is stands before it.
  const relative = /^(?:who|which)(?=\s)/.exec(phrase);
  if (relative) return { start: range.start, end: range.start + relative[0].length };
  const sum = SUM.exec(phrase);
  const before = sum && isGroupWord(sum[1]!) ? sum[0].length : (STRAY.exec(phrase)?.[0].length ?? 0);
  const after = phrase.length < 400 ? (OPEN.exec(phrase)?.[0].length ?? 0) : 0;
  if (before + after === 0 || before + after >= phrase.length) return range;
  return { start: range.start + before, end: range.end - after };
}
