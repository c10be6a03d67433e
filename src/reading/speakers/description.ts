/** A description taken apart: "the Vermont senator" is a senator, and of Vermont. */
import { headNoun } from './roles/heads.ts';
import { bodyNouns } from './words/body-nouns.ts';
import { isBody, isStop } from './words/lists.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;
const AFTER_HEAD = /^(?:of|for|at|in|on|to|with|from|by|who|whose|which|that|against|near|under|about|and)$/;
/** Says nothing about which one. */
const LIGHT =
  /^(?:new|current|own|late|longtime|veteran|young|old|embattled|outspoken|fellow|local|chief|top|senior|then|same|very|controversial|popular|famous|u\.s|american|presidential|own|big|powerful|billionaire|male|female)$/;

const DOCUMENT =
  /^(?:poll|survey|study|report|database|ad|video|clip|spot|memo|letter|article|story|piece|editorial|op-ed|feature|complaint|lawsuit|filing|brief|documentary|transcript)$/i;

/** Offices that the adjective follows. */
const GENERAL = /^(?:attorney|solicitor|director|secretary|inspector|surgeon|governor|auditor) general$/i;

export interface Description {
  /** The noun, spelt out. */
  readonly head: string;
  readonly modifiers: readonly string[];
  /** Those of the modifiers that are proper names. */
  readonly capitals: readonly string[];
}

/** Null where the noun is none by which people, bodies or texts are known again. */
export function descriptionOf(nominal: string): Description | null {
  const words = nominal.slice(0, 200).match(WORD) ?? [];
  let end = words.findIndex((w, i) => i > 0 && AFTER_HEAD.test(w.toLowerCase()));
  if (end < 0) end = words.length;
  const general = end > 1 && GENERAL.test(`${words[end - 2]} ${words[end - 1]}`);
  if (general) end--;
  const last = (words[end - 1] ?? '').replace(/['’]s?$/, '');
  const head =
    headNoun(last) ?? (isBody(last) || bodyNouns(last).length > 0 || DOCUMENT.test(last) ? last.toLowerCase() : null);
  if (head === null) return null;
  const rest = [...words.slice(0, end - 1), ...words.slice(end)].filter(
    (w) => !isStop(w.toLowerCase()) && !LIGHT.test(w.toLowerCase()),
  );
  return {
    head,
    modifiers: rest.map((w) => wordOf(w)),
    capitals: rest
      .slice(/^(?:the|this|that)\b/i.test(nominal) ? 0 : 1)
      .filter((w) => /^\p{Lu}/u.test(w))
      .map((w) => wordOf(w)),
  };
}

const wordOf = (w: string): string =>
  headNoun(w) ??
  w
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/\.$/, '');
