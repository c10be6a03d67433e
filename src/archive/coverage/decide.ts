/** What a person decided about stories into the index: when it is done, and at its place among the articles when the index is made anew. */
import type { Change } from '../../coverage/stories/membership.ts';
import type { Archive } from '../archive.ts';
import type { LogEntry } from '../store/log-file.ts';
import { decisionOf, isStoryEntry, type StoryAct, undoneActs } from './decisions.ts';
import { storyActs } from './story-acts.ts';
import { inStep, outOfStep, storyIndexOf } from './story-index.ts';
import { moveArticles, storyOfKey } from './story-rows.ts';

/** More nobody makes by hand; what follows counts for nothing. */
const MOST_ACTS = 10_000;

/** Does nothing for an entry that was taken in before, or that is about no story. Within a transaction. */
export function decide(archive: Archive, entry: LogEntry): void {
  if (archive.sql('select 1 from story_act where id = ?').get(entry.id)) return;
  const { n } = archive.sql('select count(*) as n from story_act').get() as { n: number };
  if (n >= MOST_ACTS) return;
  if (entry.kind === 'undo') undo(archive, entry);
  else if (isStoryEntry(entry)) {
    const decision = decisionOf(entry);
    const changes = storyIndexOf(archive).apply(decision);
    moveArticles(archive, changes);
    keep(archive, { id: entry.id, seq: entry.seq, decision, undoes: null, moved: movedBy(changes) });
    inStep(archive);
  }
}

function keep(archive: Archive, act: StoryAct): void {
  archive.sql('insert into story_act (id, seq, data) values (?, ?, ?)').run(act.id, act.seq, JSON.stringify(act));
}

const movedBy = (changes: readonly Change[]): StoryAct['moved'] =>
  changes.map(({ article, from, to }) => ({ article, from: from!, to }));

/** What the act moved goes back, unless it was moved again since; and the act holds nothing together or apart any more. */
function undo(archive: Archive, { id, seq, undoes }: LogEntry): void {
  const acts = storyActs(archive);
  const undone = acts.find((act) => act.id === undoes && act.seq < seq);
  if (!undone || undoneActs(acts).has(undone.id)) return;
  const back = undone.moved
    .filter(({ article, to }) => storyOfKey(archive, article) === to)
    .map(({ article, from, to }) => ({ article, from: to, to: from }));
  moveArticles(archive, back);
  keep(archive, { id, seq, decision: null, undoes: undone.id, moved: back });
  outOfStep(archive);
}
