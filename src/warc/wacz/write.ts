/** A WACZ file (1.1.1) as a stream: WARC files, their index, the pages, and a digest of everything. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { indexFile } from './index-file.ts';

export interface WaczWarc {
  /** `000001.warc.gz`: a name without folders. */
  readonly name: string;
  /** Its exact size, because zip files say it before the bytes. */
  readonly bytes: number;
  /** Called when its turn comes. */
  open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

export interface WaczPageEntry {
  readonly id: string;
  readonly url: string;
  /** ISO 8601 */
  readonly ts: string;
  readonly title: string | null;
}

export interface WaczContent {
  readonly warcs: readonly WaczWarc[];
  /** Lines of cdxj.ts, sorted; of files named in `warcs`. */
  readonly index: AsyncIterable<string> | Iterable<string>;
  readonly pages: AsyncIterable<WaczPageEntry> | Iterable<WaczPageEntry>;
  readonly created: Date;
  /** `onrecord 1.0.0` */
  readonly software: string;
  readonly title: string | null;
  readonly description: string | null;
}

/** Memory does not grow with the content, but for one line per 1,024 of the index. Errors of the sources end the stream. */
export function writeWacz(content: WaczContent): Readable {
  for (const { name } of content.warcs)
    if (!/^[\w.-]+\.warc(\.gz)?$/.test(name)) throw new TypeError(`not a name of a WARC file: ${JSON.stringify(name)}`);
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  let current: Readable | null = null;
  out.once('close', () => current?.destroy()); // a reader that goes away stops the source, too
  const resources: Resource[] = [];
  const index = indexFile('index.cdx.gz');
  const add = (path: string, source: () => Source, options: { compress: boolean; size?: number }): void => {
    const settings = {
      ...options,
      mtime: content.created,
      mode: 0o100644,
      forceZip64Format: (options.size ?? 0) > ZIP32,
    };
    zip.addReadStreamLazy(path, settings, (give) => {
      const stream = Readable.from(counted(path, source(), resources), { objectMode: false });
      stream.on('error', (error) => out.destroy(error));
      current = stream;
      give(null, stream);
    });
  };
  for (const warc of content.warcs)
    add(`archive/${warc.name}`, () => warc.open(), { compress: false, size: warc.bytes });
  add('indexes/index.cdx.gz', () => index.blocks(content.index), { compress: false });
  add('indexes/index.idx', () => [index.list()], { compress: false });
  add('pages/pages.jsonl', () => pageLines(content.pages), { compress: true });
  // Both are known only after everything before them has gone through.
  add('datapackage.json', () => [packageJson(content, resources)], { compress: true });
  add('datapackage-digest.json', () => [digestJson(resources.at(-1)!)], { compress: true });
  zip.end();
  return out;
}

type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

/** Above this zip's own fields for sizes are too short. */
const ZIP32 = 0xf0000000;

async function* counted(path: string, source: Source, resources: Resource[]): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of source) {
    hash.update(piece);
    bytes += piece.length;
    yield piece;
  }
  resources.push({ path, bytes, hash: `sha256:${hash.digest('hex')}` });
}

async function* pageLines(pages: AsyncIterable<WaczPageEntry> | Iterable<WaczPageEntry>): AsyncGenerator<Buffer> {
  yield Buffer.from(`${JSON.stringify({ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' })}\n`);
  for await (const { id, url, ts, title } of pages)
    yield Buffer.from(`${JSON.stringify({ id, url, ts, ...(title === null ? {} : { title }) })}\n`);
}

function packageJson(content: WaczContent, resources: readonly Resource[]): Buffer {
  const value = {
    profile: 'data-package',
    wacz_version: '1.1.1',
    ...(content.title === null ? {} : { title: content.title }),
    ...(content.description === null ? {} : { description: content.description }),
    created: content.created.toISOString().replace(/\.\d+Z$/, 'Z'),
    software: content.software,
    resources: resources.map((r) => ({ name: r.path.replace(/^.*\//, '').toLowerCase(), ...r })),
  };
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

const digestJson = ({ path, hash }: Resource): Buffer => Buffer.from(`${JSON.stringify({ path, hash }, null, 2)}\n`);
