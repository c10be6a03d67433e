/** What everything that takes something in works with. */
import type { Archive } from '../archive/archive.ts';
import type { Network } from '../capture/network.ts';
import type { Input } from '../read.ts';
import type { Problem, Result } from '../record/problem.ts';
import type { OnRecord } from '../record/record.ts';

export interface Desk {
  readonly archive: Archive;
  readonly network: Network;
  /** Reads one input; may be done by other threads. */
  readonly read: (input: Input) => Promise<Result<OnRecord>>;
}

/** What became of an address or file. Whatever came is kept, also where it could not be read. */
export interface Added {
  /** Null where nothing came that could be kept. */
  readonly captureId: number | null;
  /** `kept`: in the archive without an article. Null with a problem where nothing was kept. */
  readonly outcome: 'new' | 'changed' | 'same' | 'kept' | null;
  /** Key of the article. */
  readonly article: string | null;
  readonly headline: string | null;
  readonly statements: number;
  readonly problem: Problem | null;
}
