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

export const COVERAGE = `Tells what several articles say together: claims with everybody who is on record
about them, which articles come from one text, figures side by side.

Usage: onrecord coverage INPUT…
       onrecord coverage --records FILE.ndjson
       onrecord coverage --story KEY

INPUT is as for onrecord read, or records (.json) as onrecord read --format json
prints them. Give articles about one event, at most 500. Nobody is said to be
right: it counts who asserts, denies and is silent, and in how many texts that
were not made from one another.

  --records FILE   records as onrecord read --ndjson prints them, one a line;
                   - for standard input. May stand beside INPUT
  --story KEY      the articles of a story of the archive (--archive DIR)

  --format text    for people (default): articles by origin; the claims that
                   tell most, each with the words of all sides; figures
  --format json    the coverage record
  --all            also the claims and figures that --format text leaves out
  --no-color       no colour, also on a terminal

  --as KIND  --url URL  --date DATE  --network WAY  --proxy PROXY  --workers N
                   as for onrecord read

Exit status: 0 done, 1 something could not be read (the rest is covered),
2 misuse.
`;

export const DIFF = `Tells what became of an article between two versions, as statements.

Usage: onrecord diff A B

A is the older and B the newer version: each an input as for onrecord read, or a
record (.json) as onrecord read --format json prints it. Words decide: what was
only read otherwise is no change, and every changed word is in a change.

  statements     added, removed, moved; denial added; speaker, cue, stance or
                 what is said changed
  quotations     altered, cut; their marks added or removed
  figures        another number, anywhere in the text
  of the page    headline, byline, date; correction note added
  the rest       text added, removed, moved, changed

  --format text    for people (default)
  --format json    one object: before, after (which versions), changes (kind,
                   words on both sides, ids of the statements, note,
                   confidence), statements (pairs of ids)
  --no-color       no colour, also on a terminal; the words that went are in
                   [-…-] then, and those that came in {+…+}

  --as KIND  --url URL  --date DATE  --network WAY  --proxy PROXY
                   as for onrecord read

Exit status: 0 done, whether or not there are changes; 1 an input could not be
read, 2 misuse.
`;

export const COMPARE = `Holds a transcript beside what was broadcast or quoted of it.

Usage: onrecord compare TRANSCRIPT BROADCAST

Each is an input as for onrecord read: TRANSCRIPT a page or text in which it
stands who speaks ("ANA LIMA: …", "Q."), or captions; BROADCAST one of

  captions       (.vtt .srt) word by word: what was cut, altered, inserted or
                 moved, and when
  a transcript   the same, without times
  an article     its quotations: exact, changed or not in the transcript; cut
                 without a mark; by whom the transcript has them said

Capitals, marks, spelling, contractions and numbers in words or figures make no
difference. A word, a number, a negation that is another one does.

  --broadcast KIND captions, transcript or article, where what is in it does
                   not show it
  --format text    for people (default)
  --format json    one object: transcript (text, turns), broadcast, passages,
                   quotations
  --no-color       no colour, also on a terminal; the words that went are in
                   [-…-] then, and those that came in {+…+}

  --as KIND  --url URL  --date DATE  --network WAY  --proxy PROXY
                   as for onrecord read

Exit status: 0 done, whether or not they differ; 1 an input could not be read,
2 misuse.
`;
