/**
 * A page of the app: its data, and how that looks. The data is also what `PATH.json` answers and what the OpenAPI document
 * describes, so nothing can be seen that cannot be had as JSON.
 */
import type { html } from 'hono/html';
import type { Archive } from '../archive/archive.ts';
import type { StoryCoverage } from '../archive/coverage/types.ts';
import type { Adding } from './adding.ts';

/** Escaped markup, as hono's `html` tag makes it. Plain strings put into it are escaped; nothing else may make it. */
export type Html = ReturnType<typeof html>;

/** A part of JSON Schema (draft 2020-12). */
export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  /** For the OpenAPI document; a value that does not fit is answered with 400 and this. */
  readonly description: string;
  readonly schema: Schema;
}

/** What a page is asked for. Values have been checked against the parameters' schemas; absent ones are not in it. */
export interface Asked {
  readonly values: Readonly<Record<string, string | number | boolean>>;
  /** Path and query as they came, for links that change one thing. */
  readonly url: URL;
}

/** What pages call on: given by the server, and by tests. */
export interface WebServices {
  readonly archive: Archive;
  readonly now: () => Date;
  /** IANA zone for times on pages; JSON is in UTC. */
  readonly timeZone: string;
  /** Who reviews, as the log calls them; "me" where nobody says. */
  readonly reviewer?: string;
  /** Takes addresses into the archive; absent where the app may only look. */
  readonly adding?: Adding;
  /** What a story's articles say together; null where there is no such story. Absent where nothing links statements. */
  readonly coverage?: (storyKey: string) => Promise<StoryCoverage | null>;
}

/** What the frame of the page needs besides the page's own markup. */
export interface View {
  readonly title: string;
  /** Which entry of the navigation is the current one. */
  readonly section:
    | 'today'
    | 'stories'
    | 'articles'
    | 'changes'
    | 'speakers'
    | 'publishers'
    | 'search'
    | 'compare'
    | 'review'
    | 'plots'
    | null;
  readonly main: Html;
  /** Addresses of other forms of the same: shown in the foot, and as <link rel=alternate>. */
  readonly alternates?: readonly { readonly href: string; readonly type: string; readonly title: string }[];
}

/** What rendering may use besides data: the token for forms that change something. */
export interface Rendering {
  readonly asked: Asked;
  readonly services: WebServices;
  /** Goes into every form as a hidden field `csrf`. */
  readonly csrf: string;
}

export interface Page<Data = unknown> {
  /** Hono's path form: `/articles/:key`. `.json` beside it is added by the app. */
  readonly path: string;
  /** One line for the OpenAPI document. */
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** Of the data as JSON. */
  readonly schema: Schema;
  /** Null: there is nothing at this address (404). */
  readonly data: (asked: Asked, services: WebServices) => Promise<Data | null> | Data | null;
  readonly view: (data: Data, rendering: Rendering) => Promise<View> | View;
  /**
   * Markup that follows the view's as it comes, in one long answer; null where nothing more is to come. `left` is aborted
   * when the reader goes away.
   */
  readonly live?: (data: Data, rendering: Rendering, left: AbortSignal) => AsyncIterable<Html> | null;
}

/** Something a form does: always POST, checked by the app (CSRF, origin); answers with where to go next. */
export interface Action {
  readonly path: string;
  readonly summary: string;
  readonly fields: readonly Parameter[];
  /** A path of the app to go to, or a problem for the person. */
  readonly run: (
    fields: Readonly<Record<string, string>>,
    services: WebServices,
  ) => Promise<{ readonly goTo: string } | { readonly problem: string }>;
}

/** Answers in another form than a page: CSV, JSON Lines, Atom, an archived resource. Streams, so that any size is sent in constant memory. */
export interface Download {
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly mediaType: string;
  readonly respond: (asked: Asked, services: WebServices) => Promise<Response | null> | Response | null;
}

/** Names the type of the data once; in the app's lists all pages are of one type. */
export const page = <Data>(page: Page<Data>): Page => page as unknown as Page;
