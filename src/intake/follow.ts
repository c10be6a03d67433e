/** The watch list, as far as it is due: feeds and sitemaps for what is new, pages for what changed. */
import { ArchiveError } from '../archive/store/error.ts';
import { dueWatches, looked, type Watch, watched, watchPage } from '../archive/watch/watch.ts';
import { foundIn, scheduled } from '../capture/fetch-request.ts';
import { type AddedPage, addPage } from './add-page.ts';
import type { Desk } from './desk.ts';
import { followFeed } from './follow-feed.ts';
import { validatorsFor } from './known.ts';
import { nextDue, nextPoll } from './schedule.ts';

export interface FollowOptions {
  readonly robots: 'obey' | 'ignore';
  /** Entries of the list under way at once; requests to one host never are. */
  readonly width: number;
  readonly signal: AbortSignal | null;
}

/** One thing that was looked at: an entry of the list, or a page that a feed named. */
export interface Followed {
  readonly url: string;
  readonly kind: Watch['kind'] | 'item';
  readonly outcome: 'new' | 'changed' | 'same' | 'gone' | 'failed';
  /** Of a feed: new items. */
  readonly items: number | null;
  readonly page: AddedPage | null;
  readonly problem: string | null;
}

/** Called with each thing when it is done. */
export type Told = (followed: Followed) => void;

/** Everything that is due, once. */
export async function* followDue(desk: Desk, options: FollowOptions): AsyncGenerator<Followed> {
  const tried = new Set<string>();
  for (;;) {
    const due = dueWatches(desk.archive, desk.archive.now().toISOString(), 200).filter(({ url }) => !tried.has(url));
    if (due.length === 0 || options.signal?.aborted) return;
    for (const { url } of due) tried.add(url);
    yield* inParallel(due, options, async (watch, own, told) => {
      try {
        await (watch.kind === 'page' ? page(desk, watch, own, told) : followFeed(desk, watch, own, told));
      } catch (error) {
        // What is wrong with the archive is wrong for all of them; a defect with one must not stop the others.
        if (error instanceof ArchiveError) throw error;
        look(desk, watch, 'failed', null);
        told({
          url: watch.url,
          kind: watch.kind,
          outcome: 'failed',
          items: null,
          page: null,
          problem: sentenceOf(error),
        });
      }
    });
  }
}

const sentenceOf = (error: unknown): string =>
  `onrecord failed on it (${error instanceof Error ? error.message.slice(0, 200) : 'unknown'}); please report it.`;

async function page(desk: Desk, watch: Watch, { robots, signal }: FollowOptions, told: Told): Promise<void> {
  const changes = { robots, signal, validators: validatorsFor(desk.archive, watch.url) };
  const request = watch.source === null ? scheduled('page', changes) : foundIn(watch.source, 'page', changes);
  const added = await addPage(desk, { url: watch.url, request, via: 'follow', source: watch.source });
  if (isCutShort(added, signal)) return;
  const outcome = outcomeOf(added);
  look(desk, watch, outcome, added.retryAt);
  told({ url: watch.url, kind: 'page', outcome, items: null, page: added, problem: added.problem?.message ?? null });
}

function look({ archive }: Desk, watch: Watch, outcome: Followed['outcome'], retryAt: string | null): void {
  const now = archive.now();
  const seen = { at: now.toISOString(), outcome, retryAt, items: null };
  const { history, added: firstSeen, url: key } = watch;
  const due =
    watch.kind === 'page'
      ? nextDue({ firstSeen, captures: [...history, seen], key }, now)
      : nextPoll({ firstSeen, polls: [...history, seen], hints: null, key }, now);
  looked(archive, watch, seen, due);
}

/** A page that a feed names for the first time; from now on it is watched, also where it could not be had today. Null where it was cut short. */
export async function followItem(
  desk: Desk,
  item: {
    readonly url: string;
    readonly title: string | null;
    readonly published: string | null;
    readonly publisher: string | null;
  },
  feed: string,
  { robots, signal }: FollowOptions,
): Promise<Followed | null> {
  const given = { headline: item.title, date: item.published, publisher: item.publisher };
  // On the list first: a page that is kept and not yet read when somebody stops is looked at again.
  watchPage(desk.archive, item.url, feed, desk.archive.now().toISOString());
  const watch = watched(desk.archive, item.url)!;
  const request = foundIn(feed, 'page', { robots, signal, validators: validatorsFor(desk.archive, item.url) });
  const added = await addPage(desk, { url: item.url, request, via: 'follow', source: feed, given });
  if (isCutShort(added, signal)) return null;
  const outcome = outcomeOf(added);
  // An item may lead to a feed of the list: of that one it says nothing.
  if (watch.kind === 'page') look(desk, watch, outcome, added.retryAt);
  return { url: item.url, kind: 'item', outcome, items: null, page: added, problem: added.problem?.message ?? null };
}

/** The person stopped it: that says nothing of the page, which is due as before. */
export const isCutShort = ({ problem }: Pick<AddedPage, 'problem'>, signal: AbortSignal | null): boolean =>
  problem !== null && signal?.aborted === true;

function outcomeOf({ outcome, status }: AddedPage): Followed['outcome'] {
  if (status === 404 || status === 410) return 'gone';
  if (outcome === null || outcome === 'kept') return status === 304 ? 'same' : 'failed';
  return outcome;
}

/** What is told comes out at once. Where nobody takes it any more, what is under way ends and nothing new begins. */
async function* inParallel(
  watches: readonly Watch[],
  options: FollowOptions,
  work: (watch: Watch, own: FollowOptions, told: Told) => Promise<void>,
): AsyncGenerator<Followed> {
  const left = new AbortController();
  const signal = AbortSignal.any([left.signal, ...(options.signal ? [options.signal] : [])]);
  const own = { ...options, signal };
  const waiting = [...watches];
  const running = new Set<Promise<void>>();
  const done: Followed[] = [];
  const broken: unknown[] = [];
  let wake = (): void => {};
  const told: Told = (followed) => {
    done.push(followed);
    wake();
  };
  try {
    for (;;) {
      const news = new Promise<void>((resolve) => {
        wake = resolve;
      });
      while (running.size < options.width && waiting.length > 0 && !signal.aborted) {
        const one: Promise<void> = work(waiting.shift()!, own, told)
          .catch((error) => void broken.push(error))
          .then(() => {
            running.delete(one);
            wake();
          });
        running.add(one);
      }
      yield* done.splice(0);
      if (broken.length > 0) throw broken[0];
      const isOver = running.size === 0 && (waiting.length === 0 || signal.aborted);
      if (isOver && done.length === 0) return;
      await news;
    }
  } finally {
    left.abort();
    await Promise.allSettled(running);
  }
}
