/** Starts `main` on the process's own streams. The only place that sets the exit status. */
import { isatty } from 'node:tty';
import { setFlagsFromString } from 'node:v8';
import { main } from './main.ts';

// What an article leaves behind is short-lived: a small nursery keeps a long run 200 MB smaller for a few percent of its time.
setFlagsFromString('--max-semi-space-size=4');
setFlagsFromString('--semi-space-growth-factor=1');

const { stdout, stderr } = process;

process.exitCode = await main(process.argv.slice(2), {
  // Opened when a command asks for it and not before.
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr,
  env: process.env,
  terminal: { stdin: isatty(0), stdout: isatty(1), stderr: isatty(2) },
  columns: stdout.columns ?? null,
});
