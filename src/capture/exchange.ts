/** What passed between us and a server: the form in which every request is kept. */
import type { TlsFacts } from './connect.ts';
import { Failure } from './failure.ts';

export type Purpose = 'page' | 'feed' | 'sitemap' | 'robots' | 'icon';

/** Why an answer is not whole: over a limit, out of time, or cut by the other side. */
export type Truncated = 'length' | 'time' | 'disconnect';

/** Name as sent and value; one entry a line of the head. */
export type HeaderLines = readonly (readonly [string, string])[];

export interface Exchange {
  /** Without login and fragment. */
  readonly url: string;
  readonly purpose: Purpose;
  /** ISO 8601 with milliseconds, when the connection was begun. */
  readonly startedAt: string;
  /** Until the last byte. */
  readonly milliseconds: number;
  /** As it passed inside the connection or its encryption, less the lines named in `withheld`. */
  readonly requestBytes: Buffer;
  /** As it passed, from the status line on; interim answers (1xx) before it are not kept. */
  readonly responseBytes: Buffer;
  /** Request headers, lower case, which held a person's secret. */
  readonly withheld: readonly string[];
  readonly status: number;
  readonly headers: HeaderLines;
  /** Unchunked and unpacked, within the limit; null where it does not unpack. */
  readonly bodyBytes: Uint8Array | null;
  /** Of the server; null behind a proxy. */
  readonly remoteAddress: string | null;
  /** HOST:PORT of the proxy, without its login; null for a direct connection. */
  readonly proxy: string | null;
  /** Whether Tor was asked for a stream that this site shares with no other. */
  readonly isolated: boolean;
  readonly tls: TlsFacts | null;
  readonly truncated: Truncated | null;
}

/** First value of a header by its lower-case name, null where there is none. */
export const headerOf = ({ headers }: { readonly headers: HeaderLines }, name: string): string | null =>
  headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;

export const tooLarge = (limit: number): Failure =>
  new Failure(
    'too-large',
    `The page has more than ${Math.round(limit / 1e6) || limit / 1e6} MB; save it and cut it down.`,
  );
