/** What the encoder made of an article's assertions, kept in the index: a story with one new article costs only that article. */
import { createHash } from 'node:crypto';
import type { Assertion } from '../../coverage/assertions/assertion.ts';
import type { ClaimLinker } from '../../coverage/claims/linker.ts';
import { fromBytes, toBytes } from '../../coverage/claims/vectors.ts';
import type { Reading } from '../../coverage/reading.ts';
import type { Archive } from '../archive.ts';
import { whereItMay } from './cache.ts';

/** Articles whose vectors are kept, those that came last: about 100 kB each. */
const KEPT = 2_000;

/** The same linker, which encodes what it has not encoded before. Readings have the keys of articles as ids. */
export function rememberingLinker(archive: Archive, linker: ClaimLinker): ClaimLinker {
  return {
    ...linker,
    async encode(reading, assertions) {
      const state = stateOf(linker, reading, assertions);
      const row = archive.sql('select data from vector_cache where article = ? and state = ?').get(reading.id, state) as
        | { data: Uint8Array }
        | undefined;
      const known = row ? fromBytes(row.data) : null;
      if (known?.length === assertions.length) return known;
      const vectors = await linker.encode(reading, assertions);
      keep(archive, reading.id, state, toBytes(vectors));
      return vectors;
    },
  };
}

/** The text is encoded as a whole; which words of it are asked for hangs on what people corrected. */
function stateOf({ model }: ClaimLinker, { article }: Reading, assertions: readonly Assertion[]): string {
  const places = assertions.map(({ content }) => content.map(({ start, end }) => [start, end]));
  const blocks = article.blocks.map(({ start, end }) => [start, end]);
  return createHash('sha256')
    .update(JSON.stringify([model, article.text, blocks, places]))
    .digest('hex');
}

function keep(archive: Archive, article: string, state: string, data: Uint8Array): void {
  whereItMay(archive, () => {
    archive
      .sql(
        `insert or replace into vector_cache (article, state, used, data)
         values (?, ?, (select coalesce(max(used), 0) + 1 from vector_cache), ?)`,
      )
      .run(article, state, data);
    archive.sql('delete from vector_cache where used <= (select max(used) from vector_cache) - ?').run(KEPT);
  });
}
