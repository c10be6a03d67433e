/** A feed as it is read, whatever its dialect. */
import { createHash } from 'node:crypto';
import type { Problem, Result } from '../../record/problem.ts';
import { pageAddress, withoutLogin } from '../address.ts';

export interface FeedItem {
  /** What the feed calls it (guid, atom:id), else its address, else a hash of its words. Unique in the feed. */
  readonly id: string;
  /** The article's own address, http or https; null where the feed gives none. */
  readonly url: string | null;
  /** Plain text, at most 500 characters. */
  readonly title: string | null;
  /** ISO 8601; a day where the feed's time has no zone that is sure. */
  readonly published: string | null;
  readonly updated: string | null;
  /** Plain text, at most 1,000 characters. */
  readonly summary: string | null;
  /** Whom the feed names as the source of this item, when it collects from others. */
  readonly publisher: string | null;
}

/** What the feed says about when to come again. */
export interface PollHints {
  /** Minutes that an answer may be kept. */
  readonly ttl: number | null;
  /** Hours of the day, UTC, at which nothing is new. */
  readonly skipHours: readonly number[];
  /** Days of the week, 0 is Sunday. */
  readonly skipDays: readonly number[];
  /** Minutes between updates, from `sy:updatePeriod` and `sy:updateFrequency`. */
  readonly updatePeriod: number | null;
}

export interface Feed {
  readonly dialect: 'rss' | 'rdf' | 'atom' | 'json';
  readonly title: string | null;
  /** Address of the site that the feed is of. */
  readonly site: string | null;
  readonly language: string | null;
  /** At most 2,000, the newest, in the order of the feed. */
  readonly items: readonly FeedItem[];
  readonly hints: PollHints;
  /** What is not in `items`, and what is wrong; the rest of the feed was read. */
  readonly problems: readonly Problem[];
}

/** A feed that is none may be a page that links to some. */
export type FeedResult =
  | { readonly ok: true; readonly value: Feed }
  | { readonly ok: false; readonly problem: Problem; readonly links: readonly FeedLink[] };

export interface FeedLink {
  readonly url: string;
  readonly title: string | null;
  readonly dialect: 'rss' | 'atom' | 'json';
}

export const MAX_ITEMS = 2_000;
export const MAX_TITLE = 500;
export const MAX_SUMMARY = 1_000;
const MAX_URL = 4_096;
const MAX_ID = 2_000;

export const NO_HINTS: PollHints = { ttl: null, skipHours: [], skipDays: [], updatePeriod: null };

/** An http or https address without login and fragment, else null. `feed:` is what some link feeds with. */
export function absolute(address: string | null | undefined, base: string | null): string | null {
  const written = address
    ?.trim()
    .replace(/^feed:(?:\/\/(?!\/)(?=[^/]*\.))?(https?:)?/i, (_, scheme) => scheme ?? 'http://');
  if (!written || written.length > MAX_URL) return null;
  const url: Result<URL> = pageAddress(written, (base && URL.parse(base)) || undefined);
  return url.ok && url.value.hostname !== '' ? withoutLogin(url.value) : null;
}

/** The first of what may be an id that is one; the same words give the same id every time. */
export function idOf(given: string | null, url: string | null, ...words: (string | null)[]): string {
  if (given && given.length <= MAX_ID) return given;
  return (
    url ??
    `sha256:${createHash('sha256')
      .update(JSON.stringify([given, ...words]))
      .digest('hex')}`
  );
}

/** The last of addresses given by `xml:base`, each on the one before. */
export const baseOf = (
  base: string,
  ...elements: ({ attributes: Readonly<Record<string, string>> } | null)[]
): string => elements.reduce((on, element) => absolute(element?.attributes['xml:base'], on) ?? on, base);
