/** Who speaks, as far as the statements alone tell: for what carries over from one statement of a speaker to the next. */
import type { Article } from '../../record/article.ts';
import type { Spoken } from '../spans.ts';

const PRONOUN = /^(?:he|she|they|it|who|him|her|his|their|its|we|i)$/i;
const TITLE = /^(?:(?:the|a|an|mr|mrs|ms|dr|sen|rep|gov|president|gen|lt|sir|dame|lord|prof)\.?\s+)+/i;

/** Characters between the last words of a speaker and a pronoun that may mean the same one. */
const NEAR = 140;

/** One for each statement: equal where the same one speaks, null where nobody can tell. */
export function speakerKeys(article: Article, statements: readonly Spoken[]): (string | null)[] {
  let last: string | null = null;
  let lastEnd = 0;
  return statements.map((s, i) => {
    const written = s.source.map((r) => article.text.slice(r.start, r.end)).join(' ');
    const own = keyOf(s, written);
    const start = s.source[0]?.start ?? s.cue?.start ?? s.content[0]?.start ?? 0;
    const gap = start - lastEnd;
    const same = gap < NEAR && article.text.slice(lastEnd, Math.max(lastEnd, start)).split('\n').length <= 4;
    // A pronoun far from the last speaker is somebody the text between has named.
    const key: string | null = own ?? (PRONOUN.test(written) ? (same ? last : `?${i}`) : null);
    if (s.within === null || own !== null) last = key;
    lastEnd = Math.max(lastEnd, s.cue?.end ?? 0, ...s.source.map((r) => r.end), ...s.content.map((r) => r.end));
    return key;
  });
}

function keyOf(s: Spoken, written: string): string | null {
  const name = (s.speaker.name ?? '').trim();
  if (!name || PRONOUN.test(name)) return null;
  // A pronoun that a name was found for is as good as the name.
  const plain = name.replace(TITLE, '').replace(/['’]s$/, '');
  const last = /(\p{Lu}[\p{L}'’-]+)(?:,? (?:Jr|Sr|I{2,3})\.?)?$/u.exec(plain)?.[1];
  const person = s.speaker.kind === 'person' || (s.speaker.kind === null && !written.startsWith('the '));
  return (person && last ? last : plain).toLowerCase();
}
