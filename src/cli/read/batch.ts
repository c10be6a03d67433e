/** `onrecord read INPUT…`: records to standard output in the form asked for, problems to standard error. */
import { shownAddress } from '../../capture/address.ts';
import type { Result } from '../../record/problem.ts';
import type { OnRecord } from '../../record/record.ts';
import { toJson } from '../../text/json.ts';
import { type Io, tell, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { recordPage } from '../print/page.ts';
import { wantsColour } from '../print/paint.ts';
import { printable } from '../print/printable.ts';
import type { Services } from '../services.ts';
import { inOrder } from './in-order.ts';
import { type Item, inputs } from './inputs.ts';
import type { Lane } from './lane.ts';
import type { ReadOptions } from './options.ts';
import { progress } from './progress.ts';

interface Done {
  readonly item: Item;
  readonly result: Result<OnRecord>;
}

export async function batch(options: ReadOptions, io: Io, services: Services, lane: Lane): Promise<ExitStatus> {
  const shown = progress(io, options.inputs.length);
  const printer = PRINTERS[options.format](options, io);
  let status: ExitStatus = 0;
  let count = 0;
  const work = async (item: Item): Promise<Done> => ({
    item,
    result: item.input.ok ? await lane.read(item.input.value) : item.input,
  });
  for await (const { item, result } of inOrder(inputs(options, io, services), lane.width, work)) {
    shown.clear();
    const name = printable(shownAddress(item.name).replace(/[\r\n]/g, ' '));
    if (item.note) tell(io, `onrecord: ${name}: ${item.note}\n`);
    if (result.ok) await printer.print(result.value, item.listed);
    else {
      status = 1;
      tell(io, `onrecord: ${name}: ${printable(result.problem.message)} (${result.problem.code})\n`);
    }
    shown.show(++count, name);
  }
  shown.clear();
  await printer.end();
  return status;
}

interface Printer {
  /** `listed`: the record came out of an array. */
  print(record: OnRecord, listed: boolean): Promise<void>;
  end(): Promise<void>;
}

const PRINTERS: Readonly<Record<ReadOptions['format'], (options: ReadOptions, io: Io) => Printer>> = {
  text(options, io) {
    const colour = wantsColour(io.terminal.stdout, io.env, options.noColour);
    // Longer lines than 100 columns are tiring to read; fewer than 30 leave no room for words.
    const width = Math.max(30, Math.min(io.columns ?? 80, 100));
    const between = `\n${'─'.repeat(Math.min(width, 66))}\n\n`;
    let first = true;
    return {
      async print(record) {
        await write(io.stdout, (first ? '' : between) + recordPage(record, { colour, width }));
        first = false;
      },
      end: async () => {},
    };
  },
  json(options, io) {
    // Written as it comes, so that a long array never stands in memory.
    let array = options.inputs.length > 1;
    let first = true;
    return {
      async print(record, listed) {
        array ||= listed;
        const before = !array ? '' : first ? '[\n' : ',\n';
        await write(io.stdout, `${before}${toJson(record, 2)}${array ? '' : '\n'}`);
        first = false;
      },
      async end() {
        if (array) await write(io.stdout, first ? '[]\n' : '\n]\n');
      },
    };
  },
  ndjson: (_, io) => ({
    print: (record) => write(io.stdout, `${toJson(record)}\n`),
    end: async () => {},
  }),
};
