/** Lines of a CDXJ index: the key of an address, a time of 14 digits, and JSON that leads to the record. */
import { sha256 } from './digest.ts';
import { header, parseMessage, payloadOf } from './message.ts';
import { fieldOf, type WarcHead } from './record.ts';
import { surt } from './surt.ts';

export interface Indexed {
  readonly head: WarcHead;
  /** At least the HTTP head; null where it is not known. */
  readonly block: Buffer | null;
  readonly offset: number;
  readonly length: number;
  /** Name of the WARC file, without its folder. */
  readonly filename: string;
}

/** The line with its end; null for records that answer no address. */
export function cdxjLine({ head, block, offset, length, filename }: Indexed): string | null {
  if (!['response', 'revisit', 'resource'].includes(head.type) || !head.targetUri) return null;
  const message = head.type === 'resource' || !block ? null : parseMessage(block);
  const type = head.type === 'resource' ? head.contentType : message && header(message, 'content-type');
  const mime = head.type === 'revisit' ? 'warc/revisit' : /^[^;\s]{1,200}/.exec(type?.trim() ?? '')?.[0];
  const digest = fieldOf(head, 'WARC-Payload-Digest') ?? (message && sha256(payloadOf(message)));
  const entry = {
    url: head.targetUri,
    ...(mime ? { mime } : {}),
    ...(message?.status ? { status: String(message.status) } : {}),
    ...(digest ? { digest } : {}),
    length: String(length),
    offset: String(offset),
    filename,
  };
  return `${surt(head.targetUri)} ${timestamp(head.date)} ${JSON.stringify(entry)}\n`;
}

/** `2026-03-01T10:20:30.123Z` to `20260301102030`. */
const timestamp = (date: string): string => date.replace(/\D/g, '').slice(0, 14).padEnd(14, '0');
