/** The bytes of an input: from a file, standard input or the network. */
import { open } from 'node:fs/promises';
import { failed, ok, type Result } from '../../record/problem.ts';
import type { Io } from '../io.ts';
import type { Services } from '../services.ts';
import type { ReadOptions } from './options.ts';

export interface Bytes {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where they were found on the web; null for files. */
  readonly url: string | null;
}

/** Of a file or of standard input; a UTF-16 text of the greatest length that is read has this many. */
const MOST = 128 * 1024 * 1024;

export async function bytesOf(input: string, options: ReadOptions, io: Io, services: Services): Promise<Result<Bytes>> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(input)?.[1]?.toLowerCase();
  if (!scheme) return local(await localBytes(input, io));
  if (scheme === 'file') return failed('bad-url', 'Give the path of the file in place of a file: address.');
  return services.fetchPage(input, options.policies());
}

/** Of a file, or with `-` of standard input. */
export const localBytes = (input: string, io: Io): Promise<Result<Uint8Array>> =>
  input === '-' ? collected(io.stdin) : fileBytes(input);

const local = (bytes: Result<Uint8Array>): Result<Bytes> =>
  bytes.ok ? ok({ bytes: bytes.value, contentType: null, url: null }) : bytes;

async function fileBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    await using file = await open(path);
    if ((await file.stat()).isDirectory())
      return failed('not-readable', 'This is a folder; give the files in it, for example FOLDER/*.html');
    // As a stream, because devices and named pipes do not say how much is coming.
    return await collected(file.createReadStream({ autoClose: false }));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT' || code === 'ENOTDIR') return failed('not-found', 'There is no such file; check the path.');
    if (code === 'EACCES' || code === 'EPERM')
      return failed('not-readable', 'This file may not be read; check its permissions.');
    return failed('not-readable', `This file cannot be read (${code}).`);
  }
}

async function collected(stream: AsyncIterable<Uint8Array>): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MOST) return failed('too-large', `There are more than ${MOST / 1024 / 1024} MB in it; split it.`);
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}
