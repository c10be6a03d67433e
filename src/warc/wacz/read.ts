/** A WACZ file (1.0 to 1.2) out of an open file: its WARC files as streams, its pages, and whether it is whole. */
import { failed, ok, type Result } from '../../record/problem.ts';
import { inputOf, type RandomAccess } from '../input.ts';
import { type DataPackage, digestLike, parsePackage, parsePackageDigest, wholeOf } from './package.ts';
import { openZip, type ZipEntry } from './zip.ts';

export interface Wacz {
  /** In the order of their names: the order in which they were written. */
  readonly warcs: readonly ZipEntry[];
  readonly files: readonly ZipEntry[];
  /** Null where it is missing or no JSON. */
  readonly datapackage: DataPackage | null;
}

export interface WaczPage {
  readonly url: string;
  /** As given; ISO 8601 in good files. */
  readonly ts: string | null;
  readonly title: string | null;
}

/** The file stays open and is closed by the caller. Problem `unsupported`: no zip file, or no WARC file in it. */
export async function openWacz(file: RandomAccess, size: number): Promise<Result<Wacz>> {
  const zip = await openZip(file, size);
  if (!zip.ok) return zip;
  const files = zip.value;
  const warcs = files
    .filter(({ path }) => /^archive\/.+\.warc(\.gz)?$/i.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  if (warcs.length === 0) return failed('unsupported', 'No WARC file is in this WACZ file.');
  const described = files.find(({ path }) => path === 'datapackage.json');
  const json = described ? await wholeOf(described) : null;
  return ok({ warcs, files, datapackage: json && parsePackage(json) });
}

/** What is wrong with a file in a WACZ. */
export interface WaczFault {
  readonly path: string;
  /** `unlisted`: it is there, and the data package does not name it. `unread`: damaged, or its digest has no known form. */
  readonly what: 'missing' | 'altered' | 'unlisted' | 'unread';
}

/** Reads every byte once. Empty where all files are there and have their digests. */
export async function faultsOf(wacz: Wacz, progress: (bytes: number) => void = () => {}): Promise<WaczFault[]> {
  if (!wacz.datapackage) return [{ path: 'datapackage.json', what: 'missing' }];
  const faults = await faultsOfPackage(wacz.files);
  const files = new Map(wacz.files.map((file) => [file.path, file]));
  for (const [path, stated] of wacz.datapackage.digests) {
    const file = files.get(path);
    const digest = file && (await digestLike(stated, file));
    if (!file) faults.push({ path, what: 'missing' });
    else if (!digest) faults.push({ path, what: 'unread' });
    else if (digest !== stated.toLowerCase()) faults.push({ path, what: 'altered' });
    progress(file?.bytes ?? 0);
  }
  for (const { path } of wacz.files)
    if (!wacz.datapackage.digests.has(path) && !PACKAGE.has(path)) faults.push({ path, what: 'unlisted' });
  return faults;
}

const PACKAGE = new Set(['datapackage.json', 'datapackage-digest.json']);

/** Of the data package itself. A file without `datapackage-digest.json` is valid; it only proves less. */
async function faultsOfPackage(files: readonly ZipEntry[]): Promise<WaczFault[]> {
  const described = files.find(({ path }) => path === 'datapackage.json');
  const sealed = files.find(({ path }) => path === 'datapackage-digest.json');
  if (!described || !sealed) return [];
  const seal = await wholeOf(sealed);
  const stated = seal && parsePackageDigest(seal);
  if (!stated) return [{ path: sealed.path, what: 'unread' }];
  const same = (await digestLike(stated, described)) === stated.toLowerCase();
  return same ? [] : [{ path: described.path, what: 'altered' }];
}

/** A line with the text of a page may be long; a longer one is passed over. */
const LINE = 4 * 1024 * 1024;

/** The pages that the file lists, in its order. Lines that are none are passed over; damage ends the list. */
export async function* pagesOf(wacz: Wacz): AsyncGenerator<WaczPage> {
  const lists = wacz.files.filter(({ path }) => /^pages\/[^/]+\.jsonl$/.test(path));
  for (const list of lists) {
    for await (const line of linesOf(list)) {
      const page = pageOf(line);
      if (page) yield page;
    }
  }
}

async function* linesOf(file: ZipEntry): AsyncGenerator<string> {
  const input = inputOf(file.open()[Symbol.asyncIterator]());
  let overlong = false;
  for (;;) {
    let end = input.held.indexOf(10);
    while (end < 0) {
      if (input.held.length > LINE) {
        input.drop(input.held.length);
        overlong = true;
      }
      const seen = input.held.length;
      if (!(await input.fill(seen + 64 * 1024).catch(() => false)) && input.held.length === seen) break;
      end = input.held.indexOf(10, seen);
    }
    const line = input.held.subarray(0, end < 0 ? input.held.length : end);
    if (line.length === 0 && end < 0) return;
    if (!overlong) yield line.toString('utf8');
    overlong = false;
    input.drop(end < 0 ? line.length : end + 1);
  }
}

function pageOf(line: string): WaczPage | null {
  try {
    const { url, ts, title } = JSON.parse(line) as Record<string, unknown>;
    if (typeof url !== 'string') return null;
    return { url, ts: typeof ts === 'string' ? ts : null, title: typeof title === 'string' ? title : null };
  } catch {
    return null;
  }
}
