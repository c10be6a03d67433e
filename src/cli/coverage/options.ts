/** The options of `onrecord coverage`, checked. */
import { Misuse, parseOptions } from '../options.ts';
import { cores, INPUT_TABLE, inputOptions, oneOf, type ReadOptions } from '../read/options.ts';
import { type Env, policiesOf } from '../settings.ts';

/** Articles that are covered together. */
export const MOST = 500;

export interface CoverageOptions extends ReadOptions {
  /** A file of records, a line each, or `-`. */
  readonly records: string | null;
  /** Key of a story of the archive, in place of inputs. */
  readonly story: string | null;
  /** Also what is left out for being long. */
  readonly all: boolean;
  /** As they were given. */
  readonly given: ReadonlyMap<string, string>;
}

const TABLE = {
  ...INPUT_TABLE,
  records: { takesValue: true },
  story: { takesValue: true },
  archive: { takesValue: true },
  format: { takesValue: true },
  workers: { takesValue: true },
  all: { takesValue: false },
  'no-color': { takesValue: false },
} as const;

/** `null` where help is asked for. Throws Misuse. */
export function coverageOptions(argv: readonly string[], env: Env): CoverageOptions | null {
  const { options, operands } = parseOptions(argv, TABLE);
  if (options.has('help')) return null;
  const given = inputOptions(options);
  const format = oneOf('--format', options.get('format') ?? 'text', ['text', 'json'] as const);
  const records = options.get('records') ?? null;
  const story = options.get('story') ?? null;
  checkInputs(operands, records, story);
  if (given.url && operands.length > 1) throw new Misuse('--url is the address of one input; several were given');
  if (options.has('archive') && story === null)
    throw new Misuse('--archive goes with --story KEY, which says which articles of it');
  return {
    ...given,
    policies: policiesOf(options, env, operands),
    inputs: operands,
    filter: false,
    format,
    workers: cores(options.get('workers') ?? '1'),
    noColour: options.has('no-color'),
    records,
    story,
    all: options.has('all'),
    given: options,
  };
}

function checkInputs(operands: readonly string[], records: string | null, story: string | null): void {
  if (story !== null) {
    if (operands.length > 0 || records !== null)
      throw new Misuse('--story KEY takes its articles from the archive, and no INPUT or --records beside it');
    return;
  }
  if (operands.length === 0 && records === null)
    throw new Misuse('say which articles: files, addresses, --records FILE.ndjson, or --story KEY of the archive');
  if ([...operands, records].filter((input) => input === '-').length > 1)
    throw new Misuse('standard input (-) can be read once only');
  const lines = operands.find((input) => /\.(ndjson|jsonl)$/i.test(input));
  if (lines !== undefined) throw new Misuse(`a record a line is given as --records ${lines}`);
  if (operands.length > MOST) throw new Misuse(tooMany(operands.length));
}

export const tooMany = (count: number | null): string =>
  `${count === null ? `more than ${MOST}` : count} articles, and at most ${MOST} are covered together; give those of one story`;
