/** A small archive in a folder of its own, made from records that are given: no reader is needed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import { storeReading } from '../../src/archive/articles/store-reading.ts';
import { type Kept, keep } from '../../src/archive/captures/keep.ts';
import type { NewCapture } from '../../src/archive/types.ts';
import type { OnRecord } from '../../src/record/record.ts';

export interface TestArchive extends Archive {
  /** Closes it and removes its folder; also at the end of a `using` block. */
  [Symbol.dispose](): void;
}

/** Ids and times count up from the same ones every time, so that two archives made alike are alike. */
export function testArchive(): TestArchive {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  const archive = openArchive(folder, { create: true, ...countingClock() });
  return {
    ...archive,
    [Symbol.dispose]() {
      archive.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function countingClock(start = '2026-03-02T08:00:00.000Z') {
  let ids = 0;
  let ticks = 0;
  return {
    now: () => new Date(Date.parse(start) + ticks++ * 1000),
    newId: () => `${(++ids).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
  };
}

/** A page as it came over the wire without encryption, from a server that sends what is given. */
export function fetched(
  url: string,
  html: string,
  at: string,
  more: Partial<NewCapture> & { readonly status?: number; readonly etag?: string } = {},
): NewCapture {
  const { status = 200, etag, ...rest } = more;
  const body = Buffer.from(html);
  const { host, pathname, search } = new URL(url);
  const head = `HTTP/1.1 ${status} OK\r\nContent-Type: text/html; charset=utf-8\r\n${etag ? `ETag: ${etag}\r\n` : ''}Content-Length: ${body.length}\r\n\r\n`;
  return {
    purpose: 'page',
    at,
    exchanges: [
      {
        url,
        startedAt: at,
        milliseconds: 120,
        requestBytes: Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
        responseBytes: Buffer.concat([Buffer.from(head), body]),
        status,
        headers: [['Content-Type', 'text/html; charset=utf-8'], ...(etag ? [['ETag', etag] as const] : [])],
        bodyBytes: body,
        withheld: [],
        remoteAddress: '192.0.2.1',
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
      given: { url: null, date: null, publisher: null, headline: null },
    },
    ...rest,
  };
}

/** Keeps a page and stores what was read from it. */
export function added(archive: Archive, capture: NewCapture, record: OnRecord) {
  const kept: Kept = keep(archive, capture);
  return { ...kept, ...storeReading(archive, kept.id, record) };
}
