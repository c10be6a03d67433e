/** One record out of unpacked bytes. */
import { type DigestCheck, digestCheck } from './digest.ts';
import type { Input } from './input.ts';
import { parseFields } from './named-fields.ts';
import { bare, type Field, fieldOf, type WarcHead } from './record.ts';

/** Why bytes are no record; `short` where they ended. */
export class RecordError extends Error {
  readonly short: boolean;
  constructor(message: string, short: boolean) {
    super(message);
    this.short = short;
  }
}

export interface ParsedRecord {
  readonly head: WarcHead;
  /** The head as it stands in the file, with the empty line at its end. */
  readonly headBytes: Buffer;
  /** Bytes of the block, held or not. */
  readonly size: number;
  readonly block: Buffer | null;
  /** Whether the block has its WARC-Block-Digest; `unknown` where none is stated, in no known form, or not asked for. */
  readonly digest: 'same' | 'differs' | 'unknown';
}

export interface BlockOptions {
  /** How many bytes of this block may be held; one that is longer comes as null. */
  readonly hold: (head: WarcHead, size: number) => number;
  /** Takes the pieces of blocks as they come, instead of holding them. */
  readonly into: ((head: WarcHead, size: number) => ((piece: Buffer) => void | Promise<void>) | null) | null;
  readonly digests: boolean;
}

const HEAD = 64 * 1024;

/** Null at the end of the bytes. Leaves `input` behind the record and its empty lines. Throws a RecordError. */
export async function parseRecord(input: Input, options: BlockOptions): Promise<ParsedRecord | null> {
  const headBytes = await readHead(input);
  if (headBytes === null) return null;
  const { head, size } = parseHead(headBytes.toString('utf8'));
  const stated = options.digests ? fieldOf(head, 'WARC-Block-Digest') : null;
  const check = stated ? digestCheck(stated) : null;
  const sink = options.into?.(head, size) ?? null;
  const block = sink || size > options.hold(head, size) ? null : await held(input, size, check);
  if (block === null) await passed(input, size, check, sink);
  await skipLines(input);
  return { head, headBytes, size, block, digest: check ? (check.same() ? 'same' : 'differs') : 'unknown' };
}

async function readHead(input: Input): Promise<Buffer | null> {
  await skipLines(input);
  if (!(await input.fill(1))) return null;
  for (let least = 6; ; least = Math.max(input.held.length + 1, 512)) {
    const more = await input.fill(least);
    const { held } = input;
    const magic = held.toString('latin1', 0, 5);
    if (!'WARC/'.startsWith(magic)) throw new RecordError('no record is where one should be', false);
    const [end, size] = emptyLine(held);
    if (end >= 0) {
      input.drop(end + size);
      return Buffer.from(held.subarray(0, end + size)); // a copy, which does not keep the window in memory
    }
    if (held.length > HEAD) throw new RecordError('the head of a record has no end', false);
    if (!more) throw new RecordError('the file ends within the head of a record', true);
  }
}

export function emptyLine(held: Buffer): [end: number, size: number] {
  const crlf = held.indexOf('\r\n\r\n');
  const lf = held.subarray(0, crlf < 0 ? HEAD : crlf).indexOf('\n\n');
  return lf >= 0 ? [lf, 2] : [crlf, 4];
}

/** Empty lines after a record. */
async function skipLines(input: Input): Promise<void> {
  while (await input.fill(1)) {
    let at = 0;
    while (input.held[at] === 13 || input.held[at] === 10) at++;
    const all = at === input.held.length;
    input.drop(at);
    if (!all) return;
  }
}

export function parseHead(text: string): { head: WarcHead; size: number } {
  const line = text.search(/\r?\n/);
  if (line < 0 || !/^WARC\/\d\.\d{1,2}\s*$/.test(text.slice(0, line)))
    throw new RecordError('no record is where one should be', false);
  const all = parseFields(text.slice(line + 1));
  const named = (name: string): string | null => fieldOf({ fields: all }, name);
  const size = Number(/^\d{1,15}$/.exec(named('Content-Length') ?? '')?.[0] ?? Number.NaN);
  if (!Number.isSafeInteger(size)) throw new RecordError('a record has no length', false);
  const uri = named('WARC-Target-URI');
  const head: WarcHead = {
    type: (named('WARC-Type') ?? '').toLowerCase(),
    id: bare(named('WARC-Record-ID') ?? ''),
    date: named('WARC-Date') ?? '',
    targetUri: uri ? bare(uri) : null,
    contentType: named('Content-Type'),
    fields: all.filter(([name]) => !OWN.has(name.toLowerCase())) satisfies Field[],
  };
  return { head, size };
}

const OWN = new Set(['warc-type', 'warc-record-id', 'warc-date', 'warc-target-uri', 'content-type', 'content-length']);

const SHORT = 'the file ends within a record';

async function held(input: Input, size: number, check: DigestCheck | null): Promise<Buffer> {
  if (!(await input.fill(size))) throw new RecordError(SHORT, true);
  const block = input.held.subarray(0, size);
  check?.update(block);
  input.drop(size);
  return block;
}

async function passed(
  input: Input,
  size: number,
  check: DigestCheck | null,
  sink: ((piece: Buffer) => void | Promise<void>) | null,
): Promise<void> {
  for (let left = size; left > 0; ) {
    if (!(await input.fill(1))) throw new RecordError(SHORT, true);
    const piece = input.held.subarray(0, left);
    check?.update(piece);
    await sink?.(piece);
    input.drop(piece.length);
    left -= piece.length;
  }
}
