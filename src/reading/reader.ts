/** The reader's interface: what turns an article into statements. `openReader` (open.ts) makes one from the shipped weights. */
import type { Article } from '../record/article.ts';
import type { Statement } from '../record/statement.ts';
import type { Explanation } from './explain/reason.ts';

export interface Reader {
  /** Version of the program that reads. */
  readonly version: string;
  /** "sha256:" and the hex digest of the weights. */
  readonly model: string;
  read(article: Article): Promise<readonly Statement[]>;
  /** Why the n-th statement that `read` gives, from 1, says what it says; null where there is none. */
  explain(article: Article, n: number): Promise<Explanation | null>;
  close(): Promise<void>;
}
