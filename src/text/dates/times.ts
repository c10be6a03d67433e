/** Expressions of time ("on Friday", "last month", "3 May") and what they mean on the day an article was published. */
import type { Range } from '../../record/article.ts';

/** A time that the words give, and no more exact than they are. */
export interface Time extends Range {
  /** ISO 8601: `2016-11-14`, `2016-11` or `2016`. */
  readonly value: string;
}

/** Times in `text[range]`, in text order. `published` is an ISO 8601 date or date-time; without it relative words have no value. */
export function timesIn(_text: string, _range: Range, _published: string | null): Time[] {
  return [];
}
