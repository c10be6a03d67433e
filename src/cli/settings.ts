/** What is in force and where each value came from: the command line, the environment, the archive's config.json, a default. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NetworkPolicies, networkPolicies } from '../capture/policies.ts';
import { faultOf, type Known, SETTINGS, SOURCE, wayProblem } from './known-settings.ts';
import { Misuse } from './options.ts';

export { SETTINGS } from './known-settings.ts';

export type Origin = 'command line' | 'environment' | 'config.json' | 'default';

export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly origin: Origin;
  /** The option, variable or file. */
  readonly from: string;
}

export interface Settings {
  /** Folder of the archive, as it was given. */
  readonly archive: string;
  readonly all: readonly Setting[];
  /** Value of one of SETTINGS. */
  readonly value: (name: string) => string;
  readonly policies: () => NetworkPolicies;
}

export type Env = Readonly<Record<string, string | undefined>>;

/** Options that every command with an archive takes. Throws Misuse, also where config.json is not what it should be. */
export function settings(options: ReadonlyMap<string, string>, env: Env): Settings {
  const folder = archiveFolder(options, env);
  const stored = storedSettings(folder.value);
  const own = Object.entries(SETTINGS).map(([name, known]) => settingOf(name, known, options, env, stored));
  // A way that is said for this run is the way of every request: a source that config.json sends direct must not leak then.
  const forThisRun = own.some(
    ({ name, origin }) => name === 'network' && (origin === 'command line' || origin === 'environment'),
  );
  const sources = Object.keys(stored)
    .filter((name) => name.startsWith(SOURCE) && !forThisRun)
    .sort()
    .map((name) => ({ name, value: stored[name]!, origin: 'config.json' as const, from: 'config.json' }));
  const all = [folder, ...own, ...sources];
  for (const { name, value, from } of all) {
    const fault = faultOf(name, value);
    // A value that is not understood must not quietly become the default: that could be the open road.
    if (fault) throw new Misuse(`${from}: ${name} ${fault}`);
  }
  const value = (name: string): string => all.find((setting) => setting.name === name)!.value;
  const policies = (): NetworkPolicies =>
    networkPolicies({
      network: value('network'),
      sources: Object.fromEntries(
        all.filter(({ name }) => name.startsWith(SOURCE)).map((s) => [s.name.slice(SOURCE.length), s.value]),
      ),
    });
  try {
    policies(); // each is well formed; together they may name a host twice
  } catch (error) {
    throw new Misuse(`config.json: ${(error as Error).message}`);
  }
  return { archive: folder.value, all, value, policies };
}

export type Policies = () => NetworkPolicies;

/**
 * The ways of requests of a command that needs no archive: as `--network` or `--proxy` says, ONRECORD_NETWORK, or the
 * config.json of the archive at hand, if there is one. Whoever reads files only is not held up by settings. Throws Misuse.
 */
export function policiesOf(options: ReadonlyMap<string, string>, env: Env, inputs: readonly string[]): Policies {
  const own = new Map([...options].filter(([name]) => name === 'network' || name === 'proxy'));
  if (own.size > 1) throw new Misuse('--network and --proxy both say which way requests go; give one');
  for (const [name, value] of own) {
    const fault = wayProblem({ network: value });
    if (fault) throw new Misuse(`--${name}: ${fault}`);
  }
  let policies: NetworkPolicies | null = null;
  const rule: Policies = () => {
    policies ??= ruling(own, env);
    return policies;
  };
  if (inputs.some((input) => /^https?:/i.test(input))) rule();
  return rule;
}

function ruling(own: ReadonlyMap<string, string>, env: Env): NetworkPolicies {
  const inForce = settings(own, env);
  const { origin } = inForce.all.find(({ name }) => name === 'network')!;
  // An archive that is not where it was said to be, such as on a disk that is not there today, may want no open road.
  if (origin === 'default' && env.ONRECORD_ARCHIVE && !existsSync(join(inForce.archive, 'archive.json')))
    throw new Misuse(
      `there is no archive in ${inForce.archive} (ONRECORD_ARCHIVE), whose settings would say which way requests go; say --network WAY`,
    );
  return inForce.policies();
}

/** Sets (or with null takes away) one value in the archive's config.json. Throws Misuse. */
export function storeSetting(folder: string, name: string, value: string | null): void {
  checkSetting(name, value);
  const { [name]: _, ...rest } = storedSettings(folder);
  const next = value === null ? rest : { ...rest, [name]: value };
  // A new file in the place of the old one: never half a file, and readable by its owner only, as it may hold a login.
  const path = join(folder, 'config.json');
  writeFileSync(`${path}.new`, `${JSON.stringify(next, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** Throws Misuse for a setting that there is not, and for a value that it cannot have. */
export function checkSetting(name: string, value: string | null): void {
  if (!Object.hasOwn(SETTINGS, name) && !name.startsWith(SOURCE))
    throw new Misuse(`there is no setting ${name}; onrecord config shows them`);
  const fault = value === null ? null : faultOf(name, value);
  if (fault) throw new Misuse(`${name} ${fault}`);
}

/** For people: without the login of a proxy. */
export const shownValue = ({ value }: Setting): string => value.replace(/^([a-z0-9]+:\/\/)[^@/]*@/i, '$1…@');

function archiveFolder(options: ReadonlyMap<string, string>, env: Env): Setting {
  const given = options.get('archive');
  if (given !== undefined) return { name: 'archive', value: given, origin: 'command line', from: '--archive' };
  if (env.ONRECORD_ARCHIVE)
    return { name: 'archive', value: env.ONRECORD_ARCHIVE, origin: 'environment', from: 'ONRECORD_ARCHIVE' };
  return { name: 'archive', value: './onrecord-archive', origin: 'default', from: 'default' };
}

function settingOf(
  name: string,
  { option, variable, fallback }: Known,
  options: ReadonlyMap<string, string>,
  env: Env,
  stored: Readonly<Record<string, string>>,
): Setting {
  const proxy = name === 'network' ? options.get('proxy') : undefined;
  if (proxy !== undefined && options.has('network')) throw new Misuse('give --network or --proxy, not both');
  if (proxy !== undefined) return { name, value: proxy, origin: 'command line', from: '--proxy' };
  const given = option === null ? undefined : options.get(option);
  if (given !== undefined) return { name, value: given, origin: 'command line', from: `--${option}` };
  const set = variable === null ? undefined : env[variable];
  if (set) return { name, value: set, origin: 'environment', from: variable! };
  const kept = stored[name];
  if (kept !== undefined) return { name, value: kept, origin: 'config.json', from: 'config.json' };
  return { name, value: fallback, origin: 'default', from: 'default' };
}

/** Null where there is no such file. One that is there and cannot be read must not count as none. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new Misuse(`${path} cannot be read (${code}); its settings would rule this command`);
  }
}

function storedSettings(folder: string): Record<string, string> {
  const path = join(folder, 'config.json');
  const text = textOf(path);
  if (text === null) return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Misuse(`${path} is not JSON; mend it or take it away`);
  }
  const object = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  const entries = Object.entries(object ?? {});
  const wrong = entries.find(
    ([name, v]) => typeof v !== 'string' || !(Object.hasOwn(SETTINGS, name) || name.startsWith(SOURCE)),
  );
  if (!object || wrong)
    throw new Misuse(`${path}: ${wrong ? `"${wrong[0]}" is no setting, or its value is no text` : 'is not an object'}`);
  return Object.fromEntries(entries) as Record<string, string>;
}
