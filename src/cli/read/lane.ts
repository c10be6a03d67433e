/** Where articles are read: in this process, or in workers (pool.ts). */
import type { Input } from '../../read.ts';
import type { Reader } from '../../reading/reader.ts';
import { failed, type Result } from '../../record/problem.ts';
import type { OnRecord } from '../../record/record.ts';
import { type Library, loadLibrary, type Services } from '../services.ts';

export interface Lane {
  /** How many inputs may be under way at once. */
  readonly width: number;
  /** Rejects only where nothing can be read at all: the weights are missing or broken. */
  read(input: Input): Promise<Result<OnRecord>>;
  close(): Promise<void>;
}

/** Loads weights when the first input is there. */
export function ownLane(services: Services): Lane {
  let opened: Promise<{ library: Library; reader: Reader }> | null = null;
  return {
    width: 1,
    async read(input) {
      opened ??= open(services.libraryUrl);
      const { library, reader } = await opened;
      return readSafely(library, reader, input);
    },
    async close() {
      const open = await opened?.catch(() => null);
      await open?.reader.close();
    },
  };
}

export async function openLane(services: Services, workers: number): Promise<Lane> {
  if (workers === 1) return ownLane(services);
  return (await import('./pool.ts')).workerLane(services.libraryUrl, workers);
}

export async function open(libraryUrl: string): Promise<{ library: Library; reader: Reader }> {
  const library = await loadLibrary(libraryUrl);
  return { library, reader: await library.openReader() };
}

/** An exception is a defect of ours with this one input; the others may well be read. */
export async function readSafely(library: Library, reader: Reader, input: Input): Promise<Result<OnRecord>> {
  try {
    return await library.read(input, { reader });
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown';
    return failed('internal', `onrecord failed on this input (${what}); please report it.`);
  }
}
