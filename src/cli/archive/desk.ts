/** Opens what a command on an archive works with, and closes it again. */

import type { Archive } from '../../archive/archive.ts';
import { openArchive } from '../../archive/archive.ts';
import { ArchiveError } from '../../archive/store/error.ts';
import type { Desk } from '../../intake/desk.ts';
import type { Input } from '../../read.ts';
import { interruptible } from '../interrupt.ts';
import { type Io, tell } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import type { OptionTable } from '../options.ts';
import { printable } from '../print/printable.ts';
import { type Lane, ownLane } from '../read/lane.ts';
import { loadLibrary, type Services } from '../services.ts';
import { type Settings, settings } from '../settings.ts';

/** Options of every command on an archive. */
export const ARCHIVE_TABLE = { archive: { takesValue: true } } as const satisfies OptionTable;
/** Those of commands that fetch and read. */
export const DESK_TABLE = {
  ...ARCHIVE_TABLE,
  network: { takesValue: true },
  proxy: { takesValue: true },
  workers: { takesValue: true },
} as const satisfies OptionTable;

export interface OpenDesk extends Desk {
  readonly lane: Lane;
  /** Aborts with the first Ctrl-C: what is under way ends, nothing new begins. */
  readonly signal: AbortSignal;
  readonly settings: Settings;
  /** Which reader reads here. */
  readonly reader: () => Promise<{ readonly version: string; readonly model: string }>;
}

/** An archive that cannot be opened or written is said in a line; status 1. */
export async function withArchive(
  options: ReadonlyMap<string, string>,
  io: Io,
  how: { readonly create: boolean; readonly writes: boolean; readonly withoutIndex?: boolean },
  work: (archive: Archive, inForce: Settings) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const inForce = settings(options, io.env);
  let archive: Archive | null = null;
  try {
    archive = openArchive(inForce.archive, { create: how.create, withoutIndex: how.withoutIndex ?? false });
    if (how.writes) {
      // Only here: taking readings in needs the rooms that place them in stories, and looking for something must not wait for those.
      const { recover } = await import('../../archive/store/recover.ts');
      for (const { file, captures, readings, torn } of await recover(archive))
        tell(
          io,
          `onrecord: ${file}: an earlier command was cut off; ${captures} captures and ${readings} readings that it had written were taken in${torn > 0 ? `, ${torn} bytes were not whole` : ''}\n`,
        );
    }
    return await work(archive, inForce);
  } catch (error) {
    const said = sentenceOf(error, inForce.archive);
    if (said === null) throw error;
    tell(io, `onrecord: ${printable(said)}\n`);
    return 1;
  } finally {
    archive?.close();
  }
}

/** Readers are opened when there is something to read. `apart`: in a thread of its own, so that this one can go on answering. */
export async function withDesk(
  options: ReadonlyMap<string, string>,
  io: Io,
  services: Services,
  how: { readonly create: boolean; readonly apart?: boolean; readonly stopping: string },
  work: (desk: OpenDesk) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  return withArchive(options, io, { ...how, writes: true }, async (archive, inForce) => {
    const workers = Number(inForce.value('workers'));
    const lane =
      workers > 1 || how.apart
        ? (await import('../read/pool.ts')).workerLane(services.libraryUrl, workers)
        : ownLane(services);
    try {
      const { openNetwork } = await import('../../capture/network.ts');
      const hosts = inForce.value('private');
      const network = openNetwork(inForce.policies(), { allowPrivate: hosts === 'none' ? [] : hosts.split(',') });
      const open = {
        archive,
        network,
        read: (input: Input) => lane.read(input),
        lane,
        settings: inForce,
        reader: () => readerName(services),
      };
      return await interruptible(io, how.stopping, (signal) => work({ ...open, signal }));
    } finally {
      await lane.close();
    }
  });
}

async function readerName(services: Services) {
  const reader = await (await loadLibrary(services.libraryUrl)).openReader();
  await reader.close();
  return { version: reader.version, model: reader.model };
}

/** Null for a defect of ours. */
function sentenceOf(error: unknown, folder: string): string | null {
  if (error instanceof ArchiveError) return error.message;
  const { code, errcode, message } = error as { code?: string; errcode?: number; message?: string };
  if (code === 'ENOSPC' || errcode === 13)
    return `${folder}: no space is left on the device; what was acknowledged is kept, the rest is not.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || errcode === 8)
    return `${folder}: this archive may not be written to (${code ?? 'read-only'}).`;
  if (errcode === 5 || errcode === 261) return `${folder}: another process is writing to this archive; try again.`;
  if (errcode === 11 || errcode === 26)
    return `${folder}: index.db is damaged (${message}); make it anew with: onrecord check --rebuild`;
  return null;
}
