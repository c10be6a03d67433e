/** The reader's interface: what turns an article into statements. `openReader` (open.ts) makes one from the shipped weights. */
import type { Article } from '../record/article.ts';
import type { Statement } from '../record/statement.ts';

export interface Reader {
  /** Version of the program that reads. */
  readonly version: string;
  /** "sha256:" and the hex digest of the weights. */
  readonly model: string;
  read(article: Article): Promise<readonly Statement[]>;
  close(): Promise<void>;
}
