/** What a found statement rests on: the revision by its digest, the captured page by its, and where both are kept. */
import type { Archive } from '../archive.ts';
import type { FoundStatement } from '../types.ts';

export interface Evidence {
  /** "sha256:" of headline, byline and text of the revision. */
  readonly revisionDigest: string;
  /** When this revision was first seen. */
  readonly firstSeen: string;
  readonly capture: {
    /** WARC-Record-ID of the response or resource. */
    readonly recordId: string;
    readonly url: string;
    readonly at: string;
    /** "sha256:" of the body: the bytes that were read. */
    readonly digest: string;
    readonly warc: { readonly file: string; readonly offset: number; readonly length: number };
  };
  readonly reader: { readonly version: string; readonly model: string; readonly at: string };
}

type Row = Record<
  'digest' | 'first_seen' | 'record_id' | 'final_url' | 'at' | 'body' | 'file' | 'version' | 'model' | 'read_at',
  string
> &
  Record<'answer_start' | 'answer_length', number>;

/** Key of the article and number of the revision. */
type Place = { readonly article: Pick<FoundStatement['article'], 'key'>; readonly revision: number };

/** Statements of one revision come after each other, and have the same. Throws where the index has no such revision. */
export function evidenceReader(archive: Archive): (found: Place) => Evidence {
  let last: { readonly of: string; readonly evidence: Evidence } | null = null;
  return ({ article, revision }) => {
    const of = `${article.key} ${revision}`;
    if (last?.of !== of) last = { of, evidence: evidenceOf(archive, article.key, revision) };
    return last.evidence;
  };
}

function evidenceOf(archive: Archive, key: string, revision: number): Evidence {
  const row = archive
    .sql(
      `select r.digest, r.first_seen, c.record_id, c.final_url, c.at, c.digest as body, f.name as file, c.answer_start, c.answer_length,
         g.version, g.model, g.at as read_at
       from article a join revision r on r.article_id = a.id join capture c on c.id = r.capture_id
         join warc_file f on f.id = c.file_id join reading g on g.id = r.reading_id
       where a.key = ? and r.number = ?`,
    )
    .get(key, revision) as Row | undefined;
  if (!row) throw new Error(`No revision ${revision} of article ${key} in the index`);
  return {
    revisionDigest: row.digest,
    firstSeen: row.first_seen,
    capture: {
      recordId: row.record_id,
      url: row.final_url,
      at: row.at,
      digest: row.body,
      warc: { file: row.file, offset: row.answer_start, length: row.answer_length },
    },
    reader: { version: row.version, model: row.model, at: row.read_at },
  };
}
