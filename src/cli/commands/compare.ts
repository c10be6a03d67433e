/** `onrecord compare TRANSCRIPT BROADCAST`: what was said beside what was broadcast or quoted of it. */

import { shownAddress } from '../../capture/address.ts';
import { compareWithTranscript } from '../../coverage/transcripts/compare.ts';
import type { Comparison } from '../../coverage/transcripts/comparison.ts';
import { broadcastKind } from '../../coverage/transcripts/kind.ts';
import type { Input } from '../../read.ts';
import { failed, ok, type Problem, type Result } from '../../record/problem.ts';
import type { OnRecord } from '../../record/record.ts';
import { toJson } from '../../text/json.ts';
import { type Io, tell, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { Misuse, parseOptions } from '../options.ts';
import { comparisonPage } from '../print/comparison.ts';
import { wantsColour } from '../print/paint.ts';
import { printable } from '../print/printable.ts';
import { pageWidth } from '../print/width.ts';
import { type Item, inputs } from '../read/inputs.ts';
import { INPUT_TABLE, inputOptions, oneOf, type ReadOptions } from '../read/options.ts';
import { unreadRecord } from '../read/unread-record.ts';
import { loadLibrary, type Services } from '../services.ts';
import { type Env, policiesOf } from '../settings.ts';
import { help } from './help.ts';

type Kind = Comparison['broadcast']['kind'];

interface CompareOptions extends ReadOptions {
  /** Null where its form is to show it. */
  readonly broadcast: Kind | null;
}

export async function compare(argv: readonly string[], io: Io, services: Services): Promise<ExitStatus> {
  const options = compareOptions(argv, io.env);
  if (!options) return help(['compare'], io);
  const items = [];
  for (const name of options.inputs) items.push(await itemOf(name, options, io, services));
  const [transcript, broadcast] = items.map((item) => (item.input.ok ? unreadRecord(item.input.value) : item.input));
  if (!transcript?.ok || !broadcast?.ok) {
    for (const [n, side] of [transcript, broadcast].entries())
      if (side?.ok === false) problem(io, options.inputs[n]!, side.problem);
    return 1;
  }
  const { cues, input } = items[1]!;
  const kind =
    options.broadcast ??
    (cues ? 'captions' : broadcastKind(broadcast.value.article.text, input.ok && input.value.text === undefined));
  const read = kind === 'article' && input.ok ? await readSafely(input.value, services) : broadcast;
  if (!read.ok) {
    problem(io, options.inputs[1]!, read.problem);
    return 1;
  }
  const comparison = compareWithTranscript(transcript.value, read.value, { kind, cues: cues ?? [] });
  const look = { colour: wantsColour(io.terminal.stdout, io.env, options.noColour), width: pageWidth(io.columns) };
  await write(
    io.stdout,
    options.format === 'json'
      ? `${toJson(comparison, 2)}\n`
      : comparisonPage(transcript.value, read.value, comparison, look),
  );
  return 0;
}

const TABLE = {
  ...INPUT_TABLE,
  broadcast: { takesValue: true },
  format: { takesValue: true },
  'no-color': { takesValue: false },
} as const;

/** `null` where help is asked for. Throws Misuse. */
function compareOptions(argv: readonly string[], env: Env): CompareOptions | null {
  const { options, operands } = parseOptions(argv, TABLE);
  if (options.has('help')) return null;
  const given = inputOptions(options);
  const format = oneOf('--format', options.get('format') ?? 'text', ['text', 'json'] as const);
  const kind = options.get('broadcast');
  const broadcast =
    kind === undefined ? null : oneOf('--broadcast', kind, ['captions', 'transcript', 'article'] as const);
  if (operands.length !== 2)
    throw new Misuse(
      `say what is compared: onrecord compare TRANSCRIPT BROADCAST; ${operands.length} given, the transcript comes first`,
    );
  if (operands.every((name) => name === '-')) throw new Misuse('standard input (-) can be read once only');
  const policies = policiesOf(options, env, operands);
  const rest = { filter: false, format, workers: 1, noColour: options.has('no-color') };
  return { ...given, policies, inputs: operands, ...rest, broadcast };
}

/** The first article of an input. */
async function itemOf(name: string, options: ReadOptions, io: Io, services: Services): Promise<Item> {
  let first: Item | null = null;
  for await (const item of inputs({ ...options, inputs: [name] }, io, services)) {
    if (first) {
      tell(io, `onrecord: ${shown(name)}: there are more articles in it; only the first is compared\n`);
      break;
    }
    if (item.note) tell(io, `onrecord: ${shown(name)}: ${item.note}\n`);
    first = item;
  }
  return first ?? { name, input: failed('empty', 'There is no article in it.'), listed: true, note: null, cues: null };
}

/** Who says what in an article is read; an exception is a defect of ours with this input. */
async function readSafely(input: Input, services: Services): Promise<Result<OnRecord>> {
  const library = await loadLibrary(services.libraryUrl);
  const reader = await library.openReader();
  try {
    const result = await library.read(input, { reader });
    return result.ok ? ok(result.value) : result;
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown';
    return failed('internal', `onrecord failed on this input (${what}); please report it.`);
  } finally {
    await reader.close();
  }
}

const shown = (name: string): string => printable(shownAddress(name).replace(/[\r\n]/g, ' '));

const problem = (io: Io, name: string, { code, message }: Problem): void =>
  tell(io, `onrecord: ${shown(name)}: ${printable(message)} (${code})\n`);
