/** What the articles of a story say together, worked out when somebody asks and kept until something changes it. */
import { createHash } from 'node:crypto';
import type { ClaimLinker } from '../../coverage/claims/linker.ts';
import { cover } from '../../coverage/coverage.ts';
import type { Coverage } from '../../record/coverage.ts';
import type { OnRecord } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { recordOf } from '../articles/record-of.ts';
import { reviewed } from '../review/reviewed.ts';
import { cachedCoverage, keepCoverage } from './cache.ts';
import type { ClaimEntry } from './claim-entry.ts';
import { claimEntries, joinsOf } from './joins.ts';
import { NO_LINKER } from './no-linker.ts';
import { storyOf } from './stories.ts';
import type { StoryCoverage } from './types.ts';
import { rememberingLinker } from './vectors.ts';

export interface CoverageOptions {
  /** Of the program: another one may say something else of the same articles. */
  readonly version?: string;
}

/**
 * Null where there is no such story. Records are as people corrected them, ids of articles are their keys. The newest 200 articles
 * are covered. Without a linker nothing is linked but what people joined.
 */
export async function coverageOf(
  archive: Archive,
  storyKey: string,
  linker: ClaimLinker | null,
  { version = '' }: CoverageOptions = {},
): Promise<StoryCoverage | null> {
  const view = storyOf(archive, storyKey);
  if (!view) return null;
  const sources = sourcesOf(
    archive,
    view.articles.map(({ key }) => key),
  );
  const entries = claimEntries(
    archive,
    sources.map(({ key }) => key),
  );
  const state = stateOf(sources, entries, linker, version);
  const known = cachedCoverage(archive, view.story.key, state);
  const coverage =
    known ??
    (await onceAtATime(archive, `${view.story.key} ${state}`, async () => {
      const made = await covered(archive, sources, entries, linker);
      keepCoverage(archive, view.story.key, state, made);
      return made;
    }));
  const { articles, origins } = coverage;
  return {
    story: { ...view.story, origins: origins.length },
    articles: view.articles,
    coverage,
    leftOut: view.story.articles - articles.length,
  };
}

const underWay = new WeakMap<Archive['sql'], Map<string, Promise<Coverage>>>();

/** Two who ask for the same at once wait for one answer. */
function onceAtATime(archive: Archive, what: string, work: () => Promise<Coverage>): Promise<Coverage> {
  const own = underWay.get(archive.sql) ?? new Map<string, Promise<Coverage>>();
  underWay.set(archive.sql, own);
  const answer = own.get(what) ?? work().finally(() => own.delete(what));
  own.set(what, answer);
  return answer;
}

interface Source {
  readonly key: string;
  readonly revision: number;
  readonly reading: number;
  /** Record id of the reading. */
  readonly recordId: string;
  /** Line of the log: the newest that is about the article. */
  readonly corrected: number | null;
}

/** In the order of the keys. */
function sourcesOf(archive: Archive, keys: readonly string[]): Source[] {
  const find = archive.sql(
    `select a.key, r.id as revision, g.id as reading, g.record_id as recordId,
       (select max(seq) from log_entry where article = a.key) as corrected
     from article a join revision r on r.id = a.latest_revision_id join reading g on g.id = r.reading_id where a.key = ?`,
  );
  return keys.flatMap((key) => (find.get(key) as unknown as Source | undefined) ?? []);
}

/** Everything that the answer hangs on. */
function stateOf(
  sources: readonly Source[],
  entries: readonly ClaimEntry[],
  linker: ClaimLinker | null,
  version: string,
): string {
  const parts = [
    version,
    linker?.model ?? null,
    sources.map(({ key, recordId, corrected }) => [key, recordId, corrected]),
    entries.map(({ id }) => id),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

async function covered(
  archive: Archive,
  sources: readonly Source[],
  entries: readonly ClaimEntry[],
  linker: ClaimLinker | null,
): Promise<Coverage> {
  const records = new Map<string, OnRecord>();
  for (const source of sources) {
    const record = recordIn(archive, source);
    if (record) records.set(source.key, record);
  }
  const remembering = linker ? rememberingLinker(archive, linker) : NO_LINKER;
  const coverage = await cover([...records.values()], { linker: remembering, joins: joinsOf(entries, records) });
  // Without weights every statement would be a claim by itself.
  return linker ? coverage : { ...coverage, claims: coverage.claims.filter(({ members }) => members.length > 1) };
}

/** As people left it; null where its WARC file is gone. */
function recordIn(archive: Archive, { key, revision, reading }: Source): OnRecord | null {
  try {
    return { ...reviewed(archive, revision, recordOf(archive, reading)).record, id: key };
  } catch {
    return null;
  }
}
