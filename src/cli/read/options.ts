/** The options of `onrecord read`, checked. */

import { pageAddress, shownAddress } from '../../capture/address.ts';
import { Misuse, parseOptions } from '../options.ts';
import { type Env, type Policies, policiesOf } from '../settings.ts';
import { isoDate } from './iso-date.ts';

export type Format = 'text' | 'json' | 'ndjson';
export type As = 'html' | 'text' | 'vtt';

export interface ReadOptions {
  readonly inputs: readonly string[];
  readonly filter: boolean;
  readonly format: Format;
  readonly as: As | null;
  readonly url: string | null;
  readonly date: string | null;
  /** By which requests go; throws Misuse where they are not understood, so that nothing goes the open way by mistake. */
  readonly policies: Policies;
  readonly workers: number;
  readonly noColour: boolean;
}

/** What an input is. */
export type InputOptions = Pick<ReadOptions, 'as' | 'url' | 'date'>;

/** Options that every command takes which reads an input. */
export const INPUT_TABLE = {
  as: { takesValue: true },
  url: { takesValue: true },
  date: { takesValue: true },
  network: { takesValue: true },
  proxy: { takesValue: true },
} as const;

const TABLE = {
  ...INPUT_TABLE,
  format: { takesValue: true },
  workers: { takesValue: true },
  ndjson: { takesValue: false },
  'no-color': { takesValue: false },
} as const;

/** `null` where help is asked for. Throws Misuse. */
export function readOptions(argv: readonly string[], env: Env): ReadOptions | null {
  const { options, operands } = parseOptions(argv, TABLE);
  if (options.has('help')) return null;
  const given = inputOptions(options);
  const filter = options.has('ndjson');
  const format = oneOf('--format', options.get('format') ?? (filter ? 'ndjson' : 'text'), [
    'text',
    'json',
    'ndjson',
  ] as const);
  const { as, url, date } = given;
  if (filter) {
    if (operands.length > 0)
      throw new Misuse('--ndjson reads standard input and takes no INPUT; did you mean --format ndjson?');
    if (format !== 'ndjson') throw new Misuse(`--ndjson prints a record a line, not --format ${format}`);
    if (as || url || date) throw new Misuse('with --ndjson every line says itself what it is, where and when from');
  } else {
    if (operands.length === 0) throw new Misuse('say what to read: an address, a file, or - for standard input');
    if (operands.filter((input) => input === '-').length > 1)
      throw new Misuse('standard input (-) can be read once only');
    if (url && operands.length > 1) throw new Misuse('--url is the address of one input; several were given');
  }
  const workers = cores(options.get('workers') ?? '1');
  const policies = policiesOf(options, env, operands);
  return { ...given, policies, inputs: operands, filter, format, workers, noColour: options.has('no-color') };
}

/** Throws Misuse. */
export function inputOptions(options: ReadonlyMap<string, string>): InputOptions {
  const [as, url, date] = [options.get('as'), options.get('url'), options.get('date')];
  return {
    as: as === undefined ? null : oneOf('--as', as, ['html', 'text', 'vtt'] as const),
    url: url === undefined ? null : address(url),
    date: date === undefined ? null : day(date),
  };
}

export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === value);
  if (!found) throw new Misuse(`${name} is ${allowed.join(', ')}; not ${value}`);
  return found;
}

function address(text: string): string {
  const url = pageAddress(text);
  if (!url.ok) throw new Misuse(`--url ${shownAddress(text)}: ${url.problem.message}`);
  return text;
}

function day(text: string): string {
  const date = isoDate(text);
  if (!date) throw new Misuse(`--date is written 2016-11-14 or 2016-11-14T09:30:00Z; not ${text}`);
  return date;
}

export function cores(text: string): number {
  const n = Number(text);
  if (!/^\d+$/.test(text) || n < 1 || n > 256) throw new Misuse(`--workers is a number from 1 to 256; not ${text}`);
  return n;
}
