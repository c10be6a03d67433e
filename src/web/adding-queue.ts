/** Takes addresses into the archive one or two at a time, and remembers for a while how each went. In memory: what came is in the archive. */
import { failed, ok, type Problem, type Result } from '../record/problem.ts';
import type { Added, Adding, AddingState, Step } from './adding.ts';

/** Fetches, keeps and reads one address; says each step in words for people. */
export type AddWork = (url: string, say: (text: string) => void) => Promise<Result<Added>>;

export interface QueueOptions {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly atOnce?: number;
  readonly waiting?: number;
  readonly remembered?: number;
}

const MOST_STEPS = 200;
const LONGEST_URL = 2048;

interface Job {
  readonly url: string;
  readonly startedAt: string;
  readonly steps: Step[];
  ended: AddingState['ended'];
  /** Called once, when something has happened. */
  readonly listeners: Set<() => void>;
}

export function queueOf(work: AddWork, options: QueueOptions): Adding {
  const { now, newId, atOnce = 2, waiting = 20, remembered = 200 } = options;
  const jobs = new Map<string, Job>();
  const queue: Job[] = [];
  let running = 0;

  function tell(job: Job): void {
    const listeners = [...job.listeners];
    job.listeners.clear();
    for (const listener of listeners) listener();
  }
  function say(job: Job, text: string): void {
    if (job.steps.length < MOST_STEPS && job.ended === null) job.steps.push({ at: now().toISOString(), text });
    tell(job);
  }
  async function run(job: Job): Promise<void> {
    running++;
    const result = await work(job.url, (text) => say(job, text)).catch(() => BROKEN);
    job.ended = result.ok ? { added: result.value } : { problem: result.problem };
    running--;
    tell(job);
    const next = queue.shift();
    if (next) void run(next);
  }
  function forget(): void {
    for (const [id, job] of jobs) {
      if (jobs.size < remembered) return;
      if (job.ended !== null) jobs.delete(id);
    }
  }

  return {
    start(given) {
      const url = addressOf(given);
      if (!url.ok) return url;
      if (running >= atOnce && queue.length >= waiting)
        return failed('wait', `${queue.length} addresses are waiting already; give this one when some are done.`);
      forget();
      const job: Job = { url: url.value, startedAt: now().toISOString(), steps: [], ended: null, listeners: new Set() };
      const id = newId();
      jobs.set(id, job);
      if (running < atOnce) void run(job);
      else {
        queue.push(job);
        say(job, 'Waiting for others to be done');
      }
      return ok(id);
    },
    state(id) {
      const job = jobs.get(id);
      return job ? { url: job.url, startedAt: job.startedAt, steps: [...job.steps], ended: job.ended } : null;
    },
    async *watch(id, signal) {
      const job = jobs.get(id);
      for (let n = 0; job; ) {
        while (n < job.steps.length) yield job.steps[n++]!;
        if (job.ended !== null || signal?.aborted) return;
        await new Promise<void>((resolve) => {
          job.listeners.add(resolve);
          signal?.addEventListener('abort', () => resolve(), { once: true });
        });
      }
    },
  };
}

const BROKEN: { ok: false; problem: Problem } = failed(
  'internal',
  'That is a defect of onrecord. What had been kept by then is in the archive; try again.',
);

/** "herald.example/a" is meant as https. */
function addressOf(given: string): Result<string> {
  const text = given.trim();
  const full = /^[a-z][a-z0-9+.-]{0,30}:\/\//i.test(text) ? text : `https://${text}`;
  if (full.length <= LONGEST_URL && URL.canParse(full)) {
    const url = new URL(full);
    if (/^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return ok(url.href);
  }
  return failed('bad-url', 'That is no address of a page; it should look like https://herald.example/story.');
}
