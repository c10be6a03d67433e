/** Where files end for the archive, as later files tell: whatever follows there was never acknowledged. */
import { parseFields } from '../../warc/named-fields.ts';
import { readWarc } from '../../warc/read.ts';
import type { Archive } from '../archive.ts';
import { isImported, readWarcFile } from './warc-folder.ts';

/** In the warcinfo record of a file, for each that was being written before: its name and a number of bytes. */
export const END_FIELD = 'onrecord-end-of';

const LARGEST = 65_536;

/** By name of the file. Files that no later one tells of end where they end. */
export async function endsIn(archive: Archive, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const ends = new Map<string, number>();
  for (const name of names) {
    if (isImported(name)) continue;
    for await (const found of readWarc(readWarcFile(archive, name), { hold: () => LARGEST })) {
      const block = found.kind === 'record' && found.record.head.type === 'warcinfo' ? found.record.block : null;
      for (const [field, value] of block ? parseFields(block.toString()) : []) {
        const [, file, bytes] = (field === END_FIELD && /^(\S+) (\d{1,15})$/.exec(value)) || [];
        if (file && bytes && !ends.has(file)) ends.set(file, Number(bytes));
      }
      break;
    }
  }
  return ends;
}
