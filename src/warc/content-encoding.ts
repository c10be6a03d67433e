/** From the bytes of the wire to the bytes of the page: gzip, deflate, br and zstd, in any order, within a limit. */
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { failed, ok, type Result } from '../record/problem.ts';

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

const unzip: Unpack = promisify(gunzip);
const unbrotli: Unpack = promisify(brotliDecompress);
const unzstd: Unpack = promisify(zstdDecompress);
const zlibWrapped: Unpack = promisify(inflate);
const bare: Unpack = promisify(inflateRaw);

/** "deflate" means zlib's wrapping by the standard, and none from some servers: the first two bytes tell. */
const deflate: Unpack = (bytes, options) => {
  const wrapped = bytes.length > 1 && (bytes[0]! & 15) === 8 && (bytes[0]! * 256 + bytes[1]!) % 31 === 0;
  return wrapped ? zlibWrapped(bytes, options) : bare(bytes, options);
};

const ENCODINGS: ReadonlyMap<string, Unpack> = new Map([
  ['gzip', unzip],
  ['x-gzip', unzip],
  ['br', unbrotli],
  ['zstd', unzstd],
  ['deflate', deflate],
]);

/**
 * `header` is the Content-Encoding, applied left to right by the server; nothing over `limit` bytes is held.
 * Problems: `unsupported`, `too-large`, `network` (it does not decode).
 */
export async function decodedContent(
  wire: Uint8Array,
  header: string | null,
  limit: number,
): Promise<Result<Uint8Array>> {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > 3) return failed('unsupported', 'The page is compressed more than three times over.');
  let bytes = wire;
  for (const name of names.reverse()) {
    const unpack = ENCODINGS.get(name);
    if (!unpack) return failed('unsupported', 'The page is compressed in a way that was not asked for.');
    if (bytes.length === 0) break; // servers label empty bodies too
    try {
      bytes = await unpack(bytes, { maxOutputLength: limit });
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(limit);
      return failed('network', `The page came broken: its ${name} compression does not decode. Try again.`);
    }
  }
  return bytes.length > limit ? tooLarge(limit) : ok(bytes);
}

const tooLarge = (limit: number): Result<never> =>
  failed('too-large', `The page has more than ${Math.round(limit / 1e6) || limit / 1e6} MB; save it and cut it down.`);
