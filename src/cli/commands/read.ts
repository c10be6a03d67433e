/** `onrecord read`. */

import type { Io } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { openLane } from '../read/lane.ts';
import { readOptions } from '../read/options.ts';
import type { Services } from '../services.ts';
import { help } from './help.ts';

export async function read(argv: readonly string[], io: Io, services: Services): Promise<ExitStatus> {
  const options = readOptions(argv, io.env);
  if (!options) return help(['read'], io);
  const lane = await openLane(services, options.workers);
  try {
    if (options.filter) return await (await import('../read/filter.ts')).filter(io, lane);
    return await (await import('../read/batch.ts')).batch(options, io, services, lane);
  } finally {
    await lane.close();
  }
}
