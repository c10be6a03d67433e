/** Records without the weights: of a page as it is read, with the statements its plain sentences make; and forged ones, with the same words in every field. */
import { createHash } from 'node:crypto';
import { readPage } from '../../src/page/read-page.ts';
import type { Article, Block, BlockKind, Range } from '../../src/record/article.ts';
import { ok, type Result } from '../../src/record/problem.ts';
import type { OnRecord } from '../../src/record/record.ts';
import { STANCES, type Statement } from '../../src/record/statement.ts';
import { toRecord } from '../../src/record/to-record.ts';
import { codePoints } from '../../src/text/offsets.ts';

/** Longer than any sentence; a page may be one line of megabytes. */
const SAID = /\b(Ana Lima|Bo Sand|Cy Moor) (said) ([^.]{1,2000})\./g;
const MOST = 5000;

/** What a reader of a few words would make of the page. */
export function readRecord(page: string | Uint8Array, contentType: string, url: string): Result<OnRecord> {
  const read = readPage(page, { contentType, url });
  if (!read.ok) return read;
  const { text } = read.value;
  const statements = [...text.matchAll(SAID)].slice(0, MOST).map((m): Statement => {
    const [, name, cue, content] = m as unknown as [string, string, string, string];
    const at = m.index + name.length + 1;
    const inside = at + cue.length + 1;
    return {
      ...PLAIN,
      source: [{ start: m.index, end: m.index + name.length }],
      cue: { start: at, end: at + cue.length },
      content: [{ start: inside, end: inside + content.length }],
      speaker: { ...PLAIN.speaker, name, role: 'mayor' },
    };
  });
  return ok(recordOf(read.value, statements));
}

const PLAIN: Omit<Statement, 'source' | 'cue' | 'content'> = {
  form: 'indirect',
  stance: 'asserts',
  tone: 'neutral',
  speaker: { name: null, aliases: [], role: null, kind: 'person', naming: 'named', certainty: 'named' },
  addressee: null,
  channel: null,
  said: null,
  figures: [],
  refersTo: [],
  within: null,
  labels: [],
  confidence: 0.9,
};

const KINDS: readonly BlockKind[] = [
  'paragraph',
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'heading',
  'list-item',
  'quotation',
  'embed',
  'table',
  'caption',
  'credit',
  'correction',
  'furniture',
];

/** Statement n has the words of place n, in turn, in every field that holds words; each in a block of another kind. */
export function forgedRecord(words: readonly string[], count: number, url: string): OnRecord {
  const text: string[] = [];
  let length = 0;
  const put = (part: string): Range => {
    text.push(part);
    length += part.length;
    return { start: length - part.length, end: length };
  };
  const blocks: Block[] = [];
  const statements = Array.from({ length: count }, (_, i): Statement => {
    const w = words[i % words.length]!;
    // Parts of a record are never empty; what would be is a mark.
    const part = (): Range => {
      const range = put(w === '' ? '¶' : w);
      put(' ');
      return range;
    };
    const start = length;
    const [source, cue, content, addressee, channel] = [part(), part(), part(), part(), part()] as const;
    blocks.push({ kind: KINDS[i % KINDS.length]!, start, end: length });
    put('\n\n');
    return {
      source: [source],
      cue,
      content: [content],
      form: i % 2 === 0 ? 'direct' : 'mixed',
      stance: STANCES[i % STANCES.length]!,
      tone: 'distancing',
      speaker: {
        name: w,
        aliases: [w, 'Ana Lima'],
        role: w,
        kind: 'person',
        naming: i % 3 === 0 ? 'anonymous' : 'named',
        certainty: i % 4 === 1 ? 'resolved' : 'named',
      },
      addressee,
      channel,
      said: { value: '2026-03-01', ...content },
      figures: [{ value: 1, low: 1, high: 2, bound: 'about', unit: w, of: w, asOf: null, ...content }],
      refersTo: i > 0 ? [i - 1] : [],
      within: i > 0 && i % 5 === 0 ? i - 1 : null,
      labels: [{ kind: 'distancing', ...source }],
      confidence: 0.5,
    };
  });
  const [w] = words as [string];
  const all = text.join('');
  return recordOf(
    {
      url,
      canonical: w,
      publisher: w,
      headline: w,
      byline: words.slice(0, 200),
      datePublished: '2026-03-01',
      dateModified: null,
      language: 'en',
      dateline: { place: w, start: 0, end: Math.min(1, length) },
      credits: [
        { name: w, kind: 'agency', start: 0, end: Math.min(1, length) },
        { name: w, kind: 'photo', start: 0, end: Math.min(1, length) },
      ],
      text: all,
      blocks,
      segments: [],
      digest: `sha256:${createHash('sha256').update(all).digest('hex')}`,
    },
    statements,
  );
}

const READER = { version: '1.0.0', model: `sha256:${'0'.repeat(64)}` };
const recordOf = (article: Article, statements: readonly Statement[]): OnRecord =>
  toRecord(article, statements, READER, codePoints(article.text));

/** As only a stranger's archive has it: the words also where the program itself would never write any. */
export function strangersRecord(w: string, url: string): OnRecord {
  const record = forgedRecord([w], 3, url);
  const any = w as never;
  return {
    ...record,
    article: {
      ...record.article,
      datePublished: w,
      dateModified: w,
      language: w,
      digest: w,
      credits: record.article.credits.map((c) => ({ ...c, kind: any })),
      blocks: record.article.blocks.map((b) => ({ ...b, kind: any })),
    },
    statements: record.statements.map((s, i) => ({
      ...s,
      // Half a character is no part of an id that can be kept.
      id: `${i}${w}`.slice(0, 90).toWellFormed(),
      form: any,
      stance: any,
      tone: any,
      speaker: { ...s.speaker, kind: any, naming: any, certainty: any },
      said: { ...s.said!, value: w },
      figures: s.figures.map((f) => ({ ...f, bound: any, asOf: w })),
      refersTo: [w],
      within: w,
      labels: s.labels.map((l) => ({ ...l, kind: any })),
    })),
    reader: { version: w, model: w },
  };
}
