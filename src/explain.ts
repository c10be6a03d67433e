/** One statement of an input, and why it says what it says. */
import { type Input, read } from './read.ts';
import type { Explanation, Reason } from './reading/explain/reason.ts';
import { openReader } from './reading/open.ts';
import type { Reader } from './reading/reader.ts';
import { failed, ok, type Result } from './record/problem.ts';
import type { OnRecord, RecordedStatement } from './record/record.ts';

export interface Explained {
  /** What `read` gives for the input. */
  readonly record: OnRecord;
  /** The place of the statement among the record's, from 1. */
  readonly number: number;
  readonly statement: RecordedStatement;
  /** One for each layer. */
  readonly reasons: readonly Reason[];
}

/** Explains the n-th statement of the record, from 1. 'not-found' where it has none such; otherwise as `read`. */
export async function explain(
  input: Input,
  n: number,
  options: { readonly reader?: Reader } = {},
): Promise<Result<Explained>> {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`Statements are counted from 1; there is no statement ${n}.`);
  const reader = options.reader ?? (await openReader());
  let explanation: Explanation | null = null;
  // One pass gives both: explaining an article reads it.
  const explaining: Reader = {
    version: reader.version,
    model: reader.model,
    async read(article) {
      explanation = await reader.explain(article, n);
      return explanation ? explanation.statements : reader.read(article);
    },
    explain: (article, m) => reader.explain(article, m),
    close: async () => {},
  };
  try {
    const result = await read(input, { reader: explaining });
    if (!result.ok) return result;
    const { statements } = result.value;
    const statement = statements[n - 1];
    const reasons = (explanation as Explanation | null)?.reasons;
    if (!statement || !reasons) return failed('not-found', missing(n, statements.length));
    return ok({ record: result.value, number: n, statement, reasons });
  } finally {
    if (!options.reader) await reader.close();
  }
}

const missing = (n: number, count: number): string =>
  count === 0
    ? `There is no statement ${n}; the article has none.`
    : `There is no statement ${n}; the article has ${count}, from 1 to ${count}.`;
