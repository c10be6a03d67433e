/** HTTP as it is stored in archives: the head of a message, and a body in chunks. */

/** Header fields by lower-case name; of several with one name the first. */
export type Fields = ReadonlyMap<string, string>;

/** `head`: a start line and header lines. */
export function fieldsOf(head: string): Fields {
  const fields = new Map<string, string>();
  for (const line of head.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** Null where the bytes are no HTTP answer. */
export function splitMessage(bytes: Buffer): { status: number; fields: Fields; body: Buffer } | null {
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = crlf < 0 ? bytes.indexOf('\n\n') : -1;
  if (crlf < 0 && lf < 0) return null;
  const head = bytes.toString('latin1', 0, crlf < 0 ? lf : crlf);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1];
  return status
    ? { status: Number(status), fields: fieldsOf(head), body: bytes.subarray(crlf < 0 ? lf + 2 : crlf + 4) }
    : null;
}

/** Some archives keep the header "chunked" for a body that they have already put together: that one stays as it is. */
export function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf('\r\n', at);
    const size = /^([0-9a-f]{1,8})\s*(;.*)?$/i.exec(
      end < 0 ? '' : body.toString('latin1', at, Math.min(end, at + 200)),
    )?.[1];
    if (size === undefined) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}
