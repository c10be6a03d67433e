/** What one process knows and nobody else: made at start, never written down. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

export interface Secrets {
  /** Of these words, the same in this process, unguessable outside. */
  sign(words: string): string;
}

/** `secret`: at least 32 random bytes. */
export function secretsOf(secret: Uint8Array): Secrets {
  return { sign: (words) => createHmac('sha256', secret).update(words).digest('base64url') };
}

/** In a time that does not depend on where they differ. */
export function same(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
