/** Records of a web archive (WARC 1.1, ISO 28500:2017) as plain data. */

export type WarcType =
  | 'warcinfo'
  | 'response'
  | 'resource'
  | 'request'
  | 'metadata'
  | 'revisit'
  | 'conversion'
  | 'continuation';

/** Name as written, value without outer space. */
export type Field = readonly [name: string, value: string];

/** What stands above a block. */
export interface WarcHead {
  /** One of WarcType in files of ours; anything in files of others. */
  readonly type: string;
  /** `urn:uuid:…`, without the angle brackets that it has in the file. */
  readonly id: string;
  /** ISO 8601 in UTC, as exact as it was given. */
  readonly date: string;
  readonly targetUri: string | null;
  readonly contentType: string | null;
  /** All other named fields in their order; a name may come twice. Content-Length is in none. */
  readonly fields: readonly Field[];
}

export interface WarcRecord extends WarcHead {
  readonly block: Uint8Array;
}

/** Where a record is: what `readAt` needs to find it again. */
export interface Place {
  /** Of its gzip member, or in a plain file of itself, in the file. */
  readonly offset: number;
  /** Bytes in the file; null where the gzip member holds other records too. */
  readonly length: number | null;
  /** Its offset in the unpacked member: 0 wherever `length` is known. */
  readonly within: number;
}

/** The first field of that name, whatever its letter case. */
export function fieldOf(head: Pick<WarcHead, 'fields'>, name: string): string | null {
  const wanted = name.toLowerCase();
  return head.fields.find(([n]) => n.toLowerCase() === wanted)?.[1] ?? null;
}

/** `<urn:uuid:…>`, as ids stand in fields, without the brackets. */
export const bare = (id: string): string => id.replace(/^<|>$/g, '');
