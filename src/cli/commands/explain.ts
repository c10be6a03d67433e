/** `onrecord explain INPUT N`: why one statement says what it says. */

import { shownAddress } from '../../capture/address.ts';
import type { Explained } from '../../explain.ts';
import type { Input } from '../../read.ts';
import { failed, type Result } from '../../record/problem.ts';
import { toJson } from '../../text/json.ts';
import { type Io, tell, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { Misuse, parseOptions } from '../options.ts';
import { explanationPage } from '../print/explanation.ts';
import { wantsColour } from '../print/paint.ts';
import { printable } from '../print/printable.ts';
import { pageWidth } from '../print/width.ts';
import { type Item, inputs } from '../read/inputs.ts';
import { INPUT_TABLE, inputOptions, oneOf, type ReadOptions } from '../read/options.ts';
import { loadLibrary, type Services } from '../services.ts';
import { type Env, policiesOf } from '../settings.ts';
import { help } from './help.ts';

interface ExplainOptions extends ReadOptions {
  /** Number of the statement, from 1. */
  readonly n: number;
}

export async function explain(argv: readonly string[], io: Io, services: Services): Promise<ExitStatus> {
  const options = explainOptions(argv, io.env);
  if (!options) return help(['explain'], io);
  const { item, further } = await firstOf(inputs(options, io, services), options.inputs[0]!);
  const name = printable(shownAddress(item.name).replace(/[\r\n]/g, ' '));
  if (item.note) tell(io, `onrecord: ${name}: ${item.note}\n`);
  if (further) tell(io, `onrecord: ${name}: there are more articles in it; only the first is explained\n`);
  const result = item.input.ok ? await explainSafely(item.input.value, options.n, services) : item.input;
  if (!result.ok) {
    tell(io, `onrecord: ${name}: ${printable(result.problem.message)} (${result.problem.code})\n`);
    return 1;
  }
  const look = { colour: wantsColour(io.terminal.stdout, io.env, options.noColour), width: pageWidth(io.columns) };
  await write(io.stdout, options.format === 'json' ? asJson(result.value) : explanationPage(result.value, look));
  return 0;
}

const TABLE = { ...INPUT_TABLE, format: { takesValue: true }, 'no-color': { takesValue: false } } as const;

/** `null` where help is asked for. Throws Misuse. */
function explainOptions(argv: readonly string[], env: Env): ExplainOptions | null {
  const { options, operands } = parseOptions(argv, TABLE);
  if (options.has('help')) return null;
  const given = inputOptions(options);
  const format = oneOf('--format', options.get('format') ?? 'text', ['text', 'json'] as const);
  const [input, number, ...rest] = operands;
  if (input === undefined || number === undefined)
    throw new Misuse('say which statement of which input: onrecord explain INPUT N');
  if (rest.length > 0) throw new Misuse('one statement of one input is explained at a time');
  const n = Number(number);
  if (!/^\d+$/.test(number) || n < 1 || !Number.isSafeInteger(n))
    throw new Misuse(`N is the number of a statement as onrecord read shows it, from 1; not ${number}`);
  const policies = policiesOf(options, env, [input]);
  return {
    ...given,
    policies,
    inputs: [input],
    filter: false,
    format,
    workers: 1,
    noColour: options.has('no-color'),
    n,
  };
}

/** An array may hold several articles, or none. */
async function firstOf(
  items: AsyncIterable<Item>,
  name: string,
): Promise<{ readonly item: Item; readonly further: boolean }> {
  let item: Item | null = null;
  for await (const next of items) {
    if (item) return { item, further: true };
    item = next;
  }
  const input = failed('empty', 'There is no article in it.');
  return { item: item ?? { name, input, listed: true, note: null, cues: null }, further: false };
}

/** An exception is a defect of ours with this input. */
async function explainSafely(input: Input, n: number, services: Services): Promise<Result<Explained>> {
  const library = await loadLibrary(services.libraryUrl);
  const reader = await library.openReader();
  try {
    return await library.explain(input, n, { reader });
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown';
    return failed('internal', `onrecord failed on this input (${what}); please report it.`);
  } finally {
    await reader.close();
  }
}

/** The statement and its reasons; the article is what `onrecord read --format json` gives. */
const asJson = ({ record, number, statement, reasons }: Explained): string =>
  `${toJson({ id: record.id, number, of: record.statements.length, statement, reasons }, 2)}\n`;
