/** Who speaks, as far as it must be known to tell whether two statements are of one mouth. */
import type { Speaker } from '../../record/statement.ts';
import type { Spoken } from '../spans.ts';

const PRONOUN = /^(?:he|she|they|it|his|her|their|its)$/i;
/** "who", "we", "some": not of one mouth with anything, as far as these words tell. */
const OPEN = /^(?:who|whom|which|that|i|we|you|one|both|some|others?|this|these|those|my|our)$/i;

/**
 * One for each statement; null where unknown. A surname alone counts as the first speaker who bears it, a pronoun that is
 * not resolved as the speaker of the statement before.
 */
export function speakerKeys(text: string, statements: readonly Spoken[]): (string | null)[] {
  const bearers = new Map<string, string>();
  for (const { speaker } of statements) {
    const words = wordsOf(speaker);
    const last = words.at(-1);
    if (last && words.length > 1 && !bearers.has(last)) bearers.set(last, keyOf(words, speaker));
  }
  let previous: string | null = null;
  return statements.map(({ source, speaker }) => {
    const written = source.map((r) => text.slice(r.start, r.end)).join(' ');
    const words = OPEN.test(written) ? [] : wordsOf(speaker);
    const named =
      words.length === 1 ? (bearers.get(words[0]!) ?? words[0]!) : words.length > 1 ? keyOf(words, speaker) : null;
    const key: string | null = PRONOUN.test(written) && speaker.certainty !== 'resolved' ? previous : named;
    previous = key ?? previous;
    return key;
  });
}

/** "Ana Lima" and "Ana M. Lima" are one, and so are "Porto Alto City Council" and "City Council". */
const keyOf = (words: readonly string[], { kind }: Speaker): string =>
  kind === 'person' ? `${words[0]} ${words.at(-1)}` : words.slice(-2).join(' ');

const wordsOf = ({ name }: Speaker): string[] =>
  (name ?? '')
    .replace(/\s*\([^)]*\)|,.*$|\s+(?:Jr|Sr|II|III)\.?$|['’]s?$/g, '')
    .replace(/^the\s+/i, '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
