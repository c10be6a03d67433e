/**
 * When something is due next: a watched page, a feed. Pure: what happened goes in, a time comes out.
 *
 * A watched page is looked at by its age since the first capture. GDELT counted about 81 % of the changes of news texts in
 * the first 24 hours, and 17.85 % of articles changed within a week; hence:
 *
 * | what happened | next look |
 * | --- | --- |
 * | first capture | at the age of 15 min, 30 min, 1 h, 2 h, 4 h, 8 h, 16 h, 24 h, 2 d, 4 d, 7 d, 14 d, 30 d, then every 90 d |
 * | unchanged | the next of these ages that is at least a quarter of its step away |
 * | changed, or there again after it was gone | five steps back: at 16 h again as at 30 min, at 30 d or later again as at 24 h |
 * | failed | after 10 min, then twice as long each time, up to 7 d; never given up |
 * | gone (404, 410) | after 1 h (was it a slip?), 1 d, 7 d, 30 d, then every 90 d: a page that vanishes is news, and so is its return |
 *
 * A feed is polled at an interval that moves between 10 min and 24 h towards the time between two of its items:
 *
 * | what happened | interval |
 * | --- | --- |
 * | first poll | `sy:updatePeriod` where given, else 30 min |
 * | n new items | midway (geometric) to time since the last poll / n |
 * | nothing new, 304 | a quarter longer |
 * | failed | after 10 min, then twice as long each time, up to 24 h |
 * | gone | after 1 h, 1 d, 7 d, then every 30 d |
 *
 * and never sooner than its `ttl` says (up to 24 h), nor in its `skipHours` and `skipDays` (UTC). For both: up to a fifth of the
 * step later by a hash of the key, so that what was added together is not due together; not before Retry-After, up to 30 days.
 */
import type { PollHints } from '../capture/feeds/feed.ts';

/** `new`: the first capture (of a feed: new items). `same`: no change, also 304. `gone`: 404 or 410. */
export type Outcome = 'new' | 'changed' | 'same' | 'gone' | 'failed';

export interface Look {
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly outcome: Outcome;
  /** What Retry-After asked for, as a time; null where it asked nothing. */
  readonly retryAt: string | null;
}

export interface PageHistory {
  readonly firstSeen: string;
  /** In any order; leaving out all but the last hundreds changes little. */
  readonly captures: readonly Look[];
  /** What tells it from the others: its address. */
  readonly key: string;
}

export interface FeedHistory {
  readonly firstSeen: string;
  readonly polls: readonly (Look & { /** New items that it brought. */ readonly items: number | null })[];
  readonly hints: PollHints | null;
  readonly key: string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const AGES = [
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  16 * HOUR,
  DAY,
  2 * DAY,
  4 * DAY,
  7 * DAY,
  14 * DAY,
  30 * DAY,
];
const LATER = 90 * DAY;
/** Share of a step: what was looked at this shortly before an age, as jitter and idle laptops make it, waits for the next. */
const NEAR = 0.25;
const STEPS_BACK = 5;
const PAGE_GONE = [HOUR, DAY, 7 * DAY, 30 * DAY, 90 * DAY];
const FEED_GONE = [HOUR, DAY, 7 * DAY, 30 * DAY];
const FIRST_RETRY = 10 * MINUTE;
const SHORTEST = 10 * MINUTE;
const LONGEST = DAY;
const USUAL = 30 * MINUTE;
const MAX_RETRY_AFTER = 30 * DAY;
const JITTER = 0.2;

/** ISO 8601, UTC; not after `now` when it is due. What was never captured is due since it was first seen. */
export function nextDue(history: PageHistory, now: Date): string {
  const looks = inOrder(history.captures, now);
  const last = looks.at(-1);
  if (!last) return iso(Math.min(time(history.firstSeen), now.getTime()));
  return iso(afterLook(last, trouble(looks, PAGE_GONE, 7 * DAY) ?? pageStep(looks), history.key));
}

/** As `nextDue`, of a feed. */
export function nextPoll(history: FeedHistory, now: Date): string {
  const polls = inOrder(history.polls, now);
  const last = polls.at(-1);
  if (!last) return iso(Math.min(time(history.firstSeen), now.getTime()));
  const { ttl, skipHours, skipDays } = history.hints ?? { ttl: null, skipHours: [], skipDays: [] };
  const wanted = trouble(polls, FEED_GONE, LONGEST) ?? even(feedInterval(polls, history.hints?.updatePeriod ?? null));
  const patient = Math.min((ttl ?? 0) * MINUTE, LONGEST);
  const step = wanted.wait < patient ? even(patient) : wanted;
  return iso(outside(skipHours, skipDays, afterLook(last, step, history.key)));
}

/** Milliseconds from the last look; the jitter is a share of `size`. */
interface Step {
  readonly wait: number;
  readonly size: number;
}
const even = (wait: number): Step => ({ wait, size: wait });

interface TimedLook {
  readonly at: number;
  readonly outcome: Outcome;
  readonly retryAt: number | null;
  readonly items: number | null;
}

/** A look in the future is one of a clock that was wrong: it counts as of now, so that it stops nothing for years. */
function inOrder(looks: readonly (Look & { readonly items?: number | null })[], now: Date): TimedLook[] {
  return looks
    .map(({ at, outcome, retryAt, items }) => ({
      at: Math.min(time(at), now.getTime()),
      outcome,
      retryAt: retryAt === null ? null : time(retryAt),
      items: items ?? null,
    }))
    .sort((a, b) => a.at - b.at);
}

function afterLook({ at, retryAt }: TimedLook, { wait, size }: Step, key: string): number {
  const due = at + wait + size * JITTER * share(key);
  return retryAt === null ? due : Math.max(due, Math.min(retryAt, at + MAX_RETRY_AFTER) + MINUTE * share(key));
}

/** Null when the last look went well. Failures in between do not make a page less gone. */
function trouble(looks: readonly TimedLook[], gone: readonly number[], longest: number): Step | null {
  const last = looks.at(-1)!.outcome;
  if (last !== 'failed' && last !== 'gone') return null;
  const since = looks.slice(looks.findLastIndex(({ outcome }) => outcome !== 'failed' && outcome !== 'gone') + 1);
  if (last === 'gone') {
    const times = since.filter(({ outcome }) => outcome === 'gone').length;
    return even(gone[Math.min(times, gone.length) - 1]!);
  }
  const failures = since.length - 1 - since.findLastIndex(({ outcome }) => outcome !== 'failed');
  return even(Math.min(FIRST_RETRY * 2 ** Math.min(failures - 1, 20), longest));
}

/** How old the page is taken to be moves on with time and back with each change. */
function pageStep(looks: readonly TimedLook[]): Step {
  let born: number | null = null;
  let wasGone = false;
  for (const { at, outcome } of looks) {
    if (outcome === 'failed') continue;
    if (outcome === 'gone') wasGone = true;
    else {
      if (born === null) born = at;
      else if (outcome !== 'same' || wasGone) born = at - youngerAge(at - born);
      wasGone = false;
    }
  }
  return nextStep(looks.at(-1)!.at - (born ?? 0));
}

/** Five ages of the table before the last one that is past. */
const youngerAge = (age: number): number => AGES[stepAt(age) - STEPS_BACK - 1] ?? 0;

function stepAt(age: number): number {
  const step = AGES.findIndex((next, i) => next - age >= (next - (AGES[i - 1] ?? 0)) * NEAR);
  return step < 0 ? AGES.length : step;
}

function nextStep(age: number): Step {
  const step = stepAt(age);
  if (step < AGES.length) return { wait: AGES[step]! - age, size: AGES[step]! - (AGES[step - 1] ?? 0) };
  const periods = Math.max(1, Math.ceil((age - AGES.at(-1)!) / LATER + NEAR));
  return { wait: AGES.at(-1)! + periods * LATER - age, size: LATER };
}

function feedInterval(polls: readonly TimedLook[], updatePeriod: number | null): number {
  let interval = within(updatePeriod === null ? USUAL : updatePeriod * MINUTE);
  let before: number | null = null;
  for (const { at, outcome, items } of polls) {
    if (outcome === 'failed' || outcome === 'gone') continue;
    // What the first poll brings was not new: it had been there.
    if (before !== null)
      interval =
        outcome === 'same'
          ? within(interval * 1.25)
          : within(Math.sqrt(interval * within((at - before) / Math.max(1, items ?? 2))));
    before = at;
  }
  return interval;
}

const within = (interval: number): number => Math.min(Math.max(interval, SHORTEST), LONGEST);

/** Moved to the next hour that the feed does not rule out. A feed that rules out every hour of the week is not believed. */
function outside(skipHours: readonly number[], skipDays: readonly number[], due: number): number {
  const skipped = (t: number): boolean =>
    skipHours.includes(new Date(t).getUTCHours()) || skipDays.includes(new Date(t).getUTCDay());
  if (!skipped(due)) return due;
  const hour = Math.floor(due / HOUR) * HOUR;
  for (let i = 1; i <= 7 * 24; i++) if (!skipped(hour + i * HOUR)) return due + i * HOUR;
  return due;
}

/** 0 to under 1, the same for the same key, spread evenly (FNV-1a with a finisher). */
function share(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

function time(written: string): number {
  const t = Date.parse(written);
  if (Number.isNaN(t)) throw new RangeError(`not a time: ${written}`);
  return t;
}

const iso = (t: number): string => new Date(t).toISOString();
