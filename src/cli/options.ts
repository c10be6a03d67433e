/** Options of a command line against a table. Whatever is wrong is Misuse, with the nearest thing that would be right. */
import { parseArgs } from 'node:util';
import { nearest } from './nearest.ts';

/** The command line asks for something that does not exist or does not fit. Exit status 2. */
export class Misuse extends Error {}

export interface OptionForm {
  readonly takesValue: boolean;
  /** One letter. */
  readonly short?: string;
  /** May stand several times: its values are joined with commas. */
  readonly many?: boolean;
}

export type OptionTable = Readonly<Record<string, OptionForm>>;

export interface Parsed {
  /** By name without dashes; "" for an option without a value. The last one given counts, but of `many` all. */
  readonly options: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

export function parseOptions(argv: readonly string[], table: OptionTable): Parsed {
  const known = Object.fromEntries(
    Object.entries(table).map(([name, o]) => [
      name,
      { type: o.takesValue ? ('string' as const) : ('boolean' as const), ...(o.short ? { short: o.short } : {}) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...known, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = new Map<string, string>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name !== 'help' && !Object.hasOwn(table, name)) throw new Misuse(unknown(rawName, table));
    const takesValue = name !== 'help' && table[name]!.takesValue;
    if (!takesValue && value !== undefined) throw new Misuse(`${rawName} takes no value`);
    const looksLikeOption = !token.inlineValue && value?.startsWith('-') && value !== '-';
    if (takesValue && (value === undefined || value === '' || looksLikeOption))
      throw new Misuse(`${rawName} needs a value after it`);
    const before = name !== 'help' && table[name]!.many ? options.get(name) : undefined;
    options.set(name, before === undefined ? (value ?? '') : `${before},${value}`);
  }
  return { options, operands };
}

function unknown(rawName: string, table: OptionTable): string {
  const names = [...Object.keys(table), 'help'].map((name) => `--${name}`);
  const near = nearest(rawName, names);
  return `there is no option ${rawName}${near ? `; did you mean ${near}?` : ''}`;
}
