/** How the engine is set once a process is known to stay; apart from engine.ts, whose settings are only safe at the very start. */
import { setFlagsFromString } from 'node:v8';

/** For a process that stays for days and mostly waits: what requests leave behind goes sooner, which keeps it some 60 MB smaller. */
export function forLongLife(): void {
  setFlagsFromString('--heap-growing-percent=70');
}
