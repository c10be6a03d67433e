/** Statements with their words, from the records in the WARC files. */
import type { OnRecord, RecordedStatement } from '../../record/record.ts';
import { utf16Offsets } from '../../text/offsets.ts';
import type { Archive } from '../archive.ts';
import { recordOf } from '../articles/record-of.ts';
import { reviewed } from '../review/reviewed.ts';
import type { FoundStatement } from '../types.ts';
import { reviewOf } from './codes.ts';
import type { Columns } from './columns.ts';

/** Code points shown before and after what was said. */
const AROUND = 120;
/** Records that are kept while a list is made: statements of one article are seldom far from each other. */
const KEPT = 32;

type SourceRow = FoundStatement['article'] & {
  readonly first: number;
  readonly count: number;
  readonly change: number;
  readonly number: number;
  readonly reading_id: number;
};

interface Source {
  /** Id of the first statement. */
  readonly first: number;
  readonly bits: Uint32Array;
  readonly speakers: Uint32Array;
  readonly article: FoundStatement['article'];
  readonly number: number;
  readonly record: OnRecord;
  readonly units: (point: number) => number;
}

/** Since the columns were read, what they say of this revision is no longer so. */
export class Changed extends Error {}

/** Gives the statement of an id, as of when this is called. Throws Changed. */
export function finder(archive: Archive, columns: Columns): (id: number) => FoundStatement {
  const { change, revision, revisions } = columns;
  const sources = new Map<number, Source>();
  return (id) => {
    const at = revision[id]!;
    const source = sources.get(at) ?? sourceOf(archive, revisions.id[at]!, change, columns);
    sources.set(at, source);
    if (sources.size > KEPT) sources.delete(sources.keys().next().value!);
    const row = archive.sql('select sid from statement where id = ?').get(id) as { sid: string } | undefined;
    const statement = source.record.statements.find((s) => s.id === row?.sid);
    if (!statement) throw new Changed();
    return {
      statement,
      ...around(source, statement),
      article: source.article,
      revision: source.number,
      speakerId: source.speakers[id - source.first]! || null,
      review: reviewOf(source.bits[id - source.first]!),
    };
  };
}

function sourceOf(archive: Archive, revisionId: number, asOf: number, { bits, speaker }: Columns): Source {
  const row = archive
    .sql(
      `select b.first, b.count, b.change, r.number, r.reading_id, a.key, a.url, p.name as publisher, a.headline,
         a.published as datePublished, a.origin
       from statement_block b join revision r on r.id = b.revision_id join article a on a.id = r.article_id
       left join publisher p on p.id = a.publisher_id where r.id = ?`,
    )
    .get(revisionId) as SourceRow | undefined;
  if (!row || row.change > asOf) throw new Changed();
  const { first, count, change: _, number, reading_id, ...article } = row;
  const machine = recordOf(archive, reading_id);
  const { record } = reviewed(archive, revisionId, machine);
  return {
    article,
    first,
    bits: bits.slice(first, first + count),
    speakers: speaker.slice(first, first + count),
    number,
    record,
    units: utf16Offsets(machine.article.text),
  };
}

/** Of what was said, or of the words that say who said nothing. */
function around({ record, units }: Source, s: RecordedStatement): { before: string; after: string } {
  const spans = s.content.length > 0 ? s.content : [...s.source, ...(s.cue ? [s.cue] : [])];
  const [start, end] = [Math.min(...spans.map((x) => x.start)), Math.max(...spans.map((x) => x.end))];
  if (!Number.isFinite(start)) return { before: '', after: '' };
  const { text } = record.article;
  return {
    before: text.slice(units(Math.max(0, start - AROUND)), units(start)),
    after: text.slice(units(end), units(end + AROUND)),
  };
}
