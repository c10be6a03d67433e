/** The command line: picks the command, turns what goes wrong into a line on standard error and an exit status. */
import { programVersion } from '../capture/user-agent.ts';
import { HELP, help } from './commands/help.ts';
import { ClosedPipe, type Io, OutputFailure, tell, write } from './io.ts';
import { nearest } from './nearest.ts';
import { Misuse } from './options.ts';
import { printable } from './print/printable.ts';
import { services as ordinary, type Services } from './services.ts';

/** 0 done, 1 something could not be read, 2 misuse. Never throws. */
export type ExitStatus = 0 | 1 | 2;

type Command = (argv: readonly string[], io: Io, services: Services) => Promise<ExitStatus>;

const COMMANDS: Readonly<Record<string, Command>> = {
  read: async (...rest) => (await import('./commands/read.ts')).read(...rest),
  explain: async (...rest) => (await import('./commands/explain.ts')).explain(...rest),
  coverage: async (...rest) => (await import('./commands/coverage.ts')).coverage(...rest),
  diff: async (...rest) => (await import('./commands/diff.ts')).diff(...rest),
  compare: async (...rest) => (await import('./commands/compare.ts')).compare(...rest),
  add: async (...rest) => (await import('./commands/add.ts')).add(...rest),
  follow: async (...rest) => (await import('./commands/follow.ts')).follow(...rest),
  search: async (argv, io) => (await import('./commands/search.ts')).search(argv, io),
  serve: async (...rest) => (await import('./commands/serve.ts')).serve(...rest),
  import: async (...rest) => (await import('./commands/import.ts')).importArchives(...rest),
  export: async (argv, io) => (await import('./commands/export.ts')).exportArchive(argv, io),
  reread: async (...rest) => (await import('./commands/reread.ts')).reread(...rest),
  check: async (argv, io) => (await import('./commands/check.ts')).check(argv, io),
  config: async (argv, io) => (await import('./commands/config.ts')).config(argv, io),
  help,
};

export async function main(argv: readonly string[], io: Io, services: Services = ordinary): Promise<ExitStatus> {
  // Failures come to the callbacks of single writes; without a listener they would end the process as well.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => {});
  try {
    return await run(argv, io, services);
  } catch (error) {
    if (error instanceof ClosedPipe) return 0;
    if (error instanceof Misuse) {
      const topic = argv[0] !== 'help' && Object.hasOwn(HELP, argv[0] ?? '') ? `${argv[0]} ` : '';
      tell(io, `onrecord: ${printable(error.message)}\nTry: onrecord ${topic}--help\n`);
      return 2;
    }
    if (error instanceof OutputFailure) tell(io, `onrecord: cannot write the output: ${error.message}\n`);
    else tell(io, `onrecord: ${printable(unexpected(error, io))} (internal)\n`);
    return 1;
  }
}

async function run(argv: readonly string[], io: Io, services: Services): Promise<ExitStatus> {
  const [name, ...rest] = argv;
  if (name === undefined) throw new Misuse('say what to do, for example: onrecord read page.html');
  if (name === '--help' || name === '-h') return help([], io, services);
  if (name === '--version') {
    await write(io.stdout, `onrecord ${programVersion()}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command(rest, io, services);
  if (name.startsWith('-')) throw new Misuse(`there is no option ${name} before a command`);
  const near = nearest(name, Object.keys(COMMANDS));
  const input = /[./]/.test(name) ? `onrecord read ${name}` : null;
  const meant = input ?? (near && `onrecord ${near}`);
  throw new Misuse(`there is no command ${name}${meant ? `; did you mean: ${meant}` : ''}`);
}

/** The stack helps whoever mends it and nobody else. */
function unexpected(error: unknown, io: Io): string {
  if (!(error instanceof Error)) return String(error);
  return io.env.ONRECORD_DEBUG ? (error.stack ?? error.message) : error.message;
}
