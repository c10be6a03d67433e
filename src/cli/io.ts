/** What the program touches of the outside: streams, environment, terminal. Given to `main`, so that tests can give their own. */
import type { Readable, Writable } from 'node:stream';

export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether each stream is a terminal, and how many columns the one of standard output has (null where it is none). */
  readonly terminal: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean };
  readonly columns: number | null;
  /** Where SIGINT and SIGTERM are heard: the process. */
  readonly signals: Signals;
}

export type Signals = {
  on(name: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  off(name: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
};

/** The reader of the other end went away (`| head`): not an error, the program just ends. */
export class ClosedPipe extends Error {}

/** Standard output takes no more: disk full, device gone. */
export class OutputFailure extends Error {}

/** Writes and waits until the text has left, so that a slow reader slows the program and nothing piles up in memory. */
export function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) return resolve();
      const code = (error as NodeJS.ErrnoException).code ?? '';
      const closed = ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'EOF'].includes(code);
      reject(closed ? new ClosedPipe() : new OutputFailure(code === 'ENOSPC' ? 'no space left on the device' : code));
    });
  });
}

/** Tells the person at the terminal; nobody listening is no reason to stop. */
export const tell = (io: Io, text: string): void => void write(io.stderr, text).catch(() => {});
