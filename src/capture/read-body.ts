/** The body of an answer as it came, still packed, within a limit of bytes; what came before a failure is kept. */
import type { Answer } from './ask.ts';
import { headerOf, type Truncated, tooLarge } from './exchange.ts';

export interface Body {
  readonly wire: Buffer;
  readonly truncated: Truncated | null;
  /** Why it is truncated. */
  readonly error: unknown;
}

/** `signal` is the clock: what fails after it rang fails for lack of time. `refuse`: a body announced as too long is not begun. */
export async function readBody(answer: Answer, limit: number, refuse: boolean, signal: AbortSignal): Promise<Body> {
  const chunks: Buffer[] = [];
  const done = (truncated: Truncated | null, error: unknown): Body => ({
    wire: Buffer.concat(chunks),
    truncated,
    error,
  });
  if (refuse && Number(headerOf(answer, 'content-length')) > limit) return done('length', tooLarge(limit));
  let size = 0;
  try {
    for await (const chunk of answer.body as AsyncIterable<Buffer>) {
      chunks.push(size + chunk.length > limit ? chunk.subarray(0, limit - size) : chunk);
      size += chunk.length;
      if (size > limit) return done('length', tooLarge(limit));
    }
    return done(null, null);
  } catch (error) {
    return signal.aborted ? done('time', signal.reason) : done('disconnect', error);
  }
}
