/** WACZ: a zip file that holds WARC files. Just enough of zip to find the first of them. */
import { inflateRawSync } from 'node:zlib';
import { failed, ok, type Result } from '../record/problem.ts';

/** The bytes of the first file named `archive/….warc` or `….warc.gz`; problem `unsupported`. */
export function firstWarcOfWacz(bytes: Uint8Array): Result<Uint8Array> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entry = entries(zip).find(({ name }) => /^archive\/.+\.warc(\.gz)?$/.test(name));
    return entry ? ok(content(zip, entry)) : failed('unsupported', 'No WARC file is in this WACZ file.');
  } catch (error) {
    // Offsets that lead out of the file throw RangeErrors.
    return failed('unsupported', `This WACZ file cannot be unpacked (${(error as Error).message.slice(0, 80)}).`);
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly at: number;
}

function entries(zip: Buffer): Entry[] {
  // The end record is within the last 64 KB, before a comment of that length at most.
  const end = zip.lastIndexOf('PK\u0005\u0006', zip.length - 22, 'latin1');
  if (end < 0) throw new Error('no zip file');
  const out: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let n = zip.readUInt16LE(end + 10); n > 0; n--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('damaged zip file, or one over 4 GB');
    const nameLength = zip.readUInt16LE(at + 28);
    out.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      size: zip.readUInt32LE(at + 20),
      at: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return out;
}

function content(zip: Buffer, { method, size, at }: Entry): Uint8Array {
  const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  const packed = zip.subarray(start, start + size);
  if (packed.length < size) throw new Error('it ends too early');
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed, { maxOutputLength: 512 * 1024 * 1024 });
  throw new Error(`compression method ${method}`);
}
