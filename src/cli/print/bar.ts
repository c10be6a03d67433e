/** How far long work is: a bar on standard error, on a terminal only. */
import { type Io, tell } from '../io.ts';
import { printable } from './printable.ts';

export interface Bar {
  show(done: number, total: number, name: string): void;
  /** Before anything else is printed. */
  clear(): void;
}

const WIDTH = 24;
/** Milliseconds between two drawings: a terminal far away is slow. */
const PAUSE = 100;

export function bar(io: Io, now: () => number = Date.now): Bar {
  if (!io.terminal.stderr) return { show() {}, clear() {} };
  let drawn = 0;
  let shown = false;
  return {
    show(done, total, name) {
      const time = now();
      if (time - drawn < PAUSE && done < total) return;
      drawn = time;
      const full = total > 0 ? Math.round((Math.min(done, total) / total) * WIDTH) : 0;
      const line = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${total} ${printable(name)}`;
      tell(io, `\r\u001b[K${[...line].slice(0, Math.max(20, (io.columns ?? 80) - 1)).join('')}`);
      shown = true;
    },
    clear() {
      if (shown) tell(io, '\r\u001b[K');
      shown = false;
    },
  };
}
