/** Rounds over the watch list: once, or for as long as it is let; each thing that was looked at is a line. */

import { setTimeout as sleep } from 'node:timers/promises';
import { ArchiveError } from '../../archive/store/error.ts';
import { nextDueTime } from '../../archive/watch/watch.ts';
import { shownAddress } from '../../capture/address.ts';
import type { Desk } from '../../intake/desk.ts';
import { type Followed, followDue } from '../../intake/follow.ts';
import { type Io, tell, write } from '../io.ts';
import { counted } from '../print/counted.ts';
import { printable } from '../print/printable.ts';

export interface RoundOptions {
  readonly robots: 'obey' | 'ignore';
  readonly always: boolean;
  readonly format: 'text' | 'ndjson';
  readonly signal: AbortSignal;
}

/** Entries of the list under way at once; requests to one host never are. */
const WIDTH = 8;
/** Another process may put something on the list meanwhile. */
const LONGEST_WAIT = 60_000;

/** True where something could not be had. Ends when `signal` aborts. */
export async function rounds(desk: Desk, { robots, always, format, signal }: RoundOptions, io: Io): Promise<boolean> {
  if (robots === 'ignore') tell(io, 'onrecord: robots.txt is not obeyed (robots: ignore)\n');
  let failed = false;
  for (;;) {
    const due = followDue(desk, { robots, width: WIDTH, signal });
    for await (const followed of always ? patient(due, io) : due) {
      if (followed.outcome === 'failed') failed = true;
      if (followed.problem)
        tell(io, `onrecord: ${printable(shownAddress(followed.url))}: ${printable(followed.problem)}\n`);
      await write(io.stdout, format === 'ndjson' ? `${JSON.stringify(jsonOf(followed))}\n` : lineOf(followed));
    }
    const next = nextDueTime(desk.archive);
    if (signal.aborted) return failed;
    if (!always) {
      if (next) tell(io, `onrecord: next at ${next}\n`);
      return failed;
    }
    const wait = next === null ? LONGEST_WAIT : Date.parse(next) - desk.archive.now().getTime();
    await sleep(Math.min(Math.max(wait, 1000), LONGEST_WAIT), undefined, { signal }).catch(() => {});
  }
}

/** Another process may hold the archive for a while, a disk may be full for a while: the next round tries again. */
async function* patient(due: AsyncGenerator<Followed>, io: Io): AsyncGenerator<Followed> {
  try {
    yield* due;
  } catch (error) {
    if (!(error instanceof ArchiveError) || !['busy', 'disk-full'].includes(error.code)) throw error;
    tell(io, `onrecord: ${printable(error.message)}\n`);
  }
}

const jsonOf = ({ page, ...rest }: Followed) => ({
  ...rest,
  article: page?.article ?? null,
  statements: page?.statements ?? 0,
});

function lineOf({ url, kind, outcome, items, page }: Followed): string {
  const what =
    kind === 'feed' || kind === 'sitemap' ? `${items ?? 0} new` : counted(page?.statements ?? 0, 'statement');
  const name = printable(page?.headline ?? shownAddress(url)).replace(/\s+/g, ' ');
  return `${outcome.padEnd(8)} ${kind.padEnd(8)} ${what.padStart(14)}  ${name.slice(0, 80)}\n`;
}
