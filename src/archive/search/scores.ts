/** How well statements fit the words of a query. */
import type { Archive } from '../archive.ts';
import { idList } from './id-list.ts';
import type { Matches } from './matches.ts';
import type { StatementQuery } from './query.ts';
import { wordQuery } from './words.ts';

/** Words that more statements share say little about any one of them. */
const TOO_COMMON = 5000;
/** What is said counts more than who says it, who has his own field. */
const WEIGHTS = '1.0, 0.5';
/** A year makes half of what being new adds; being new is worth less than a rare word. */
const NEW = 1000;
const HALF_LIFE = 365;

/**
 * By statement: BM25 in thousandths, where words that stand together count once more, and a little for being recent. Null where there
 * are no words, or so common ones that the newest come first instead.
 */
export function scoresOf(
  archive: Archive,
  query: StatementQuery,
  { columns, withWords }: Matches,
): ReadonlyMap<number, number> | null {
  const words = wordQuery(query.words);
  if (!words?.match || withWords > TOO_COMMON) return null;
  const together = words.phrase === null ? words.match : `(${words.match}) OR ${words.phrase}`;
  const pairs = idList(
    archive,
    `with hit as materialized (
       select rowid as id, cast(bm25(statement_words, ${WEIGHTS}) * -1000 as integer) as score
       from statement_words where statement_words match ?)
     select group_concat(id || ',' || score) as ids from hit`,
    words.not === null ? together : `(${together}) NOT (${words.not})`,
  );
  const { revision, revisions, size } = columns;
  const newest = revisions.when.subarray(1, revisions.size).reduce((a, b) => Math.max(a, b), -Infinity);
  const scores = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) {
    const id = pairs[i]!;
    if (id >= size) continue;
    const age = newest - revisions.when[revision[id]!]!;
    scores.set(id, pairs[i + 1]! + Math.round(NEW * 2 ** (-age / HALF_LIFE)));
  }
  return scores;
}
