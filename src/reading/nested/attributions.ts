/** Attributions in a stretch of somebody's words, by verb: "B had denied it", "he was told to wait". */
import type { Range } from '../../record/article.ts';
import type { Word } from '../../text/words.ts';
import { canBeAsked, isThing, PEOPLE } from '../clauses/askable.ts';
import { subjectOf } from '../clauses/subject/subject.ts';
import type { Spans } from '../spans.ts';
import { type Complement, complementOf } from './complement.ts';
import { contentFrom } from './content-end.ts';
import { type Group, groupsIn } from './verb-group.ts';
import { verbOf } from './verbs.ts';

export interface Inner extends Spans {
  readonly confidence: number;
}

/** Before the subject: a condition, a comparison or a question, in which nothing has been said. */
const UNSAID =
  /^(?:nothing|everything|something|anything|all|if|unless|suppose|as|than|like|did|does|do|will|would|what|whatever|whoever|can|could|should|until)$/;

/** `end` is where the outer content ends; the words are those of one of its sentences. */
export function attributionsIn(text: string, words: readonly Word[], end: number): Inner[] {
  return groupsIn(words).flatMap((g) => {
    const complement = complementOf(words, g);
    const read =
      complement && (g.passive ? heard(text, words, g, complement, end) : told(text, words, g, complement, end));
    return read ? [read] : [];
  });
}

function told(text: string, words: readonly Word[], g: Group, c: Complement, end: number): Inner | null {
  const source = subjectOf(words, g.from);
  if (!source) return null;
  const first = words.findIndex((w) => w.start >= source.start);
  const name = text.slice(source.start, source.end);
  if (UNSAID.test(words[first - 1]?.low ?? '') || /\b(?:what|whatever|nothing|everything|something)\b/i.test(name))
    return null;
  const present = g.verb.base || /s$/.test(words[g.to - 1]!.low);
  if (present && !isReal(g, words, name)) return null;
  if (isConditional(words, first) || isObjectOf(words, first)) return null;
  const promise = /^(?:promise|threaten|claim)$/.test(g.verb.name) && words[c.from]!.low === 'to';
  if (
    (c.kind === 'noun' && !isSpeaker(g, name)) ||
    (promise && /^(?:it|which|that)$/i.test(name)) ||
    (promise && isThing(name))
  )
    return null;
  if (c.kind === 'noun' && g.verb.name === 'claim' && /^\S+ (?:lives|victims)/.test(text.slice(words[c.from]!.start)))
    return null;
  // A comma ends a relative clause, and one that stands before its main clause.
  const relative =
    (/^(?:who|which|that)$/i.test(name) && words[first - 1]?.low === ',') ||
    (/^(?:because|although|though|while|when|since|after|wherein)$/.test(words[first - 1]?.low ?? '') &&
      /^(?:,|that|[“"]|and|but|)$/.test(words[first - 2]?.low ?? ''));
  const content = contentFrom(text, words[c.from]!.start, end, c.kind, relative);
  if (!content) return null;
  const cue = { start: words[g.from]!.start, end: words[c.cueTo - 1]!.end };
  return { source: [source], cue, content: [content], confidence: CONFIDENCE[c.kind] };
}

const CONFIDENCE: Readonly<Record<Complement['kind'], number>> = { clause: 0.88, noun: 0.78, quotation: 0.88 };

/** "if he came and said": no comma has closed the condition. */
function isConditional(words: readonly Word[], subject: number): boolean {
  for (let i = subject - 1; i >= Math.max(0, subject - 25); i--) {
    if (/^[,;:“”"]$/.test(words[i]!.text)) return false;
    if (/^(?:if|unless)$/.test(words[i]!.low)) return true;
  }
  return /^(?:if|unless)$/.test(words[subject]?.low ?? '');
}

/** "the money he says he lost": what is said is about the noun before, and is no sentence of its own. */
const isObjectOf = (words: readonly Word[], subject: number): boolean =>
  /^(?:he|she|they|it|we|i)$/.test(words[subject]?.low ?? '') &&
  (/^(?:million|billion|percent|things?|money|way|words|those|everything)$/.test(words[subject - 1]?.low ?? '') ||
    (/^(?:the|a|an|this|that|same)$/.test(words[subject - 2]?.low ?? '') && !verbOf(words[subject - 3]?.low ?? '')));

/** Nouns as well: "a Herald report that", "his claims about". */
const NOUNS = /^(?:claim|report|state|promise|pledge|vow|warn|dispute)$/;

/** The present tense: not "I say", "you tell me", "people say", nor the nouns that look like it. */
function isReal(g: Group, words: readonly Word[], name: string): boolean {
  const did = g.verb.base && /^d(?:id|o|oes)/.test(words[g.from]!.low); // "did not tell"
  if (did) return !/^you$/i.test(name);
  if (/^(?:i|we|you|people|they|some|many|most|which|that)$/i.test(name)) return false;
  if (g.verb.base) {
    if (/^(?:and|or|but)$/.test(words[g.from - 1]?.low ?? '')) return false; // "would come and say"
    if (NOUNS.test(g.verb.name) || /^(?:tell|ask|urge|assure)$/.test(g.verb.name)) return false;
    return /s$|people|men|police|\band\b/i.test(name.split(/\s(?:of|in|for|from)\s/)[0]!);
  }
  if (/^who$/i.test(name)) return false; // "anyone who says"
  return (
    !NOUNS.test(g.verb.name) ||
    /^(?:he|she|it|(?:the|a|an|his|her|its|their|my|our) \S+)$/i.test(name) ||
    (/^(?:[Tt]he )?\p{Lu}/u.test(name) && /(?:^|\s)\p{Lu}\S*$/u.test(name))
  );
}

/** With a noun after it the verb is also a storm's and a rock's ("claimed six lives"). */
function isSpeaker(g: Group, name: string): boolean {
  if (!/^(?:claim|confirm|report|promise|admit|reject|dispute)$/.test(g.verb.name)) return true;
  if (g.verb.name === 'admit' && /\b(?:hospital|school|college|university|clinic|court)\b/i.test(name)) return false;
  const head = name.split(/\s(?:of|in|for|from|at)\s|,/u)[0]!.replace(/^.*['’]s /u, '');
  const last = /[\p{L}\p{N}’'.-]+$/u.exec(head)?.[0] ?? head;
  return PEOPLE.test(head) || /^\p{Lu}/u.test(last) || canBeAsked(last);
}

function heard(text: string, words: readonly Word[], g: Group, c: Complement, end: number): Inner | null {
  const before = words[g.from - 1]?.low ?? '';
  if (g.from === 0 || /^(?:if|when|as|than)$/.test(words[g.from - 2]?.low ?? '') || before === 'if') return null;
  const content = contentFrom(text, words[c.from]!.start, end, c.kind, before === 'who');
  if (!content) return null;
  const by = words[c.cueTo - 1]!.low === 'by';
  const source = by && c.from > c.cueTo ? [{ start: words[c.cueTo]!.start, end: words[c.from - 1]!.end }] : [];
  const cue: Range = { start: words[g.from]!.start, end: words[c.cueTo - 1]!.end };
  return { source, cue, content: [content], confidence: 0.85 };
}
