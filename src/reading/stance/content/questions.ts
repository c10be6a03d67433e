/** Contents that ask or raise doubt. */
import type { Evidence } from '../evidence.ts';
import { opening } from './sentences.ts';

/** ", right?" asks nothing. */
const TAG =
  /,\s*(?:right|ok|okay|you know|huh|yes|no|eh|(?:is|are|do|does|did|was|were|has|have|wo|ca|would|could)n['’]t (?:it|he|she|they|we|you|i))\?["”’'\s.]*$/i;
const ENDS = /\?["”’'\s.]*$/;
const OPEN =
  /^(?:(?:it|that)(?: (?:is|was|remains?|remained)|['’]s)(?: still| yet)? (?:not (?:yet )?(?:clear|known)|unclear|uncertain|unknown) (?:whether|if|who|why|how|what|when|where)\b|(?:he|she|they|i|we)(?: still)? (?:wonder(?:s|ed)?|doubt(?:s|ed)?|question(?:s|ed)?)\b|(?:well[, ]+)?the (?:\p{L}+ ){0,2}question (?:\p{L}+ ){0,2}(?:is|was|becomes|remains|be)[,:]? (?:why|how|whether|what|who|if|when)\b)|^[^.]{0,60}\bi(?: have|['’]ve)(?: got)? to ask (?:you|him|her|them)\b|^[^.]{0,60}\b(?:i want to|let me) ask (?:you|him|her|them)\b/iu;
/** A turn of a transcript: "LIMA:". */
const TURN = /^[\p{Lu}\s.'’-]{2,}$/u;

const asks = (s: string): boolean => ENDS.test(s) && !TAG.test(s);

/**
 * A report whose first or last sentence is a question asks it; one in the middle is a figure of speech. An interviewer's
 * turn asks wherever the question stands near its end.
 */
export function asksQuestion(e: Evidence): string | null {
  const { sentences } = e;
  const open = OPEN.exec(opening(sentences));
  if (open) return open[0];
  const last = e.cue.length === 0 && TURN.test(e.source) ? sentences.slice(-3) : sentences.slice(-1);
  const found = [...sentences.slice(0, 1), ...last].find(asks);
  return found === undefined ? null : found.slice(-60);
}
