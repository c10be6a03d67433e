/** A WARC or WACZ file into the archive: its pages become captures, which a reader then reads. */

import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { type Imported, importWarc } from '../../archive/store/import.ts';
import { failed, ok, type Problem, type Result } from '../../record/problem.ts';
import { type Io, tell } from '../io.ts';
import { bar } from '../print/bar.ts';
import { counted } from '../print/counted.ts';
import { printable } from '../print/printable.ts';

/** What went in. */
export interface TakenIn {
  /** Ids of those that are new. */
  readonly captures: readonly number[];
}

/** What was found is said on standard error. Once `signal` aborts, nothing of the file at hand goes in. */
export async function importInput(
  archive: Archive,
  name: string,
  io: Io,
  signal: AbortSignal | null = null,
): Promise<Result<TakenIn>> {
  const shown = bar(io);
  const say = (what: string): void => {
    shown.clear();
    tell(io, `onrecord: ${printable(name)}: ${printable(what)}\n`);
  };
  const captures: number[] = [];
  try {
    await using file = await open(name).catch(cannotOpen);
    let records = 0;
    for await (const { file: from, warc, bytes } of warcsIn(file, name, say)) {
      const pieces = watched(warc, signal, (done) => shown.show(done, bytes, 'bytes'));
      const imported = await importWarc(archive, pieces, from);
      for (const line of linesOf(imported)) say(line);
      records += imported.records;
      for (const id of imported.captures) captures.push(id);
    }
    return records === 0 ? failed('unsupported', 'No WARC record is in it.') : ok({ captures });
  } catch (error) {
    if (error instanceof NotRead) return { ok: false, problem: error.problem };
    if ((error as NodeJS.ErrnoException).code === 'EISDIR')
      return failed('not-readable', 'This is a folder; give the WARC or WACZ files in it.');
    throw error;
  } finally {
    shown.clear();
  }
}

class NotRead extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Whatever is wrong with this file is not wrong with the archive. */
function cannotOpen(error: NodeJS.ErrnoException): never {
  const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
  throw new NotRead(
    missing
      ? failed('not-found', 'There is no such file; check the path.').problem
      : failed('not-readable', `This file cannot be opened (${error.code}).`).problem,
  );
}

interface NamedWarc {
  readonly file: string;
  readonly warc: AsyncIterable<Uint8Array>;
  /** Of the WARC file as it is stored there. */
  readonly bytes: number;
}

async function* warcsIn(file: FileHandle, name: string, say: (what: string) => void): AsyncGenerator<NamedWarc> {
  const { size } = await file.stat();
  if (!/\.wacz$/i.test(name)) return yield { file: basename(name), warc: createReadStream(name), bytes: size };
  const { faultsOf, openWacz } = await import('../../warc/wacz/read.ts');
  const wacz = orNotRead(await openWacz(file, size));
  for (const { path, what } of await faultsOf(wacz)) say(`${path} is ${what}, by the file's own list of contents`);
  for (const { path, bytes, open: opened } of wacz.warcs)
    yield { file: `${basename(name)}-${basename(path)}`, warc: opened(), bytes };
}

async function* watched(
  pieces: AsyncIterable<Uint8Array>,
  signal: AbortSignal | null,
  show: (done: number) => void,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const piece of pieces) {
    if (signal?.aborted) throw new NotRead(failed('not-readable', 'Stopped; nothing of it went in.').problem);
    yield piece;
    done += piece.length;
    show(done);
  }
}

function orNotRead<T>(result: Result<T>): T {
  if (!result.ok) throw new NotRead(result.problem);
  return result.value;
}

function* linesOf({ records, captures, known, tooLarge, damages }: Imported): Generator<string> {
  const before = known > 0 ? `, ${known} were here already` : '';
  const pages = counted(captures.length, 'new page');
  yield `${counted(records, 'record')}, ${pages}${before}`;
  if (tooLarge > 0) yield `${tooLarge} records of more than 256 MB were left out`;
  for (const { offset, length, what } of damages.slice(0, 10))
    yield `${length} bytes at ${offset} are no record: ${what}`;
  if (damages.length > 10) yield `${damages.length - 10} more places like these`;
}
