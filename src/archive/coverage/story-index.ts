/**
 * The index of stories in memory, opened once per process on first need. The rows are what counts: where another process wrote
 * them, or a transaction was taken back, it is opened again.
 */
import { keysIn } from '../../coverage/stories/bytes.ts';
import { openConstraints, type StoryDecision } from '../../coverage/stories/decisions.ts';
import type { Keys } from '../../coverage/stories/fingerprint.ts';
import { openStoryIndex, type StoryEntry, type StoryIndex } from '../../coverage/stories/story-index.ts';
import type { Archive } from '../archive.ts';
import { undoneActs } from './decisions.ts';
import { storyActs } from './story-acts.ts';

interface State {
  readonly schema: number;
  readonly index: StoryIndex;
  /** The newest row it knows, and whose it is: numbers of changes that were taken back are given again. */
  change: number;
  newest: string;
  /** Id of the newest act of a person that it knows. */
  act: string;
}

const states = new WeakMap<Archive['sql'], State>();

/** As the rows are now. Within a transaction. Whoever changes rows and index alike says so with `inStep`. */
export function storyIndexOf(archive: Archive): StoryIndex {
  const known = states.get(archive.sql);
  const now = newestOf(archive);
  if (
    known &&
    known.schema === now.schema &&
    known.change === now.change &&
    known.newest === now.newest &&
    known.act === now.act
  )
    return known.index;
  const index = openStoryIndex(entriesOf(archive), heldBy(standingDecisions(archive)));
  states.set(archive.sql, { index, ...now });
  return index;
}

export function inStep(archive: Archive): void {
  const known = states.get(archive.sql);
  if (known) Object.assign(known, newestOf(archive));
}

function newestOf(archive: Archive) {
  const { change, newest } = (archive
    .sql(
      `select s.change, a.key || s.story as newest from story_article s join article a on a.id = s.article_id
       order by s.change desc limit 1`,
    )
    .get() ?? { change: 0, newest: '' }) as { change: number; newest: string };
  const { schema_version: schema } = archive.sql('pragma schema_version').get() as { schema_version: number };
  const { act } = (archive.sql('select id as act from story_act order by seq desc limit 1').get() ?? { act: '' }) as {
    act: string;
  };
  return { schema, change, newest, act };
}

const NOTHING: Keys = { day: null, hashes: new Uint32Array(0), packed: new Uint16Array(0) };

function* entriesOf(archive: Archive): Generator<StoryEntry> {
  const rows = archive
    .sql(
      'select a.key as article, s.story, s.fingerprint from story_article s join article a on a.id = s.article_id order by s.article_id',
    )
    .iterate() as unknown as Iterable<{ article: string; story: string; fingerprint: Uint8Array }>;
  for (const { article, story, fingerprint } of rows)
    yield { article, story, fingerprint: keysIn(fingerprint) ?? NOTHING };
}

/** After what people decided last, opened with all of it: the same here, in another process, and when everything is made anew. */
export function reopened(archive: Archive): { readonly index: StoryIndex; readonly held: ReadonlySet<string> } {
  states.delete(archive.sql);
  const held = new Set(standingDecisions(archive).flatMap(({ articles }) => articles));
  return { index: storyIndexOf(archive), held };
}

function standingDecisions(archive: Archive): StoryDecision[] {
  const acts = storyActs(archive);
  const undone = undoneActs(acts);
  return acts.flatMap(({ id, decision }) => (decision && !undone.has(id) ? [decision] : []));
}

/**
 * What the decisions hold together and apart after all of them: the articles are where they were put already, and going through
 * the decisions again would move those of which a later one says something else.
 */
export function heldBy(decisions: readonly StoryDecision[]): StoryDecision[] {
  const constraints = openConstraints();
  for (const decision of decisions) constraints.add(decision);
  const groups = new Map<number, string[]>();
  for (const article of new Set(decisions.flatMap(({ articles }) => articles))) {
    const group = constraints.groupOf(article);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), article]);
  }
  const apart = [...constraints.apart()].flatMap(([article, from]): StoryDecision[] => {
    const group = constraints.groupOf(article);
    if (group === null || group === constraints.groupOf(from)) return [];
    return [{ kind: 'apart', articles: groups.get(group)!, from }];
  });
  const together = [...groups.values()].map((articles): StoryDecision => ({ kind: 'together', articles }));
  return [...together, ...apart];
}
