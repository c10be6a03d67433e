/** Help on the commands that read and print. */

export const READ = `Reads pages and texts and prints who says what.

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
  --network WAY    the way of every request: direct, tor, tor://HOST:PORT,
                   socks5h://HOST:PORT or http://HOST:PORT, with
                   USER:PASSWORD@ before HOST if needed. Through a proxy none
                   goes around it, and host names are looked up there. Else
                   ONRECORD_NETWORK says it, else the archive at hand (onrecord
                   config), else direct
  --proxy PROXY    the same as --network
  --workers N      reads on N cores (default 1)
  --ndjson         filter: one JSON object a line on standard input ("id", and
                   "text" or "html"; "url", "date", "headline", "publisher" if
                   known), one record a line on standard output in the same
                   order; {"id", "error": {"code", "message"}} for a line that
                   cannot be read

What cannot be read is said on standard error; the rest goes on.
Exit status: 0 done, 1 something could not be read, 2 misuse.
`;

export const EXPLAIN = `Tells why a statement says what it says: words, rules, probabilities.

Usage: onrecord explain INPUT N

INPUT as for onrecord read. N is the number of the statement there, from 1. Of
an input with several articles the first is taken.

  --format text    for people (default)
  --format json    one object: the statement, and a reason for each layer
  --no-color       no colour, also on a terminal

  --as KIND  --url URL  --date DATE  --network WAY  --proxy PROXY
                   as for onrecord read

Exit status: 0 done, 1 the input could not be read or has no statement N,
2 misuse.
`;
