/** What can be exported, and how many of what are in it: each form as pieces that come one after the other. */

import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import type { Snapshot } from '../../archive/export/snapshot.ts';
import type { WarcExport } from '../../archive/export/warcs.ts';
import type { StatementQuery } from '../../archive/search/query.ts';
import { programVersion } from '../../capture/user-agent.ts';
import { failed, ok, type Result } from '../../record/problem.ts';
import type { Bar } from '../print/bar.ts';
import { counted } from '../print/counted.ts';
import type { Pieces } from './output.ts';

export interface Exported {
  readonly pieces: Pieces;
  /** "12 statements": said at the end. */
  readonly what: string;
  close(): void;
}

export interface Wanted {
  readonly query: StatementQuery;
  /** For the name of a feed or collection. */
  readonly asked: string;
  /** Articles by key; null for all. Of WARC and WACZ. */
  readonly articles: readonly string[] | null;
  readonly shown: Bar;
}

type Form = (archive: Archive, wanted: Wanted) => Promise<Result<Exported>>;

export const FORMS = {
  csv: statements(async (snapshot) => (await import('../../archive/export/csv.ts')).statementsCsv(snapshot)),
  jsonl: statements(async (snapshot) => (await import('../../archive/export/jsonl.ts')).statementsJsonl(snapshot)),
  annotations: statements(async (snapshot, { asked }) => {
    const { annotationCollection } = await import('../../archive/export/annotations.ts');
    const { stableId } = await import('../../archive/export/stable-id.ts');
    const id = stableId(snapshot.archive.id, 'annotations', asked);
    return annotationCollection(snapshot, { id, label: asked === '' ? 'All statements' : asked });
  }),
  async atom(archive, { query, asked }) {
    const { statementsAtom } = await import('../../archive/export/atom.ts');
    const title = asked === '' ? 'New statements' : `New statements: ${asked}`;
    const feed = { title, name: asked, self: null, alternate: null, hrefOf: null };
    const pieces = [...statementsAtom(archive, query, feed)];
    const entries = pieces.filter((piece) => piece.startsWith('<entry>')).length;
    return ok({ pieces, what: `${counted(entries, 'entry', 'entries')}, the newest hundred at most`, close() {} });
  },
  async warc(archive, { articles, shown }) {
    const found = await warcs(archive, articles);
    if (!found.ok) return found;
    const { warcs: files } = found.value;
    async function* all(): AsyncGenerator<Uint8Array> {
      for (const file of files) yield* file.open();
    }
    return ok({ pieces: shownBytes(all(), files, shown), what: counted(files.length, 'WARC file'), close() {} });
  },
  async wacz(archive, { articles, shown }) {
    const found = await warcs(archive, articles);
    if (!found.ok) return found;
    const { waczOf } = await import('../../archive/export/wacz.ts');
    const { stream, pages } = await waczOf(archive, found.value, {
      software: `onrecord ${programVersion()}`,
      title: null,
      progress: (done, total) => shown.show(done, total, 'bytes'),
    });
    const what = `${counted(pages, 'page')} in ${counted(found.value.warcs.length, 'WARC file')}`;
    const pieces = shownBytes(stream, found.value.warcs, shown);
    return ok({ pieces, what, close: () => void stream.destroy() });
  },
  async log(archive) {
    const { end, entries } = archive
      .sql('select coalesce(max(start + length + 1), 0) as end, count(*) as entries from log_entry')
      .get() as { end: number; entries: number };
    const path = join(archive.folder, 'log.ndjson');
    const there = existsSync(path) ? statSync(path).size : 0;
    if (there < end)
      return failed('not-readable', 'log.ndjson is shorter than it was; onrecord check says what is missing.');
    const pieces = end === 0 ? [] : createReadStream(path, { end: end - 1 });
    return ok({ pieces, what: counted(entries, 'entry', 'entries'), close() {} });
  },
  async opml(archive) {
    const { watchList } = await import('../../archive/watch/watch.ts');
    const { writeOpml } = await import('../../capture/feeds/write-opml.ts');
    const feeds = watchList(archive, 'feed').map(({ url, title }) => ({
      url,
      title,
      site: null,
      folder: [],
      categories: [],
    }));
    const text = writeOpml(feeds, 'onrecord', archive.now());
    return ok({ pieces: [text], what: counted(feeds.length, 'feed'), close() {} });
  },
} as const satisfies Readonly<Record<string, Form>>;

function statements(rows: (snapshot: Snapshot, wanted: Wanted) => Promise<Iterable<string>>): Form {
  return async (archive, wanted) => {
    const { snapshotOf } = await import('../../archive/export/snapshot.ts');
    const snapshot = snapshotOf(archive, wanted.query);
    const pieces = shownRows(await rows(snapshot, wanted), snapshot.total, wanted.shown);
    return ok({ pieces, what: counted(snapshot.total, 'statement'), close: () => snapshot.close() });
  };
}

function* shownRows(rows: Iterable<string>, total: number, shown: Bar): Generator<string> {
  let done = 0;
  for (const row of rows) {
    yield row;
    // A head and a foot are pieces as well.
    shown.show(Math.min(++done, total), total, 'statements');
  }
}

async function* shownBytes(
  pieces: AsyncIterable<Uint8Array>,
  files: WarcExport['warcs'],
  shown: Bar,
): AsyncGenerator<Uint8Array> {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for await (const piece of pieces) {
    yield piece;
    done += piece.length;
    shown.show(Math.min(done, total), total, 'bytes written');
  }
}

async function warcs(archive: Archive, keys: readonly string[] | null): Promise<Result<WarcExport>> {
  const { allWarcs, warcsOfArticles } = await import('../../archive/export/warcs.ts');
  const found = keys === null ? allWarcs(archive) : warcsOfArticles(archive, keys);
  return 'unknown' in found
    ? failed('not-found', `There is no article ${found.unknown} in this archive; onrecord search shows their keys.`)
    : ok(found);
}
