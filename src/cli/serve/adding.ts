/** Addresses that people give in the app, on their way into the archive: fetched and read while the app goes on answering. */
import type { Adding } from '../../web/adding.ts';
import { queueOf } from '../../web/adding-queue.ts';
import type { OpenDesk } from '../archive/desk.ts';

export interface AddingAtDesk {
  readonly queue: Adding;
  /** Once everything under way has ended. */
  ended(): Promise<void>;
}

export function addingAt(desk: OpenDesk): AddingAtDesk {
  const running = new Set<Promise<unknown>>();
  const { now, newId } = desk.archive;
  const queue = queueOf(
    (url, say) => {
      // What fetches and reads is loaded when somebody adds something: the app is there sooner.
      const work = import('../../intake/add-address.ts').then(({ addAddress }) =>
        addAddress(desk, url, say, desk.signal),
      );
      running.add(work);
      const done = (): void => void running.delete(work);
      work.then(done, done);
      return work;
    },
    { now, newId },
  );
  return {
    queue,
    async ended() {
      await Promise.allSettled(running);
    },
  };
}
