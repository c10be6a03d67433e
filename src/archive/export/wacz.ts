/** An archive, or articles of it, as one WACZ file: any player of web archives shows the pages, and says whether they are whole. */
import { DatabaseSync } from 'node:sqlite';
import type { Readable } from 'node:stream';
import { cdxjLine } from '../../warc/cdxj.ts';
import { readWarc } from '../../warc/read.ts';
import { fieldOf, type WarcHead } from '../../warc/record.ts';
import { type WaczPageEntry, type WaczWarc, writeWacz } from '../../warc/wacz/write.ts';
import type { Archive } from '../archive.ts';
import type { WarcExport } from './warcs.ts';

export interface WaczOptions {
  /** `onrecord 1.0.0` */
  readonly software: string;
  readonly title: string | null;
  /** Bytes of WARC files that were read for the index, before the first byte of the export comes. */
  readonly progress?: (done: number, total: number) => void;
}

export interface WaczExport {
  readonly stream: Readable;
  readonly pages: number;
}

/** Heads of messages are shorter. */
const HEAD = 64 * 1024;
/** A block whose payload digest nobody wrote down is held to make it. */
const HELD = 64 * 1024 * 1024;

/** Memory does not grow with the archive: the index waits in a temporary database of SQLite, on the disk where it is large. */
export async function waczOf(archive: Archive, what: WarcExport, options: WaczOptions): Promise<WaczExport> {
  const index = new DatabaseSync('');
  try {
    index.exec(
      'pragma journal_mode = off; pragma synchronous = off; create table line (line text primary key) without rowid; begin',
    );
    await fill(index, what.warcs, options.progress ?? (() => {}));
    index.exec('commit');
    const pages = countPages(archive, what);
    const stream = writeWacz({
      warcs: what.warcs,
      index: linesOf(index),
      pages: pagesOf(archive, what),
      created: archive.now(),
      software: options.software,
      title: options.title,
      description: null,
    });
    stream.once('close', () => index.close());
    return { stream, pages };
  } catch (error) {
    index.close();
    throw error;
  }
}

async function fill(index: DatabaseSync, warcs: readonly WaczWarc[], progress: NonNullable<WaczOptions['progress']>) {
  const insert = index.prepare('insert or ignore into line (line) values (?)');
  const total = warcs.reduce((sum, { bytes }) => sum + bytes, 0);
  let before = 0;
  for (const warc of warcs) {
    for await (const line of linesIn(warc, (offset) => progress(before + offset, total))) insert.run(line);
    before += warc.bytes;
  }
}

async function* linesIn(warc: WaczWarc, at: (offset: number) => void): AsyncGenerator<string> {
  let start: Buffer[] = [];
  const into = () => {
    start = [];
    let size = 0;
    return (piece: Buffer): void => {
      if (size < HEAD) start.push(Buffer.from(piece.subarray(0, HEAD - size)));
      size += piece.length;
    };
  };
  const hold = (head: WarcHead): number =>
    head.type === 'response' && fieldOf(head, 'WARC-Payload-Digest') === null ? HELD : 0;
  for await (const found of readWarc(warc.open(), { into, hold })) {
    if (found.kind !== 'record') continue;
    const { head, block, place } = found.record;
    at(place.offset);
    // Records that share a gzip member are found by reading on from its start.
    const length = place.length ?? 0;
    const line = cdxjLine({
      head,
      block: block ?? Buffer.concat(start),
      offset: place.offset,
      length,
      filename: warc.name,
    });
    if (line !== null) yield line;
  }
}

function* linesOf(index: DatabaseSync): Generator<string> {
  for (const { line } of index.prepare('select line from line order by line').iterate()) yield line as string;
}

/** Captures that showed a revision, one entry for each: a page is looked at as it was then. */
const PAGES = `from capture c join revision r on r.id = c.revision_id
  where c.id <= ?1 and c.final_url like 'http%' and (?2 is null or r.article_id in (select value from json_each(?2)))`;

function* pagesOf(archive: Archive, { lastCapture, articles }: WarcExport): Generator<WaczPageEntry> {
  const rows = archive
    .sql(`select c.record_id as id, c.final_url as url, c.at as ts, r.headline as title ${PAGES} order by c.at, c.id`)
    .iterate(lastCapture, articles && JSON.stringify(articles));
  for (const { id, url, ts, title } of rows as Iterable<unknown> as Iterable<WaczPageEntry>)
    yield { id, url, ts, title };
}

const countPages = (archive: Archive, { lastCapture, articles }: WarcExport): number =>
  (archive.sql(`select count(*) as n ${PAGES}`).get(lastCapture, articles && JSON.stringify(articles)) as { n: number })
    .n;
