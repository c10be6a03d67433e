/** Who speaks, as far as it must be known to tell whether two statements are of one mouth. */
import type { Article } from '../../record/article.ts';
import type { Speaker } from '../../record/statement.ts';
import type { Spoken } from '../spans.ts';

const PRONOUN = /^(?:he|she|they|it|him|her|his|their|its)$/i;
/** "who", "we", "some": without a name they are of one mouth with nobody. */
const OPEN = /^(?:who|whom|which|that|i|we|you|one|both|some|others?|this|these|those|my|our|me|us)$/i;
const TITLE = /^(?:(?:the|a|an|mr|mrs|ms|dr|sen|rep|gov|president|gen|lt|sir|dame|lord|prof)\.?\s+)+/i;
const AFTER_NAME = /\s*\([^)]*\)|,.*$|\s+(?:Jr|Sr|II|III)\.?$|['’]s?$/g;

/** Characters between the last words of a speaker and a pronoun without a name that may mean the same one. */
const NEAR = 140;
/** Characters before a pronoun in which another name may open a sentence. */
const FAR = 400;
const OPENS =
  /(?:^|[.!?]["”’']?\s+|\n)(?:(?:But|And|Yet|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Sir|Lord|Lady)\.?\s+)*(\p{Lu}[\p{L}’'-]+)/gu;

/**
 * One for each statement: the speaker's name in lower case, equal where the same one speaks; null where nobody can tell.
 * A surname alone counts as the first speaker who bears it, a pronoun without a name as the speaker before it: with
 * `right before`, only where not much stands between.
 */
export function speakerKeys(
  { text }: Article,
  statements: readonly Spoken[],
  guess: 'before' | 'right before' = 'right before',
): (string | null)[] {
  const bearers = new Map<string, string>();
  for (const { speaker } of statements) {
    const name = nameOf(speaker);
    for (const short of [surnameOf(name), tailOf(name, speaker)])
      if (short !== null && short !== name && !bearers.has(short)) bearers.set(short, name);
  }
  let last: string | null = null;
  let lastEnd = 0;
  return statements.map((s) => {
    const written = s.source.map((r) => text.slice(r.start, r.end)).join(' ');
    const name = PRONOUN.test(s.speaker.name ?? '') ? '' : nameOf(s.speaker);
    const open = OPEN.test(written) && s.speaker.certainty !== 'resolved';
    const named =
      name === '' || open ? null : (bearers.get(name) ?? bearers.get(tailOf(name, s.speaker) ?? '') ?? name);
    const start = s.source[0]?.start ?? s.cue?.start ?? s.content[0]?.start ?? 0;
    const near = start - lastEnd < NEAR && text.slice(lastEnd, Math.max(lastEnd, start)).split('\n').length <= 4;
    const guessed = PRONOUN.test(written) && (near || guess === 'before') ? last : null;
    const key: string | null =
      named ?? (guessed && isCut(text.slice(lastEnd, Math.max(lastEnd, start)), guessed, bearers) ? null : guessed);
    if (s.within === null || named !== null) last = key;
    lastEnd = Math.max(lastEnd, s.cue?.end ?? 0, ...s.source.map((r) => r.end), ...s.content.map((r) => r.end));
    return key;
  });
}

/** "… said Sand. Lima goes further. She said": another speaker's name opens a sentence on the way to the pronoun. */
function isCut(between: string, key: string, bearers: ReadonlyMap<string, string>): boolean {
  for (const [, opens] of between.slice(-FAR).matchAll(OPENS)) {
    const name = bearers.get(opens!.toLowerCase().replace(/['’]s?$/, ''));
    if (name !== undefined && name !== key) return true;
  }
  return false;
}

/** The last word of a key: what a person is called the second time. */
export const surnameOf = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

/** What goes for the whole name of what is no person: "the City Council" for "Porto Alto City Council". */
const tailOf = (name: string, { kind }: Speaker): string | null =>
  kind === 'person' ? null : name.split(' ').slice(-2).join(' ');

const nameOf = ({ name }: Speaker): string =>
  (name ?? '').replace(AFTER_NAME, '').replace(TITLE, '').replace(/\s+/g, ' ').trim().toLowerCase();
