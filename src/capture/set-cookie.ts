/** One Set-Cookie line, as RFC 6265 reads it. */

export interface SetCookie {
  readonly name: string;
  readonly value: string;
  /** As given, lower case, without a leading dot; null: only the host that set it. */
  readonly domain: string | null;
  /** Null: the folder of the address that set it. */
  readonly path: string | null;
  readonly secure: boolean;
  /** It is to be forgotten: its time is over. */
  readonly over: boolean;
}

/** Null where it is no cookie, or one of more than 4,096 characters. `now` in milliseconds. */
export function parseSetCookie(line: string, now: number): SetCookie | null {
  if (line.length > 4096 + 1024) return null;
  const [pair = '', ...rest] = line.split(';').map((part) => part.trim());
  const equals = pair.indexOf('=');
  const name = pair.slice(0, equals).trim();
  const value = pair.slice(equals + 1).trim();
  if (equals < 1 || name.length + value.length > 4096 || !SAFE.test(name) || !SAFE.test(value)) return null;
  // Of an attribute given twice the last counts.
  const given = new Map(
    rest.map((part) => {
      const at = part.indexOf('=');
      return at < 0
        ? ([part.toLowerCase(), ''] as const)
        : ([part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()] as const);
    }),
  );
  const path = given.get('path') ?? '';
  return {
    name,
    value,
    domain: given.get('domain')?.toLowerCase().replace(/^\./, '') || null,
    path: path.startsWith('/') ? path : null,
    secure: given.has('secure'),
    over: isOver(given.get('max-age'), given.get('expires'), now),
  };
}

/** What may stand in a Cookie header without breaking out of it. */
const SAFE = /^[\x20-\x3a\x3c-\x7e\x80-\xff]*$/;

function isOver(maxAge: string | undefined, expires: string | undefined, now: number): boolean {
  if (maxAge !== undefined && /^-?\d{1,15}$/.test(maxAge)) return Number(maxAge) <= 0;
  const until = expires === undefined ? Number.NaN : Date.parse(expires);
  return until <= now;
}
