/**
 * What the archive takes and gives: plain objects. Times are ISO 8601 UTC with milliseconds; offsets in records count
 * Unicode code points, as everything that leaves the program.
 */
import type { OnRecord, RecordedStatement } from '../record/record.ts';

/** What a fetch was for. Only pages (and local files) are read as articles. */
export type Purpose = 'page' | 'feed' | 'sitemap' | 'robots' | 'icon';

/** One request and its answer, byte for byte as they went over the wire inside the encryption. */
export interface NewExchange {
  readonly url: string;
  readonly startedAt: string;
  readonly milliseconds: number;
  readonly requestBytes: Uint8Array;
  readonly responseBytes: Uint8Array;
  readonly status: number;
  /** A line of the head each, names as sent. */
  readonly headers: readonly (readonly [string, string])[];
  /** The body without transfer and content coding; null where it does not decode. */
  readonly bodyBytes: Uint8Array | null;
  /** Request headers left out of `requestBytes` because they held a person's secret. */
  readonly withheld: readonly string[];
  /** Null behind a proxy. */
  readonly remoteAddress: string | null;
  /** Of the proxy that was used, without its login; null for a direct connection. */
  readonly proxy: string | null;
  /** A stream of its own for this site (Tor). */
  readonly isolated: boolean;
  readonly tls: { readonly protocol: string; readonly cipher: string; readonly certificate: string } | null;
  readonly truncated: 'length' | 'time' | 'disconnect' | null;
}

/** How a capture came to be: kept beside it as a WARC metadata record. */
export interface CaptureNote {
  readonly via: 'add' | 'follow' | 'web' | 'import';
  /** Address of the feed or sitemap that named it; null where a person did. */
  readonly source: string | null;
  readonly robots: 'allowed' | 'overridden' | 'not-asked';
  /** What the person said of it, where the page does not say. */
  readonly given: {
    readonly url: string | null;
    readonly date: string | null;
    readonly publisher: string | null;
    readonly headline: string | null;
  };
}

/** A page from the network (`exchanges`, the last one is the answer) or a local file (`local`). */
export interface NewCapture {
  readonly purpose: Purpose;
  readonly at: string;
  readonly exchanges: readonly NewExchange[];
  readonly local: { readonly name: string; readonly bytes: Uint8Array; readonly contentType: string } | null;
  readonly note: CaptureNote;
}

export interface WarcPlace {
  /** Name in the folder `warc/`. */
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

export interface CaptureView {
  readonly id: number;
  /** WARC-Record-ID of the response or resource: the same in every copy of the archive. */
  readonly recordId: string;
  readonly purpose: Purpose;
  /** As asked for; `file:` and the name for a local file. */
  readonly url: string;
  /** Where it was found after redirects. */
  readonly finalUrl: string;
  readonly at: string;
  readonly status: number | null;
  readonly contentType: string | null;
  /** "sha256:" and hex digest of the body without transfer and content coding: the bytes that were read. */
  readonly digest: string;
  readonly bytes: number;
  readonly warc: WarcPlace;
  /** Id of the capture that holds the same payload, where this one is a revisit record. */
  readonly revisitOf: number | null;
  readonly note: CaptureNote;
  readonly network: Pick<
    NewExchange,
    'milliseconds' | 'remoteAddress' | 'proxy' | 'isolated' | 'tls' | 'truncated' | 'withheld'
  > | null;
}

/** One article, whatever its addresses. `key` is the same after a rebuild. */
export interface ArticleSummary {
  readonly key: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly byline: readonly string[];
  readonly datePublished: string | null;
  readonly language: string | null;
  /** Name of the agency or outlet it is from where credits say so, else null. */
  readonly origin: string | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly revisions: number;
  readonly captures: number;
  /** Of the latest revision. */
  readonly statements: number;
}

export interface RevisionSummary {
  /** From 1, in order of arrival. */
  readonly number: number;
  /** "sha256:" of headline, byline and text. */
  readonly digest: string;
  readonly headline: string | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly sightings: number;
  readonly statements: number;
}

/** A revision with what the newest reader made of it and what people corrected. */
export interface ArticleView {
  readonly article: ArticleSummary;
  readonly revision: RevisionSummary;
  readonly revisions: readonly RevisionSummary[];
  /** As people left it: corrected fields, without rejected statements, with added ones. */
  readonly record: OnRecord;
  /** What the machine made of it, untouched. */
  readonly machine: OnRecord;
  readonly review: ReadonlyMap<string, ReviewState>;
  /** The capture that was read. */
  readonly capture: CaptureView;
  /** All captures of the article, newest first. */
  readonly captures: readonly CaptureView[];
  /** Every address it was found under. */
  readonly urls: readonly string[];
}

/** Where a statement stands in review; a statement nobody looked at has none. */
export interface ReviewState {
  readonly state: 'confirmed' | 'corrected' | 'added' | 'rejected' | 'orphaned';
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
  /** Ids of the log's entries, oldest first. */
  readonly entries: readonly string[];
}

/** A statement where it was found: for lists over many articles. */
export interface FoundStatement {
  readonly statement: RecordedStatement;
  /** The words around the content in the article, for the eye: code points before and after. */
  readonly before: string;
  readonly after: string;
  readonly article: Pick<ArticleSummary, 'key' | 'url' | 'publisher' | 'headline' | 'datePublished' | 'origin'>;
  readonly revision: number;
  readonly speakerId: number | null;
  readonly review: ReviewState['state'] | null;
}
