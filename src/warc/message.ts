/** HTTP messages as archives store them: head and body as they went over the wire. */
import { failed, type Result } from '../record/problem.ts';
import { unchunked } from './chunked.ts';
import { decodedContent } from './content-encoding.ts';
import { parseFields } from './named-fields.ts';
import { type Field, fieldOf } from './record.ts';

export interface StoredMessage {
  /** `HTTP/1.1 200 OK`, or `GET /a HTTP/1.1`. */
  readonly startLine: string;
  /** Null in a request. */
  readonly status: number | null;
  /** In their order, as sent; bytes above 127 are read as Latin-1. */
  readonly fields: readonly Field[];
  /** After the head, chunks and compression included. */
  readonly wire: Buffer;
}

const HEAD = 256 * 1024;

/** The first value of a header; null where there is none. */
export const header = (message: StoredMessage, name: string): string | null => fieldOf(message, name);

/** Null where the bytes are no HTTP message. */
export function parseMessage(block: Uint8Array): StoredMessage | null {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const [end, size] = headEnd(bytes);
  const [startLine, ...lines] = bytes.toString('latin1', 0, end).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/.exec(startLine!)?.[1];
  if (!status && !/^[A-Z]{1,20} \S+ HTTP\/\d(\.\d)?$/.test(startLine!)) return null;
  return {
    startLine: startLine!,
    status: status ? Number(status) : null,
    fields: parseFields(lines.join('\r\n')),
    wire: bytes.subarray(end + size),
  };
}

/** Where the head ends and how long the empty line is; a message may be all head, without one. */
function headEnd(bytes: Buffer): [end: number, size: number] {
  const start = bytes.subarray(0, HEAD);
  const crlf = start.indexOf('\r\n\r\n');
  const lf = start.indexOf('\n\n');
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return [crlf, 4];
  if (lf >= 0) return [lf, 2];
  return [start.length, 0];
}

/** The payload in the sense of WARC: the body without transfer coding, still compressed. */
export function payloadOf(message: StoredMessage): Buffer {
  if (!transferCoded(message)) return message.wire;
  const { body, framing } = unchunked(message.wire);
  // A text whose first line looks like the size of a chunk: whoever put it together said its length.
  const assembled = framing === 'cut-short' && header(message, 'content-length') === String(message.wire.length);
  return assembled ? message.wire : body;
}

export const transferCoded = (message: StoredMessage): boolean =>
  /\bchunked\b/i.test(header(message, 'transfer-encoding') ?? '');

/**
 * The body as its author wrote it, without transfer and content coding. A body that an archive already unpacked, under
 * headers that say otherwise, stays as it is. Problems: `unsupported`, `too-large`, `network`.
 */
export async function bodyOf(message: StoredMessage, limit: number): Promise<Result<Uint8Array>> {
  if (message.wire.length > 2 * limit) return failed('too-large', `It has more than ${limit} bytes.`);
  const payload = payloadOf(message);
  const encoding = header(message, 'content-encoding');
  return decodedContent(payload, alreadyUnpacked(payload, encoding) ? null : encoding, limit);
}

/** Says gzip and is markup: some archives unpack bodies and keep the headers. */
function alreadyUnpacked(payload: Buffer, encoding: string | null): boolean {
  if (!/^\s*(x-)?(gzip|br|zstd|deflate)\s*$/i.test(encoding ?? '')) return false;
  return /^(\ufeff|ï»¿)?\s*<(!doctype|html|\?xml|!--|head|body)/i.test(payload.toString('latin1', 0, 200));
}
