/** Where the corpora are, and what is in them. They are other people's texts: none of them is in this project. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** A folder with polnear/, ecb/, article-extraction-benchmark/ and trafilatura-half/. */
export const CORPORA = process.env.ONRECORD_CORPORA ?? fileURLToPath(new URL('../../shared/corpora', import.meta.url));

export const present = (path: string): boolean => existsSync(`${CORPORA}/${path}`);

/** [start, end) in code points. */
export type Pair = readonly [number, number];

export interface Gold {
  readonly id: string;
  readonly text: string;
  /** When it was published, where the corpus says so. */
  readonly date?: string;
  readonly title?: string;
  readonly attributions: readonly Attributed[];
}

export interface Attributed {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export function polnear(split: 'dev' | 'train'): Gold[] {
  return jsonLines(`polnear/${split}.jsonl.gz`) as Gold[];
}

/** Statements of sources in the gold coverage of stories: who says what on other news than an election. */
export function stories(): Gold[] {
  const texts = new Map((jsonLines('ecb/dev.jsonl.gz') as { id: string; text: string }[]).map((a) => [a.id, a.text]));
  const by = new Map<string, Attributed[]>();
  for (const file of readdirSync(`${CORPORA}/ecb/coverage`).sort()) {
    const { statements } = JSON.parse(readFileSync(`${CORPORA}/ecb/coverage/${file}`, 'utf8')) as {
      statements: StoryStatement[];
    };
    for (const s of statements) {
      const list = by.get(s.article) ?? [];
      by.set(s.article, list);
      if (s.voice === 'source')
        list.push({ source: pairs(s.source), cue: pairs(s.cue), content: s.content.flatMap(pairs) });
    }
  }
  return [...by].map(([id, attributions]) => ({ id, text: texts.get(id)!, attributions }));
}

interface StoryStatement {
  readonly article: string;
  readonly voice: 'source' | 'outlet';
  readonly source: { readonly start: number; readonly end: number } | null;
  readonly cue: { readonly start: number; readonly end: number } | null;
  readonly content: readonly { readonly start: number; readonly end: number }[];
}

const pairs = (s: { readonly start: number; readonly end: number } | null): Pair[] => (s ? [[s.start, s.end]] : []);

export interface Page {
  readonly id: string;
  readonly url: string | undefined;
  /** The page as text where it is valid UTF-8, else its bytes. */
  readonly page: string | Uint8Array;
  readonly truth: Readonly<Record<string, unknown>>;
}

export function* pages(corpus: 'article-extraction-benchmark' | 'trafilatura-half'): Generator<Page> {
  const folder = `${CORPORA}/${corpus}`;
  const isBenchmark = corpus === 'article-extraction-benchmark';
  const truth = JSON.parse(
    readFileSync(`${folder}/${isBenchmark ? 'ground-truth' : 'evaldata'}.json`, 'utf8'),
  ) as Record<string, Record<string, unknown>>;
  for (const [id, value] of Object.entries(truth)) {
    const bytes = gunzipSync(readFileSync(`${folder}/html/${isBenchmark ? `${id}.html.gz` : value.file}`));
    const url = isBenchmark ? (value.url as string | undefined) : id.startsWith('http') ? id : undefined;
    yield { id, url, page: utf8(bytes) ?? bytes, truth: value };
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** One digest over all files of a corpus path (a file, or a folder with everything in it), names included. */
export function digest(path: string): string {
  const hash = createHash('sha256');
  const add = (p: string) => hash.update(`${p.slice(path.length)}\n`).update(readFileSync(`${CORPORA}/${p}`));
  if (!path.endsWith('/')) add(path);
  else {
    const files = readdirSync(`${CORPORA}/${path}`, { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile())
      .map((f) => `${f.parentPath.slice(CORPORA.length + 1)}/${f.name}`.replace('//', '/'));
    for (const f of files.sort()) add(f);
  }
  return hash.digest('hex');
}

export function jsonLines(path: string): unknown[] {
  const bytes = readFileSync(`${CORPORA}/${path}`);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line)] : []));
}
