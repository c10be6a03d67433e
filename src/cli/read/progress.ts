/** How far a long batch is: one line on standard error that is written over, on a terminal only. */
import { type Io, tell } from '../io.ts';

export interface Progress {
  show(done: number, name: string): void;
  /** Before anything else is printed. */
  clear(): void;
}

export function progress(io: Io, total: number): Progress {
  if (!io.terminal.stderr || total <= 3) return { show() {}, clear() {} };
  let shown = false;
  return {
    show(done, name) {
      const line = `${done}/${total} ${name}`;
      tell(io, `\r\u001b[K${[...line].slice(0, 70).join('')}`);
      shown = true;
    },
    clear() {
      if (shown) tell(io, '\r\u001b[K');
      shown = false;
    },
  };
}
