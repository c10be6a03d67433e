/** Workers that read, each with a reader of its own. */
import { Worker } from 'node:worker_threads';
import type { Input } from '../../read.ts';
import { failed, type Result } from '../../record/problem.ts';
import type { OnRecord } from '../../record/record.ts';
import { EXTENSION } from '../services.ts';
import type { Lane } from './lane.ts';

/** What a worker sends: one `answer` for every input, or once `broken` where it cannot open its reader. */
export type FromWorker = { readonly answer: Result<OnRecord> } | { readonly broken: string };

interface Job {
  readonly input: Input;
  readonly resolve: (answer: Result<OnRecord>) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a worker when there is work and none is free, up to `count`. One that dies fails its input only. */
export function workerLane(libraryUrl: string, count: number): Lane {
  const waiting: Job[] = [];
  const busy = new Map<Worker, Job>();
  const free: Worker[] = [];
  let closing = false;

  function start(): Worker {
    const worker = new Worker(new URL(`./worker${EXTENSION}`, import.meta.url), { workerData: { libraryUrl } });
    worker.on('message', (message: FromWorker) => {
      const job = busy.get(worker);
      if ('broken' in message) return job?.reject(new Error(message.broken));
      busy.delete(worker);
      free.push(worker);
      job?.resolve(message.answer);
      hand();
    });
    worker.on('error', (error) => lose(worker, error));
    worker.on('exit', () => lose(worker, null));
    return worker;
  }

  function lose(worker: Worker, error: Error | null): void {
    const job = busy.get(worker);
    busy.delete(worker);
    if (free.includes(worker)) free.splice(free.indexOf(worker), 1);
    const code = (error as NodeJS.ErrnoException | null)?.code ?? error?.name ?? 'exit';
    job?.resolve(failed('internal', `The worker that read this input died (${code}); please report it.`));
    if (!closing) hand();
  }

  function hand(): void {
    while (waiting.length > 0) {
      const worker = free.pop() ?? (busy.size < count ? start() : null);
      if (!worker) return;
      const job = waiting.shift()!;
      busy.set(worker, job);
      worker.postMessage(job.input);
    }
  }

  return {
    // One input more for each worker, so that none waits while the next is being prepared.
    width: count * 2,
    read: (input) =>
      new Promise((resolve, reject) => {
        waiting.push({ input, resolve, reject });
        hand();
      }),
    async close() {
      closing = true;
      await Promise.all([...busy.keys(), ...free].map((worker) => worker.terminate()));
    },
  };
}
