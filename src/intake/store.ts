/** From a capture that is kept to statements in the index. */
import type { Placed } from '../archive/articles/place-article.ts';
import { storeProblem, storeReading, storeSighting } from '../archive/articles/store-reading.ts';
import type { Input } from '../read.ts';
import type { Problem } from '../record/problem.ts';
import type { OnRecord } from '../record/record.ts';
import type { Added, Desk } from './desk.ts';

/** Reads what a capture holds and stores what was read, or why it could not be. */
export async function readCapture(
  desk: Pick<Desk, 'archive' | 'read'>,
  captureId: number,
  input: Input,
): Promise<Added> {
  const result = await desk.read(input);
  if (!result.ok) return unread(desk, captureId, result.problem);
  return stored(desk, captureId, result.value);
}

export const stored = (desk: Pick<Desk, 'archive'>, captureId: number, record: OnRecord): Added =>
  addedAs(desk, captureId, storeReading(desk.archive, captureId, record));

/** A capture with a payload that is known and read: null where it has to be read. */
export function seenAgain(desk: Desk, captureId: number): Added | null {
  const placed = storeSighting(desk.archive, captureId);
  return placed && addedAs(desk, captureId, placed);
}

export function unread(desk: Pick<Desk, 'archive'>, captureId: number, problem: Problem): Added {
  storeProblem(desk.archive, captureId, problem);
  return { captureId, outcome: 'kept', article: null, headline: null, statements: 0, problem };
}

function addedAs(
  { archive }: Pick<Desk, 'archive'>,
  captureId: number,
  { articleId, revisionId, outcome }: Placed,
): Added {
  const { key, headline, statements } = archive
    .sql(
      `select a.key, r.headline, (select count(*) from statement s where s.revision_id = r.id) as statements
       from article a join revision r on r.id = ? where a.id = ?`,
    )
    .get(revisionId, articleId) as { key: string; headline: string | null; statements: number };
  return { captureId, outcome, article: key, headline, statements, problem: null };
}
