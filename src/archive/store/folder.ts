/** The archive's folder: made once, however many processes want to; known by its `archive.json`; never with links in it. */
import { linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveError } from './error.ts';
import { isWarcName, syncFolder } from './warc-folder.ts';

/** The archive's id. Where there is none: one is made with `newId`, or ArchiveError `no-archive` is thrown. */
export function identityOf(folder: string, newId: (() => string) | null): string {
  const known = identityIn(folder);
  if (known !== null) return known;
  if (!newId)
    throw new ArchiveError('no-archive', `There is no archive in ${folder}; make one with: onrecord add INPUT`);
  return made(folder, newId);
}

/** Null where there is no archive.json. */
function identityIn(folder: string): string | null {
  const path = join(folder, 'archive.json');
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  const { onrecord, id } = found.isFile() && found.size < 10_000 ? objectIn(readFileSync(path, 'utf8')) : {};
  if (typeof onrecord === 'number' && onrecord > 1)
    throw new ArchiveError('newer', `${folder} was made by a newer onrecord; use that one, or a newer one.`);
  if (onrecord === 1 && typeof id === 'string') return id;
  throw new ArchiveError(
    'not-an-archive',
    `${folder}: archive.json is not what onrecord writes; restore it from a copy.`,
  );
}

function objectIn(json: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(json) ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

function made(folder: string, newId: () => string): string {
  const stranger = namesIn(folder).find((name) => !isBeginning(folder, name));
  if (stranger !== undefined && identityIn(folder) === null)
    throw new ArchiveError('not-an-archive', `${folder} holds other files; give an empty folder or a new name.`);
  // What a person follows is nobody else's business on a shared machine.
  mkdirSync(join(folder, 'warc'), { recursive: true, mode: 0o700 });
  const id = newId();
  const path = join(folder, 'archive.json');
  const partial = `${path}.${id}.part`;
  writeFileSync(partial, `${JSON.stringify({ onrecord: 1, id })}\n`, { flag: 'wx', flush: true });
  try {
    // Whole or not at all, and the first one wins.
    linkSync(partial, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Some file systems have no second names.
    if (code !== 'EEXIST' && identityIn(folder) === null) renameSync(partial, path);
  } finally {
    rmSync(partial, { force: true });
  }
  syncFolder(folder);
  return identityIn(folder)!;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** What a process leaves that is making an archive, or died of it. */
const isBeginning = (folder: string, name: string): boolean =>
  name === 'config.json' ||
  /^archive\.json\.[\w-]+\.part$/.test(name) ||
  (name === 'warc' && namesIn(join(folder, name)).length === 0);

/**
 * A folder from a stranger could lead the archive to other places of this machine: to read there, or to write. Names in it are
 * files and folders, and nothing else.
 */
export function refuseLinks(folder: string): void {
  const refuse = (name: string): never => {
    throw new ArchiveError(
      'not-an-archive',
      `${folder}: ${name} is a link or no plain file; an archive holds its files itself. Look where it leads, then put the file there.`,
    );
  };
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (OURS.test(entry.name) && !entry.isFile()) refuse(entry.name);
  const warc = lstatSync(join(folder, 'warc'), { throwIfNoEntry: false });
  if (!warc) return;
  if (!warc.isDirectory()) refuse('warc');
  for (const entry of readdirSync(join(folder, 'warc'), { withFileTypes: true }))
    if (isWarcName(entry.name) && !entry.isFile()) refuse(`warc/${entry.name}`);
}

const OURS = /^(archive\.json|config\.json|log\.ndjson|index\.db(-wal|-shm)?)$/;
