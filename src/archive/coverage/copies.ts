/** Near copies of an article anywhere in the archive: an index of signatures in memory, opened on first need and kept in step. */
import { type NearIndex, openNearIndex } from '../../coverage/origins/near/near-index.ts';
import { type Signature, signatureFrom } from '../../coverage/origins/near/signature.ts';
import type { Archive } from '../archive.ts';
import { articleSummaries } from '../articles/article.ts';
import type { ArticleSummary } from '../types.ts';

export interface NearCopy {
  readonly article: ArticleSummary;
  /** Estimates, 0 to 1: how much of the one that was asked for is in this one, and of this one in it. */
  readonly ofAsked: number;
  readonly ofThis: number;
}

/** The most alike first, at most 32. Empty for an article that is not here. */
export function copiesOf(archive: Archive, articleKey: string): NearCopy[] {
  const row = archive
    .sql(
      'select s.article_id as id, s.signature from story_article s join article a on a.id = s.article_id where a.key = ?',
    )
    .get(articleKey) as { id: number; signature: Uint8Array } | undefined;
  const signature = row && signatureIn(row.signature);
  if (!signature) return [];
  // An article whose text has changed is in the index as it is and as it was.
  const near = new Map<number, NearCopy | Omit<NearCopy, 'article'>>();
  for (const { id, ofNew, ofEarlier } of nearIndexOf(archive).find(signature))
    if (id !== row.id && !near.has(id)) near.set(id, { ofAsked: ofNew, ofThis: ofEarlier });
  const articles = new Map(articleSummaries(archive, [...near.keys()]).map((a) => [a.key, a]));
  return [...near].flatMap(([id, shares]) => {
    const key = (archive.sql('select key from article where id = ?').get(id) as { key: string } | undefined)?.key;
    const article = key === undefined ? undefined : articles.get(key);
    return article ? [{ ...shares, article }] : [];
  });
}

interface State {
  readonly schema: number;
  readonly index: NearIndex;
  shelved: number;
}

const states = new WeakMap<Archive['sql'], State>();

/** Ids are those of articles. */
export function nearIndexOf(archive: Archive): NearIndex {
  const { schema_version: schema } = archive.sql('pragma schema_version').get() as { schema_version: number };
  const { shelved } = archive.sql('select coalesce(max(shelved), 0) as shelved from story_article').get() as {
    shelved: number;
  };
  const known = states.get(archive.sql);
  const state =
    known?.schema === schema && known.shelved <= shelved ? known : { schema, index: openNearIndex(), shelved: 0 };
  states.set(archive.sql, state);
  const rows = archive
    .sql('select article_id as id, signature, shelved from story_article where shelved > ? order by shelved')
    .iterate(state.shelved) as unknown as Iterable<{ id: number; signature: Uint8Array; shelved: number }>;
  for (const row of rows) {
    const signature = signatureIn(row.signature);
    if (signature) state.index.add(row.id, signature);
    state.shelved = row.shelved;
  }
  return state.index;
}

/** Null for bytes that are none, or of a text without words. */
function signatureIn(bytes: Uint8Array): Signature | null {
  return bytes.length > 0 && bytes.length % 4 === 0 ? signatureFrom(bytes) : null;
}
