/** One worker of pool.ts: opens a reader, then answers every input with its record or problem. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Input } from '../../read.ts';
import { open, readSafely } from './lane.ts';
import type { FromWorker } from './pool.ts';

const send = (message: FromWorker): void => parentPort!.postMessage(message);
const opened = open((workerData as { libraryUrl: string }).libraryUrl);
opened.catch((error) => send({ broken: String(error instanceof Error ? error.message : error) }));

// Inputs wait in the port until this listener is there.
parentPort!.on('message', async (input: Input) => {
  const open = await opened.catch(() => null);
  if (open) send({ answer: await readSafely(open.library, open.reader, input) });
});
