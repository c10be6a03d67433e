/** src/cli/run.ts with the stand-in library; with FAKE_MEMORY it tells its peak memory on standard error. */
import { main } from '../../src/cli/main.ts';
import { peakMemory } from './fake-library.ts';
import { fakeServices } from './harness.ts';

process.exitCode = await main(
  process.argv.slice(2),
  {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    terminal: { stdin: false, stdout: false, stderr: false },
    columns: null,
    signals: process,
  },
  fakeServices,
);
if (process.env.FAKE_MEMORY) process.stderr.write(`peak ${peakMemory()}\n`);
