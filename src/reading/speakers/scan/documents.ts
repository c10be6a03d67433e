/** Texts and data that a proper name stands before: "the Acme national poll", "a Porto Alto Herald report". */
import type { Found } from './found.ts';
import type { Token } from './tokens.ts';

const NOUN =
  /^(?:polls?|surveys?|stud(?:y|ies)|report|database|averages?|ad|video|memo|letter|documentary|article|story|editorial|op-ed|feature|statement|transcript|complaint|lawsuit|filing|brief|index|tracker|forecast|analysis|charter|website|interview)$/;
const BETWEEN =
  /^(?:new|latest|recent|national|opinion|tracking|online|exit|statewide|state|investigative|monthly|annual|weekly|quarterly|daily|public|telephone|voter|job|jobs|news|campaign|research|attack|television|tv|web|joint|post-debate|battleground|states?|election)$/;

/** Where a single noun ends such a phrase; `found` are the names, in text order. */
export function documentsIn(text: string, tokens: readonly Token[], found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const f of found) {
    if (f.possessive || f.guess === 'person' || f.title.end > f.title.start) continue;
    let to = f.to;
    while (
      to < tokens.length &&
      to - f.to < 4 &&
      tokens[to]!.gap === 'space' &&
      BETWEEN.test(tokens[to]!.lower) &&
      !tokens[to]!.capital
    )
      to++;
    if (/^(?:previous|earlier|last|other|another)$/.test(tokens[f.from - 1]?.lower ?? '')) continue;
    const noun = tokens[to];
    if (noun?.gap !== 'space' || !NOUN.test(noun.lower) || noun.capital) continue;
    const words: string[] = [];
    for (let i = f.from; i <= to; i++) words.push(tokens[i]!.lower);
    out.push({
      ...f,
      to: to + 1,
      end: noun.end,
      head: noun.start,
      words,
      text: text.slice(f.start, noun.end),
      guess: 'document',
      doubtful: false,
      possessive: noun.possessive,
    });
  }
  return out;
}
