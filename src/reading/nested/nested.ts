/** Attributions within the content of another one: "A said that B had denied it". */
import type { Article, Range } from '../../record/article.ts';
import { overlap, touches, unionOf } from '../../text/ranges.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { wordsOf } from '../../text/words.ts';
import { silencesIn } from '../clauses/silent/find.ts';
import type { Spans } from '../spans.ts';
import { accordingIn } from './according.ts';
import { attributionsIn, type Inner } from './attributions.ts';

export interface Nested extends Spans {
  /** Index in `found` of the statement whose content holds it; from `found.length` on, in what is returned. */
  readonly within: number;
  readonly confidence: number;
}

/** A content without one of these holds no attribution; most stop here. */
const HINT =
  /\b(?:sa(?:id|ys?)|t(?:old|ells?)|den(?:y|ied|ies)|claim|admit|promise|vow|pledge|threaten|warn|ask|allege|confirm|announce|report|insist|argue|acknowledge|concede|confess|complain|testif|state|wr(?:ote|ites)|written|assert|declare|assure|inform|urge|accuse|dispute|reject|according to|in the words of|comment|respond|repl(?:y|ied)|reached|silent|declin|refus|return|answer)/i;

/** In text order within each content. Two levels deep: an inner content may hold one more attribution. */
export function nestedIn(article: Article, found: readonly Spans[]): Nested[] {
  const cues = unionOf(found.flatMap((s) => (s.cue ? [s.cue] : [])));
  const out: Nested[] = [];
  const seen = new Set<number>(); // contents of two statements may share words
  found.forEach((outer, index) => {
    for (const range of outer.content) {
      if (!HINT.test(article.text.slice(range.start, range.end))) continue;
      const holders: number[] = []; // of those in `out`, each in the content of the one before
      for (const inner of innerOf(article.text, range)) {
        const cue = inner.cue!;
        if (touches(cues, cue) || seen.has(cue.start)) continue;
        while (
          holders.length > 0 &&
          !out[holders.at(-1)!]!.content.some((c) => c.start <= cue.start && cue.end <= c.end)
        )
          holders.pop();
        if (holders.length === DEEPEST) continue;
        const holder = holders.at(-1);
        holders.push(out.length);
        out.push({ ...inner, within: holder === undefined ? index : found.length + holder });
        seen.add(cue.start);
      }
    }
  });
  return out;
}

const DEEPEST = 2;
/** Characters of a sentence that are looked at: longer ones are no prose. */
const LONGEST = 1500;

function innerOf(text: string, range: Range): Inner[] {
  const out: Inner[] = [];
  for (const whole of sentencesOf(text, range)) {
    const sentence = { start: whole.start, end: Math.min(whole.end, whole.start + LONGEST) };
    if (!HINT.test(text.slice(sentence.start, sentence.end))) continue;
    const silent = silencesIn(text, sentence);
    const verbs = attributionsIn(text, wordsOf(text, sentence), sentence.end);
    out.push(
      ...silent,
      ...verbs.filter((v) => !silent.some((s) => overlap(s.cue!, v.cue!))),
      ...accordingIn(text, sentence),
    );
  }
  return out.filter((n) => fits(n, range)).sort((a, b) => a.cue!.start - b.cue!.start);
}

/** All spans in the outer content, and disjoint from each other. */
function fits(n: Inner, outer: Range): boolean {
  const all = [...n.source, n.cue!, ...n.content].sort((a, b) => a.start - b.start);
  if (all[0]!.start < outer.start || all.at(-1)!.end > outer.end) return false;
  return all.every((r, i) => i === 0 || all[i - 1]!.end <= r.start);
}
