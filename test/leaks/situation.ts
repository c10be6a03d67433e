/** What a situation is, and the lists that situations are made of. */
import type { Purpose } from '../../src/capture/exchange.ts';
import { type FetchRequest, foundIn, scheduled, wantedNow } from '../../src/capture/fetch-request.ts';

export interface Situation {
  readonly name: string;
  /** Network settings as config gives them. */
  readonly config: object;
  readonly address: string;
  readonly request: FetchRequest;
  /** HOST:PORT that may be connected to; everything else is a leak. */
  readonly connections: readonly string[];
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** `problem`: an answer would show that something lied with success. */
  readonly expect: 'ok' | 'problem' | 'either';
}

export type Kind = 'socks' | 'login' | 'http' | 'tor';

export const scheme = (kind: Kind, port: number): string =>
  ({ socks: 'socks5h://', login: 'socks5://ana:secret@', http: 'http://ana:secret@', tor: 'tor://' })[kind] +
  `127.0.0.1:${port}`;

/** Where config says it. The address is always in hidden.example, open.example always wants to be reached directly. */
export const SETTINGS: Readonly<Record<string, (way: string) => object>> = {
  'for all': (way) => ({ network: way }),
  'for all but others': (way) => ({ network: way, sources: { 'open.example': 'direct' } }),
  'for one host': (way) => ({ network: 'direct', sources: { 'hidden.example': way, 'full.hidden.example': way } }),
  'for a parent': (way) => ({
    sources: { 'Hidden.EXAMPLE.': way, 'www.open.example': 'direct', 'open.example': 'direct' },
  }),
};

export const PURPOSES: readonly Purpose[] = ['page', 'feed', 'sitemap', 'icon'];
export const TIME = { milliseconds: 250 };

/** As typed, on schedule, and as a link in a feed that came the same way. Robots files are obeyed in the latter two. */
export const ASKED: readonly ((purpose: Purpose) => FetchRequest)[] = [
  (purpose) => wantedNow(purpose, { limits: TIME }),
  (purpose) => scheduled(purpose, { limits: TIME, gap: 0 }),
  (purpose) => foundIn('http://full.hidden.example/feed', purpose, { limits: TIME, gap: 0 }),
];
