/**
 * Statements as JSON Lines: an object a line, the statement where it was found. `row` and `rows` say which of how many it is, so
 * that the last line of a file says whether the file is whole.
 */
import { toJson } from '../../text/json.ts';
import type { FoundStatement } from '../types.ts';
import { type Evidence, evidenceReader } from './evidence.ts';
import type { Snapshot } from './snapshot.ts';

export interface StatementLine extends FoundStatement {
  readonly row: number;
  readonly rows: number;
  readonly evidence: Evidence;
}

/** A line at a time. Throws ExportError where rows are missing. */
export function* statementsJsonl(snapshot: Snapshot): Generator<string> {
  const evidenceOf = evidenceReader(snapshot.archive);
  let row = 0;
  for (const found of snapshot.rows())
    yield `${toJson({ row: ++row, rows: snapshot.total, ...found, evidence: evidenceOf(found) } satisfies StatementLine)}\n`;
}

/** What stands where the rest should be. */
export const brokenJsonl = (message: string): string => `${toJson({ incomplete: message })}\n`;
