/** Starts `main` on the process's own streams. The only place that sets the exit status. */
import './engine.ts';
import { isatty } from 'node:tty';
import { main } from './main.ts';

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
  signals: process,
});
