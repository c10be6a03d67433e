/** A sorted index as gzip blocks (`index.cdx.gz`) and a list of them (`index.idx`), so that readers need a block only. */
import { gzipSync } from 'node:zlib';
import { sha256 } from '../digest.ts';
import { byBytes } from '../surt.ts';

const LINES = 1024;

export interface IndexFile {
  /** The blocks, as the lines come. Throws where lines are not sorted: readers would not find them. */
  blocks(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Buffer>;
  /** The list; complete once all blocks were taken. */
  list(): Buffer;
}

export function indexFile(name: string): IndexFile {
  const entries = [`!meta 0 ${JSON.stringify({ format: 'cdxj-gzip-1.0', filename: name })}\n`];
  let offset = 0;
  function block(lines: readonly string[]): Buffer {
    const bytes = gzipSync(lines.join(''));
    const prefix = lines[0]!.slice(0, lines[0]!.indexOf('{')).trim();
    const place = { offset, length: bytes.length, digest: sha256(bytes), filename: name };
    entries.push(`${prefix} ${JSON.stringify(place)}\n`);
    offset += bytes.length;
    return bytes;
  }
  return {
    async *blocks(lines) {
      let held: string[] = [];
      let last = '';
      for await (const line of lines) {
        if (byBytes(last, line) > 0) throw new TypeError('the lines of an index must be sorted by their bytes');
        last = line;
        held.push(line);
        if (held.length < LINES) continue;
        yield block(held);
        held = [];
      }
      if (held.length > 0) yield block(held);
    },
    list: () => Buffer.from(entries.join('')),
  };
}
