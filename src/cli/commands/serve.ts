/** `onrecord serve`: the web app over an archive, until somebody stops it. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DESK_TABLE, type OpenDesk, withDesk } from '../archive/desk.ts';
import { STOPPING } from '../interrupt.ts';
import { type Io, tell, write } from '../io.ts';
import { forLongLife } from '../long-life.ts';
import type { ExitStatus } from '../main.ts';
import { Misuse, parseOptions } from '../options.ts';
import { printable } from '../print/printable.ts';
import { addingAt } from '../serve/adding.ts';
import { coveringAt } from '../serve/covering.ts';
import { addressLines, doorOf } from '../serve/door.ts';
import { listen } from '../serve/listen.ts';
import type { Services } from '../services.ts';
import { settings } from '../settings.ts';
import { help } from './help.ts';

const TABLE = {
  ...DESK_TABLE,
  port: { takesValue: true },
  host: { takesValue: true },
  token: { takesValue: true },
  robots: { takesValue: true },
  follow: { takesValue: false },
  example: { takesValue: false },
} as const;

export async function serve(argv: readonly string[], io: Io, services: Services): Promise<ExitStatus> {
  const { options, operands } = parseOptions(argv, TABLE);
  if (options.has('help')) return help(['serve'], io);
  forLongLife();
  if (operands.length > 0) throw new Misuse('serve takes no INPUT; say which archive with --archive DIR');
  const given = options.has('example') ? await withExample(options, io, services) : options;
  const { archive: folder } = settings(given, io.env);
  if (!existsSync(join(folder, 'archive.json'))) tell(io, `onrecord: ${printable(folder)} is a new archive\n`);
  const how = { create: true, apart: true, stopping: STOPPING };
  return withDesk(given, io, services, how, (desk) => served(desk, given, io, services));
}

async function withExample(options: ReadonlyMap<string, string>, io: Io, services: Services) {
  if (options.has('archive')) throw new Misuse('--example shows an archive of its own; give it or --archive');
  const { exampleArchive } = await import('../serve/example.ts');
  const folder = await exampleArchive(io, services);
  return new Map([...options, ['archive', folder] as const]);
}

async function served(
  desk: OpenDesk,
  options: ReadonlyMap<string, string>,
  io: Io,
  services: Services,
): Promise<ExitStatus> {
  const door = doorOf(desk.settings, options.get('token') ?? (io.env.ONRECORD_TOKEN || null));
  const adding = addingAt(desk);
  const covering = coveringAt(desk, services);
  const serving = await listen(desk, door, adding.queue, covering.coverage, io);
  if (!serving) return 1;
  for (const line of addressLines(serving.url, door)) await write(io.stdout, line);
  if (io.terminal.stdout) tell(io, 'Open this address in a browser. Ctrl-C ends onrecord.\n');
  const follows = options.has('follow') ? following(desk, io) : null;
  try {
    const stopped = desk.signal.aborted ? null : once(desk.signal, 'abort');
    await (follows ? Promise.race([stopped, follows]) : stopped);
  } finally {
    await serving.close();
    await adding.ended();
    await covering.close();
    // What it has kept it also reads, before the archive is closed.
    await follows?.catch(() => {});
  }
  return 0;
}

/** Ends when the person stops it; what it cannot have is said and tried again. */
async function following(desk: OpenDesk, io: Io): Promise<void> {
  const { rounds } = await import('../archive/rounds.ts');
  const robots = desk.settings.value('robots') === 'ignore' ? 'ignore' : 'obey';
  await rounds(desk, { robots, always: true, format: 'text', signal: desk.signal }, io);
}
