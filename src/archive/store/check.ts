/** What of an archive is whole: every byte of the WARC files against its digests, the index against them, the log against itself. */
import type { Archive } from '../archive.ts';
import { checkFile } from './check-file.ts';
import { checkLog } from './check-log.ts';
import { ArchiveError, archiveErrorOf } from './error.ts';
import { strayNames, warcNames, warcSize } from './warc-folder.ts';

/** `lost`: something acknowledged is not there as it was. `repairable`: the index can be made again. `note`: nothing is wrong. */
export interface Finding {
  readonly severity: 'lost' | 'repairable' | 'note';
  /** File name, `index.db` or `log.ndjson`. */
  readonly where: string;
  readonly what: string;
}

export interface Checked {
  readonly files: number;
  readonly bytes: number;
  readonly records: number;
  readonly captures: number;
  readonly readings: number;
  readonly entries: number;
  readonly findings: readonly Finding[];
}

export interface FileRow {
  readonly id: number;
  readonly name: string;
  readonly length: number;
  readonly closed: number;
}

export async function check(
  archive: Archive,
  progress: (done: number, total: number) => void = () => {},
): Promise<Checked> {
  try {
    return await checkAll(archive, progress);
  } catch (error) {
    const said = archiveErrorOf(error, archive.folder);
    if (!(said instanceof ArchiveError && said.code === 'damaged')) throw said;
    // An index that cannot even be asked.
    const nothing = { files: 0, bytes: 0, records: 0, captures: 0, readings: 0, entries: 0 };
    return { ...nothing, findings: [{ severity: 'repairable', where: 'index.db', what: said.message }] };
  }
}

async function checkAll(archive: Archive, progress: (done: number, total: number) => void): Promise<Checked> {
  const findings: Finding[] = [...checkIndex(archive)];
  const known = archive.sql('select id, name, length, closed from warc_file order by id').all() as unknown as FileRow[];
  const names = warcNames(archive);
  const total = names.reduce((sum, name) => sum + (warcSize(archive, name) ?? 0), 0);
  const counts = { bytes: 0, records: 0 };
  for (const { name } of known)
    if (!names.includes(name)) findings.push({ severity: 'lost', where: name, what: 'The file is not there.' });
  for (const name of names) {
    const row = known.find((file) => file.name === name);
    const seen = await checkFile(archive, name, row, (bytes) => progress(counts.bytes + bytes, total));
    findings.push(...seen.findings);
    counts.bytes += seen.bytes;
    counts.records += seen.records;
  }
  for (const where of strayNames(archive).slice(0, LISTED))
    findings.push({ severity: 'note', where, what: 'This is no file of the archive.' });
  const log = checkLog(archive);
  findings.push(...log.problems.map((what) => ({ severity: 'lost' as const, where: 'log.ndjson', what })));
  if (log.unacknowledged > 0)
    findings.push({
      severity: 'note',
      where: 'log.ndjson',
      what: `${log.unacknowledged} bytes were never acknowledged.`,
    });
  const count = (table: string): number => (archive.sql(`select count(*) as n from ${table}`).get() as { n: number }).n;
  return {
    ...counts,
    files: names.length,
    captures: count('capture'),
    readings: count('reading'),
    entries: log.entries,
    findings,
  };
}

const LISTED = 20;

function* checkIndex(archive: Archive): Generator<Finding> {
  const where = 'index.db';
  for (const row of archive.sql(`pragma integrity_check(${LISTED})`).all() as unknown as { integrity_check: string }[])
    if (row.integrity_check !== 'ok') yield { severity: 'repairable', where, what: row.integrity_check };
  for (const row of archive.sql('pragma foreign_key_check').all().slice(0, LISTED))
    yield { severity: 'repairable', where, what: `A row of ${String(row.table)} points at nothing.` };
}
