/** What people decided about stories, as entries of the log. Articles by their keys, so that it holds whatever is read again. */
import type { StoryDecision } from '../../coverage/stories/decisions.ts';
import type { LogEntry } from '../store/log-file.ts';

export const STORY_KINDS = ['story-together', 'story-apart'] as const;
/** Articles in one decision. */
export const MOST_ARTICLES = 1000;

export interface StoryEntry extends LogEntry {
  readonly kind: (typeof STORY_KINDS)[number];
  /** The one it is shown under in the history. */
  readonly article: string;
  readonly articles: readonly string[];
  /** Of `story-apart`. */
  readonly from: string | null;
  /** Record id of the reading that had come in last. */
  readonly after: string;
  /** Key of the story as it was then. */
  readonly story: string;
  readonly why: string | null;
}

/** A log may come from a stranger. */
export function isStoryEntry(entry: LogEntry): entry is StoryEntry {
  const { kind, articles, from, after } = entry;
  if (kind !== 'story-together' && kind !== 'story-apart') return false;
  if (!Array.isArray(articles) || articles.length === 0 || articles.length > MOST_ARTICLES) return false;
  return articles.every(isKey) && isKey(after) && (kind === 'story-together' || isKey(from));
}

const LONGEST = 64;
const isKey = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= LONGEST;

export function decisionOf({ kind, articles, from }: StoryEntry): StoryDecision {
  return kind === 'story-together' ? { kind: 'together', articles } : { kind: 'apart', articles, from: from! };
}

/** An entry that was taken in, with what it changed. */
export interface StoryAct {
  readonly id: string;
  readonly seq: number;
  /** Null: an undo. */
  readonly decision: StoryDecision | null;
  readonly undoes: string | null;
  readonly moved: readonly { readonly article: string; readonly from: string; readonly to: string }[];
}

/** Ids of those that an undo took back, unless that one was undone itself. `acts` in the order of the log. */
export function undoneActs(acts: readonly StoryAct[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { id, undoes } of [...acts].reverse()) if (undoes !== null && !undone.has(id)) undone.add(undoes);
  return undone;
}
