/** The index made anew from the WARC files and the log, in one transaction: other processes see the old one until it is done. */
import type { Archive } from '../archive.ts';
import { awaitDecisions, awaitNoMore } from '../coverage/awaited.ts';
import { watchCaptured } from '../watch/effect.ts';
import { endsIn } from './ends.ts';
import { ArchiveError } from './error.ts';
import { replayLog } from './log.ts';
import { MIGRATIONS } from './migrations.ts';
import { added } from './recover.ts';
import { type Replayed, replay } from './replay.ts';
import { isImported, warcNames, warcSize } from './warc-folder.ts';

export interface Rebuilt {
  readonly files: readonly (Replayed & { readonly name: string })[];
}

/** Throws ArchiveError. */
export async function rebuild(archive: Archive, progress: (file: string) => void = () => {}): Promise<Rebuilt> {
  // Tables that go one after the other point at ones that are gone.
  archive.exec('pragma foreign_keys = off');
  try {
    return await archive.longTransaction(() => again(archive, progress));
  } finally {
    awaitNoMore(archive);
    archive.exec('pragma foreign_keys = on');
  }
}

async function again(archive: Archive, progress: (file: string) => void): Promise<Rebuilt> {
  empty(archive);
  awaitDecisions(archive);
  const files: (Replayed & { readonly name: string })[] = [];
  let open: number | null = null;
  const names = warcNames(archive);
  const ends = await endsIn(archive, names);
  for (const name of names) {
    progress(name);
    const id = added(archive, name);
    const size = warcSize(archive, name) ?? 0;
    archive.sql('update warc_file set length = ? where id = ?').run(size, id);
    open = null;
    if (isImported(name)) continue;
    const replayed = await replay(archive, { id, name }, 0, ends.get(name));
    archive.sql('update warc_file set length = ? where id = ?').run(replayed.whole, id);
    files.push({ name, ...replayed });
    if (replayed.whole === size && replayed.unfinished === 0) open = id;
  }
  // The last one goes on being written to, if its end is whole.
  if (open !== null) archive.sql('update warc_file set closed = 0 where id = ?').run(open);
  watchCaptured(archive);
  replayLog(archive);
  return { files };
}

/** Everything goes and comes again, so that an index of any earlier form, or from a stranger, is as good as none. */
function empty(archive: Archive): void {
  try {
    for (const condition of [`type = 'view'`, `type = 'table' and sql like 'create virtual%'`, `type = 'table'`])
      for (const { type, name } of named(archive, condition)) archive.exec(`drop ${type} if exists ${quoted(name)}`);
  } catch (error) {
    throw new ArchiveError(
      'damaged',
      `${archive.folder}: index.db cannot be emptied; delete it (what matters is in warc/ and log.ndjson), then: onrecord check --rebuild`,
      error,
    );
  }
  for (const step of MIGRATIONS) archive.exec(step);
  archive.exec(`pragma user_version = ${MIGRATIONS.length}`);
}

const named = (archive: Archive, condition: string) =>
  archive
    .sql(`select type, name from sqlite_schema where ${condition} and name not like 'sqlite\\_%' escape '\\'`)
    .all() as unknown as { readonly type: 'view' | 'table'; readonly name: string }[];

/** Names in a stranger's index may be anything, also SQL. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
