/** `onrecord add INPUT…`: captures into the archive and reads. */

import { shownAddress } from '../../capture/address.ts';
import { wantedNow } from '../../capture/fetch-request.ts';
import { addFile } from '../../intake/add-file.ts';
import { addPage } from '../../intake/add-page.ts';
import type { Added } from '../../intake/desk.ts';
import { reread } from '../../intake/reread.ts';
import { addedJson, addedLine } from '../archive/added-lines.ts';
import { DESK_TABLE, type OpenDesk, withDesk } from '../archive/desk.ts';
import { importInput } from '../archive/import-input.ts';
import { localInputs } from '../archive/local-inputs.ts';
import { STOPPING } from '../interrupt.ts';
import { type Io, tell, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { Misuse, parseOptions } from '../options.ts';
import { bar } from '../print/bar.ts';
import { printable } from '../print/printable.ts';
import { inOrder } from '../read/in-order.ts';
import { type InputOptions, inputOptions, oneOf } from '../read/options.ts';
import type { Services } from '../services.ts';
import { help } from './help.ts';

const TABLE = {
  ...DESK_TABLE,
  as: { takesValue: true },
  url: { takesValue: true },
  date: { takesValue: true },
  publisher: { takesValue: true },
  robots: { takesValue: true },
  format: { takesValue: true },
} as const;

/** One input, named as on the command line; of an array in a file with its place in it. */
interface Work {
  readonly name: string;
  readonly run: () => Promise<Added>;
}

export async function add(argv: readonly string[], io: Io, services: Services): Promise<ExitStatus> {
  const { options, operands } = parseOptions(argv, TABLE);
  if (options.has('help')) return help(['add'], io);
  if (operands.length === 0) throw new Misuse('say what to add: an address, a file, or - for standard input');
  const format = oneOf('--format', options.get('format') ?? 'text', ['text', 'ndjson'] as const);
  const robots = oneOf('--robots', options.get('robots') ?? 'ignore', ['obey', 'ignore'] as const);
  const given = inputOptions(options);
  if (given.url && operands.length > 1) throw new Misuse('--url is the address of one input; several were given');
  return withDesk(options, io, services, { create: true, stopping: STOPPING }, async (desk) => {
    const shown = bar(io);
    let status: ExitStatus = 0;
    let count = 0;
    const works = worksOf(desk, operands, given, options.get('publisher') ?? null, robots, io);
    const results = inOrder(works, Math.max(desk.lane.width, 2), async ({ name, run }) => ({
      name,
      added: await run(),
    }));
    for await (const { name, added } of results) {
      shown.clear();
      if (added.problem) {
        status = 1;
        tell(
          io,
          `onrecord: ${printable(shownAddress(name))}: ${printable(added.problem.message)} (${added.problem.code})\n`,
        );
      }
      if (added.outcome !== null || format === 'ndjson')
        await write(io.stdout, format === 'ndjson' ? addedJson(name, added) : addedLine(shownAddress(name), added));
      shown.show(++count, Math.max(count, operands.length), shownAddress(name));
    }
    shown.clear();
    if (!desk.signal.aborted) return status;
    tell(io, 'onrecord: stopped; the rest was not added\n');
    return 1;
  });
}

async function* worksOf(
  desk: OpenDesk,
  operands: readonly string[],
  options: InputOptions,
  publisher: string | null,
  robots: 'obey' | 'ignore',
  io: Io,
): AsyncGenerator<Work> {
  const given = { url: options.url, date: options.date, publisher, headline: null };
  const { signal } = desk;
  for (const name of operands) {
    if (signal.aborted) return;
    if (/^https?:\/\//i.test(name)) {
      const page = {
        url: name,
        request: wantedNow('page', { robots, signal }),
        via: 'add' as const,
        source: null,
        given,
      };
      yield { name, run: () => addPage(desk, page) };
      continue;
    }
    for await (const local of localInputs(name, options.as, given, io)) {
      if (signal.aborted) return;
      if (local.kind === 'archive') {
        // Its pages go into the archive first, then wait for the reader like all that were never read.
        const imported = await importInput(desk.archive, name, io, signal);
        if (!imported.ok) yield { name, run: async () => nothing(imported.problem) };
        else yield* readings(desk, name, imported.value.captures);
      } else if (local.kind === 'file') yield { name: local.name, run: () => addFile(desk, local.file) };
      else yield { name: local.name, run: async () => nothing(local.problem) };
    }
  }
}

/** Other captures that nobody has read yet may be of inputs that are under way. */
async function* readings(desk: OpenDesk, name: string, captures: readonly number[]): AsyncGenerator<Work> {
  const { lane, signal } = desk;
  if (captures.length === 0) return;
  const options = { width: lane.width, after: captures[0]! - 1, only: new Set(captures), signal };
  for await (const { added } of reread(desk, await desk.reader(), options)) yield { name, run: async () => added };
}

const nothing = (problem: Added['problem']): Added => ({
  captureId: null,
  outcome: null,
  article: null,
  headline: null,
  statements: 0,
  problem,
});
