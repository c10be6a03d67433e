/** Why a layer of a statement has its value. For people: the words are in plain English, numbers are probabilities or points. */
import type { Statement } from '../../record/statement.ts';

export interface Reason {
  /** A field of the statement. */
  readonly layer: string;
  /** As text; null where there is none. */
  readonly value: string | null;
  readonly because: readonly string[];
  /** What else it might have been, most probable first. */
  readonly instead: readonly { readonly value: string; readonly because: string }[];
}

export interface Explanation {
  readonly statement: Statement;
  readonly reasons: readonly Reason[];
  /** All statements of the article, among which it stands. */
  readonly statements: readonly Statement[];
}
