/** An answer with all statements of a search as of one moment. How many there are stands in its head, before the first of them. */
import type { Archive } from '../../archive/archive.ts';
import { type Snapshot, snapshotOf } from '../../archive/export/snapshot.ts';
import type { StatementQuery } from '../../archive/search/query.ts';
import { ArchiveError } from '../../archive/store/error.ts';
import type { WebServices } from '../page.ts';
import { streamOf } from './stream.ts';

export interface FileLook {
  readonly type: string;
  /** Name it is saved under. */
  readonly file: string;
  readonly pieces: (snapshot: Snapshot) => Generator<string>;
  readonly broken: (error: unknown) => string;
}

/** Each holds a connection and a moment of the archive. */
const MOST_AT_ONCE = 6;
const open = new WeakMap<Archive, number>();

export function snapshotAnswer(
  { archive }: WebServices,
  query: StatementQuery,
  { type, file, pieces, broken }: FileLook,
): Response {
  if ((open.get(archive) ?? 0) >= MOST_AT_ONCE) return busy();
  const snapshot = snapshotNow(archive, query);
  if (snapshot === null) return busy();
  open.set(archive, (open.get(archive) ?? 0) + 1);
  const close = (): void => {
    snapshot.close();
    open.set(archive, open.get(archive)! - 1);
  };
  return new Response(streamOf({ pieces: pieces(snapshot), close, broken }), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${file}"`,
      'x-onrecord-rows': String(snapshot.total),
    },
  });
}

/** Null where somebody writes without a pause. */
function snapshotNow(archive: Archive, query: StatementQuery): Snapshot | null {
  try {
    return snapshotOf(archive, query);
  } catch (error) {
    if (error instanceof ArchiveError && error.code === 'busy') return null;
    throw error;
  }
}

const busy = (): Response =>
  new Response('Too much at once; try again in half a minute.\n', {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '30' },
  });
