/** An index that SQLite cannot read is put aside under another name, so that a new one can be made; nothing of it is deleted. */
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The name it has now; null where there is none, or it can be read. */
export function setAsideDamaged(folder: string, now: () => Date = () => new Date()): string | null {
  const path = join(folder, 'index.db');
  if (!existsSync(path) || isReadable(path)) return null;
  const aside = `index.db.damaged-${now().toISOString().replace(/[:.]/g, '')}`;
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(path + suffix)) renameSync(path + suffix, join(folder, aside + suffix));
  return aside;
}

function isReadable(path: string): boolean {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(path);
    const rows = db.prepare('pragma quick_check(1)').all() as unknown as { quick_check: string }[];
    return rows[0]?.quick_check === 'ok';
  } catch (error) {
    // 11 and 26: damaged, or no database at all. Anything else (a lock, a full disk) says nothing about it.
    const { errcode } = error as { errcode?: number };
    return errcode !== 11 && errcode !== 26;
  } finally {
    db?.close();
  }
}
