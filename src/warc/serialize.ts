/** A record to bytes: a head, its block, and the two empty lines; as it is or as one gzip member. */
import { gzipSync } from 'node:zlib';
import { sha256 } from './digest.ts';
import { fieldLine, fieldUri } from './named-fields.ts';
import { fieldOf, type WarcRecord } from './record.ts';

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
const ID = /^[a-z][a-z0-9+.-]*:[\x21-\x3b\x3d\x3f-\x7e]+$/i; // a URI, and no angle brackets in it

/** Unpacked. A wrong id, date or field name is misuse and throws; hostile values are made harmless. */
export function warcBytes(record: WarcRecord): Buffer {
  return Buffer.concat([headOf(record), record.block, END]);
}

/** As one gzip member: files are members one after the other, and each can be read alone. */
export function warcMember(record: WarcRecord): Buffer {
  return gzipSync(warcBytes(record));
}

/** A record of another file as a gzip member, with its head and block byte for byte as they were, whatever they say. */
export function copiedMember({ headBytes, block }: { readonly headBytes: Buffer; readonly block: Uint8Array }): Buffer {
  return gzipSync(Buffer.concat([headBytes, block, END]));
}

const END = Buffer.from('\r\n\r\n');

function headOf(record: WarcRecord): Buffer {
  if (!ID.test(record.id)) throw new TypeError(`not the id of a record: ${JSON.stringify(record.id)}`);
  if (!DATE.test(record.date)) throw new TypeError(`not a date of a record: ${JSON.stringify(record.date)}`);
  const lines = [
    'WARC/1.1\r\n',
    fieldLine('WARC-Type', record.type),
    fieldLine('WARC-Record-ID', `<${record.id}>`),
    fieldLine('WARC-Date', record.date),
  ];
  if (record.targetUri !== null) lines.push(fieldLine('WARC-Target-URI', fieldUri(record.targetUri)));
  for (const [name, value] of record.fields) lines.push(fieldLine(name, value));
  // A record that was read from a file keeps the digest that it came with.
  if (fieldOf(record, 'WARC-Block-Digest') === null) lines.push(fieldLine('WARC-Block-Digest', sha256(record.block)));
  if (record.contentType !== null) lines.push(fieldLine('Content-Type', record.contentType));
  lines.push(fieldLine('Content-Length', String(record.block.length)), '\r\n');
  return Buffer.from(lines.join(''));
}
