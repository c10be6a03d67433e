/** The chunked transfer coding (RFC 9112, section 7.1), taken off bodies as archives keep them. */

export interface Unchunked {
  readonly body: Buffer;
  /** `assembled`: the header says chunked, the body is not (some archives keep the header of bodies they put together). */
  readonly framing: 'chunked' | 'cut-short' | 'assembled';
}

const SIZE = /^([0-9a-f]{1,8})[ \t]*(;.*)?$/i;

/** Takes no more memory than the body itself. */
export function unchunked(wire: Buffer): Unchunked {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    if (at >= wire.length) return joined(parts, 'cut-short', wire);
    const end = wire.subarray(at, at + 1000).indexOf('\r\n');
    if (end < 0 && wire.length - at < 12 && parts.length > 0) return joined(parts, 'cut-short', wire);
    const size = end < 0 ? undefined : SIZE.exec(wire.toString('latin1', at, at + end))?.[1];
    if (size === undefined) return { body: wire, framing: 'assembled' };
    const start = at + end + 2;
    const length = Number.parseInt(size, 16);
    if (length === 0) return joined(parts, 'chunked', wire);
    parts.push(wire.subarray(start, start + length));
    const after = wire.toString('latin1', start + length, start + length + 2);
    if (after !== '\r\n'.slice(0, after.length)) return { body: wire, framing: 'assembled' };
    at = start + length + 2;
  }
}

const joined = (parts: Buffer[], framing: Unchunked['framing'], wire: Buffer): Unchunked =>
  // Nothing of a body: an empty one says "0"; no bytes at all were never chunks.
  wire.length === 0 ? { body: wire, framing: 'assembled' } : { body: Buffer.concat(parts), framing };
