/** Web archives: the first page in a WARC file (ISO 28500), plain or gzip. */
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { failed, ok, type Result } from '../record/problem.ts';
import { decodeContent } from './content-encoding.ts';
import { Failure } from './failure.ts';
import { type FetchedPage, LIMITS } from './fetch-page.ts';
import { type Fields, fieldsOf, splitMessage, unchunked } from './http-message.ts';

/** Bytes that are unpacked in search of a page before it is given up. */
const MOST = 1_000_000_000;

/** The first HTML page that was answered with success. Problems: `unsupported`, `no-article`, `too-large`. */
export async function firstPageOfWarc(bytes: Uint8Array): Promise<Result<FetchedPage>> {
  const gzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  // In slices, so that unpacking stops soon after the page is found.
  const source = Readable.from(slices(bytes), { objectMode: false });
  const stream: AsyncIterable<Buffer> = gzip ? source.pipe(createGunzip()) : source;
  try {
    for await (const record of records(stream)) {
      const page = await pageOf(record);
      if (page) return ok(page);
    }
    return failed('no-article', 'No HTML page is in this web archive.');
  } catch (error) {
    if (error instanceof Failure) return { ok: false, problem: error.problem };
    return failed('unsupported', 'This is not a web archive, or a damaged one; it cannot be unpacked.');
  } finally {
    source.destroy();
  }
}

interface WarcRecord {
  readonly fields: Fields;
  readonly block: Buffer;
}

/** Blocks that can hold no page are passed over and come empty. */
async function* records(stream: AsyncIterable<Buffer>): AsyncGenerator<WarcRecord> {
  const read = byteReader(stream);
  for (;;) {
    const head = await read.head();
    if (head === null) return;
    if (!/^WARC\/\d/.test(head))
      throw new Failure('unsupported', 'This is not a web archive: no WARC record is where one should be.');
    const fields = fieldsOf(head);
    const length = Number(fields.get('content-length'));
    if (!Number.isSafeInteger(length) || length < 0)
      throw new Failure('unsupported', 'A record of this web archive has no length.');
    const wanted = ['response', 'resource'].includes(fields.get('warc-type') ?? '') && length <= 2 * LIMITS.bytes;
    yield { fields, block: await read.take(length, wanted) };
  }
}

async function pageOf({ fields, block }: WarcRecord): Promise<FetchedPage | null> {
  const url = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  if (block.length === 0 || !/^https?:/i.test(url)) return null;
  if (fields.get('warc-type') === 'resource') {
    const contentType = fields.get('content-type') ?? null;
    return isHtml(contentType) ? { bytes: block, contentType, url, status: 200 } : null;
  }
  const message = splitMessage(block);
  if (!message || message.status < 200 || message.status > 299) return null;
  const contentType = message.fields.get('content-type') ?? null;
  if (!isHtml(contentType)) return null;
  const chunked = /chunked/i.test(message.fields.get('transfer-encoding') ?? '');
  const wire = chunked ? unchunked(message.body) : message.body;
  const bytes = await decodeContent(wire, message.fields.get('content-encoding'), LIMITS.bytes);
  return bytes.length > 0 ? { bytes, contentType, url, status: message.status } : null;
}

const isHtml = (type: string | null): boolean => /^\s*(text\/html|application\/xhtml\+xml)/i.test(type ?? '');

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += 65536) yield bytes.subarray(i, i + 65536);
}

function byteReader(stream: AsyncIterable<Buffer>) {
  const chunks = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let total = 0;
  async function more(): Promise<Buffer | null> {
    const next = await chunks.next();
    if (next.done) return null;
    total += next.value.length;
    if (total > MOST) throw new Failure('too-large', `No page in the first ${MOST / 1e9} GB of this web archive.`);
    return next.value;
  }
  return {
    /** Up to the next empty line; null at the end of the file. */
    async head(): Promise<string | null> {
      for (;;) {
        let start = 0;
        while (held[start] === 13 || held[start] === 10) start++;
        const end = held.indexOf('\r\n\r\n', start);
        if (end >= 0) {
          const head = held.toString('utf8', start, end);
          held = held.subarray(end + 4);
          return head;
        }
        if (held.length > 65536)
          throw new Failure('unsupported', 'This is not a web archive: its first lines have no end.');
        const chunk = await more();
        if (!chunk && held.length > start)
          throw new Failure('unsupported', 'This is not a web archive, or a damaged one: it ends within a head.');
        if (!chunk) return null;
        held = Buffer.concat([held, chunk]);
      }
    },
    /** The next bytes, fewer at the end of the file; an empty buffer where they are not to be kept. */
    async take(length: number, keep: boolean): Promise<Buffer> {
      const parts: Buffer[] = [];
      let left = length;
      for (;;) {
        const part = held.subarray(0, left);
        if (keep) parts.push(part);
        left -= part.length;
        held = held.subarray(part.length);
        if (left === 0) return Buffer.concat(parts);
        const chunk = await more();
        if (!chunk) return Buffer.concat(parts);
        held = chunk;
      }
    },
  };
}
