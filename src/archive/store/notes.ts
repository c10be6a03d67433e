/**
 * What the index needs to be made again and no standard field holds, as JSON in a named field of a WARC metadata record:
 * `onrecord-capture` ends every capture, `onrecord-sighting` and `onrecord-problem` say what reading it gave.
 */
import { metadataRecord } from '../../warc/make.ts';
import { parseFields } from '../../warc/named-fields.ts';
import type { WarcRecord } from '../../warc/record.ts';

export type NoteName = 'onrecord-capture' | 'onrecord-sighting' | 'onrecord-problem';

interface About {
  readonly id: string;
  readonly date: string;
  readonly targetUri: string;
  /** Record id of the capture. */
  readonly about: string;
}

export function noteRecord({ about, ...base }: About, name: NoteName, value: unknown): WarcRecord {
  return metadataRecord({ ...base, concurrentTo: [about], values: [[name, asciiJson(value)]] });
}

/** Null for a metadata record of another program. */
export function noteIn(block: Uint8Array): { readonly name: NoteName; readonly value: unknown } | null {
  for (const [name, json] of parseFields(Buffer.from(block).toString()))
    if (name === 'onrecord-capture' || name === 'onrecord-sighting' || name === 'onrecord-problem') {
      try {
        return { name, value: JSON.parse(json) };
      } catch {
        return null;
      }
    }
  return null;
}

/** Fields may hold no line ends, of which Unicode has several: everything beyond ASCII is escaped. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
