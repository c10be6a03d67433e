/**
 * Captures that wait for a reader: pages that came while nobody could read, and everything that an older reader read. What
 * older ones said of them stays in the WARC files. Can be stopped at any moment and goes on where it was.
 */
import { payloadOf } from '../archive/captures/payload.ts';
import { captureOf } from '../archive/captures/row.ts';
import { countWaiting, waitingCaptures } from '../archive/captures/unread.ts';
import type { Added, Desk } from './desk.ts';
import { inputOf } from './input.ts';
import { readCapture, seenAgain, unread } from './store.ts';

export interface RereadOptions {
  readonly width?: number;
  readonly after?: number;
  /** Ids of the captures that may be read; without it, all. */
  readonly only?: ReadonlySet<number> | null;
  readonly signal?: AbortSignal | null;
}

export interface Rereading {
  readonly done: number;
  readonly total: number;
  readonly added: Added;
}

/** `width` are under way at once. `after`: only captures that came after this one. Once `signal` aborts, none is begun. */
export async function* reread(
  desk: Desk,
  reader: { readonly version: string; readonly model: string },
  { width = 1, after: first = 0, only = null, signal = null }: RereadOptions = {},
): AsyncGenerator<Rereading> {
  const total = only?.size ?? countWaiting(desk.archive, reader, first);
  let done = 0;
  let after = first;
  for (;;) {
    const waiting = waitingCaptures(desk.archive, reader, after, Math.max(width, 16));
    if (waiting.length === 0 || signal?.aborted) return;
    after = waiting.at(-1)!.captureId;
    const running: Promise<Added>[] = [];
    try {
      for (const { captureId } of waiting) {
        if (signal?.aborted) break;
        if (only && !only.has(captureId)) continue;
        const added = readAgain(desk, captureId);
        // Whoever takes it hears of it; until then a failure must not end the process.
        added.catch(() => {});
        running.push(added);
        if (running.length >= width) yield { done: ++done, total, added: await running.shift()! };
      }
      while (running.length > 0) yield { done: ++done, total, added: await running.shift()! };
    } finally {
      // Else the others would go on in an archive that is closed.
      await Promise.allSettled(running);
    }
  }
}

async function readAgain(desk: Desk, captureId: number): Promise<Added> {
  const capture = captureOf(desk.archive, captureId)!;
  const seen = capture.revisitOf === null ? null : seenAgain(desk, captureId);
  if (seen) return seen;
  const payload = await payloadOf(desk.archive, capture);
  if (!payload.ok) return unread(desk, captureId, payload.problem);
  const url = /^https?:/.test(capture.finalUrl) ? capture.finalUrl : null;
  const input = inputOf(payload.value.bytes, capture.contentType, url, capture.note.given);
  return input.ok ? readCapture(desk, captureId, input.value) : unread(desk, captureId, input.problem);
}
