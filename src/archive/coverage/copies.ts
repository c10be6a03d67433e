/** Near copies of an article anywhere in the archive: an index of signatures in memory, opened on first need and kept in step. */
import { type NearIndex, openNearIndex } from '../../coverage/origins/near/near-index.ts';
import { type Signature, signatureFrom } from '../../coverage/origins/near/signature.ts';
import type { Archive } from '../archive.ts';
import { articleSummaries } from '../articles/article.ts';
import { recordOf } from '../articles/record-of.ts';
import type { ArticleSummary } from '../types.ts';

export interface NearCopy {
  readonly article: ArticleSummary;
  /** 0 to 1: how much of the one that was asked for is in this one, and of this one in it. */
  readonly ofAsked: number;
  readonly ofThis: number;
  /** Counted word by word; otherwise estimated. */
  readonly exact: boolean;
}

/** The most alike first, at most 32. Empty for an article that is not here. */
export function copiesOf(archive: Archive, articleKey: string): NearCopy[] {
  const row = archive.sql('select id from article where key = ?').get(articleKey) as { id: number } | undefined;
  const text = row && textOf(archive, row.id);
  if (!text) return [];
  // An article whose text has changed is in the index as it is and as it was.
  const near = new Map<number, Omit<NearCopy, 'article'>>();
  for (const { id, ofNew, ofEarlier, exact } of nearIndexOf(archive).find(text))
    if (id !== row.id && !near.has(id)) near.set(id, { ofAsked: ofNew, ofThis: ofEarlier, exact });
  const articles = new Map(articleSummaries(archive, [...near.keys()]).map((a) => [a.key, a]));
  return [...near].flatMap(([id, shares]) => {
    const key = (archive.sql('select key from article where id = ?').get(id) as { key: string } | undefined)?.key;
    const article = key === undefined ? undefined : articles.get(key);
    return article ? [{ ...shares, article }] : [];
  });
}

/** Null where it was not read, or its WARC file is gone. */
function textOf(archive: Archive, articleId: number): string | null {
  const row = archive
    .sql('select r.reading_id as id from article a join revision r on r.id = a.latest_revision_id where a.id = ?')
    .get(articleId) as { id: number | null } | undefined;
  try {
    return row?.id ? recordOf(archive, row.id).article.text : null;
  } catch {
    return null;
  }
}

interface State {
  readonly schema: number;
  readonly index: NearIndex;
  signed: number;
}

const states = new WeakMap<Archive['sql'], State>();

/** Ids are those of articles. */
export function nearIndexOf(archive: Archive): NearIndex {
  const { schema_version: schema } = archive.sql('pragma schema_version').get() as { schema_version: number };
  const { signed } = archive.sql('select coalesce(max(signed), 0) as signed from story_article').get() as {
    signed: number;
  };
  const known = states.get(archive.sql);
  const state =
    known?.schema === schema && known.signed <= signed
      ? known
      : { schema, index: openNearIndex((id) => textOf(archive, id)), signed: 0 };
  states.set(archive.sql, state);
  const rows = archive
    .sql('select article_id as id, signature, signed from story_article where signed > ? order by signed')
    .iterate(state.signed) as unknown as Iterable<{ id: number; signature: Uint8Array; signed: number }>;
  for (const row of rows) {
    const signature = signatureIn(row.signature);
    if (signature) state.index.add(row.id, signature);
    state.signed = row.signed;
  }
  return state.index;
}

/** Null for bytes that are none, or of a text without words. */
function signatureIn(bytes: Uint8Array): Signature | null {
  return bytes.length > 0 && bytes.length % 4 === 0 ? signatureFrom(bytes) : null;
}
