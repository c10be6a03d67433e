/** `onrecord search WORDS…`: statements of the archive. */

import type { Archive } from '../../archive/archive.ts';
import type { Snapshot } from '../../archive/export/snapshot.ts';
import type { Facets, StatementQuery } from '../../archive/search/query.ts';
import { facetsOf, statementRows } from '../../archive/search/search.ts';
import type { FoundStatement } from '../../archive/types.ts';
import { safeJson, toJson } from '../../text/json.ts';
import { ARCHIVE_TABLE, withArchive } from '../archive/desk.ts';
import { type Io, tell, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { Misuse, parseOptions } from '../options.ts';
import { counted } from '../print/counted.ts';
import { facetLines } from '../print/facets.ts';
import { foundPage } from '../print/found.ts';
import { painter, wantsColour } from '../print/paint.ts';
import type { Setting } from '../print/paragraph.ts';
import { printableRows } from '../print/printable.ts';
import { pageWidth } from '../print/width.ts';
import { oneOf } from '../read/options.ts';
import { SEARCH_TABLE, searchQuery } from '../search/options.ts';
import { help } from './help.ts';

const TABLE = {
  ...ARCHIVE_TABLE,
  ...SEARCH_TABLE,
  format: { takesValue: true },
  limit: { takesValue: true },
  facets: { takesValue: false },
  'no-color': { takesValue: false },
} as const;

const FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;

/** Statements that a person looks through; programs get all. */
const SHOWN = 20;

export async function search(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const { options, operands } = parseOptions(argv, TABLE);
  if (options.has('help')) return help(['search'], io);
  const format = oneOf('--format', options.get('format') ?? 'text', FORMATS);
  const wantsFacets = options.has('facets');
  if (wantsFacets && (format === 'ndjson' || format === 'csv'))
    throw new Misuse(`--facets goes with --format text or json, not ${format}`);
  const limit = limitOf(options.get('limit')) ?? (format === 'text' ? SHOWN : Number.POSITIVE_INFINITY);
  const query = searchQuery(options, operands);
  const look = {
    colour: wantsColour(io.terminal.stdout, io.env, options.has('no-color')),
    width: pageWidth(io.columns),
  };
  return withArchive(options, io, { create: false, writes: false }, async (archive) => {
    const answer = answerOf(archive, query, limit);
    const facets = wantsFacets ? facetsOf(archive, query) : null;
    const set = { width: look.width, paint: painter(look.colour) };
    for await (const text of printed(format, answer, facets, set))
      await write(io.stdout, format === 'csv' && io.terminal.stdout ? printableRows(text) : text);
    tell(io, endLine(answer, format));
    return 0;
  });
}

interface Answer {
  /** How many there are in all. */
  readonly total: number;
  /** The ones that are shown. */
  readonly rows: Snapshot;
}

function answerOf(archive: Archive, query: StatementQuery, limit: number): Answer {
  const { total, rows } = statementRows(archive, query);
  const shown = Math.min(total, limit);
  function* first(): Generator<FoundStatement> {
    let n = 0;
    if (shown > 0)
      for (const row of rows) {
        yield row;
        if (++n >= shown) return;
      }
  }
  return { total, rows: { total: shown, archive, rows: first, close() {} } };
}

async function* printed(
  format: (typeof FORMATS)[number],
  { total, rows }: Answer,
  facets: Facets | null,
  set: Setting,
): AsyncGenerator<string> {
  if (format === 'csv') return yield* (await import('../../archive/export/csv.ts')).statementsCsv(rows);
  if (format === 'text') {
    if (facets) yield `${facetLines(facets, set).join('\n')}\n${rows.total > 0 ? '\n' : ''}`;
    return yield* foundPage(rows.rows(), set);
  }
  const { statementsJsonl } = await import('../../archive/export/jsonl.ts');
  if (format === 'ndjson') {
    for (const line of statementsJsonl(rows)) yield safeJson(line);
    return;
  }
  // Written as it comes, so that a long answer never stands in memory.
  yield `{"total":${total},"shown":${rows.total},${facets ? `"facets":${toJson(facets)},` : ''}"statements":[`;
  let between = '\n';
  for (const line of statementsJsonl(rows)) {
    yield between + safeJson(line.trimEnd());
    between = ',\n';
  }
  yield '\n]}\n';
}

function endLine({ total, rows }: Answer, format: string): string {
  if (total === 0) return 'onrecord: no statement like that is in the archive\n';
  const count = counted(total, 'statement');
  if (rows.total === total) return `onrecord: ${count}\n`;
  const more = format === 'text' ? '; more of them with --limit N' : '';
  return `onrecord: ${count}, ${rows.total} shown${more}\n`;
}

function limitOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  const n = Number(given);
  if (!/^\d+$/.test(given) || n < 1 || !Number.isSafeInteger(n))
    throw new Misuse(`--limit is a number from 1; not ${given}`);
  return n;
}
