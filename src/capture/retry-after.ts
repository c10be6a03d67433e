/** When a server that is busy may be asked again. */

const MOST = 24 * 3_600_000;
/** For a server that says "too many requests" and no time. */
const UNSAID = 60_000;

/** Milliseconds since 1970, within a day; null for answers that ask for no pause. `header`: Retry-After, seconds or a date. */
export function retryTime(status: number, header: string | null, now: number): number | null {
  if (status !== 429 && status !== 503) return null;
  const text = header?.trim() ?? '';
  const then = /^\d{1,12}$/.test(text)
    ? now + Number(text) * 1000
    : /^[a-z]/i.test(text)
      ? Date.parse(text)
      : Number.NaN;
  if (Number.isNaN(then)) return status === 429 ? now + UNSAID : null;
  return Math.min(Math.max(then, now), now + MOST);
}
