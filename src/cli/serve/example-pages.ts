/** The pages of the example as captures: as if they had come over the network when the manifest says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewCapture } from '../../archive/types.ts';

export interface ExamplePage {
  /** ISO 8601: when it was captured. */
  readonly at: string;
  readonly capture: NewCapture;
  readonly bytes: Uint8Array;
  readonly type: string;
}

interface Entry {
  readonly url: string;
  readonly at: string;
  /** Name in the folder. */
  readonly file: string;
  /** Of what does not say it itself. */
  readonly given?: { readonly publisher: string; readonly headline: string; readonly date: string };
}

/** In the order of time. Throws where the folder is not what comes with the program. */
export function examplePages(folder: string): ExamplePage[] {
  const { pages } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { pages: readonly Entry[] };
  return [...pages]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((entry) => pageOf(entry, readFileSync(join(folder, entry.file))));
}

const TYPES: readonly (readonly [string, string])[] = [
  ['.txt', 'text/plain; charset=utf-8'],
  ['.vtt', 'text/vtt; charset=utf-8'],
];

function pageOf({ url, at, file, given }: Entry, bytes: Buffer): ExamplePage {
  const { host, pathname } = new URL(url);
  const type = TYPES.find(([ending]) => file.endsWith(ending))?.[1] ?? 'text/html; charset=utf-8';
  const headers: readonly (readonly [string, string])[] = [
    ['Content-Type', type],
    ['Content-Length', String(bytes.length)],
  ];
  const head = `HTTP/1.1 200 OK\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  const capture: NewCapture = {
    purpose: 'page',
    at,
    exchanges: [
      {
        url,
        startedAt: at,
        milliseconds: 180,
        requestBytes: Buffer.from(`GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
        responseBytes: Buffer.concat([Buffer.from(head), bytes]),
        status: 200,
        headers,
        bodyBytes: bytes,
        withheld: [],
        remoteAddress: null,
        proxy: null,
        isolated: false,
        tls: null,
        truncated: null,
      },
    ],
    local: null,
    note: {
      via: 'add',
      source: null,
      robots: 'not-asked',
      given: { url: null, date: null, publisher: null, headline: null, ...given },
    },
  };
  return { at, capture, bytes, type };
}
