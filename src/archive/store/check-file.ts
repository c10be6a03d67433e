/** One WARC file: every byte against its digests, the index against it, and it against the index. */
import { asRecord } from '../../record/check-record.ts';
import { readWarc, type StoredRecord } from '../../warc/read.ts';
import { fieldOf, type WarcHead } from '../../warc/record.ts';
import type { Archive } from '../archive.ts';
import { RECORD_TYPE } from '../articles/store-reading.ts';
import { withoutUrn } from '../captures/keep.ts';
import type { FileRow, Finding } from './check.ts';
import { captureIn } from './check-notes.ts';
import { noteIn } from './notes.ts';
import { isImported, readWarcFile, warcSize } from './warc-folder.ts';

export interface CheckedFile {
  readonly bytes: number;
  readonly records: number;
  readonly findings: readonly Finding[];
}

/** More than these of a file are counted, not listed. */
const LISTED = 20;
/** Blocks of notes and readings are looked into, if they are missing in the index. */
const LARGEST = 64 * 1024 * 1024;

/** `row`: what the index knows of it; undefined where that is nothing. */
export async function checkFile(
  archive: Archive,
  name: string,
  row: FileRow | undefined,
  progress: (bytes: number) => void,
): Promise<CheckedFile> {
  const findings = listed(name);
  const { say } = findings;
  const size = warcSize(archive, name);
  if (size === null) {
    say('lost', 'This is a link or no plain file.');
    return { bytes: 0, records: 0, findings: findings.all() };
  }
  if (!row) say('repairable', 'The index does not know this file.');
  if (row && size < row.length) say('lost', `${row.length - size} of ${row.length} acknowledged bytes are not there.`);
  const acknowledged = row?.length ?? 0;
  const expected = row ? expectedRecords(archive, row.id) : new Map<number, string>();
  const ours = row !== undefined && !isImported(name);
  let records = 0;
  let beyond = 0;
  /** Records since the last capture ended. */
  let pending = new Set<string>();
  const hold = (head: WarcHead): number =>
    ours && (head.type === 'metadata' || (isReading(head) && !hasReading(archive, head))) ? LARGEST : 0;
  for await (const found of readWarc(readWarcFile(archive, name), { hold, digests: true })) {
    if (found.kind === 'damage') {
      const { offset, length, what, torn } = found.damage;
      const severity = offset < acknowledged ? 'lost' : 'note';
      say(severity, `${length} bytes at ${offset} are no record: ${what}${torn ? ' (cut off)' : ''}.`);
    }
    if (found.kind !== 'record') continue;
    const { place, head, digest } = found.record;
    if (digest === 'differs') say('lost', `The record at byte ${place.offset} is not what it was: its digest differs.`);
    if (expected.get(place.offset) === withoutUrn(head.id)) expected.delete(place.offset);
    if (row && place.offset >= acknowledged) beyond++;
    else if (ours && isMissing(archive, found.record, pending))
      say('repairable', `The index does not know what the record at byte ${place.offset} says.`);
    if (head.type === 'metadata') pending = new Set();
    else if (ours) pending.add(withoutUrn(head.id));
    if (++records % 100 === 0) progress(place.offset);
  }
  if (beyond > 0)
    say(
      'note',
      `${beyond} whole records from byte ${acknowledged} on were never acknowledged; ${row?.closed ? 'they stay where they are' : 'the next command that writes takes them in'}.`,
    );
  for (const [offset, id] of expected)
    say(offset >= size ? 'lost' : 'repairable', `Record ${id} is not at byte ${offset}, where the index has it.`);
  return { bytes: size, records, findings: findings.all() };
}

function listed(where: string) {
  const all: Finding[] = [];
  const counts = { lost: 0, repairable: 0, note: 0 };
  return {
    say(severity: Finding['severity'], what: string): void {
      if (++counts[severity] <= LISTED) all.push({ severity, where, what });
    },
    all(): Finding[] {
      for (const severity of ['lost', 'repairable', 'note'] as const)
        if (counts[severity] > LISTED)
          all.push({ severity, where, what: `${counts[severity] - LISTED} more like these.` });
      return all;
    },
  };
}

/** Where in the file the index has answers and readings: offset to record id. */
function expectedRecords(archive: Archive, fileId: number): Map<number, string> {
  const rows = archive
    .sql(
      `select answer_start as start, record_id as id from capture where file_id = ?1
       union all select start, record_id from reading where file_id = ?1`,
    )
    .all(fileId) as unknown as { start: number; id: string }[];
  return new Map(rows.map(({ start, id }) => [start, id]));
}

const isReading = ({ type, contentType }: WarcHead): boolean => type === 'conversion' && contentType === RECORD_TYPE;
const hasReading = (archive: Archive, { id }: WarcHead): boolean =>
  archive.sql('select 1 from reading where record_id = ?').get(withoutUrn(id)) !== undefined;
const hasCapture = (archive: Archive, id: string): boolean =>
  archive.sql('select 1 from capture where record_id = ?').get(id) !== undefined;

/** A capture or reading that a rebuild would find here. What it would pass over, such as a forged note, is not missed. */
function isMissing(archive: Archive, { head, block }: StoredRecord, pending: ReadonlySet<string>): boolean {
  if (!block) return false;
  if (isReading(head)) {
    const about = withoutUrn((fieldOf(head, 'WARC-Refers-To') ?? '').replace(/^<|>$/g, ''));
    return hasCapture(archive, about) && asRecord(parsed(block)) !== null;
  }
  const note = noteIn(block);
  const facts = note?.name === 'onrecord-capture' ? captureIn(note.value) : null;
  return (
    facts !== null && (facts.place !== undefined || pending.has(facts.recordId)) && !hasCapture(archive, facts.recordId)
  );
}

function parsed(block: Buffer): unknown {
  try {
    return JSON.parse(block.toString());
  } catch {
    return null;
  }
}
