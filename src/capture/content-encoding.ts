/** From the bytes of the wire to the bytes of the page: gzip, deflate and br, in any order, within a limit. */
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { tooLarge } from './exchange.ts';
import { Failure } from './failure.ts';

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

const unzip: Unpack = promisify(gunzip);
const unbrotli: Unpack = promisify(brotliDecompress);
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
  ['deflate', deflate],
]);

/** `header` is the Content-Encoding, applied left to right by the server. Rejects with a Failure; nothing over `limit` is held. */
export async function decodeContent(wire: Uint8Array, header: string | undefined, limit: number): Promise<Uint8Array> {
  const names = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > 3) throw new Failure('unsupported', 'The page is compressed more than three times over.');
  let bytes = wire;
  for (const name of names.reverse()) {
    const unpack = ENCODINGS.get(name);
    if (!unpack) throw new Failure('unsupported', 'The page is compressed in a way that was not asked for.');
    if (bytes.length === 0) break; // servers label empty bodies too
    try {
      bytes = await unpack(bytes, { maxOutputLength: limit });
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
      throw new Failure('network', `The page came broken: its ${name} compression does not decode. Try again.`);
    }
  }
  return bytes;
}
