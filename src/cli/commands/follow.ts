/** `onrecord follow`: the watch list, as far as it is due; with addresses, puts them on it first. */
import type { Archive } from '../../archive/archive.ts';
import { unfollow, watchList } from '../../archive/watch/watch.ts';
import { shownAddress } from '../../capture/address.ts';
import { DESK_TABLE, withArchive, withDesk } from '../archive/desk.ts';
import { put } from '../archive/put-on-list.ts';
import { rounds } from '../archive/rounds.ts';
import { STOPPING } from '../interrupt.ts';
import { type Io, tell, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { Misuse, parseOptions } from '../options.ts';
import { printable } from '../print/printable.ts';
import { oneOf } from '../read/options.ts';
import type { Services } from '../services.ts';
import { help } from './help.ts';

const TABLE = {
  ...DESK_TABLE,
  as: { takesValue: true },
  robots: { takesValue: true },
  format: { takesValue: true },
  list: { takesValue: false },
  remove: { takesValue: false },
  opml: { takesValue: false },
  always: { takesValue: false },
} as const;

export async function follow(argv: readonly string[], io: Io, services: Services): Promise<ExitStatus> {
  const { options, operands } = parseOptions(argv, TABLE);
  if (options.has('help')) return help(['follow'], io);
  const format = oneOf('--format', options.get('format') ?? 'text', ['text', 'ndjson'] as const);
  const as = options.has('as') ? oneOf('--as', options.get('as')!, ['feed', 'sitemap', 'page'] as const) : null;
  const removing = options.has('remove');
  if (removing && operands.length === 0)
    throw new Misuse('say which address to take off: onrecord follow --remove URL');
  if ((options.has('list') || options.has('opml')) && operands.length > 0)
    throw new Misuse('--list and --opml show the whole list and take no address');
  if (options.has('list') || options.has('opml') || removing)
    return withArchive(options, io, { create: false, writes: removing }, async (archive, inForce) => {
      if (options.has('list')) return list(archive, io, format);
      if (options.has('opml')) return opml(archive, io);
      return remove(archive, operands, inForce.value('reviewer'), io);
    });
  const always = options.has('always');
  return withDesk(options, io, services, { create: operands.length > 0, stopping: STOPPING }, async (desk) => {
    const { signal, settings } = desk;
    let status: ExitStatus = 0;
    for (const name of operands) if (signal.aborted || !(await put(desk, name, as, io))) status = 1;
    const robots = settings.value('robots') === 'ignore' ? 'ignore' : 'obey';
    const failed = await rounds(desk, { robots, always, format, signal }, io);
    if (signal.aborted && !always) {
      tell(io, 'onrecord: stopped; onrecord follow goes on with the rest\n');
      return 1;
    }
    return failed && !always ? 1 : status;
  });
}

async function list(archive: Archive, io: Io, format: string): Promise<ExitStatus> {
  for (const { history: _, ...watch } of watchList(archive))
    await write(
      io.stdout,
      format === 'ndjson'
        ? `${JSON.stringify(watch)}\n`
        : `${watch.kind.padEnd(8)} ${(watch.outcome ?? '–').padEnd(8)} due ${watch.due}  ${printable(shownAddress(watch.url))}\n`,
    );
  return 0;
}

async function opml(archive: Archive, io: Io): Promise<ExitStatus> {
  const { writeOpml } = await import('../../capture/feeds/write-opml.ts');
  const feeds = watchList(archive, 'feed').map(({ url, title }) => ({
    url,
    title,
    site: null,
    folder: [],
    categories: [],
  }));
  await write(io.stdout, writeOpml(feeds, 'onrecord', archive.now()));
  return 0;
}

function remove(archive: Archive, urls: readonly string[], by: string, io: Io): ExitStatus {
  let status: ExitStatus = 0;
  for (const url of urls)
    if (!unfollow(archive, by, url)) {
      status = 1;
      tell(io, `onrecord: ${printable(shownAddress(url))}: is not on the list; onrecord follow --list shows it\n`);
    }
  return status;
}
