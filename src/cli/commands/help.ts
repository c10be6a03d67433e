/** What `--help` prints. docs/command-line.md shows the same words; a test compares them. */

import { ADD, CHECK, CONFIG, FOLLOW, REREAD } from '../help/archive-in.ts';
import { EXPORT, IMPORT, SEARCH, SERVE } from '../help/archive-out.ts';
import { COMPARE, COVERAGE, DIFF, EXPLAIN, READ } from '../help/reading.ts';
import { type Io, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { nearest } from '../nearest.ts';
import { Misuse } from '../options.ts';

const OVERVIEW = `onrecord: who said what, according to whom, and the exact words behind it.

Usage: onrecord COMMAND …

  read      read pages and texts, print who says what
  explain   tell why a statement says what it says
  coverage  tell what several articles say together: who confirms, who denies
  diff      tell what became of an article between two versions
  compare   hold a transcript beside what was broadcast or quoted of it

  add       capture pages and files into the archive, and read them
  follow    look at feeds and watched pages, as far as they are due
  search    find statements in the archive
  serve     the web app over the archive
  import    take in web archives of other programs (WARC, WACZ)
  export    give out what is in the archive (WACZ, CSV, JSON Lines, Atom, …)
  reread    read again what an older reader read
  check     tell what of the archive is whole; make its index anew
  config    what is in force, and where each value came from

  help      help on a command: onrecord help read

  --help    this page; after a command, the page of the command
  --version

The archive is the folder of --archive DIR, else that of ONRECORD_ARCHIVE, else
./onrecord-archive. The first add, import, follow URL or serve makes it.

Exit status: 0 done, 1 something could not be read, 2 misuse.
`;

export const HELP: Readonly<Record<string, string>> = {
  read: READ,
  explain: EXPLAIN,
  coverage: COVERAGE,
  diff: DIFF,
  compare: COMPARE,
  add: ADD,
  follow: FOLLOW,
  search: SEARCH,
  serve: SERVE,
  import: IMPORT,
  export: EXPORT,
  reread: REREAD,
  check: CHECK,
  config: CONFIG,
  help: OVERVIEW,
};

export async function help(argv: readonly string[], io: Io, _services?: unknown): Promise<ExitStatus> {
  const topic = argv.find((word) => !['--help', '-h'].includes(word)) ?? 'help';
  const text = Object.hasOwn(HELP, topic) ? HELP[topic] : undefined;
  if (text === undefined) {
    const near = nearest(topic, Object.keys(HELP));
    throw new Misuse(`there is no command ${topic}${near ? `; did you mean: onrecord help ${near}` : ''}`);
  }
  await write(io.stdout, text);
  return 0;
}
