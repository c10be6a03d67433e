/** One capture: what was asked and answered, which article it shows, whether its bytes are still those that came. */
import type { Archive } from '../../archive/archive.ts';
import { type RecordOutline, recordsOf, stretchOf } from '../../archive/captures/exchanges.ts';
import { payloadOf } from '../../archive/captures/payload.ts';
import { captureOf } from '../../archive/captures/row.ts';
import type { CaptureView } from '../../archive/types.ts';
import type { Problem } from '../../record/problem.ts';
import type { Asked, WebServices } from '../page.ts';

/** The article and revision that a capture shows. */
export interface ShownArticle {
  readonly key: string;
  readonly revision: number;
  readonly revisions: number;
  readonly headline: string | null;
}

export interface CaptureData {
  readonly capture: CaptureView;
  readonly article: ShownArticle | null;
  /** Why there is no article, where reading was tried. */
  readonly unread: Problem | null;
  readonly records: readonly RecordOutline[];
  /** What could not be read of the WARC file. */
  readonly problem: Problem | null;
  readonly payload: {
    readonly sameDigest: boolean;
    readonly heldBy: number;
    readonly bytes: number;
  } | null;
}

export async function captureData({ values }: Asked, { archive }: WebServices): Promise<CaptureData | null> {
  const id = Number(values.id);
  const capture = captureOf(archive, id);
  const stretch = stretchOf(archive, id);
  if (!capture || !stretch) return null;
  const records = await recordsOf(archive, stretch);
  const payload = await payloadOf(archive, capture);
  return {
    capture,
    article: shownArticle(archive, id),
    unread: unreadProblem(archive, id),
    records: records.ok ? records.value : [],
    problem: records.ok ? (payload.ok ? null : payload.problem) : records.problem,
    payload: payload.ok
      ? { sameDigest: payload.value.sameDigest, heldBy: payload.value.heldBy.id, bytes: payload.value.bytes.length }
      : null,
  };
}

export function shownArticle(archive: Archive, captureId: number): ShownArticle | null {
  const row = archive
    .sql(
      `select a.key, r.number as revision, r.headline, (select count(*) from revision o where o.article_id = a.id) as revisions
       from capture c join revision r on r.id = c.revision_id join article a on a.id = r.article_id where c.id = ?`,
    )
    .get(captureId) as unknown as ShownArticle | undefined;
  return row ? { ...row } : null;
}

function unreadProblem(archive: Archive, captureId: number): Problem | null {
  const row = archive.sql('select code, message from problem where capture_id = ?').get(captureId) as unknown as
    | Problem
    | undefined;
  return row ? { ...row } : null;
}
