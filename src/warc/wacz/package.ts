/** `datapackage.json` of a WACZ file: what is in it, with a digest of each file. */
import { createHash } from 'node:crypto';
import type { ZipEntry } from './zip.ts';

export interface DataPackage {
  readonly title: string | null;
  readonly description: string | null;
  readonly created: string | null;
  readonly software: string | null;
  /** `1.1.1` and the like. */
  readonly version: string | null;
  readonly mainPageUrl: string | null;
  /** Path in the WACZ file to its stated digest, `sha256:…`. */
  readonly digests: ReadonlyMap<string, string>;
}

const MOST = 16 * 1024 * 1024;

/** Null where the bytes are no data package. */
export function parsePackage(json: Buffer): DataPackage | null {
  const value = object(json);
  if (!value) return null;
  const digests = new Map<string, string>();
  for (const resource of Array.isArray(value.resources) ? (value.resources as unknown[]) : []) {
    const { path, hash } = (resource ?? {}) as Record<string, unknown>;
    if (typeof path === 'string' && typeof hash === 'string') digests.set(path, hash);
  }
  return {
    title: text(value.title),
    description: text(value.description),
    created: text(value.created),
    software: text(value.software),
    version: text(value.wacz_version),
    mainPageUrl: text(value.mainPageURL ?? value.mainPageUrl),
    digests,
  };
}

/** The digest that `datapackage-digest.json` states of `datapackage.json`. */
export const parsePackageDigest = (json: Buffer): string | null => text(object(json)?.hash);

function object(json: Buffer): Record<string, unknown> | null {
  try {
    const value = JSON.parse(json.toString('utf8')) as unknown;
    return value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, 10_000) : null);

/** A small file as a whole; null where it is too large or damaged. */
export async function wholeOf(entry: ZipEntry): Promise<Buffer | null> {
  if (entry.bytes > MOST) return null;
  const parts: Buffer[] = [];
  try {
    for await (const piece of entry.open()) parts.push(piece);
  } catch {
    return null;
  }
  return Buffer.concat(parts);
}

/** Digest of a file in the form of `stated`; null where it is damaged or the form is unknown. */
export async function digestLike(stated: string, entry: ZipEntry): Promise<string | null> {
  const algorithm = /^(sha256|sha512|sha1|md5):/.exec(stated)?.[1];
  if (!algorithm) return null;
  const hash = createHash(algorithm);
  try {
    for await (const piece of entry.open()) hash.update(piece);
  } catch {
    return null;
  }
  return `${algorithm}:${hash.digest('hex')}`;
}
