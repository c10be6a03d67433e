/** A local page or text into the archive: read, and kept as a WARC resource record. */
import { keep } from '../archive/captures/keep.ts';
import type { CaptureNote } from '../archive/types.ts';
import type { Added, Desk } from './desk.ts';
import { inputOf } from './input.ts';
import { stored, unread } from './store.ts';

export interface LocalFile {
  /** Without its folders in the archive: those say something about the person. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly given: CaptureNote['given'];
}

/** The file stays where it is: it is read first, then kept together with what was read, in one transaction. */
export async function addFile(desk: Desk, { given, ...local }: LocalFile): Promise<Added> {
  const input = inputOf(local.bytes, local.contentType, given.url, given);
  const at = desk.archive.now().toISOString();
  const result = input.ok ? await desk.read(input.value) : input;
  return desk.archive.transaction(() => {
    const note = { via: 'add', source: null, robots: 'not-asked', given } as const;
    const { id } = keep(desk.archive, { purpose: 'page', at, exchanges: [], local, note });
    return result.ok ? stored(desk, id, result.value) : unread(desk, id, result.problem);
  });
}
