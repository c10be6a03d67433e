/** Records for what a capture leaves behind, as plain data; write.ts makes bytes of them. */
import { sha256 } from './digest.ts';
import { parseMessage, transferCoded } from './message.ts';
import { fieldUri, warcFields } from './named-fields.ts';
import type { Field, WarcRecord } from './record.ts';

interface Base {
  /** `urn:uuid:` and a random UUID, from the caller. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly date: string;
}

/** What is known of the way; nothing is written that is null or left out. */
export interface Way {
  /** Of the server, only where the connection went straight to it. */
  readonly ip?: string | null;
  /** `http/1.1`, `tls/1.3` and the like. */
  readonly protocols?: readonly string[];
  /** `TLS_AES_128_GCM_SHA256` */
  readonly cipherSuite?: string | null;
}

export interface Exchange extends Base, Way {
  readonly targetUri: string;
  /** Head and body byte for byte as they went over the wire. */
  readonly message: Uint8Array;
  /** Ids of the records of the same exchange. */
  readonly concurrentTo?: readonly string[];
  /** Why the block ends before the message did. */
  readonly truncated?: 'length' | 'time' | 'disconnect' | 'unspecified' | null;
}

/**
 * WARC-Payload-Digest: the standard counts the payload without chunks, warcio counts it with them, so a chunked
 * response goes without the field (WARC-Block-Digest covers every byte) and each tool finds its digests right.
 */
export function responseRecord(exchange: Exchange): WarcRecord {
  const message = parseMessage(exchange.message);
  const digest: Field[] = message && !transferCoded(message) ? [['WARC-Payload-Digest', sha256(message.wire)]] : [];
  return record('response', exchange, 'application/http;msgtype=response', exchange.message, [
    ...wayFields(exchange),
    ...digest,
  ]);
}

export function requestRecord(exchange: Exchange): WarcRecord {
  return record('request', exchange, 'application/http;msgtype=request', exchange.message, wayFields(exchange));
}

export interface Revisit extends Exchange {
  /** `same-payload`: the body came and was the old one; `not-modified`: the server said 304. `message` is the head alone. */
  readonly profile: 'same-payload' | 'not-modified';
  readonly refersTo: { readonly id: string; readonly targetUri: string; readonly date: string };
  /** `sha256:…` of the payload (message.ts) that is not stored again; null where it is not known. */
  readonly payloadDigest: string | null;
}

const PROFILES = {
  'same-payload': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
  'not-modified': 'http://netpreserve.org/warc/1.1/revisit/server-not-modified',
};

export function revisitRecord(revisit: Revisit): WarcRecord {
  const { refersTo, payloadDigest } = revisit;
  return record('revisit', revisit, 'application/http;msgtype=response', revisit.message, [
    ['WARC-Profile', PROFILES[revisit.profile]],
    ['WARC-Refers-To', `<${fieldUri(refersTo.id)}>`],
    ['WARC-Refers-To-Target-URI', fieldUri(refersTo.targetUri)],
    ['WARC-Refers-To-Date', refersTo.date],
    ...wayFields(revisit),
    ...(payloadDigest ? [['WARC-Payload-Digest', payloadDigest] as const] : []),
  ]);
}

/** Bytes that came without HTTP: a local file. */
export interface Resource extends Base {
  readonly targetUri: string;
  readonly contentType: string | null;
  readonly block: Uint8Array;
}

export function resourceRecord(resource: Resource): WarcRecord {
  return record('resource', resource, resource.contentType ?? 'application/octet-stream', resource.block, [
    ['WARC-Payload-Digest', sha256(resource.block)],
  ]);
}

/** What is known about other records of the same moment, as named fields. */
export interface Metadata extends Base {
  readonly targetUri: string;
  readonly concurrentTo: readonly string[];
  /** Control characters in values are percent-encoded. */
  readonly values: readonly Field[];
}

export function metadataRecord(metadata: Metadata): WarcRecord {
  const together = metadata.concurrentTo.map((id) => ['WARC-Concurrent-To', `<${fieldUri(id)}>`] as const);
  return record('metadata', metadata, 'application/warc-fields', warcFields(metadata.values), together);
}

/** Another form of the content of the record `refersTo`. */
export interface Conversion extends Base {
  readonly targetUri: string;
  readonly refersTo: string;
  readonly contentType: string;
  readonly block: Uint8Array;
}

export function conversionRecord(conversion: Conversion): WarcRecord {
  return record('conversion', conversion, conversion.contentType, conversion.block, [
    ['WARC-Refers-To', `<${fieldUri(conversion.refersTo)}>`],
    ['WARC-Payload-Digest', sha256(conversion.block)],
  ]);
}

/** The first record of a file: who wrote it. */
export interface WarcInfo extends Base {
  readonly filename: string | null;
  /** Besides the format: `software`, `operator` and the like. */
  readonly values?: readonly Field[];
}

const FORMAT: readonly Field[] = [
  ['format', 'WARC File Format 1.1'],
  ['conformsTo', 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
];

export function warcinfoRecord(info: WarcInfo): WarcRecord {
  const block = warcFields([...FORMAT, ...(info.values ?? [])]);
  const name: Field[] = info.filename ? [['WARC-Filename', info.filename]] : [];
  return record('warcinfo', { ...info, targetUri: null }, 'application/warc-fields', block, name);
}

function record(
  type: string,
  { id, date, targetUri }: Base & { readonly targetUri: string | null },
  contentType: string,
  block: Uint8Array,
  fields: readonly Field[],
): WarcRecord {
  return { type, id, date, targetUri, contentType, fields, block };
}

function wayFields({ ip, protocols, cipherSuite, concurrentTo, truncated }: Exchange): Field[] {
  return [
    ...(concurrentTo ?? []).map((id) => ['WARC-Concurrent-To', `<${fieldUri(id)}>`] as const),
    ...(ip && /^[0-9a-f:.]{2,45}$/i.test(ip) ? [['WARC-IP-Address', ip] as const] : []),
    ...(protocols ?? []).map((name) => ['WARC-Protocol', name] as const),
    ...(cipherSuite ? [['WARC-Cipher-Suite', cipherSuite] as const] : []),
    ...(truncated ? [['WARC-Truncated', truncated] as const] : []),
  ];
}
