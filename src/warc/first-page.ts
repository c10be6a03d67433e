/** The first page in a web archive: what `onrecord read` reads of one. */
import { failed, ok, type Result } from '../record/problem.ts';
import { bodyOf, header, parseMessage } from './message.ts';
import { readWarc } from './read.ts';
import type { WarcHead } from './record.ts';

export interface ArchivedPage {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string;
  readonly status: number;
}

/** Bytes of a page, and bytes that are unpacked in search of one before it is given up. */
const MOST = { page: 32_000_000, unpacked: 1_000_000_000 };

/** The first HTML page that was answered with success. Problems: `unsupported`, `no-article`, `too-large`. */
export async function firstPageOfWarc(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Result<ArchivedPage>> {
  let unpacked = 0;
  let records = 0;
  let damaged = false;
  const hold = (head: WarcHead): number => (mayBePage(head) ? 2 * MOST.page : 0);
  for await (const found of readWarc(source, { hold })) {
    if (found.kind === 'damage' && records === 0) return unsupported();
    if (found.kind === 'damage') damaged = true;
    if (found.kind !== 'record') continue;
    records++;
    unpacked += found.record.size;
    if (unpacked > MOST.unpacked)
      return failed('too-large', `No page in the first ${MOST.unpacked / 1e9} GB of this web archive.`);
    const page = found.record.block && (await pageOf(found.record.head, found.record.block));
    if (page) return page;
  }
  return damaged ? unsupported() : failed('no-article', 'No HTML page is in this web archive.');
}

const unsupported = (): Result<never> =>
  failed('unsupported', 'This is not a web archive, or a damaged one; it cannot be unpacked.');

const mayBePage = ({ type, targetUri }: WarcHead): boolean =>
  (type === 'response' || type === 'resource') && /^(https?|file|urn):/i.test(targetUri ?? '');

async function pageOf(head: WarcHead, block: Buffer): Promise<Result<ArchivedPage> | null> {
  const url = head.targetUri ?? '';
  if (head.type === 'resource') {
    const { contentType } = head;
    return block.length > 0 && isHtml(contentType) ? ok({ bytes: block, contentType, url, status: 200 }) : null;
  }
  const message = parseMessage(block);
  if (!message?.status || message.status < 200 || message.status > 299) return null;
  const contentType = header(message, 'content-type');
  if (!isHtml(contentType)) return null;
  const bytes = await bodyOf(message, MOST.page);
  // A page that is there and cannot be unpacked is told, not passed over for another one.
  if (!bytes.ok) return bytes;
  return bytes.value.length > 0 ? ok({ bytes: bytes.value, contentType, url, status: message.status }) : null;
}

const isHtml = (type: string | null): boolean => /^\s*(text\/html|application\/xhtml\+xml)/i.test(type ?? '');

/** In pieces, so that unpacking stops soon after the page is found. */
export function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += 65536) yield bytes.subarray(i, i + 65536);
}
