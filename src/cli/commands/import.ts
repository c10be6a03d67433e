/** `onrecord import FILE…`: web archives of other programs go in whole; then what is new in them is read. */
import { lastCapture } from '../../archive/captures/unread.ts';
import { reread } from '../../intake/reread.ts';
import { DESK_TABLE, type OpenDesk, withDesk } from '../archive/desk.ts';
import { importInput } from '../archive/import-input.ts';
import { tallyOf } from '../archive/tally.ts';
import { STOPPING } from '../interrupt.ts';
import { type Io, tell, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { Misuse, parseOptions } from '../options.ts';
import { bar } from '../print/bar.ts';
import { printable } from '../print/printable.ts';
import type { Services } from '../services.ts';
import { help } from './help.ts';

const TABLE = { ...DESK_TABLE, 'no-read': { takesValue: false } } as const;

export async function importArchives(argv: readonly string[], io: Io, services: Services): Promise<ExitStatus> {
  const { options, operands } = parseOptions(argv, TABLE);
  if (options.has('help')) return help(['import'], io);
  if (operands.length === 0) throw new Misuse('say what to import: a .warc, .warc.gz or .wacz file');
  const other = operands.find((name) => !/\.(warc(\.gz)?|wacz)$/i.test(name));
  if (other !== undefined) throw new Misuse(`${other} is no .warc, .warc.gz or .wacz file; onrecord add takes others`);
  return withDesk(options, io, services, { create: true, stopping: STOPPING }, async (desk) => {
    let status: ExitStatus = 0;
    const after = lastCapture(desk.archive);
    for (const name of operands) {
      if (desk.signal.aborted) break;
      const taken = await importInput(desk.archive, name, io, desk.signal);
      if (taken.ok) continue;
      status = 1;
      const { message, code } = taken.problem;
      tell(io, `onrecord: ${printable(name)}: ${printable(message)} (${code})\n`);
    }
    if (!options.has('no-read')) await readNew(desk, after, io);
    if (!desk.signal.aborted) return status;
    tell(io, 'onrecord: stopped; onrecord reread reads what is in and was not read\n');
    return 1;
  });
}

async function readNew(desk: OpenDesk, after: number, io: Io): Promise<void> {
  const { lane, signal } = desk;
  const shown = bar(io);
  const tally = tallyOf();
  for await (const { done, total, added } of reread(desk, await desk.reader(), { width: lane.width, after, signal })) {
    tally.add(added);
    shown.show(done, total, added.headline ?? '');
  }
  shown.clear();
  for (const reason of tally.reasons(desk.archive)) tell(io, reason);
  await write(io.stdout, tally.line());
}
