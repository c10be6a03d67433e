/** What a person decided about stories into the index: when it is done, and at its place among the articles when the index is made anew. */
import type { Change } from '../../coverage/stories/membership.ts';
import type { Archive } from '../archive.ts';
import type { LogEntry } from '../store/log-file.ts';
import { decisionOf, isStoryEntry, type StoryAct, type StoryEntry, undoneActs } from './decisions.ts';
import { storyActs } from './story-acts.ts';
import { inStep, reopened, storyIndexOf } from './story-index.ts';
import { moveArticles, storyOfKey } from './story-rows.ts';

/** More nobody makes by hand; what follows counts for nothing. */
const MOST_ACTS = 10_000;

/** Does nothing for an entry that was taken in before, or that is about no story. Within a transaction. */
export function decide(archive: Archive, entry: LogEntry): void {
  if (archive.sql('select 1 from story_act where id = ?').get(entry.id)) return;
  const { n } = archive.sql('select count(*) as n from story_act').get() as { n: number };
  if (n >= MOST_ACTS) return;
  const act = entry.kind === 'undo' ? undone(archive, entry) : isStoryEntry(entry) ? done(archive, entry) : null;
  if (!act) return;
  keep(archive, act);
  keep(archive, { ...act, moved: [...act.moved, ...alignedWithAll(archive)] });
}

function keep(archive: Archive, act: StoryAct): void {
  archive
    .sql('insert or replace into story_act (id, seq, data) values (?, ?, ?)')
    .run(act.id, act.seq, JSON.stringify(act));
}

function done(archive: Archive, entry: StoryEntry): StoryAct {
  const decision = decisionOf(entry);
  return {
    id: entry.id,
    seq: entry.seq,
    decision,
    undoes: null,
    moved: moved(archive, storyIndexOf(archive).apply(decision)),
  };
}

/** What the act moved goes back, unless it was moved again since; and the act holds nothing together or apart any more. */
function undone(archive: Archive, { id, seq, undoes }: LogEntry): StoryAct | null {
  const acts = storyActs(archive);
  const act = acts.find((one) => one.id === undoes && one.seq < seq);
  if (!act || undoneActs(acts).has(act.id)) return null;
  const back = act.moved
    .toReversed()
    .filter(({ article, to }) => storyOfKey(archive, article) === to)
    .map(({ article, from, to }) => ({ article, from: to, to: from }));
  return { id, seq, decision: null, undoes: act.id, moved: moved(archive, back) };
}

/** All that stands, taken together, may want an article elsewhere than the last act alone: those it was joined with before come along. */
function alignedWithAll(archive: Archive): StoryAct['moved'] {
  const { index, held } = reopened(archive);
  const changes = [...held].flatMap((article) => {
    const [from, to] = [storyOfKey(archive, article), index.storyOf(article)];
    return from === null || to === null || from === to ? [] : [{ article, from, to }];
  });
  moved(archive, changes);
  inStep(archive);
  return changes;
}

function moved(archive: Archive, changes: readonly Change[]): StoryAct['moved'] {
  moveArticles(archive, changes);
  return changes.map(({ article, from, to }) => ({ article, from: from!, to }));
}
