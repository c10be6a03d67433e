/** The articles that are covered: records as they are, everything else is read. What cannot be used is said, the rest goes on. */
import { shownAddress } from '../../capture/address.ts';
import type { Input } from '../../read.ts';
import type { Problem, Result } from '../../record/problem.ts';
import type { OnRecord } from '../../record/record.ts';
import { type Io, tell } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { printable } from '../print/printable.ts';
import { inOrder } from '../read/in-order.ts';
import { inputs } from '../read/inputs.ts';
import { type Lane, openLane } from '../read/lane.ts';
import { progress } from '../read/progress.ts';
import { recordsIn } from '../read/record-file.ts';
import type { Services } from '../services.ts';
import { distinctIds } from './distinct-ids.ts';
import { type CoverageOptions, MOST, tooMany } from './options.ts';
import { recordLines } from './record-lines.ts';

export interface Gathered {
  /** Null: there are too many. */
  readonly records: readonly OnRecord[] | null;
  /** 1 where something could not be used. */
  readonly status: ExitStatus;
}

export async function gather(options: CoverageOptions, io: Io, services: Services): Promise<Gathered> {
  const found: OnRecord[] = [];
  let status: ExitStatus = 0;
  const say = teller(io);
  for await (const { name, result } of all(options, io, services)) {
    if (result.ok) found.push(result.value);
    else {
      status = 1;
      say(name, result.problem);
    }
    if (found.length > MOST) {
      tell(io, `onrecord: ${tooMany(null)}\n`);
      return { records: null, status: 1 };
    }
  }
  say.end();
  const { records, renamed } = distinctIds(found);
  for (const { from, to } of renamed.slice(0, SAID))
    tell(io, `onrecord: another article has the id ${shown(from)} too; this one is called ${shown(to)}\n`);
  return { records, status };
}

interface Found {
  readonly name: string;
  readonly result: Result<OnRecord>;
}

async function* all(options: CoverageOptions, io: Io, services: Services): AsyncGenerator<Found> {
  if (options.records !== null)
    for await (const { line, record } of recordLines(options.records, io))
      yield { name: line === 0 ? options.records : `${options.records}, line ${line}`, result: record };
  if (options.inputs.length === 0) return;
  const lane = await openLane(services, options.workers);
  const bar = progress(io, options.inputs.length);
  let count = 0;
  try {
    for await (const found of inOrder(items(options, io, services), lane.width, (item) => readBy(item, lane))) {
      bar.clear();
      yield found;
      bar.show(++count, shown(found.name));
    }
  } finally {
    bar.clear();
    await lane.close();
  }
}

interface Item {
  readonly name: string;
  readonly record: Result<OnRecord> | null;
  readonly input: Result<Input> | null;
}

/** A .json file may hold records, which are taken as they are. */
async function* items(options: CoverageOptions, io: Io, services: Services): AsyncGenerator<Item> {
  for (const name of options.inputs) {
    const records = await recordsIn(name, io);
    if (records) {
      for (const [i, record] of records.entries())
        yield { name: records.length > 1 ? `${name} [${i}]` : name, record, input: null };
      continue;
    }
    for await (const item of inputs({ ...options, inputs: [name] }, io, services)) {
      if (item.note) tell(io, `onrecord: ${shown(item.name)}: ${item.note}\n`);
      yield { name: item.name, record: null, input: item.input };
    }
  }
}

async function readBy({ name, record, input }: Item, lane: Lane): Promise<Found> {
  if (record) return { name, result: record };
  return { name, result: input!.ok ? await lane.read(input!.value) : input! };
}

/** Problems that are said one by one: a file of something else may have a million lines. */
const SAID = 20;

function teller(io: Io) {
  let count = 0;
  const say = (name: string, { code, message }: Problem): void => {
    if (++count <= SAID) tell(io, `onrecord: ${shown(name)}: ${printable(message)} (${code})\n`);
  };
  return Object.assign(say, {
    end: () => {
      if (count > SAID) tell(io, `onrecord: ${count - SAID} more could not be used\n`);
    },
  });
}

const shown = (name: string): string => printable(shownAddress(name).replace(/[\r\n]/g, ' '));
