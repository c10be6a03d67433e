/** Style sheets and scripts, read once; their names carry the hash of their content, so that browsers may keep them for ever. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets } from './parts/layout.ts';

const FOLDER = fileURLToPath(new URL('static', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

export interface StaticFiles extends Assets {
  /** By the whole path: `/static/base.0123456789ab.css`. */
  readonly files: ReadonlyMap<string, StaticFile>;
}

/** Names come first, then what they are used by: the order of style sheets. */
const FIRST = ['tokens.css', 'base.css'];

export function readStaticFiles(folder: string = FOLDER): StaticFiles {
  const names = readdirSync(folder).filter((name) => extname(name) in TYPES);
  const later = names.filter((name) => !FIRST.includes(name)).sort();
  const files = new Map<string, StaticFile>();
  for (const name of [...FIRST.filter((n) => names.includes(n)), ...later]) {
    const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    const type = extname(name);
    files.set(`/static/${name.slice(0, -type.length)}.${hash}${type}`, { bytes, type: TYPES[type]! });
  }
  const ofType = (type: string): string[] => [...files.keys()].filter((path) => path.endsWith(type));
  return {
    files,
    styles: ofType('.css'),
    scripts: ofType('.js'),
    icon: [...files.keys()].find((path) => path.startsWith('/static/icon.')) ?? null,
  };
}
