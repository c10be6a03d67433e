/** `onrecord check`: what of an archive is whole; with `--rebuild` its index is made anew. */

import { check as checkArchive, type Finding } from '../../archive/store/check.ts';
import { rebuild } from '../../archive/store/rebuild.ts';
import { setAsideDamaged } from '../../archive/store/set-aside.ts';
import { ARCHIVE_TABLE, withArchive } from '../archive/desk.ts';
import { type Io, tell, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { Misuse, parseOptions } from '../options.ts';
import { bar } from '../print/bar.ts';
import { counted } from '../print/counted.ts';
import { printable } from '../print/printable.ts';
import { oneOf } from '../read/options.ts';
import { settings } from '../settings.ts';
import { help } from './help.ts';

const TABLE = { ...ARCHIVE_TABLE, rebuild: { takesValue: false }, format: { takesValue: true } } as const;

const SEVERITIES: Readonly<Record<Finding['severity'], string>> = {
  lost: 'LOST',
  repairable: 'mend',
  note: 'note',
};

export async function check(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const { options, operands } = parseOptions(argv, TABLE);
  if (options.has('help')) return help(['check'], io);
  if (operands.length > 0) throw new Misuse('check takes no INPUT; say which archive with --archive DIR');
  const format = oneOf('--format', options.get('format') ?? 'text', ['text', 'json'] as const);
  const again = options.has('rebuild');
  if (again) {
    const aside = setAsideDamaged(settings(options, io.env).archive);
    if (aside) tell(io, `onrecord: index.db was damaged; it is kept as ${aside}\n`);
  }
  return withArchive(options, io, { create: false, writes: again, withoutIndex: again }, async (archive) => {
    const shown = bar(io);
    if (again) {
      const { files } = await rebuild(archive, (file) => shown.show(0, 1, file));
      shown.clear();
      tell(io, `onrecord: the index was made anew from ${counted(files.length, 'WARC file')} and the log\n`);
    }
    const found = await checkArchive(archive, (done, total) => shown.show(done, total, 'bytes'));
    shown.clear();
    await write(io.stdout, format === 'json' ? `${JSON.stringify(found)}\n` : asText(found));
    return found.findings.some(({ severity }) => severity !== 'note') ? 1 : 0;
  });
}

function asText({ findings, ...counts }: Awaited<ReturnType<typeof checkArchive>>): string {
  const lines = findings.map(({ severity, where, what }) => `${SEVERITIES[severity]}  ${where}: ${printable(what)}\n`);
  const worst = findings.some(({ severity }) => severity === 'lost')
    ? 'Something acknowledged is not as it was; restore the files named above from a copy.'
    : findings.some(({ severity }) => severity === 'repairable')
      ? 'Nothing is lost; the index is made anew with: onrecord check --rebuild'
      : 'Everything is whole.';
  const { files, bytes, records, captures, readings, entries } = counts;
  return `${lines.join('')}${counted(files, 'WARC file')}, ${bytes} bytes, ${counted(records, 'record')}, all read; ${counted(captures, 'capture')}, ${counted(readings, 'reading')}, ${counted(entries, 'log entry', 'log entries')}\n${worst}\n`;
}
