/** The directory of a zip file from a stranger, read out of an open file within bounds. */
import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { failed, ok, type Result } from '../../record/problem.ts';
import { type RandomAccess, slicesOf } from '../input.ts';

export interface ZipEntry {
  /** Never a path on disk: only a name inside the zip file. */
  readonly path: string;
  /** Unpacked, as the directory says. */
  readonly bytes: number;
  readonly stored: boolean;
  /** Its content; throws where it is damaged, or other than the directory says. */
  open(): AsyncIterable<Buffer>;
}

/** Files in one zip file, and their bytes unpacked where they are compressed. */
const MOST = { entries: 100_000, unpacked: 64e9 };

/** `size` is that of the file. Problem `unsupported` with the reason. */
export async function openZip(file: RandomAccess, size: number): Promise<Result<readonly ZipEntry[]>> {
  try {
    const options = { autoClose: false, strictFileNames: true };
    const zip = await fromRandomAccessReaderPromise(new FileReader(file), size, options);
    if (zip.entryCount > MOST.entries) return unsupported(`it claims to hold ${zip.entryCount} files`);
    const found: Entry[] = [];
    for await (const entry of zip.eachEntry()) found.push(entry);
    const odd = oddities(found, size);
    return odd ? unsupported(odd) : ok(found.filter(isFile).map((entry) => zipEntry(zip, entry, file)));
  } catch (error) {
    return unsupported((error as Error).message.replace(/[^\x20-\x7e]+/g, '?').slice(0, 100));
  }
}

const unsupported = (why: string): Result<never> =>
  failed('unsupported', `This WACZ file cannot be opened: ${why.replace(/\.+$/, '')}.`);

const isFile = (entry: Entry): boolean => !entry.fileName.endsWith('/');

/** What no honest zip file has, and bombs are made of. */
function oddities(entries: readonly Entry[], size: number): string | null {
  let end = 0;
  let unpacked = 0;
  const names = new Set<string>();
  for (const entry of entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no honest name has them
    if (/[\u0000-\u001f\u007f]/.test(entry.fileName)) return 'a name in it has control characters';
    if (names.has(entry.fileName)) return 'two files in it have one name';
    names.add(entry.fileName);
    if (entry.isEncrypted()) return 'it is encrypted';
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return 'it is compressed in an unknown way';
    if (entry.relativeOffsetOfLocalHeader < end) return 'files in it overlap';
    // A local header has 30 bytes and the name again.
    end = entry.relativeOffsetOfLocalHeader + 30 + entry.fileNameLength + entry.compressedSize;
    if (end > size) return 'a file in it leads out of it';
    // Deflate packs a thousand to one at most.
    if (entry.uncompressedSize > entry.compressedSize * 1040 + 1000) return 'a size in it is impossible';
    if (entry.compressionMethod !== 0) unpacked += entry.uncompressedSize;
  }
  return unpacked > MOST.unpacked ? `it unpacks to more than ${MOST.unpacked / 1e9} GB` : null;
}

function zipEntry(zip: ZipFile, entry: Entry, file: RandomAccess): ZipEntry {
  const { fileName: path, uncompressedSize: bytes } = entry;
  const stored = entry.compressionMethod === 0;
  return { path, bytes, stored, open: () => (stored ? storedBytes(zip, entry, file) : inflated(zip, entry)) };
}

/** Straight out of the file: WARC files in a WACZ are large and not compressed again. */
async function* storedBytes(zip: ZipFile, entry: Entry, file: RandomAccess): AsyncGenerator<Buffer> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  let size = 0;
  for await (const piece of slicesOf(file, fileDataStart, fileDataStart + entry.compressedSize)) {
    size += piece.length;
    yield piece;
  }
  if (size < entry.compressedSize) throw new Error('the zip file ends within a file');
}

async function* inflated(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  try {
    yield* stream as AsyncIterable<Buffer>;
  } finally {
    stream.destroy();
  }
}

/** yauzl's way to ask for bytes. A class because yauzl wants one. */
class FileReader extends RandomAccessReader {
  readonly #file: RandomAccess;
  constructor(file: RandomAccess) {
    super();
    this.#file = file;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(slicesOf(this.#file, start, end, 64 * 1024), { objectMode: false });
  }
  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const answer = (error: Error | null) => setImmediate(callback, error);
    this.#file.read(buffer, offset, length, position).then(
      ({ bytesRead }) => answer(bytesRead < length ? new Error('it ends too early') : null),
      (error: Error) => answer(error),
    );
  }
}
