/** `onrecord config`: what is in force and where each value came from; sets values of an archive. */
import { DESK_TABLE, withArchive } from '../archive/desk.ts';
import { type Io, write } from '../io.ts';
import type { ExitStatus } from '../main.ts';
import { Misuse, parseOptions } from '../options.ts';
import { printable } from '../print/printable.ts';
import { oneOf } from '../read/options.ts';
import { checkSetting, SETTINGS, settings, shownValue, storeSetting } from '../settings.ts';
import { help } from './help.ts';

const TABLE = { ...DESK_TABLE, format: { takesValue: true }, unset: { takesValue: false } } as const;

export async function config(argv: readonly string[], io: Io): Promise<ExitStatus> {
  const { options, operands } = parseOptions(argv, TABLE);
  if (options.has('help')) return help(['config'], io);
  const format = oneOf('--format', options.get('format') ?? 'text', ['text', 'json'] as const);
  const [name, value, ...rest] = operands;
  if (rest.length > 0) throw new Misuse('one setting at a time: onrecord config NAME VALUE');
  if (name !== undefined) {
    const next = changed(name, value, options.has('unset'));
    // Whoever sets a proxy first, before anything is fetched, must be able to: that makes the archive.
    const how = { create: next !== null, writes: false };
    const status = await withArchive(options, io, how, async (_, { archive }) => {
      storeSetting(archive, name, next);
      return 0;
    });
    if (status !== 0) return status;
  }
  const inForce = settings(options, io.env);
  const shown = inForce.all.map((setting) => ({
    name: setting.name,
    value: shownValue(setting),
    origin: setting.origin,
    from: setting.from,
    ...(SETTINGS[setting.name] ? { help: SETTINGS[setting.name]!.help } : {}),
  }));
  if (format === 'json') await write(io.stdout, `${JSON.stringify(shown)}\n`);
  else
    for (const s of shown)
      await write(
        io.stdout,
        `${s.name.padEnd(12)} ${printable(s.value).padEnd(26)} ${s.from.padEnd(18)} ${s.help ?? ''}`
          .trimEnd()
          .concat('\n'),
      );
  return 0;
}

/** The value to be set, null to take it away. Throws Misuse. */
function changed(name: string, value: string | undefined, unset: boolean): string | null {
  if (value === undefined && !unset)
    throw new Misuse(`say the value: onrecord config ${name} VALUE, or take it away: onrecord config ${name} --unset`);
  if (value !== undefined && unset) throw new Misuse('--unset takes no VALUE');
  checkSetting(name, value ?? null);
  return value ?? null;
}
