/** `onrecord export`: what the archive holds, in forms that other programs take. Whole or not at all. */
import { ExportError } from '../../archive/export/snapshot.ts';
import { ARCHIVE_TABLE, withArchive } from '../archive/desk.ts';
import { FORMS } from '../export/forms.ts';
import { NotWritten, writeOut } from '../export/output.ts';
import { type Io, tell } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { Misuse, parseOptions } from '../options.ts';
import { bar } from '../print/bar.ts';
import { printable } from '../print/printable.ts';
import { oneOf } from '../read/options.ts';
import { SEARCH_TABLE, searchQuery } from '../search/options.ts';
import { help } from './help.ts';

const TABLE = {
  ...ARCHIVE_TABLE,
  ...SEARCH_TABLE,
  article: { takesValue: true, many: true },
  format: { takesValue: true },
  output: { takesValue: true, short: 'o' },
} as const;

type FormName = keyof typeof FORMS;
const NAMES = Object.keys(FORMS) as readonly FormName[];
/** Forms of statements, which a search narrows. */
const OF_STATEMENTS: readonly FormName[] = ['csv', 'jsonl', 'annotations', 'atom'];

export async function exportArchive(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const { options, operands } = parseOptions(argv, TABLE);
  if (options.has('help')) return help(['export'], io);
  if (!options.has('format')) throw new Misuse(`say in which form: --format ${NAMES.join(', ')}`);
  const name = oneOf('--format', options.get('format')!, NAMES);
  const file = options.get('output') ?? null;
  const ofStatements = OF_STATEMENTS.includes(name);
  const narrowing = [...options.keys()].filter((o) => o in SEARCH_TABLE);
  const stray = narrowing.find((o) => !ofStatements && !(o === 'article' && (name === 'warc' || name === 'wacz')));
  if (stray || (!ofStatements && operands.length > 0))
    throw new Misuse(`--format ${name} is not narrowed by ${stray ? `--${stray}` : 'words'}`);
  const articles = options.get('article')?.split(',') ?? null;
  if (ofStatements && articles && articles.length > 1) throw new Misuse(`--format ${name} takes one --article`);
  if (file === null && name === 'wacz' && io.terminal.stdout) throw new Misuse('say where it goes: -o FILE.wacz');
  const query = searchQuery(options, operands);
  const asked = [...operands, ...narrowing.map((o) => `${o}: ${options.get(o) || 'yes'}`)].join(', ');
  return withArchive(options, io, { create: false, writes: false }, async (archive) => {
    const shown = bar(io);
    const said = (message: string): ExitStatus => {
      shown.clear();
      tell(io, `onrecord: ${printable(message)}\n`);
      return 1;
    };
    try {
      const exported = await FORMS[name](archive, { query, asked, articles, shown });
      if (!exported.ok) return said(`${exported.problem.message} (${exported.problem.code})`);
      const { pieces, what, close } = exported.value;
      try {
        const bytes = await writeOut(pieces, file, io);
        shown.clear();
        tell(io, `onrecord: ${what}, ${bytes} bytes${file === null ? '' : ` in ${printable(file)}`}\n`);
      } finally {
        close();
      }
      return 0;
    } catch (error) {
      if (error instanceof NotWritten || error instanceof ExportError) return said(error.message);
      throw error;
    }
  });
}
