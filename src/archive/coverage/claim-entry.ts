/** An entry of the log in which a person says that two assertions speak to one claim, or that they do not. */
import type { Passage, Quote } from '../review/entry.ts';
import type { LogEntry } from '../store/log-file.ts';

export const CLAIM_KINDS = ['claim-join', 'claim-cut'] as const;

/** The words of an assertion, from the first of its content to the last, with the sentences they stand in. */
export interface ClaimSide {
  /** Key. */
  readonly article: string;
  /** Digests of the revision and of its text that the person looked at. */
  readonly revision: string;
  readonly text: string;
  readonly passage: Passage;
  readonly content: Quote;
}

export interface ClaimEntry extends LogEntry {
  readonly kind: (typeof CLAIM_KINDS)[number];
  /** That of the first side. */
  readonly article: string;
  readonly sides: readonly [ClaimSide, ClaimSide];
  readonly why: string | null;
}

/** A log may come from a stranger. */
export function isClaimEntry(entry: LogEntry): entry is ClaimEntry {
  const { kind, sides } = entry;
  if (kind !== 'claim-join' && kind !== 'claim-cut') return false;
  return Array.isArray(sides) && sides.length === 2 && sides.every(isSide);
}

function isSide(side: unknown): side is ClaimSide {
  if (typeof side !== 'object' || side === null) return false;
  const { article, text, passage, content } = side as Record<string, unknown>;
  return isText(article) && isText(text) && isQuote(passage) && isQuote(content) && typeof passage.times === 'number';
}

function isQuote(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end, exact, prefix, suffix } = value as Record<string, unknown>;
  return isPlace(start) && isPlace(end) && start < end && isText(exact) && isText(prefix) && isText(suffix);
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
