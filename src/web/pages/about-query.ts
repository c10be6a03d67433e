/** What an archive is: counted, not listed. */
import type { Archive } from '../../archive/archive.ts';

export interface Totals {
  readonly articles: number;
  readonly revisions: number;
  readonly captures: number;
  readonly statements: number;
  readonly speakers: number;
  readonly publishers: number;
  /** Captures of pages that could not be read. */
  readonly unread: number;
}

export function totalsOf(archive: Archive): Totals {
  return {
    articles: countOf(archive, 'article'),
    revisions: countOf(archive, 'revision'),
    captures: countOf(archive, 'capture'),
    statements: currentStatements(archive),
    speakers: countOf(archive, 'speaker'),
    publishers: countOf(archive, 'publisher'),
    unread: countOf(archive, 'problem'),
  };
}

/** From the sums that search keeps of each revision: two million rows need not be looked at. */
const currentStatements = (archive: Archive): number =>
  (
    archive
      .sql(
        'select coalesce(sum(b.count), 0) as n from article a join statement_block b on b.revision_id = a.latest_revision_id',
      )
      .get() as { n: number }
  ).n;

/** `from`: words of this file, never of a request. */
const countOf = (archive: Archive, from: string): number =>
  (archive.sql(`select count(*) as n from ${from}`).get() as { n: number }).n;

export interface Sizes {
  readonly warcFiles: number;
  readonly warcBytes: number;
  readonly indexBytes: number;
}

export function sizesOf(archive: Archive): Sizes {
  const warc = archive.sql('select count(*) as files, coalesce(sum(length), 0) as bytes from warc_file').get() as {
    files: number;
    bytes: number;
  };
  const index = archive
    .sql('select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()')
    .get() as { bytes: number };
  return { warcFiles: warc.files, warcBytes: warc.bytes, indexBytes: index.bytes };
}

export interface ReaderUse {
  readonly version: string;
  readonly model: string;
  readonly readings: number;
  readonly last: string;
}

export const readersOf = (archive: Archive): ReaderUse[] =>
  archive
    .sql(
      'select version, model, count(*) as readings, max(at) as last from reading group by version, model order by last desc limit 20',
    )
    .all()
    .map((row) => ({ ...row }) as unknown as ReaderUse);

export interface Agreement {
  readonly field: string;
  readonly looked: number;
  readonly agreed: number;
}

/** Of what people looked at: how often the machine had it as they left it. */
export const agreementOf = (archive: Archive): Agreement[] =>
  archive
    .sql(
      `select field, count(*) as looked, sum(agreed) as agreed from review_outcome
       group by field order by field <> 'statement', looked desc, field`,
    )
    .all()
    .map((row) => ({ ...row }) as unknown as Agreement);

export function spanOf(archive: Archive): { readonly first: string | null; readonly last: string | null } {
  return {
    ...(archive.sql('select (select min(at) from capture) as first, (select max(at) from capture) as last').get() as {
      first: string | null;
      last: string | null;
    }),
  };
}
