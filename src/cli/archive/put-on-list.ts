/** Addresses and OPML files that a person wants followed, onto the watch list. */

import { follow as putOnList, type WatchKind } from '../../archive/watch/watch.ts';
import { pageAddress, shownAddress } from '../../capture/address.ts';
import { failed, type Problem } from '../../record/problem.ts';
import { type Io, tell } from '../io.ts';
import { counted } from '../print/counted.ts';
import { printable } from '../print/printable.ts';
import type { OpenDesk } from './desk.ts';
import { opmlFeeds } from './opml.ts';

/** False where something could not go on the list; why is said. `as`: null where it is found by what comes. */
export async function put(desk: OpenDesk, name: string, as: WatchKind | null, io: Io): Promise<boolean> {
  const say = (what: string): void => tell(io, `onrecord: ${printable(shownAddress(name))}: ${printable(what)}\n`);
  const by = desk.settings.value('reviewer');
  const problem = isOpml(name) ? await putFeeds(desk, name, by, io, say) : await putAddress(desk, name, as, by, say);
  if (problem) say(`${problem.message} (${problem.code})`);
  return problem === null;
}

const isOpml = (name: string): boolean => /\.opml$/i.test(name) && !/^https?:/i.test(name);

type Say = (what: string) => void;

async function putFeeds(desk: OpenDesk, name: string, by: string, io: Io, say: Say): Promise<Problem | null> {
  const feeds = await opmlFeeds(name, io);
  if (!feeds.ok) return feeds.problem;
  // `readOpml` leaves logins out.
  for (const { url, title } of feeds.value) putOnList(desk.archive, by, { url, kind: 'feed', title });
  say(`${counted(feeds.value.length, 'feed is', 'feeds are')} on the list`);
  return null;
}

async function putAddress(
  desk: OpenDesk,
  name: string,
  as: WatchKind | null,
  by: string,
  say: Say,
): Promise<Problem | null> {
  const address = pageAddress(name);
  if (!address.ok) return address.problem;
  const { href, username, password } = address.value;
  // The list stands in the log, which is for good, and is given away.
  if (username !== '' || password !== '')
    return failed('bad-url', 'Take the login out: it would stand in the archive for good.').problem;
  const { kindOfAddress } = await import('../../intake/kind-of-address.ts');
  const found =
    as === null ? await kindOfAddress(desk, href, desk.signal) : { ok: true as const, kind: as, others: [] };
  if (!found.ok) return found.problem;
  const { kind } = putOnList(desk.archive, by, { url: href, kind: found.kind, title: null });
  say(`on the list as a ${kind}`);
  for (const other of found.others) say(`links to the feed ${shownAddress(other)}`);
  return null;
}
