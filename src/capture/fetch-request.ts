/** What is asked for, on whose behalf, and within which limits. */
import type { Purpose } from './exchange.ts';
import type { Validators } from './request-headers.ts';

export interface FetchLimits {
  /** For everything together: redirects, head and body. Waiting for one's turn does not count. */
  readonly milliseconds: number;
  /** Of the page, both compressed and decompressed. */
  readonly bytes: number;
  readonly redirects: number;
}

export const LIMITS: Readonly<Record<Purpose, FetchLimits>> = {
  page: { milliseconds: 30_000, bytes: 32_000_000, redirects: 10 },
  feed: { milliseconds: 30_000, bytes: 16_000_000, redirects: 10 },
  sitemap: { milliseconds: 30_000, bytes: 32_000_000, redirects: 10 },
  robots: { milliseconds: 10_000, bytes: 500_000, redirects: 5 },
  icon: { milliseconds: 10_000, bytes: 500_000, redirects: 5 },
};

export interface FetchRequest {
  readonly purpose: Purpose;
  /**
   * Who named the address. A person may name hosts of this machine and its own network, a document may not; where a
   * redirect leads is always named by a document, except on the very host that the person named.
   */
  readonly namedBy: 'person' | 'document';
  /** The address of that document: its links never go on direct where it came through a proxy. */
  readonly from: string | null;
  /** A person waits: before others, without a pause, also where the server had asked for one. */
  readonly urgent: boolean;
  readonly robots: 'obey' | 'ignore';
  /** Milliseconds between two requests to one host. */
  readonly gap: number;
  /** Of an earlier answer: an unchanged page comes as NotModified. Sent to no other address, and not through Tor. */
  readonly validators: Validators | null;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal | null;
}

type Changes = Partial<Omit<FetchRequest, 'purpose' | 'limits'>> & { readonly limits?: Partial<FetchLimits> };

/** An address that a person wants to see now. */
export const wantedNow = (purpose: Purpose = 'page', changes: Changes = {}): FetchRequest =>
  made(purpose, { namedBy: 'person', from: null, urgent: true, robots: 'ignore', gap: 0 }, changes);

/** An address that a person has put on a watch list, when its time comes. */
export const scheduled = (purpose: Purpose, changes: Changes = {}): FetchRequest =>
  made(purpose, { namedBy: 'person', from: null, urgent: false, robots: 'obey', gap: 1000 }, changes);

/** A link in the document at `from`: an item of a feed, a feed or icon of a page. */
export const foundIn = (from: string, purpose: Purpose, changes: Changes = {}): FetchRequest =>
  made(purpose, { namedBy: 'document', from, urgent: false, robots: 'obey', gap: 1000 }, changes);

function made(
  purpose: Purpose,
  kind: Pick<FetchRequest, 'namedBy' | 'from' | 'urgent' | 'robots' | 'gap'>,
  { limits, ...changes }: Changes,
): FetchRequest {
  const given = { ...LIMITS[purpose], ...limits };
  return { purpose, ...kind, validators: null, signal: null, ...changes, limits: given };
}
