/** A WARC file of ours into the index, record after record in the order they were written: what was done then is done again. */
import { asRecord } from '../../record/check-record.ts';
import { type Damage, readWarc, type StoredRecord } from '../../warc/read.ts';
import { fieldOf } from '../../warc/record.ts';
import type { Archive } from '../archive.ts';
import { indexReading } from '../articles/index-reading.ts';
import { placeArticle, placeSighting } from '../articles/place-article.ts';
import { insertProblem, RECORD_TYPE, type Sighting } from '../articles/store-reading.ts';
import { withoutUrn } from '../captures/keep.ts';
import { type CaptureFacts, insertCapture } from '../captures/row.ts';
import { captureIn, type ImportedPlace, problemIn, sightingIn } from './check-notes.ts';
import { noteIn } from './notes.ts';
import { readWarcFile } from './warc-folder.ts';

export interface Replayed {
  readonly captures: number;
  readonly readings: number;
  /** Where whole records end. */
  readonly whole: number;
  readonly damages: readonly Damage[];
  /** Records of captures that were never finished: kept in the file, in no row. */
  readonly unfinished: number;
}

interface File {
  readonly id: number;
  readonly name: string;
}

/** Rows for everything in the file from byte `from` on, up to `end`. */
export async function replay(
  archive: Archive,
  file: File,
  from = 0,
  end = Number.POSITIVE_INFINITY,
): Promise<Replayed> {
  const damages: Damage[] = [];
  const counts = { captures: 0, readings: 0, unfinished: 0 };
  let whole = from;
  /** Records since the last capture ended: those of the next one. */
  let pending: { readonly id: string; readonly start: number; readonly end: number }[] = [];
  const stream = readWarcFile(archive, file.name, from, end);
  for await (const found of readWarc(stream, { offset: from, hold: (head) => (isRead(head.type) ? MOST : 0) })) {
    if (found.kind === 'end') whole = found.whole;
    if (found.kind === 'damage') damages.push(found.damage);
    if (found.kind !== 'record') continue;
    const { record } = found;
    const after = record.place.offset + (record.place.length ?? 0);
    const id = withoutUrn(record.head.id);
    const note = record.head.type === 'metadata' && record.block ? noteIn(record.block) : null;
    if (note?.name === 'onrecord-capture') {
      const facts = captureIn(note.value);
      if (facts?.place) {
        counts.captures += replayImported(archive, facts, facts.place);
        continue;
      }
      const answer = facts && pending.find((p) => p.id === facts.recordId);
      const first = answer && pending.find((p) => p.end <= answer.end)!;
      if (facts && answer && first) {
        insertCapture(archive, facts, {
          fileId: file.id,
          start: first.start,
          length: after - first.start,
          answerStart: answer.start,
          answerLength: answer.end - answer.start,
        });
        counts.captures++;
      }
      pending = [];
    } else if (note?.name === 'onrecord-sighting') replaySighting(archive, sightingIn(note.value));
    else if (note?.name === 'onrecord-problem') replayProblem(archive, problemIn(note.value));
    else if (record.head.type === 'conversion' && record.head.contentType === RECORD_TYPE) {
      replayReading(archive, file, record);
      counts.readings++;
    } else if (record.head.type !== 'warcinfo') pending.push({ id, start: record.place.offset, end: after });
  }
  return { ...counts, whole, damages, unfinished: counts.unfinished + pending.length };
}

function replayImported(archive: Archive, facts: CaptureFacts, place: ImportedPlace): number {
  const file = archive.sql('select id from warc_file where name = ?').get(place.file) as { id: number } | undefined;
  if (file) insertCapture(archive, facts, { ...place, fileId: file.id });
  return file ? 1 : 0;
}

/** Blocks that are read here; those of exchanges, the large ones, are passed over. */
const isRead = (type: string): boolean => type === 'metadata' || type === 'conversion';
const MOST = 256 * 1024 * 1024;

const captureId = (archive: Archive, recordId: string): number | null =>
  (archive.sql('select id from capture where record_id = ?').get(recordId) as { id: number } | undefined)?.id ?? null;

function replayReading(archive: Archive, file: File, { head, block, place }: StoredRecord): void {
  const known = archive.sql('select 1 from reading where record_id = ?').get(withoutUrn(head.id));
  const about = captureId(archive, withoutUrn((fieldOf(head, 'WARC-Refers-To') ?? '').replace(/^<|>$/g, '')));
  if (known || about === null || !block || place.length === null) return;
  const record = asRecord(parsed(block));
  if (!record) return;
  archive.sql('delete from problem where capture_id = ?').run(about);
  const { revisionId } = placeArticle(archive, about, record);
  indexReading(archive, revisionId, record, {
    recordId: withoutUrn(head.id),
    fileId: file.id,
    start: place.offset,
    length: place.length,
    at: head.date,
  });
}

function parsed(block: Buffer): unknown {
  try {
    return JSON.parse(block.toString());
  } catch {
    return null;
  }
}

function replaySighting(archive: Archive, sighting: Sighting | null): void {
  const about = sighting && captureId(archive, sighting.capture);
  const reading =
    sighting &&
    (archive.sql('select revision_id from reading where record_id = ?').get(sighting.reading) as
      | { revision_id: number }
      | undefined);
  if (about === null || !reading) return;
  archive.sql('delete from problem where capture_id = ?').run(about);
  placeSighting(archive, about, reading.revision_id, sighting.addresses);
}

function replayProblem(archive: Archive, problem: ReturnType<typeof problemIn>): void {
  const about = problem && captureId(archive, problem.capture);
  if (problem && about !== null) insertProblem(archive, about, { code: problem.code, message: problem.message });
}
