/** `onrecord reread`: what no reader has read, or an older one, is read by this one. */
import { reread as rereadAll } from '../../intake/reread.ts';
import { DESK_TABLE, withDesk } from '../archive/desk.ts';
import { tallyOf } from '../archive/tally.ts';
import { STOPPING } from '../interrupt.ts';
import { type Io, tell, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { Misuse, parseOptions } from '../options.ts';
import { bar } from '../print/bar.ts';
import type { Services } from '../services.ts';
import { help } from './help.ts';

export async function reread(argv: readonly string[], io: Io, services: Services): Promise<ExitStatus> {
  const { options, operands } = parseOptions(argv, DESK_TABLE);
  if (options.has('help')) return help(['reread'], io);
  if (operands.length > 0) throw new Misuse('reread takes no INPUT; it reads what the archive holds');
  return withDesk(options, io, services, { create: false, stopping: STOPPING }, async (desk) => {
    const { lane, signal } = desk;
    const shown = bar(io);
    const tally = tallyOf();
    let left = 0;
    for await (const { done, total, added } of rereadAll(desk, await desk.reader(), { width: lane.width, signal })) {
      tally.add(added);
      left = total - done;
      shown.show(done, total, added.headline ?? '');
    }
    shown.clear();
    for (const reason of tally.reasons(desk.archive)) tell(io, reason);
    await write(io.stdout, tally.line());
    if (!signal.aborted) return 0;
    tell(io, `onrecord: stopped; ${left} pages wait, onrecord reread goes on with them\n`);
    return 1;
  });
}
