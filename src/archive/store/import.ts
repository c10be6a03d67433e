/**
 * A web archive of another program into this one. Its records are kept as they are, each as a gzip member of its own, in a
 * file of their own; nothing in them is taken for ours: what they say of captures or readings is a stranger's word, so the
 * pages in them are found and read anew.
 */
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../warc/digest.ts';
import { bodyOf, header, parseMessage } from '../../warc/message.ts';
import { type Damage, readWarc, type StoredRecord } from '../../warc/read.ts';
import { fieldOf } from '../../warc/record.ts';
import { copiedMember, warcMember } from '../../warc/serialize.ts';
import type { Archive } from '../archive.ts';
import { urn, withoutUrn } from '../captures/keep.ts';
import { type CaptureFacts, insertCapture } from '../captures/row.ts';
import { archiveErrorOf } from './error.ts';
import { noteRecord } from './notes.ts';
import { alongside, append, nextNumber } from './warc-files.ts';
import { syncFolder, warcName, warcPath } from './warc-folder.ts';

export interface Imported {
  /** Name in the folder `warc/`; null where every page in it was known already, and nothing was kept. */
  readonly file: string | null;
  readonly records: number;
  /** Ids of the captures that are new in the archive. */
  readonly captures: readonly number[];
  /** Pages that were in the archive already, by their record id. */
  readonly known: number;
  /** Records with more than LARGEST bytes, which were left out. */
  readonly tooLarge: number;
  readonly damages: readonly Damage[];
}

/** A block of more bytes is no page; films are. */
const LARGEST = 256 * 1024 * 1024;
const PAGE = 32_000_000;

interface Found {
  readonly facts: CaptureFacts;
  readonly start: number;
  readonly length: number;
}

/** `name`: of the file it comes from, for people. Memory: one record. Reads the source to its end before anything counts. */
export async function importWarc(
  archive: Archive,
  source: AsyncIterable<Uint8Array>,
  name: string,
  progress: (records: number) => void = () => {},
): Promise<Imported> {
  const folder = join(archive.folder, 'warc');
  mkdirSync(folder, { recursive: true });
  sweep(folder, archive.now());
  const partial = join(folder, `.${archive.newId()}.part`);
  const fd = openSync(partial, 'wx');
  try {
    const copied = await copy(archive, source, fd, name, progress);
    fsyncSync(fd);
    return archive.transaction(() => takeIn(archive, copied, partial, name));
  } finally {
    closeSync(fd);
    rmSync(partial, { force: true });
  }
}

/** What imports that were killed have left. One that is under way has written to its own a moment ago. */
function sweep(folder: string, now: Date): void {
  for (const name of readdirSync(folder)) {
    if (!/^\.[\w-]+\.part$/.test(name)) continue;
    const age = now.getTime() - (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > DAY) rmSync(join(folder, name), { force: true });
  }
}

const DAY = 24 * 60 * 60 * 1000;

function write(archive: Archive, fd: number, bytes: Uint8Array, at: number): void {
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done, bytes.length - done, at + done);
  } catch (error) {
    throw archiveErrorOf(error, archive.folder);
  }
}

async function copy(
  archive: Archive,
  source: AsyncIterable<Uint8Array>,
  fd: number,
  name: string,
  progress: (records: number) => void,
) {
  const damages: Damage[] = [];
  const found: Found[] = [];
  let [end, records, tooLarge] = [0, 0, 0];
  for await (const item of readWarc(source, { hold: () => LARGEST })) {
    if (item.kind === 'damage') damages.push(item.damage);
    if (item.kind !== 'record') continue;
    const { headBytes, block } = item.record;
    if (!block) {
      tooLarge++;
      continue;
    }
    const member = copiedMember({ headBytes, block });
    write(archive, fd, member, end);
    const facts = await factsOf(item.record, name);
    if (facts) found.push({ facts, start: end, length: member.length });
    end += member.length;
    progress(++records);
  }
  return { damages, found, length: end, records, tooLarge };
}

/** Null for everything that is no page. */
async function factsOf({ head, block }: StoredRecord, name: string): Promise<CaptureFacts | null> {
  const { type, targetUri } = head;
  const date = new Date(head.date);
  if (!targetUri || targetUri.length > 8192 || !block || Number.isNaN(date.getTime())) return null;
  if (type !== 'response' && type !== 'resource' && type !== 'revisit') return null;
  const message = type === 'resource' ? null : parseMessage(block);
  if (type !== 'resource' && !message) return null;
  const contentType = message ? header(message, 'content-type') : head.contentType;
  const status = message?.status ?? null;
  if (!/^\s*(text\/html|application\/xhtml\+xml|text\/plain)/i.test(contentType ?? '')) return null;
  if (status !== null && (status < 200 || status > 299)) return null;
  const body = message ? await bodyOf(message, PAGE) : { ok: true as const, value: block };
  const bytes = body.ok ? body.value : new Uint8Array();
  const refersTo = fieldOf(head, 'WARC-Refers-To');
  return {
    recordId: withoutUrn(head.id),
    purpose: 'page',
    url: targetUri,
    finalUrl: targetUri,
    at: date.toISOString(),
    status,
    contentType,
    digest: sha256(bytes),
    bytes: bytes.length,
    revisitOf: type === 'revisit' && refersTo ? withoutUrn(refersTo.replace(/^<|>$/g, '')) : null,
    note: {
      via: 'import',
      source: name,
      robots: 'not-asked',
      given: { url: null, date: null, publisher: null, headline: null },
    },
    network: null,
    etag: message ? header(message, 'etag') : null,
    lastModified: message ? header(message, 'last-modified') : null,
  };
}

function takeIn(archive: Archive, copied: Awaited<ReturnType<typeof copy>>, partial: string, name: string): Imported {
  const { damages, records, tooLarge } = copied;
  const fresh = copied.found.filter(
    ({ facts }) => !archive.sql('select 1 from capture where record_id = ?').get(facts.recordId),
  );
  const rest = { records, known: copied.found.length - fresh.length, tooLarge, damages };
  // A file without a record is no web archive, one with known pages only brings nothing.
  if (records === 0 || (fresh.length === 0 && copied.found.length > 0)) return { ...rest, file: null, captures: [] };
  const id = nextNumber(archive);
  const file = warcName(id, plain(name));
  renameSync(partial, warcPath(archive, file));
  alongside(archive, file);
  syncFolder(join(archive.folder, 'warc'));
  archive
    .sql('insert into warc_file (id, name, length, closed, imported) values (?, ?, ?, 1, 1)')
    .run(id, file, copied.length);
  const at = archive.now().toISOString();
  const notes = fresh.map(({ facts, start, length }) => {
    const about = { id: urn(archive.newId()), date: at, targetUri: facts.finalUrl, about: urn(facts.recordId) };
    const place = { file, start, length, answerStart: start, answerLength: length };
    // A copy: the packed bytes lie in a buffer of a thousand times their size.
    return Uint8Array.from(warcMember(noteRecord(about, 'onrecord-capture', { ...facts, place })));
  });
  if (notes.length > 0) append(archive, notes);
  const captures = fresh.map(({ facts, start, length }) =>
    insertCapture(archive, facts, { fileId: id, start, length, answerStart: start, answerLength: length }),
  );
  return { ...rest, file, captures };
}

/** What may stand in a file name everywhere. */
const plain = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/\.(warc(\.gz)?|wacz)$/i, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 60) || 'archive';
