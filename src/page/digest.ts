/** "sha256:" and the hex digest of what was read: the bytes, or the UTF-8 bytes of a string. */
import { createHash } from 'node:crypto';

export function digestOf(read: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(read).digest('hex')}`;
}
