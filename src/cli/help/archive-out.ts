/** Help on the commands that find, show and give out what an archive holds, and on the one that takes in another's. */

export const SEARCH = `Finds statements in the archive.

Usage: onrecord search WORDS…

All WORDS have to be in what was said or in who said it. A phrase is one word to
the shell: onrecord search "no deal". '-tunnel' leaves out, 'brid*' begins with;
put -- before a word with a dash. Without WORDS the options alone narrow.

Who, where, when
  --speaker NAME     any name that the speaker goes by
  --publisher NAME   the outlet, or words of its name
  --origin NAME      where the outlet says the article is from
  --from DATE        published then or later: 2016-11-14, 2016-11 or 2016
  --to DATE          published then or before
  --said-from DATE  --said-to DATE
                     said then, where the text tells
  --headline WORDS   of the article
  --article KEY      one article, by the key at the end of its line
  --language TAG     en

How (several values with commas)
  --stance S         asserts, confirms, admits, denies, declines, silent, asks,
                     urges, commits, decides, believes, shows
  --kind K           person, organisation, group, document, unknown
  --naming N         named, role, anonymous, none, unknown
  --certainty C      named, resolved, unknown
  --form F           direct, indirect, mixed
  --tone T           neutral, distancing, endorsing
  --review R         confirmed, corrected, added, orphaned, none
  --figures          only statements that give a number
  --unit U  --at-least N  --at-most N
                     a number of this unit (plain: a count), in this range
  --all-revisions    also of earlier revisions; else of the newest only

What to print
  --format text      for people (default)
  --format json      one object: total, shown, statements
  --format ndjson    a statement a line
  --format csv       a table
  --limit N          so many (text: 20, else all)
  --order O          relevance, newest, oldest, least-certain
  --facets           counts of what there is (text and json)
  --no-color         no colour, also on a terminal
  --archive DIR      the archive

Exit status: 0 done, also where nothing was found; 1 the archive cannot be
opened, 2 misuse.
`;

export const SERVE = `The web app over the archive, until Ctrl-C. Prints its address.

Usage: onrecord serve

  --port N         8117 without it, or as configured; 0 takes a free one
  --host ADDRESS   127.0.0.1 without it: this machine only. 0.0.0.0 is every
                   address of this machine; then a token is asked for, and the
                   printed address holds it
  --token TOKEN    asks for this one (16 characters or more), also on this
                   machine. ONRECORD_TOKEN says it without showing it to others
  --follow         follows the watch list meanwhile, as follow --always does
  --robots ignore  as for onrecord follow
  --example        a small archive of invented outlets, to look around in

  --archive DIR  --network WAY  --proxy PROXY  --workers N
                   as for onrecord add

Exit status: 0 ended, 1 it could not listen or go on, 2 misuse.
`;

export const IMPORT = `Takes in web archives of other programs and reads the pages in them.

Usage: onrecord import FILE…

FILE is a .warc, .warc.gz or .wacz. Its records are kept as they are; pages that
are in the archive already are left out. What a file says of other archives'
articles and readings is not believed: its pages are read anew.

  --no-read        does not read them yet; onrecord reread does

  --archive DIR  --workers N
                   as for onrecord add

Exit status: 0 done, 1 a file could not be taken in, 2 misuse.
`;

export const EXPORT = `Gives out what is in the archive, whole or not at all.

Usage: onrecord export --format FORM [-o FILE] [WORDS…]

Statements, narrowed by WORDS and the options of onrecord search
  --format csv          a table; every row says how many there are
  --format jsonl        an object a line, with its evidence
  --format annotations  W3C Web Annotations
  --format atom         a feed of the newest hundred

Pages, with all their captures and what readers made of them
  --format wacz         a web archive that players of such show
  --format warc         the same as one WARC file (gzip)
  --article KEY         only these articles; may stand several times

The rest
  --format log          what people did: corrections, follows
  --format opml         the feeds of the watch list

  -o, --output FILE     a file in place of standard output. It has its name only
                        once it is whole; a file of that name is replaced
  --archive DIR         the archive

How many are in it is said on standard error at the end.
Exit status: 0 whole, 1 not to be had; then there is no FILE, 2 misuse.
`;
