/** Verbs that report what was said, and what may follow each. A strict list: thinking and feeling are left out. Own list. */
import { verbsOf } from '../../text/verb-forms.ts';

/**
 * What a verb takes. `clause`: "that …" or a clause with a subject. `noun`: "denied it". `hearer`: "told her that …".
 * `to`: "promised to go". `ask`: "whether …", "why …". `preposition`: those that belong to the cue ("warned of").
 */
export interface Frame {
  readonly clause?: true;
  readonly noun?: true;
  readonly hearer?: true;
  readonly to?: true;
  readonly ask?: true;
  readonly preposition?: RegExp;
}

const FRAMES: ReadonlyMap<string, Frame> = new Map<string, Frame>([
  ['say', { clause: true }],
  ['tell', { hearer: true, to: true, ask: true }],
  ['deny', { clause: true, noun: true }],
  ['claim', { clause: true, noun: true, to: true }],
  ['admit', { clause: true, noun: true, preposition: /^to$/ }],
  ['promise', { clause: true, noun: true, hearer: true, to: true }],
  ['vow', { clause: true, to: true }],
  ['pledge', { clause: true, to: true }],
  ['threaten', { to: true }],
  ['warn', { clause: true, hearer: true, to: true, preposition: /^(?:of|about|against)$/ }],
  ['ask', { hearer: true, to: true, ask: true, preposition: /^(?:for|about)$/ }],
  ['allege', { clause: true }], // "alleged fraud" is most often a noun with its adjective
  ['confirm', { clause: true, noun: true }],
  ['announce', { clause: true, noun: true }],
  ['report', { clause: true, noun: true }],
  ['insist', { clause: true, preposition: /^on$/ }],
  ['argue', { clause: true }],
  ['acknowledge', { clause: true, noun: true }],
  ['concede', { clause: true }],
  ['confess', { clause: true, preposition: /^to$/ }],
  ['complain', { clause: true, preposition: /^(?:of|about)$/ }],
  ['testify', { clause: true }],
  ['state', { clause: true }],
  ['write', { clause: true }],
  ['assert', { clause: true }],
  ['declare', { clause: true }],
  ['assure', { hearer: true }],
  ['inform', { hearer: true }],
  ['urge', { hearer: true, to: true }],
  ['accuse', { noun: true }],
  ['dispute', { noun: true }],
  ['reject', { noun: true }],
]);

/** After "was" the one who hears is the subject: "he was told to wait". */
const HEARD: ReadonlySet<string> = new Set(['tell', 'ask', 'warn', 'promise', 'inform', 'assure', 'urge']);

export interface Verb {
  readonly name: string;
  readonly frame: Frame;
  /** "say", "deny": no form that tells of one event in the past or of a third person's words. */
  readonly base: boolean;
  readonly heard: boolean;
}

/** `word` in lower case; -ing forms and infinitives report nothing by themselves. */
export function verbOf(word: string): Verb | null {
  if (word.length < 3 || word.endsWith('ing')) return null;
  for (const name of verbsOf(word)) {
    const frame = FRAMES.get(name);
    if (frame) return { name, frame, base: word === name, heard: HEARD.has(name) };
  }
  return null;
}
