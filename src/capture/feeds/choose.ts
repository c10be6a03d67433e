/** Which items of a long or careless feed are kept, and what is said of the others. */
import type { Problem } from '../../record/problem.ts';
import { instantOf } from './dates.ts';
import type { FeedItem } from './feed.ts';

/** Holds at most twice `limit` things; keeps the newest, those without date by their place: feeds begin with the newest. */
export function newest<T>(limit: number, dateOf: (thing: T) => string | null) {
  let held: { thing: T; at: number; place: number }[] = [];
  let place = 0;
  const cut = (): void => {
    if (held.length <= limit) return;
    const byDate = held.sort((a, b) => b.at - a.at || a.place - b.place).slice(0, limit);
    held = byDate.sort((a, b) => a.place - b.place);
  };
  return {
    add(thing: T): void {
      const date = dateOf(thing);
      held.push({ thing, at: date === null ? Number.NEGATIVE_INFINITY : instantOf(date), place: place++ });
      if (held.length >= 2 * limit) cut();
    },
    /** In the order in which they came. */
    kept(): T[] {
      cut();
      return held.map(({ thing }) => thing);
    },
    left: (): number => Math.max(0, place - limit),
  };
}

/**
 * One item an address, and one an id. An id that stands on different addresses is no id (some feeds give all items the same):
 * then the address is.
 */
export function withoutDoubles(items: readonly FeedItem[]): { items: FeedItem[]; doubles: number } {
  const urls = new Set<string>();
  const ids = new Set<string>();
  const kept: FeedItem[] = [];
  for (const item of items) {
    if (item.url !== null ? urls.has(item.url) : ids.has(item.id)) continue;
    const id = [item.id, item.url, `${item.url} ${item.id}`].find((name) => name !== null && !ids.has(name));
    if (!id) continue;
    if (item.url !== null) urls.add(item.url);
    ids.add(id);
    kept.push(id === item.id ? item : { ...item, id });
  }
  return { items: kept, doubles: items.length - kept.length };
}

/** In words, only what applies. */
export function remarks(counts: {
  over: number;
  limit: number;
  doubles: number;
  withoutLink: number;
  truncated: boolean;
  cut: boolean;
}): Problem[] {
  const { over, limit, doubles, withoutLink } = counts;
  const problems: Problem[] = [];
  if (counts.cut)
    problems.push({ code: 'too-large', message: 'The feed is over 32 MB; what comes after that was not read.' });
  else if (counts.truncated)
    problems.push({
      code: 'bad-input',
      message: 'The feed ends in the middle; what came before was read. Fetch it again.',
    });
  if (over > 0)
    problems.push({
      code: 'too-large',
      message: `The feed has ${number(over + limit)} items; the newest ${number(limit)} were read.`,
    });
  if (doubles > 0)
    problems.push({ code: 'bad-input', message: `Listed more than once and read once: ${items(doubles)}.` });
  if (withoutLink > 0)
    problems.push({ code: 'bad-input', message: `Without the address of an article: ${items(withoutLink)}.` });
  return problems;
}

const items = (n: number): string => `${number(n)} ${n === 1 ? 'item' : 'items'}`;
export const number = (n: number): string => n.toLocaleString('en');
