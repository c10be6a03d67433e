/** After damage: where the next record may begin. */
import { constants, inflateRawSync } from 'node:zlib';
import { looksLikeGzip } from './gzip-member.ts';
import type { Input } from './input.ts';

/** Stretches of damage and false starts in one file, before its rest is given up: a hostile file can be made of them. */
export const RESYNCS = 10_000;
const FALSE_STARTS = 10_000;
/** What is looked at of a candidate: enough for a gzip head and the first bytes of a record. */
const LOOK = 1024;

/** Moves `input` to the next beginning after `start`; false, and anywhere, where there is none. */
export async function findNext(input: Input, start: number): Promise<boolean> {
  if (input.offset === start) input.drop(Math.min(1, input.held.length));
  let tried = 0;
  for (;;) {
    const more = await input.fill(64 * 1024);
    for (;;) {
      const { held } = input;
      const at = candidate(held, more);
      if (at < 0) break;
      input.drop(at);
      if (tried++ > FALSE_STARTS) return false;
      if (begins(input.held.subarray(0, LOOK))) return true;
      input.drop(1);
    }
    if (!more) return false;
    // What may be the start of a beginning at the end of the window stays.
    input.drop(Math.max(0, input.held.length - LOOK));
  }
}

/** The nearest place that looks like one, far enough from the end of the window to tell. */
function candidate(held: Buffer, more: boolean): number {
  const gzip = held.indexOf(GZIP);
  const plain = held.indexOf('WARC/1.');
  const near = gzip < 0 ? plain : plain < 0 ? gzip : Math.min(gzip, plain);
  return more && near > held.length - LOOK ? -1 : near;
}

const GZIP = Buffer.from([0x1f, 0x8b, 8]);

function begins(bytes: Buffer): boolean {
  if (!looksLikeGzip(bytes)) return /^WARC\/1\.\d{1,2}\r?\n[A-Za-z-]{1,40}:/.test(bytes.toString('latin1', 0, 64));
  // Members with a name or extra fields in their head are rare; they are found by what is behind them.
  if (bytes[3] !== 0) return (bytes[3]! & ~0x1f) === 0;
  try {
    const text = inflateRawSync(bytes.subarray(10), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 20 });
    return text.toString('latin1', 0, 5) === 'WARC/';
  } catch {
    return false;
  }
}
