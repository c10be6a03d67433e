/** Contents that ask or raise doubt. */
import type { Evidence } from '../evidence.ts';
import { find, hinted, opening, type Sentence } from './sentences.ts';

/** ", right?" asks nothing. */
const TAG =
  /,\s*(?:right|ok|okay|you know|huh|yes|no|eh|(?:is|are|do|does|did|was|were|has|have|wo|ca|would|could)n['’]t (?:it|he|she|they|we|you|i))\?["”’'\s.]*$/;
/** "Who could blame him?" says that nobody could. */
const RHETORICAL =
  /(?:^|[,;:–—] ?)(?:and |but |so |then )*(?:who (?:knows|cares|(?:could|can|would)(?:n['’]t)? (?:blame|fault|argue|deny|doubt|ask|say no|have (?:thought|imagined|guessed)|want (?:it|that|this|more))|wouldn['’]t)\b|why not\b|what['’]s not to\b|what more\b|how could (?:i|we|you) not\b)[^,;]*$/;
const ENDS = /\?["”’'\s.]*$/;
const OPEN = hinted(
  'clear|uncertain|known|wonder|doubt|question|to ask|me ask',
  String.raw`^(?:(?:it|that)(?: (?:is|was|remains?|remained)|['’]s)(?: still| yet)? (?:not (?:yet )?(?:clear|known)|unclear|uncertain|unknown) (?:whether|if|who|why|how|what|when|where)\b|(?:he|she|they|i|we)(?: still)? (?:wonder(?:s|ed)?|doubt(?:s|ed)?|question(?:s|ed)?)\b|(?:well[, ]+)?the (?:[a-zà-ɏ]+ ){0,2}question (?:[a-zà-ɏ]+ ){0,2}(?:is|was|becomes|remains|be)[,:]? (?:why|how|whether|what|who|if|when)\b)|^[^.]{0,60}\bi(?: have|['’]ve)(?: got)? to ask (?:you|him|her|them)\b|^[^.]{0,60}\b(?:i want to|let me) ask (?:you|him|her|them)\b`,
);
/** A turn of a transcript: "LIMA:". */
const TURN = /^[\p{Lu}\s.'’-]{2,}$/u;

const asks = ({ low }: Sentence): boolean => ENDS.test(low) && !TAG.test(low) && !RHETORICAL.test(low);

/**
 * A report whose first or last sentence is a question asks it; one in the middle is a figure of speech. An interviewer's
 * turn asks wherever the question stands near its end.
 */
export function asksQuestion(e: Evidence): string | null {
  const { sentences } = e;
  const open = find(OPEN, opening(sentences));
  if (open) return open.words;
  const last = e.cue.length === 0 && TURN.test(e.source) ? sentences.slice(-3) : sentences.slice(-1);
  const found = [...sentences.slice(0, 1), ...last].find(asks);
  return found === undefined ? null : found.text.slice(-60);
}
