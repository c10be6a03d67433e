/** The first page in a WACZ file. */
import type { Result } from '../../record/problem.ts';
import { type ArchivedPage, firstPageOfWarc } from '../first-page.ts';
import { bytesAsFile } from '../input.ts';
import { openWacz } from './read.ts';

/** Problems: `unsupported`, `no-article`, `too-large`. */
export async function firstPageOfWacz(bytes: Uint8Array): Promise<Result<ArchivedPage>> {
  const wacz = await openWacz(bytesAsFile(bytes), bytes.length);
  if (!wacz.ok) return wacz;
  let page: Result<ArchivedPage> | null = null;
  for (const warc of wacz.value.warcs) {
    page = await firstPageOfWarc(tolerant(warc.open()));
    if (page.ok || page.problem.code !== 'no-article') break;
  }
  return page!;
}

/** A damaged file in a zip file is a torn one. */
async function* tolerant(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* pieces;
  } catch {
    // what is missing is reported where records are read
  }
}
