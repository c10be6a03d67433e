/** The example archive: a newsroom's week of invented outlets, built from pages that come with the program. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchive } from '../../archive/archive.ts';
import { keep } from '../../archive/captures/keep.ts';
import { MIGRATIONS } from '../../archive/store/migrations.ts';
import { programVersion } from '../../capture/user-agent.ts';
import { inputOf } from '../../intake/input.ts';
import { readCapture } from '../../intake/store.ts';
import { type Io, tell } from '../io.ts';
import { bar } from '../print/bar.ts';
import { printable } from '../print/printable.ts';
import { ownLane } from '../read/lane.ts';
import type { Services } from '../services.ts';
import { examplePages } from './example-pages.ts';

/** The folder of the example archive; built where there is none of this version yet. What people did in it stays. */
export async function exampleArchive(io: Io, services: Services): Promise<string> {
  const source = fileURLToPath(new URL('../../../examples/newsroom/', import.meta.url));
  const folder = join(cacheFolder(io.env), `example-${versionOf(source)}`);
  if (existsSync(join(folder, 'archive.json'))) return folder;
  tell(io, 'onrecord: the example is read for the first time, which takes some seconds\n');
  // Under another name until it is whole, so that a second start never finds half of it.
  const partial = `${folder}.${randomUUID()}.part`;
  try {
    await build(source, partial, io, services);
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Another start was quicker.
    if (!existsSync(join(folder, 'archive.json'))) throw error;
  }
  tell(io, `onrecord: the example is in ${printable(folder)}; take that folder away to have it as it was\n`);
  return folder;
}

async function build(source: string, folder: string, io: Io, services: Services): Promise<void> {
  const pages = examplePages(source);
  let now = new Date(pages[0]!.at);
  const archive = openArchive(folder, { create: true, now: () => now });
  const lane = ownLane(services);
  const shown = bar(io);
  try {
    for (const [i, { at, capture, bytes, type }] of pages.entries()) {
      now = new Date(at);
      const { id } = keep(archive, capture);
      const input = inputOf(bytes, type, capture.exchanges[0]!.url, capture.note.given);
      if (input.ok) await readCapture({ archive, read: lane.read }, id, input.value);
      shown.show(i + 1, pages.length, 'pages of the example');
    }
  } finally {
    shown.clear();
    await lane.close();
    archive.close();
  }
}

/** Other pages, another reader or another form of the index make another example. */
function versionOf(source: string): string {
  const hash = createHash('sha256').update(programVersion()).update(MIGRATIONS.join());
  for (const name of readdirSync(source).sort()) hash.update(name).update(readFileSync(join(source, name)));
  return hash.digest('hex').slice(0, 12);
}

/** The person's own, as the launcher has it; where nothing may be written there, the one for temporary files. */
function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: Io['env']): string {
  const own = join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'onrecord');
  try {
    mkdirSync(own, { recursive: true });
    return own;
  } catch {
    const folder = join(tmpdir(), 'onrecord');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  }
}
