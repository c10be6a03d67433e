/** The feeds in an OPML file. */
import { ok, type Result } from '../../record/problem.ts';
import type { Io } from '../io.ts';
import { localBytes } from '../read/bytes.ts';

export async function opmlFeeds(
  name: string,
  io: Io,
): Promise<Result<readonly { readonly url: string; readonly title: string | null }[]>> {
  const bytes = await localBytes(name, io);
  if (!bytes.ok) return bytes;
  const { readOpml } = await import('../../capture/feeds/opml.ts');
  const list = readOpml(bytes.value);
  return list.ok ? ok(list.value.feeds) : list;
}
