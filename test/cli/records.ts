/** Records made by hand. */
import type { OnRecord, RecordedArticle, RecordedStatement } from '../../src/record/record.ts';
import type { Speaker } from '../../src/record/statement.ts';

export const record = (
  parts: Partial<Omit<OnRecord, 'article'>> & { readonly article?: Partial<RecordedArticle> },
): OnRecord => ({
  version: 1,
  id: 'r1',
  statements: [],
  reader: { version: '0.0.0', model: 'sha256:fake' },
  ...parts,
  article: {
    id: 'a1',
    url: null,
    canonical: null,
    publisher: null,
    headline: null,
    byline: [],
    datePublished: null,
    dateModified: null,
    language: 'en',
    dateline: null,
    credits: [],
    text: '',
    blocks: [],
    digest: 'sha256:00',
    ...parts.article,
  },
});

export const statement = (
  parts: Partial<Omit<RecordedStatement, 'speaker'>> & { readonly speaker?: Partial<Speaker> } = {},
): RecordedStatement => ({
  id: 's1',
  source: [],
  cue: null,
  content: [],
  form: 'direct',
  stance: 'asserts',
  tone: 'neutral',
  addressee: null,
  channel: null,
  said: null,
  figures: [],
  refersTo: [],
  within: null,
  labels: [],
  confidence: 0.9,
  ...parts,
  speaker: {
    name: null,
    aliases: [],
    role: null,
    kind: null,
    naming: null,
    certainty: 'unknown',
    ...parts.speaker,
  },
});

/** A span whose place does not matter. */
export const span = (text: string) => ({ start: 0, end: [...text].length, text });

/** Spans where the words first stand in a text without surrogate pairs, for tests in which the place matters. */
export const placed = (text: string) => (words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in the text`);
  return { start, end: start + words.length, text: words };
};
