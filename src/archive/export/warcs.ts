/**
 * The WARC records of an archive as files to give away: all that is acknowledged, or what belongs to single articles (their
 * captures whole, what their pages refer to, and what readers made of them). Records are copied byte for byte.
 */
import { warcinfoRecord } from '../../warc/make.ts';
import { warcMember } from '../../warc/serialize.ts';
import type { WaczWarc } from '../../warc/wacz/write.ts';
import type { Archive } from '../archive.ts';
import { lastCapture } from '../captures/unread.ts';
import { ArchiveError } from '../store/error.ts';
import { readWarcFile } from '../store/warc-folder.ts';

export interface WarcExport {
  /** In the order of the archive. */
  readonly warcs: readonly WaczWarc[];
  /** Captures that came after this one are not in it. */
  readonly lastCapture: number;
  /** Ids of the articles; null for all. */
  readonly articles: readonly number[] | null;
}

/** Everything, as it is acknowledged now. */
export function allWarcs(archive: Archive): WarcExport {
  // Before the lengths: what comes meanwhile is in the files then, and in no page.
  const last = lastCapture(archive);
  const files = archive.sql('select name, length from warc_file where length > 0 order by id').all() as unknown as {
    readonly name: string;
    readonly length: number;
  }[];
  return {
    warcs: files.map(({ name, length }) => ({ name, bytes: length, open: () => bytesOf(archive, name, 0, length) })),
    lastCapture: last,
    articles: null,
  };
}

/** `unknown`: a key that is no article's. */
export function warcsOfArticles(archive: Archive, keys: readonly string[]): WarcExport | { readonly unknown: string } {
  const ids: number[] = [];
  for (const key of keys) {
    const row = archive.sql('select id from article where key = ?').get(key) as { id: number } | undefined;
    if (!row) return { unknown: key };
    ids.push(row.id);
  }
  const last = lastCapture(archive);
  const stretches = joined(stretchesOf(archive, ids));
  const head = infoMember(archive);
  const bytes = stretches.reduce((sum, s) => sum + s.length, head.length);
  const warc: WaczWarc = { name: 'articles.warc.gz', bytes, open: () => copied(archive, head, stretches) };
  return { warcs: [warc], lastCapture: last, articles: ids };
}

interface Stretch {
  readonly file: string;
  readonly start: number;
  readonly length: number;
}

/** A revisit says nothing without the capture that holds its words, which may have shown no article. */
function stretchesOf(archive: Archive, articles: readonly number[]): Stretch[] {
  return archive
    .sql(
      `with recursive wanted (id) as (
         select c.id from capture c join revision r on r.id = c.revision_id
           where r.article_id in (select value from json_each(?1))
         union select c.revisit_of from wanted w join capture c on c.id = w.id where c.revisit_of is not null
       ), place (file_id, start, length) as (
         select c.file_id, c.start, c.length from wanted w join capture c on c.id = w.id
         union select g.file_id, g.start, g.length from reading g join revision r on r.id = g.revision_id
           where r.article_id in (select value from json_each(?1))
       )
       select f.name as file, p.start, p.length from place p join warc_file f on f.id = p.file_id order by f.id, p.start`,
    )
    .all(JSON.stringify(articles)) as unknown as Stretch[];
}

/** Neighbours in one, so that each byte is copied once and files are opened seldom. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const { file, start, length } of stretches) {
    const last = out.at(-1);
    if (last && last.file === file && start <= last.start + last.length)
      out[out.length - 1] = { ...last, length: Math.max(last.length, start + length - last.start) };
    else out.push({ file, start, length });
  }
  return out;
}

async function* copied(archive: Archive, head: Uint8Array, stretches: readonly Stretch[]): AsyncGenerator<Uint8Array> {
  yield head;
  for (const { file, start, length } of stretches) yield* bytesOf(archive, file, start, length);
}

/** Throws where fewer bytes are there: an export is whole or none. */
async function* bytesOf(archive: Archive, name: string, start: number, length: number): AsyncGenerator<Uint8Array> {
  let given = 0;
  for await (const piece of readWarcFile(archive, name, start, start + length)) {
    given += (piece as Buffer).length;
    yield piece as Buffer;
  }
  if (given < length)
    throw new ArchiveError('damaged', `${name} is shorter than it was; onrecord check says what is missing.`);
}

/** The same every time, as the rest of the export is. */
const infoMember = (archive: Archive): Buffer =>
  warcMember(
    warcinfoRecord({
      id: `urn:uuid:${archive.newId()}`,
      date: archive.now().toISOString(),
      filename: 'articles.warc.gz',
      values: [
        ['software', 'onrecord'],
        ['format', 'WARC File Format 1.1'],
        ['isPartOf', `urn:uuid:${archive.id}`],
      ],
    }),
  );
