/** The statements of a revision into the index: rows, what search counts, words, figures. */
import type { OnRecord, RecordedArticle, RecordedStatement } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import type { ReviewState } from '../types.ts';
import { type BlockStatement, encodeBlock, languageCode, NEVER } from './block.ts';
import { bitsOf } from './codes.ts';
import { daysOf } from './days.ts';
import { indexFigures } from './index-figures.ts';
import { type SpeakerIds, speakerIds } from './speaker-ids.ts';

interface RevisionRow {
  readonly article_id: number;
  readonly key: string;
  readonly number: number;
  readonly latest: number;
  readonly first_seen: string;
}

/**
 * Replaces what the index holds of this revision. `record` is what people left of the machine's; `review` says by their ids which
 * statements they dealt with. Within a transaction.
 */
export function indexStatements(
  archive: Archive,
  revisionId: number,
  record: OnRecord,
  review: ReadonlyMap<string, Pick<ReviewState, 'state'>> = new Map(),
): void {
  const revision = archive
    .sql(
      `select r.article_id, a.key, r.number, a.latest_revision_id = r.id as latest, r.first_seen
       from revision r join article a on a.id = r.article_id where r.id = ?`,
    )
    .get(revisionId) as unknown as RevisionRow;
  const first = cleared(archive, revisionId, record.statements.length);
  const publisherId = outletId(archive, record.article.publisher);
  const speakers = speakerIds(archive, revision.key);
  const stateOf = (s: RecordedStatement): ReviewState['state'] | null => review.get(s.id)?.state ?? null;
  const block: BlockStatement[] = [];
  for (const [place, s] of record.statements.entries()) {
    const id = first + place;
    const speakerId = speakers.of(s.speaker);
    insertRow(archive, id, { revisionId, revision, speakerId, review: stateOf(s) }, s);
    archive.sql('insert into statement_words (rowid, content, speaker) values (?, ?, ?)').run(id, wordsOf(s), whoOf(s));
    indexFigures(archive, id, s.figures);
    const said = daysOf(s.said?.value);
    block.push({
      bits: bitsOf(s, stateOf(s), said?.precision ?? 0),
      speaker: speakerId ?? 0,
      said: said?.first ?? NEVER,
    });
  }
  indexRoles(archive, revisionId, record, speakers);
  archive
    .sql('insert into headline_words (rowid, headline) values (?, ?)')
    .run(revisionId, record.article.headline ?? '');
  insertBlock(
    archive,
    revisionId,
    first,
    encodeBlock(headOf(archive, revision, record.article, publisherId), block),
    block.length,
  );
}

/** Takes out what was there. The id for the first of `count` statements: the old one where they fit into the old place. */
function cleared(archive: Archive, revisionId: number, count: number): number {
  const old = archive.sql('select first, count from statement_block where revision_id = ?').get(revisionId) as
    | { first: number; count: number }
    | undefined;
  if (old) {
    const end = old.first + old.count;
    // One by one: of a range the full-text index reads all that it has.
    for (let id = old.first; id < end; id++) archive.sql('delete from statement_words where rowid = ?').run(id);
    archive.sql('delete from statement where id >= ? and id < ?').run(old.first, end);
    archive.sql('delete from figure where statement_id >= ? and statement_id < ?').run(old.first, end);
    archive.sql('delete from speaker_role where revision_id = ?').run(revisionId);
    archive.sql('delete from headline_words where rowid = ?').run(revisionId);
    if (count <= old.count) return old.first;
  }
  return (archive.sql('select coalesce(max(id), 0) + 1 as next from statement').get() as { next: number }).next;
}

function insertBlock(archive: Archive, revisionId: number, first: number, data: Uint8Array, count: number): void {
  archive
    .sql(
      `insert or replace into statement_block (revision_id, first, count, change, data)
       values (?, ?, ?, (select coalesce(max(change), 0) + 1 from statement_block), ?)`,
    )
    .run(revisionId, first, count, data);
}

function headOf(archive: Archive, revision: RevisionRow, article: RecordedArticle, publisherId: number | null) {
  const published = daysOf(article.datePublished);
  const seen = daysOf(revision.first_seen)!.first;
  const origin = article.credits.find((c) => c.kind === 'origin' || c.kind === 'agency')?.name ?? null;
  return {
    article: revision.article_id,
    number: revision.number,
    publisher: publisherId ?? 0,
    origin: outletId(archive, origin) ?? 0,
    published: published?.first ?? NEVER,
    // A page that says it is from the future (a day is left to time zones) is sorted by when it was seen.
    when: published && published.first <= seen + 1 ? published.first : seen,
    language: languageCode(article.language),
  };
}

interface Around {
  readonly revisionId: number;
  readonly revision: RevisionRow;
  readonly speakerId: number | null;
  readonly review: ReviewState['state'] | null;
}

function insertRow(archive: Archive, id: number, around: Around, s: RecordedStatement): void {
  const { revisionId, revision, speakerId, review } = around;
  archive
    .sql(
      `insert into statement (id, sid, article_id, revision_id, current, start, speaker_id, stance, confidence, review)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      id,
      s.id,
      revision.article_id,
      revisionId,
      revision.latest,
      startOf(s),
      speakerId,
      s.stance,
      s.confidence,
      review,
    );
}

/** Where the statement begins in the text, in code points. */
const startOf = (s: RecordedStatement): number =>
  Math.min(...[...s.source, ...(s.cue ? [s.cue] : []), ...s.content].map((span) => span.start));

const wordsOf = (s: RecordedStatement): string => s.content.map((span) => span.text).join(' … ');

/** Name and role, or the article's words for somebody without a name. */
const whoOf = ({ speaker, source }: RecordedStatement): string =>
  [speaker.name ?? source.map((span) => span.text).join(' '), speaker.role].filter(Boolean).join(' · ');

function indexRoles(archive: Archive, revisionId: number, record: OnRecord, speakers: SpeakerIds): void {
  for (const { speaker } of record.statements) {
    const id = speakers.of(speaker);
    if (id !== null && speaker.role !== null)
      archive
        .sql('insert or ignore into speaker_role (speaker_id, role, revision_id) values (?, ?, ?)')
        .run(id, speaker.role, revisionId);
  }
}

/** Outlets and agencies are in one list: who is whose origin may publish too. */
function outletId(archive: Archive, name: string | null): number | null {
  if (name === null) return null;
  archive.sql('insert or ignore into publisher (name) values (?)').run(name);
  return (archive.sql('select id from publisher where name = ?').get(name) as { id: number }).id;
}
