/**
 * Addresses on their way into the archive, as the app shows them: each has an id, and its steps can be watched from the
 * first one on, also by several people at once, also after it ended.
 */
import type { Problem, Result } from '../record/problem.ts';

/** What has happened, in words for people ("Asked robots.txt: allowed"). */
export interface Step {
  readonly at: string;
  readonly text: string;
}

/** Where an address led to. */
export interface Added {
  /** Null: kept, but there is no article on it. */
  readonly article: string | null;
  readonly outcome: 'new' | 'changed' | 'same';
}

export interface AddingState {
  readonly url: string;
  readonly startedAt: string;
  readonly steps: readonly Step[];
  /** Null while it goes on. */
  readonly ended: { readonly added: Added } | { readonly problem: Problem } | null;
}

export interface Adding {
  /** An id, or a problem where the address cannot be one or too many are waiting. */
  readonly start: (url: string) => Result<string>;
  /** Null: no such id, or forgotten. */
  readonly state: (id: string) => AddingState | null;
  /** Each step from the first one; ends with the last one. Nothing for an unknown id. */
  readonly watch: (id: string, signal?: AbortSignal) => AsyncIterable<Step>;
}
