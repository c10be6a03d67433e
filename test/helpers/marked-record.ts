/** A record from a bracketed text: `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content it rained⟧.`, without any reader. */
import { createHash } from 'node:crypto';
import type { Range } from '../../src/record/article.ts';
import type { OnRecord } from '../../src/record/record.ts';
import type { Statement } from '../../src/record/statement.ts';
import { toRecord } from '../../src/record/to-record.ts';
import { codePoints } from '../../src/text/offsets.ts';

export interface RecordOptions {
  readonly url?: string;
  readonly headline?: string | null;
  readonly publisher?: string;
  readonly version?: string;
  /** By the statement's number. */
  readonly fields?: Readonly<
    Record<number, Partial<Omit<Statement, 'speaker'>> & { speaker?: Partial<Statement['speaker']> }>
  >;
}

/** The speaker is the words of the source where `fields` does not say. */
export function markedRecord(marked: string, options: RecordOptions = {}): OnRecord {
  const { text, marks } = unmarked(marked);
  const numbers = [...new Set(marks.map((m) => m.number))].sort((a, b) => a - b);
  const statements = numbers.map((n): Statement => {
    const of = (role: string): Range[] =>
      marks.filter((m) => m.number === n && m.role === role).map(({ start, end }) => ({ start, end }));
    const source = of('source');
    const name = source[0] ? text.slice(source[0].start, source[0].end) : null;
    const { speaker, ...more } = options.fields?.[n] ?? {};
    return {
      source,
      cue: of('cue')[0] ?? null,
      content: of('content'),
      form: 'indirect',
      stance: 'asserts',
      tone: 'neutral',
      addressee: of('addressee')[0] ?? null,
      channel: of('channel')[0] ?? null,
      said: null,
      figures: [],
      refersTo: [],
      within: null,
      labels: [],
      confidence: 0.9,
      ...more,
      speaker: {
        name,
        aliases: [],
        role: null,
        kind: 'person',
        naming: name === null ? 'none' : 'named',
        certainty: name === null ? 'unknown' : 'named',
        ...speaker,
      },
    };
  });
  const article = {
    url: options.url ?? 'https://herald.example/bridge',
    canonical: null,
    publisher: options.publisher ?? 'The Herald',
    headline: options.headline ?? null,
    byline: [],
    datePublished: '2026-03-01',
    dateModified: null,
    language: 'en',
    dateline: null,
    credits: [],
    text,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
    segments: [],
    digest: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  };
  const reader = { version: options.version ?? '1.0.0', model: `sha256:${'0'.repeat(64)}` };
  return toRecord(article, statements, reader, codePoints(text));
}

function unmarked(marked: string) {
  const marks: { number: number; role: string; start: number; end: number }[] = [];
  const open: (typeof marks)[number][] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const opened = marked[i] === '⟦' ? /^⟦(\d+)\.(\w+) /.exec(marked.slice(i)) : null;
    if (opened) {
      const mark = { number: Number(opened[1]), role: opened[2]!, start: text.length, end: -1 };
      marks.push(mark);
      open.push(mark);
      i += opened[0].length - 1;
    } else if (marked[i] === '⟧') open.pop()!.end = text.length;
    else text += marked[i];
  }
  return { text, marks };
}

/** Places of words in a record's text, in code points: the n-th time they occur, from 1. */
export function spanOf({ article }: OnRecord, words: string, nth = 1): { start: number; end: number } {
  let at = -1;
  for (let n = 0; n < nth; n++) at = article.text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`“${words}” is not in the text ${nth} times`);
  const start = codePoints(article.text)(at);
  return { start, end: start + [...words].length };
}
