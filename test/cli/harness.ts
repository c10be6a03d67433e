/** Runs the command line in this process on streams of memory, or in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { type Services, services } from '../../src/cli/services.ts';

export const fakeServices: Services = {
  ...services,
  libraryUrl: new URL('./fake-library.ts', import.meta.url).href,
  openClaimLinker: async () => (await import('../helpers/claim-linker.ts')).hashingLinker(),
};

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly stdin?: string | Uint8Array | Iterable<string | Uint8Array> | Readable;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: Partial<Io['terminal']>;
  readonly columns?: number;
  readonly services?: Partial<Services>;
  /** Where the test sends SIGINT. */
  readonly signals?: EventEmitter;
  /** Told of everything on standard output so far, each time there is more. */
  readonly onOutput?: (text: string) => void;
}

export async function run(argv: readonly string[], around: Surroundings = {}): Promise<Ran> {
  const out = sink(around.onOutput);
  const err = sink();
  const stdin = around.stdin ?? '';
  const status = await main(
    argv,
    {
      stdin: stdin instanceof Readable ? stdin : Readable.from(chunks(stdin), { objectMode: false }),
      stdout: out.stream,
      stderr: err.stream,
      env: around.env ?? {},
      terminal: { stdin: false, stdout: false, stderr: false, ...around.terminal },
      columns: around.columns ?? null,
      signals: around.signals ?? new EventEmitter(),
    },
    { ...fakeServices, ...around.services },
  );
  return { status, out: out.text(), err: err.text() };
}

const chunks = (given: string | Uint8Array | Iterable<string | Uint8Array>): Buffer[] =>
  (typeof given === 'string' || given instanceof Uint8Array ? [given] : [...given])
    .filter((chunk) => chunk.length > 0)
    .map((chunk) => Buffer.from(chunk as string));

function sink(told: (text: string) => void = () => {}) {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      parts.push(chunk);
      done();
      told(Buffer.concat(parts).toString());
    },
  });
  return { stream, text: () => Buffer.concat(parts).toString() };
}

/** A folder with these files, gone after the test. */
export function folder(t: TestContext, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const path = mkdtempSync(join(tmpdir(), 'onrecord-test-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return (name: string): string => join(path, name);
}

/** The command line in a process of its own, with the stand-in library. */
export const start = (argv: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(process.execPath, [fileURLToPath(new URL('./fake-run.ts', import.meta.url)), ...argv], {
    env: { ...process.env, ...env },
  });

export async function ended(child: ChildProcess): Promise<Ran> {
  const text = async (stream: Readable | null): Promise<string> =>
    stream ? Buffer.concat(await stream.toArray()).toString() : '';
  const status = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, out, err };
}

export const json = (text: string) => JSON.parse(text);
export const jsonLines = (text: string) => text.trimEnd().split('\n').map(json);
