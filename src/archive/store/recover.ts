/**
 * What a killed process left, and what an index that is older than the files does not know: whole records beyond the known
 * end of a WARC file go into the index, a torn one stays where it is.
 */
import type { Archive } from '../archive.ts';
import { endsIn } from './ends.ts';
import { ArchiveError, archiveErrorOf } from './error.ts';
import { settle } from './log.ts';
import { replay } from './replay.ts';
import { isImported, numberOf, warcNames, warcSize } from './warc-folder.ts';

export interface Recovered {
  readonly file: string;
  readonly captures: number;
  readonly readings: number;
  /** Bytes of a record that was never finished. */
  readonly torn: number;
}

/** For the start of a process that writes. Waits for other writers; gives nothing where all is well. Throws ArchiveError. */
export async function recover(archive: Archive): Promise<Recovered[]> {
  // One that is to be made anew takes everything in by that; one that cannot be written to stays as it is.
  if (archive.readOnly || archive.withoutIndex) return [];
  try {
    const recovered = behind(archive).length === 0 ? [] : await archive.longTransaction(() => takenIn(archive));
    settle(archive);
    return recovered;
  } catch (error) {
    const said = archiveErrorOf(error, archive.folder);
    if (said instanceof ArchiveError || (error as NodeJS.ErrnoException).syscall) throw said;
    // Such as that of a copy which was made while somebody wrote.
    throw new ArchiveError(
      'damaged',
      `${archive.folder}: index.db does not fit the WARC files; make it anew with: onrecord check --rebuild`,
      error,
    );
  }
}

async function takenIn(archive: Archive): Promise<Recovered[]> {
  const out: Recovered[] = [];
  // Asked again: what looked like a tail may have been another process in the middle of its work.
  const files = behind(archive);
  const ends = await endsIn(
    archive,
    files.flatMap(({ id, name }) => (id === null ? [name] : [])),
  );
  for (const file of files) {
    const { name, length, size } = file;
    const id = file.id ?? added(archive, name);
    if (isImported(name)) {
      archive.sql('update warc_file set length = ? where id = ?').run(size, id);
      out.push({ file: name, captures: 0, readings: 0, torn: 0 });
      continue;
    }
    const { captures, readings, whole, unfinished } = await replay(archive, { id, name }, length, ends.get(name));
    // What follows the whole records is never written over, and a capture without its end stays apart from others: the next
    // capture goes into a new file.
    const closed = file.id === null || whole < size || unfinished > 0;
    archive.sql('update warc_file set length = ?, closed = ? where id = ?').run(whole, Number(closed), id);
    out.push({ file: name, captures, readings, torn: size - whole });
  }
  return out;
}

interface Behind {
  /** Null: the index does not know the file. */
  readonly id: number | null;
  readonly name: string;
  readonly length: number;
  readonly size: number;
}

/** In the order of arrival. */
function behind(archive: Archive): Behind[] {
  const known = archive.sql('select id, name, length, closed from warc_file').all() as unknown as {
    readonly id: number;
    readonly name: string;
    readonly length: number;
    readonly closed: number;
  }[];
  const rows = new Map(known.map((row) => [row.name, row]));
  return warcNames(archive).flatMap((name) => {
    const row = rows.get(name);
    if (row?.closed) return [];
    const size = warcSize(archive, name) ?? 0;
    return size > (row?.length ?? -1) ? [{ id: row?.id ?? null, name, length: row?.length ?? 0, size }] : [];
  });
}

/** A row for the file, under its own number unless another file has that. Also for an index that is made anew. */
export function added(archive: Archive, name: string): number {
  const number = numberOf(name);
  const taken = archive.sql('select 1 from warc_file where id = ?').get(number);
  const { next } = archive.sql('select coalesce(max(id), 0) + 1 as next from warc_file').get() as { next: number };
  const id = taken ? next : number;
  archive
    .sql('insert into warc_file (id, name, length, closed, imported) values (?, ?, 0, 1, ?)')
    .run(id, name, Number(isImported(name)));
  return id;
}
