/** A capture into the archive: its exchanges as WARC records, then one row in the index. Durable when it returns. */
import { createHash } from 'node:crypto';
import { requestRecord, resourceRecord, responseRecord, revisitRecord, type Way } from '../../warc/make.ts';
import type { WarcRecord } from '../../warc/record.ts';
import { warcMember } from '../../warc/serialize.ts';
import type { Archive } from '../archive.ts';
import { urlKey } from '../identity/address.ts';
import { noteRecord } from '../store/notes.ts';
import { append } from '../store/warc-files.ts';
import type { NewCapture, NewExchange } from '../types.ts';
import { headOfMessage } from './message-head.ts';
import { type CaptureFacts, insertCapture } from './row.ts';

export interface Kept {
  readonly id: number;
  readonly recordId: string;
  /** Id of the earlier capture with the same payload at this address; null where the payload is new. */
  readonly revisitOf: number | null;
}

/** Throws a TypeError for a capture of nothing. */
export function keep(archive: Archive, capture: NewCapture): Kept {
  return archive.transaction(() => {
    const facts = factsOf(archive, capture);
    const earlier = capture.local ? null : earlierSame(archive, facts);
    const whole: CaptureFacts = { ...facts, revisitOf: earlier?.record_id ?? null };
    const records = [...recordsOf(archive, capture, whole, earlier), metadataOf(archive, whole)];
    const { fileId, members } = append(archive, records.map(warcMember));
    const answer = members[records.findIndex((r) => r.id === urn(whole.recordId))]!;
    const end = members.at(-1)!;
    const id = insertCapture(archive, whole, {
      fileId,
      start: members[0]!.start,
      length: end.start + end.length - members[0]!.start,
      answerStart: answer.start,
      answerLength: answer.length,
    });
    return { id, recordId: whole.recordId, revisitOf: earlier?.id ?? null };
  });
}

/** Ids are kept without what all of ours begin with; those of other programs' files may be other addresses. */
export const urn = (id: string): string => (id.includes(':') ? id : `urn:uuid:${id}`);
export const withoutUrn = (uri: string): string => (uri.startsWith('urn:uuid:') ? uri.slice(9) : uri);

function factsOf(archive: Archive, { exchanges, local, purpose, at, note }: NewCapture): CaptureFacts {
  const recordId = archive.newId();
  const rest = { recordId, purpose, at, revisitOf: null, note };
  const answer = exchanges.at(-1);
  if (local) {
    const url = note.given.url ?? fileUrl(local.name);
    return {
      ...rest,
      url,
      finalUrl: url,
      status: null,
      contentType: local.contentType,
      digest: sha256(local.bytes),
      bytes: local.bytes.length,
      network: null,
      etag: null,
      lastModified: null,
    };
  }
  if (!answer) throw new TypeError('a capture needs an exchange or a local file');
  const { milliseconds, remoteAddress, proxy, isolated, tls, truncated, withheld } = answer;
  const body = answer.bodyBytes ?? new Uint8Array();
  return {
    ...rest,
    url: exchanges[0]!.url,
    finalUrl: answer.url,
    status: answer.status,
    contentType: header(answer, 'content-type'),
    digest: sha256(body),
    bytes: body.length,
    network: { milliseconds, remoteAddress, proxy, isolated, tls, truncated, withheld },
    etag: header(answer, 'etag'),
    lastModified: header(answer, 'last-modified'),
  };
}

/** A file has no address on the web; its name is kept, without its folders, which say something about the person. */
const fileUrl = (name: string): string => `file:${encodeURIComponent(name.split(/[/\\]/).at(-1) || 'input')}`;

interface Earlier {
  readonly id: number;
  readonly record_id: string;
  readonly final_url: string;
  readonly at: string;
}

/**
 * The first capture of this address with this payload; of a 304 the one with the payload that the newest answer had (or that with
 * the tag it names), whose words it confirms.
 */
function earlierSame(archive: Archive, facts: CaptureFacts): Earlier | null {
  const key = urlKey(facts.finalUrl);
  const row =
    facts.status === 304
      ? archive
          .sql(
            `select h.id, h.record_id, h.final_url, h.at from capture c join capture h on h.id = coalesce(c.revisit_of, c.id)
             where c.final_key = ?1 and c.status = 200 and c.bytes > 0
             order by coalesce(c.etag = ?2, 0) desc, c.at desc, c.id desc limit 1`,
          )
          .get(key, facts.etag)
      : archive
          .sql(
            `select id, record_id, final_url, at from capture
             where final_key = ? and digest = ? and status = ? and bytes > 0 and revisit_of is null order by id limit 1`,
          )
          .get(key, facts.digest, facts.status);
  return (row as Earlier | undefined) ?? null;
}

function recordsOf(
  archive: Archive,
  { exchanges, local }: NewCapture,
  facts: CaptureFacts,
  earlier: Earlier | null,
): WarcRecord[] {
  if (local)
    return [
      resourceRecord({
        id: urn(facts.recordId),
        date: facts.at,
        targetUri: facts.finalUrl,
        contentType: local.contentType,
        block: local.bytes,
      }),
    ];
  return exchanges.flatMap((exchange, i) => {
    const last = i === exchanges.length - 1;
    const id = urn(last ? facts.recordId : archive.newId());
    const asked = urn(archive.newId());
    const common = { date: exchange.startedAt, targetUri: exchange.url, ...wayOf(exchange) };
    const answer =
      last && earlier
        ? revisitRecord({
            ...common,
            id,
            message: headOfMessage(exchange.responseBytes),
            profile: facts.status === 304 ? 'not-modified' : 'same-payload',
            refersTo: { id: urn(earlier.record_id), targetUri: earlier.final_url, date: earlier.at },
            payloadDigest: null,
          })
        : responseRecord({ ...common, id, message: exchange.responseBytes, truncated: exchange.truncated });
    return [answer, requestRecord({ ...common, id: asked, message: exchange.requestBytes, concurrentTo: [id] })];
  });
}

function wayOf({ remoteAddress, tls }: NewExchange): Way {
  return {
    ip: remoteAddress,
    protocols: ['http/1.1', ...(tls ? [tls.protocol.replace(/^TLSv/i, 'tls/').toLowerCase()] : [])],
    cipherSuite: tls?.cipher ?? null,
  };
}

/** Everything of the row in words and numbers: the index can be made again from it, without decoding the page. */
function metadataOf(archive: Archive, facts: CaptureFacts): WarcRecord {
  return noteRecord(
    { id: urn(archive.newId()), date: facts.at, targetUri: facts.finalUrl, about: urn(facts.recordId) },
    'onrecord-capture',
    facts,
  );
}

const header = ({ headers }: NewExchange, name: string): string | null =>
  headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? null;

const sha256 = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
