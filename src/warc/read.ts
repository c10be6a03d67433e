/** The records of a WARC file, plain or gzip or both, one after the other, and everything in it that is none. */
import { gunzipped, looksLikeGzip, MemberError } from './gzip-member.ts';
import { asBuffer, type Input, inputOf } from './input.ts';
import { type BlockOptions, type ParsedRecord, parseRecord, RecordError } from './parse-record.ts';
import type { Place } from './record.ts';
import { findNext, RESYNCS } from './resync.ts';

export interface StoredRecord extends ParsedRecord {
  readonly place: Place;
}

/** A stretch of the file that is not whole records; those that came out of a gzip member before it broke are in it. */
export interface Damage {
  readonly offset: number;
  readonly length: number;
  /** One clause in English. */
  readonly what: string;
  /** The file ends in the middle of a record: what a torn write or an unfinished download leaves. */
  readonly torn: boolean;
}

export type Found =
  | { readonly kind: 'record'; readonly record: StoredRecord }
  | { readonly kind: 'damage'; readonly damage: Damage }
  /** Always the last. `whole`: up to there everything is whole records. `end`: where the bytes ended. */
  | { readonly kind: 'end'; readonly whole: number; readonly end: number };

export interface WarcReadOptions extends Partial<BlockOptions> {
  /** The offset in the file of the first byte of the source. */
  readonly offset?: number;
}

/**
 * Memory: the blocks that `hold` asks for, and two megabytes. Never throws for what is in the file; what the source
 * throws goes through.
 */
export async function* readWarc(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: WarcReadOptions = {},
): AsyncGenerator<Found> {
  const blocks: BlockOptions = {
    hold: options.hold ?? (() => 64 * 1024 * 1024),
    into: options.into ?? null,
    digests: options.digests ?? false,
  };
  const pieces = iterator(source);
  const input = inputOf(pieces, options.offset ?? 0);
  let whole = input.offset;
  let broken = false;
  let attempts = 0;
  try {
    while (await somethingLeft(input)) {
      const start = input.offset;
      let problem: RecordError | MemberError | null = null;
      try {
        for await (const record of recordsHere(input, blocks)) yield { kind: 'record', record };
        if (!broken) whole = input.offset;
      } catch (error) {
        if (!(error instanceof RecordError || error instanceof MemberError)) throw error;
        problem = error;
      }
      if (!problem) continue;
      broken = true;
      attempts++;
      const found = attempts <= RESYNCS && (await findNext(input, start));
      if (!found) await toTheEnd(input);
      const damage = { offset: start, length: input.offset - start, what: problem.message };
      yield { kind: 'damage', damage: { ...damage, torn: problem.short && !found } };
    }
    yield { kind: 'end', whole, end: input.offset };
  } finally {
    await pieces.return?.();
  }
}

/** The records of one gzip member, or one plain record. */
async function* recordsHere(input: Input, blocks: BlockOptions): AsyncGenerator<StoredRecord> {
  const offset = input.offset;
  if (isTornMagic(input.held)) throw new MemberError('the file ends within the head of a gzip member', true);
  if (!looksLikeGzip(input.held)) {
    const record = await parseRecord(input, blocks);
    if (record) yield { ...record, place: { offset, length: input.offset - offset, within: 0 } };
    return;
  }
  const pieces = gunzipped(input);
  try {
    yield* recordsOfMember(inputOf(pieces), input, blocks);
  } finally {
    await pieces.return(undefined);
  }
}

async function* recordsOfMember(member: Input, input: Input, blocks: BlockOptions): AsyncGenerator<StoredRecord> {
  const offset = input.offset;
  for (;;) {
    const within = member.offset;
    const record = await parseRecord(member, blocks).catch((error: unknown) => {
      // What is short here is not the file: its member is whole, or a MemberError had come.
      if (error instanceof RecordError && error.short)
        throw new RecordError('a gzip member ends within a record', false);
      throw error;
    });
    if (!record) return;
    // Asking for more runs the member to its end, if this was its last record: its checksum is known before it is given.
    const alone = within === 0 && !(await member.fill(1));
    yield { ...record, place: { offset, length: alone ? input.offset - offset : null, within } };
  }
}

const isTornMagic = (held: Buffer): boolean =>
  held.length < 4 && Buffer.from([0x1f, 0x8b, 8]).subarray(0, held.length).equals(held.subarray(0, 3));

/** Empty lines between records are nothing; with at least four bytes held where there are as many. */
async function somethingLeft(input: Input): Promise<boolean> {
  for (;;) {
    await input.fill(4);
    if (input.held.length === 0) return false;
    let at = 0;
    while (input.held[at] === 13 || input.held[at] === 10) at++;
    if (at === 0) return true;
    input.drop(at);
  }
}

async function toTheEnd(input: Input): Promise<void> {
  do input.drop(input.held.length);
  while (await input.fill(1));
}

async function* asAsync(source: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const piece of source) yield asBuffer(piece);
}

const iterator = (source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncIterator<Uint8Array> =>
  Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : asAsync(source);
