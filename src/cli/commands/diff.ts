/** `onrecord diff A B`: what became of an article between two versions, as statements. */

import { shownAddress } from '../../capture/address.ts';
import { changesOf } from '../../coverage/revisions/changes.ts';
import type { Input } from '../../read.ts';
import type { Reader } from '../../reading/reader.ts';
import { failed, type Result } from '../../record/problem.ts';
import type { OnRecord } from '../../record/record.ts';
import { toJson } from '../../text/json.ts';
import { type Io, tell, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { Misuse, parseOptions } from '../options.ts';
import { changesPage } from '../print/changes.ts';
import { wantsColour } from '../print/paint.ts';
import { printable } from '../print/printable.ts';
import { pageWidth } from '../print/width.ts';
import { inputs } from '../read/inputs.ts';
import { INPUT_TABLE, inputOptions, oneOf, type ReadOptions } from '../read/options.ts';
import { recordIn } from '../read/record-file.ts';
import { type Library, loadLibrary, type Services } from '../services.ts';
import { type Env, policiesOf } from '../settings.ts';
import { help } from './help.ts';

export async function diff(argv: readonly string[], io: Io, services: Services): Promise<ExitStatus> {
  const options = diffOptions(argv, io.env);
  if (!options) return help(['diff'], io);
  const records: OnRecord[] = [];
  await using reading = readingWith(services);
  for (const name of options.inputs) {
    const result = await recordOf(name, options, io, services, reading);
    if (result.ok) records.push(result.value);
    else problem(io, name, result.problem);
  }
  const [before, after] = records;
  if (!before || !after || records.length < options.inputs.length) return 1;
  if (options.inputs[0] === options.inputs[1]) tell(io, 'onrecord: A and B are the same input\n');
  const changes = changesOf(before, after);
  const look = { colour: wantsColour(io.terminal.stdout, io.env, options.noColour), width: pageWidth(io.columns) };
  await write(
    io.stdout,
    options.format === 'json'
      ? `${toJson(asJson(before, after, changes), 2)}\n`
      : changesPage(before, after, changes, look),
  );
  return 0;
}

const TABLE = { ...INPUT_TABLE, format: { takesValue: true }, 'no-color': { takesValue: false } } as const;

/** `null` where help is asked for. Throws Misuse. */
function diffOptions(argv: readonly string[], env: Env): ReadOptions | null {
  const { options, operands } = parseOptions(argv, TABLE);
  if (options.has('help')) return null;
  const given = inputOptions(options);
  const format = oneOf('--format', options.get('format') ?? 'text', ['text', 'json'] as const);
  if (operands.length !== 2)
    throw new Misuse(`say which two versions: onrecord diff A B; ${operands.length} given, the older one comes first`);
  if (operands.every((name) => name === '-')) throw new Misuse('standard input (-) can be read once only');
  const policies = policiesOf(options, env, operands);
  return { ...given, policies, inputs: operands, filter: false, format, workers: 1, noColour: options.has('no-color') };
}

/** Reads what is no record yet; the weights are loaded when the first input needs them. */
function readingWith(services: Services) {
  let open: { readonly library: Library; readonly reader: Reader } | null = null;
  return {
    async read(input: Input): Promise<Result<OnRecord>> {
      if (!open) {
        const library = await loadLibrary(services.libraryUrl);
        open = { library, reader: await library.openReader() };
      }
      try {
        return await open.library.read(input, { reader: open.reader });
      } catch (error) {
        // An exception is a defect of ours with this input.
        const what = error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown';
        return failed('internal', `onrecord failed on this input (${what}); please report it.`);
      }
    },
    async [Symbol.asyncDispose](): Promise<void> {
      await open?.reader.close();
    },
  };
}

async function recordOf(
  name: string,
  options: ReadOptions,
  io: Io,
  services: Services,
  reading: ReturnType<typeof readingWith>,
): Promise<Result<OnRecord>> {
  const record = await recordIn(name, io);
  if (record) return record;
  let result: Result<OnRecord> | null = null;
  for await (const item of inputs({ ...options, inputs: [name] }, io, services)) {
    if (result) {
      tell(io, `onrecord: ${shown(name)}: there are more articles in it; only the first is compared\n`);
      break;
    }
    if (item.note) tell(io, `onrecord: ${shown(name)}: ${item.note}\n`);
    result = item.input.ok ? await reading.read(item.input.value) : item.input;
  }
  return result ?? failed('empty', 'There is no article in it.');
}

const shown = (name: string): string => printable(shownAddress(name).replace(/[\r\n]/g, ' '));

const problem = (io: Io, name: string, { code, message }: { readonly code: string; readonly message: string }): void =>
  tell(io, `onrecord: ${shown(name)}: ${printable(message)} (${code})\n`);

const asJson = (before: OnRecord, after: OnRecord, { changes, statements }: ReturnType<typeof changesOf>) => ({
  version: 1,
  before: articleOf(before),
  after: articleOf(after),
  changes,
  statements: statements.map((s) => [s.before?.id ?? null, s.after?.id ?? null]),
});

const articleOf = ({ id, article }: OnRecord) => ({
  id,
  url: article.url,
  headline: article.headline,
  publisher: article.publisher,
  datePublished: article.datePublished,
  dateModified: article.dateModified,
});
