/** What of an assertion is said not to be so, not to be sure, not to be known: stems of the words behind what says that. */
import type { Word } from '../../text/words.ts';
import { verbStemOf } from './irregular.ts';

export interface Scopes {
  /** Stems of telling words, without those that negate or hedge; the other sets are parts of it. */
  readonly about: ReadonlySet<string>;
  readonly negated: ReadonlySet<string>;
  readonly doubted: ReadonlySet<string>;
  /** What nobody knows, or what is asked. */
  readonly asked: ReadonlySet<string>;
}

/** Words behind a negation, a hedge, that it may speak of. */
const REACH = { negation: 4, hedge: 6, suspicion: 2, question: 8 };
const NEGATION = /^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|denie[sd]|deny|denying|\p{L}+n't)$/u;
/** Negations in one word, and what they negate. */
const UNHURT = /^un(?:hurt|harmed|injured|scathed)$/;
/** "not only", "no more than", "no doubt" negate nothing. */
const NO_NEGATION = new Set('only least doubt less fewer more'.split(' '));
const HEDGE = new Set('may might possibly probably perhaps likely apparently'.split(' '));
const HEDGED_BY = new Map(
  Object.entries({
    could: /^have$/,
    believed: /^to$/,
    thought: /^to$/,
    appears: /^to$/,
    appeared: /^to$/,
    seems: /^to$/,
    seemed: /^to$/,
  }),
);
/** "Suspected pirates were held" is firm about the arrest; "suspected arson" is not about the deed. */
const DEED =
  /^(?:arson|murder|homicide|suicide|sabotage|poisoning|foul|fraud|terror\w*|bomb\w*|attack|shooting|theft)$/;
const ENDS = /^[.;:!?—–]$/;
const WHAT = /^(?:if|whether|what|who|how|why|when|where)$/;

/** `isTelling`: says something by itself. */
export function scopesOf(words: readonly Word[], isTelling: (word: Word) => boolean): Scopes {
  const [negated, doubted, asked] = [new Set<string>(), new Set<string>(), new Set<string>()];
  words.forEach(({ low, text }, i) => {
    const next = words[i + 1]?.low ?? '';
    if (UNHURT.test(low)) negated.add(verbStemOf('hurt'));
    else if (isUnknown(words, i)) reach(words, i, REACH.question, asked);
    else if (NEGATION.test(low) && !NO_NEGATION.has(next)) reach(words, i, REACH.negation, negated);
    else if (low === 'suspected' && DEED.test(next)) reach(words, i, REACH.suspicion, doubted);
    // A capital makes it a month.
    else if (HEDGE.has(low) && text !== 'May') reach(words, i, REACH.hedge, doubted);
    else if (HEDGED_BY.get(low)?.test(next)) reach(words, i, REACH.hedge, doubted);
  });
  if (words.at(-1)?.low === '?') reach(words, -1, words.length, asked);
  const about = new Set<string>();
  for (const word of words) {
    if (UNHURT.test(word.low)) about.add(verbStemOf('hurt'));
    else if (isTelling(word) && !NEGATION.test(word.low) && !HEDGE.has(word.low)) about.add(verbStemOf(word.low));
  }
  const within = (set: ReadonlySet<string>) => new Set([...set].filter((s) => about.has(s)));
  return { about, negated: within(negated), doubted: within(doubted), asked: within(asked) };
}

/** "unclear whether", "no idea what", "not known who", "do not know if", "whether" in front. */
function isUnknown(words: readonly Word[], i: number): boolean {
  const low = (n: number) => words[n]?.low ?? '';
  if (i === 0 && low(0) === 'whether') return true;
  if (!WHAT.test(low(i))) return false;
  const before = [low(i - 1), low(i - 2), low(i - 3), low(i - 4)];
  if (/^un(?:clear|known|certain)$/.test(before[0]!)) return true;
  return /^(?:clear|known|know|idea|sure|say)$/.test(before[0]!) && before.slice(1).some((w) => NEGATION.test(w));
}

/** Adds the stems of the words behind one, as far as its clause goes. */
function reach(words: readonly Word[], from: number, most: number, into: Set<string>): void {
  let taken = 0;
  for (let i = from + 1; i < words.length && taken < most; i++) {
    if (ENDS.test(words[i]!.low)) return;
    if (!/[\p{L}\p{N}]/u.test(words[i]!.low)) continue;
    into.add(verbStemOf(words[i]!.low));
    taken++;
  }
}
