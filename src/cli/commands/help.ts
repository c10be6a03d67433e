/** What `--help` prints. docs/command-line.md shows the same words; a test compares them. */

import { type Io, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { nearest } from '../nearest.ts';
import { Misuse } from '../options.ts';

const OVERVIEW = `onrecord: who said what, according to whom, and the exact words behind it.

Usage: onrecord COMMAND …

  read      read pages and texts, print who says what
  explain   tell why a statement says what it says
  help      help on a command: onrecord help read

  --help    this page; after a command, the page of the command
  --version

Exit status: 0 done, 1 something could not be read, 2 misuse.
`;

const READ = `Reads pages and texts and prints who says what.

Usage: onrecord read INPUT…
       onrecord read --ndjson < LINES

INPUT is an http or https address, a file (.html .htm .txt .md .vtt .srt .json
.warc .warc.gz .wacz) or - for standard input. A .json file holds one object,
or an array of objects, of the form that --ndjson takes.

What to print
  --format text    for people (default): headline, who, when, origin; statements
                   with their numbers; who is on record how often
  --format json    one record; an array of records for several inputs
  --format ndjson  a record a line
  --no-color       no colour, also on a terminal

What the input does not say
  --as KIND        what the bytes are: html, text or vtt (captions)
  --url URL        where they were published
  --date DATE      when: 2016-11-14 or 2016-11-14T09:30:00Z

How it is read
  --proxy PROXY    every request goes through socks5h://HOST:PORT or
                   http://HOST:PORT (USER:PASSWORD@ before HOST if needed), none
                   around it; host names are looked up there
  --workers N      reads on N cores (default 1)
  --ndjson         filter: one JSON object a line on standard input ("id", and
                   "text" or "html"; "url", "date", "headline", "publisher" if
                   known), one record a line on standard output in the same
                   order; {"id", "error": {"code", "message"}} for a line that
                   cannot be read

What cannot be read is said on standard error; the rest goes on.
Exit status: 0 done, 1 something could not be read, 2 misuse.
`;

const EXPLAIN = `Tells why a statement says what it says: words, rules, probabilities.

Usage: onrecord explain INPUT N

INPUT as for onrecord read. N is the number of the statement there, from 1. Of
an input with several articles the first is taken.

  --format text    for people (default)
  --format json    one object: the statement, and a reason for each layer
  --no-color       no colour, also on a terminal

  --as KIND  --url URL  --date DATE  --proxy PROXY    as for onrecord read

Exit status: 0 done, 1 the input could not be read or has no statement N,
2 misuse.
`;

export const HELP: Readonly<Record<string, string>> = { read: READ, explain: EXPLAIN, help: OVERVIEW };

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
