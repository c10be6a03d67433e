/** Corrections as objects for JSON Lines, to train and to measure readers with: what the machine had, what people made of it. */
import type { RecordedStatement } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { articleView } from '../articles/article.ts';
import type { Reviewed } from './apply.ts';
import { subjectOf } from './subject.ts';
import type { Thread } from './threads.ts';

export interface ExportedCorrection {
  readonly article: {
    readonly key: string;
    readonly url: string | null;
    readonly publisher: string | null;
    readonly language: string | null;
  };
  readonly revision: { readonly number: number; readonly digest: string };
  /** Of the revision: what all offsets (code points) count in. */
  readonly text: string;
  readonly state: 'confirmed' | 'corrected' | 'added' | 'rejected' | 'replaced';
  readonly reader: { readonly version: string; readonly model: string };
  /** As the machine had it when somebody first looked; null for what people added or gave other words after a change. */
  readonly machine: RecordedStatement | null;
  /** As people left it; null for what they rejected, split or joined (the parts are lines of their own). */
  readonly people: RecordedStatement | null;
  readonly by: readonly string[];
  readonly at: string;
  readonly why: string | null;
}

/** All that people said and nobody undid, article by article, in the latest revision; without what is orphaned there. */
export function* corrections(archive: Archive): Generator<ExportedCorrection> {
  const articles = archive
    .sql(
      'select distinct a.key from log_entry e join article a on a.key = e.article where e.sid is not null order by a.id',
    )
    .all() as unknown as { key: string }[];
  for (const { key } of articles) yield* ofArticle(archive, key);
}

function* ofArticle(archive: Archive, key: string): Generator<ExportedCorrection> {
  const subject = subjectOf(archive, key, null);
  const view = articleView(archive, key);
  if (!subject.ok || !view) return;
  const { machine, revision, digest, result } = subject.value;
  const common = {
    article: { key, url: view.article.url, publisher: view.article.publisher, language: view.article.language },
    revision: { number: revision, digest },
    text: machine.article.text,
  };
  for (const [id, thread, state] of threadsIn(result)) {
    const last = thread.entries.at(-1)!;
    yield {
      ...common,
      state,
      reader: thread.entries[0]!.reader,
      machine: thread.found,
      people: result.record.statements.find((s) => s.id === id) ?? null,
      by: [...new Set(thread.entries.map((e) => e.by))],
      at: last.at,
      why: last.why,
    };
  }
}

function* threadsIn(result: Reviewed): Generator<[string, Thread, ExportedCorrection['state']]> {
  for (const [id, { state }] of result.review) if (state !== 'orphaned') yield [id, result.threads.get(id)!, state];
  for (const [id, thread] of result.replaced) yield [id, thread, 'replaced'];
}
