/**
 * Ctrl-C during long work: the first one lets what is under way end in good order, the second one ends the process at once,
 * as if nobody listened. Nothing that was acknowledged is lost either way.
 */
import { type Io, type Signals, tell } from './io.ts';

const NAMES = ['SIGINT', 'SIGTERM'] as const;

/**
 * Milliseconds in which a second signal is the same one again: a terminal sends it to every process in the foreground, and
 * npm and the launcher pass theirs on to us.
 */
const SAME = 100;

export const STOPPING = 'stopping when what is under way is done; Ctrl-C once more stops at once';

/** `work` is given a signal that the first Ctrl-C aborts; then `said` is told. */
export async function interruptible<T>(io: Io, said: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let settling: NodeJS.Timeout | undefined;
  const stopListening = listen(io.signals, () => {
    if (controller.signal.aborted) return;
    settling = setTimeout(stopListening, SAME).unref();
    // On a terminal the "^C" of the person stands on this line.
    tell(io, `${io.terminal.stderr ? '\n' : ''}onrecord: ${said}\n`);
    controller.abort();
  });
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(settling);
    stopListening();
  }
}

function listen(signals: Signals, heard: () => void): () => void {
  for (const name of NAMES) signals.on(name, heard);
  return () => {
    for (const name of NAMES) signals.off(name, heard);
  };
}
