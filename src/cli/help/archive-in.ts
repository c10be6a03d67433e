/** Help on the commands that put something into an archive, or keep it in order. */

export const ADD = `Captures pages and files into the archive, as they came, and reads them.

Usage: onrecord add INPUT…

INPUT is an http or https address, a file as for onrecord read (of a .warc,
.warc.gz or .wacz all pages) or - for standard input. Whatever comes is kept,
also where it holds no article.

  --format text    a line an input (default): new, changed, same or kept
  --format ndjson  an object an input
  --as KIND        what the bytes are: html, text or vtt (captions)
  --url URL        where the input was published
  --date DATE      when
  --publisher NAME by whom, used where the page does not say
  --robots obey    asks robots.txt first; by default it does not, because a
                   person asks for the page

  --archive DIR    the archive; made where there is none
  --network WAY  --proxy PROXY  --workers N
                   as for onrecord read

Ctrl-C ends what is under way in good order, a second one ends at once.
Exit status: 0 done, 1 something could not be had or read, 2 misuse.
`;

export const FOLLOW = `Looks at the feeds, sitemaps and pages of the watch list that are due.

Usage: onrecord follow
       onrecord follow URL… | FILE.opml…
       onrecord follow --list | --opml
       onrecord follow --remove URL…

With addresses, puts them on the list first: a feed (RSS, Atom, JSON Feed), a
news sitemap or a page, by what comes. A feed's new articles are captured, and
from then on watched: often on the first day, rarely after a week.

  --as KIND        what the address is: feed, sitemap or page
  --always         goes on until Ctrl-C
  --robots ignore  does not obey robots.txt, and says so; by default it does
  --format text    a line for everything that was looked at (default)
  --format ndjson  an object for it
  --list           the list: what is due when
  --opml           the feeds of the list as OPML
  --remove         takes the addresses off the list; what came stays

  --archive DIR  --network WAY  --proxy PROXY  --workers N
                   as for onrecord add

Exit status: 0 done, 1 something could not be had, 2 misuse.
`;

export const REREAD = `Reads again what an older reader read, and what none has read.

Usage: onrecord reread

What older readers made of a page stays in the archive. Can be stopped at any
moment and goes on where it was.

  --archive DIR  --workers N
                   as for onrecord add

Exit status: 0 done, 1 stopped before the end, 2 misuse.
`;

export const CHECK = `Tells what of the archive is whole: every byte against its digest, the index
against the WARC files, the log against itself.

Usage: onrecord check
       onrecord check --rebuild

  --rebuild        makes the index anew from the WARC files and the log; nothing
                   else is changed. What cannot be read as an index is put aside
  --format text    for people (default)
  --format json    one object
  --archive DIR    the archive

Exit status: 0 whole, 1 something is lost or to be mended, 2 misuse.
`;

export const CONFIG = `Shows what is in force and where each value came from.

Usage: onrecord config
       onrecord config NAME VALUE
       onrecord config NAME --unset

With NAME VALUE, keeps a value in the archive's config.json; it counts where
neither the command line nor the environment says otherwise. source.HOST is the
way of one host and its subdomains: onrecord config source.example.org tor
A network that is given for one run is the way of every request in it.

  --format text    for people (default), without the logins of proxies
  --format json    an array
  --archive DIR    the archive

A value that is not understood stops every command: it never becomes the default
by mistake. Exit status: 0 done, 2 misuse.
`;
