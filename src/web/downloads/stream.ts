/**
 * A long answer in constant memory: pieces are made when the reader has room for them, a few milliseconds' worth at a time, so that
 * others are served in between. What cannot be finished ends with a line that says so and a connection that breaks.
 */
import { setImmediate } from 'node:timers/promises';

export interface Streamed {
  readonly pieces: Iterator<string>;
  /** Lets go of what the pieces are made from; called once, however it ends. */
  readonly close: () => void;
  /** The last words where the rest cannot be given. */
  readonly broken: (error: unknown) => string;
}

export interface Patience {
  /** Milliseconds until the first piece is asked for: a request for the head alone never does. */
  readonly first: number;
  /** Between two pieces: a reader that sleeps must not keep the archive from forgetting. */
  readonly between: number;
}

const PATIENCE: Patience = { first: 10_000, between: 120_000 };
const MOST_CHARACTERS = 64 * 1024;
const MOST_MILLISECONDS = 15;

export function streamOf(
  { pieces, close, broken }: Streamed,
  patience: Patience = PATIENCE,
): ReadableStream<Uint8Array> {
  let timer: NodeJS.Timeout | undefined;
  let failure: { readonly error: unknown } | null = null;
  let isOpen = true;
  const end = (): void => {
    clearTimeout(timer);
    if (isOpen) close();
    isOpen = false;
  };
  const wait = (controller: ReadableStreamDefaultController<Uint8Array>, milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      end();
      controller.error(new Error('The reader of this answer stopped reading'));
    }, milliseconds);
    timer.unref();
  };
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => wait(controller, patience.first),
      async pull(controller) {
        // A quick reader would otherwise be served without a break, and nobody else.
        await setImmediate();
        if (!isOpen) return;
        if (failure) {
          end();
          // Only now: an error throws away what has not been read.
          controller.error(failure.error);
          return;
        }
        wait(controller, patience.between);
        const batch = take(pieces, broken);
        if (batch.text !== '') controller.enqueue(Buffer.from(batch.text, 'utf8'));
        failure = batch.failure;
        if (!batch.isLast || failure) return;
        end();
        controller.close();
      },
      cancel: end,
    },
    { highWaterMark: 0 },
  );
}

function take(pieces: Iterator<string>, broken: Streamed['broken']) {
  const until = performance.now() + MOST_MILLISECONDS;
  let text = '';
  try {
    while (text.length < MOST_CHARACTERS && performance.now() < until) {
      const { done, value } = pieces.next();
      if (done) return { text, isLast: true, failure: null };
      text += value;
    }
    return { text, isLast: false, failure: null };
  } catch (error) {
    return { text: text + broken(error), isLast: true, failure: { error } };
  }
}
