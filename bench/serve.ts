/**
 * `onrecord serve` over a large archive, as a person has it: the real command in a process of its own, pages over HTTP on one
 * connection that is kept, one after another. Times are wall; `cpu` is what the process used meanwhile, all its threads.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../bin/onrecord.mjs', import.meta.url));

export interface Start {
  /** Seconds of wall time until the address is told, and until the first page is answered whole. */
  readonly listening: number;
  readonly answered: number;
  /** CPU seconds up to then. */
  readonly cpu: number;
}

export interface Speed {
  readonly kind: string;
  /** Milliseconds, in order of size. */
  readonly times: readonly number[];
  /** CPU milliseconds a request. */
  readonly cpu: number;
  readonly bytes: number;
}

export interface Served {
  readonly start: Start;
  /** Resident memory in MB at moments of its life. */
  readonly memory: Readonly<Record<string, number>>;
  readonly speeds: readonly Speed[];
}

export interface How {
  /** Seconds without a request after everything. */
  readonly idle: number;
  /** Kinds that are left out. */
  readonly only: readonly string[];
}

/** A process from its start to its end. */
export async function served(folder: string, requests: Readonly<Record<string, readonly string[]>>, how: How) {
  const app = await started(folder);
  const memory: Record<string, number> = {};
  const speeds: Speed[] = [];
  try {
    await pause(10_000);
    memory['10 s after the start'] = app.resident();
    for (const [kind, paths] of Object.entries(requests)) {
      if (how.only.length > 0 && !how.only.includes(kind)) continue;
      speeds.push(await app.speedOf(kind, paths));
      memory[`after ${kind}`] = app.resident();
    }
    await pause(how.idle * 1000);
    memory[`after ${how.idle} idle seconds`] = app.resident();
  } finally {
    await app.stop();
  }
  return { start: app.start, memory, speeds } satisfies Served;
}

/** A process that answers one page and ends. `firstEver`: with nothing kept from earlier runs. */
export async function startOnly(folder: string, firstEver: boolean): Promise<Start> {
  const cache = firstEver ? mkdtempSync(join(tmpdir(), 'onrecord-first-')) : null;
  try {
    const app = await started(folder, cache === null ? {} : { XDG_CACHE_HOME: cache });
    await app.stop();
    return app.start;
  } finally {
    if (cache !== null) rmSync(cache, { recursive: true, force: true });
  }
}

async function started(folder: string, env: Readonly<Record<string, string>> = {}) {
  const began = performance.now();
  const child = spawn(process.execPath, [CLI, 'serve', '--archive', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<void>((resolve) => void child.on('close', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(String(line).trim()));
    child.once('close', (code) => reject(new Error(`onrecord serve: exit ${code}`)));
  });
  const listening = (performance.now() - began) / 1000;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const pid = child.pid!;
  await ask(agent, url, '/');
  const start: Start = { listening, answered: (performance.now() - began) / 1000, cpu: cpuOf(pid) / 1000 };
  return {
    start,
    resident: () => residentOf(pid),
    async speedOf(kind: string, paths: readonly string[]): Promise<Speed> {
      const times: number[] = [];
      let bytes = 0;
      const before = cpuOf(pid);
      for (const path of paths) {
        const from = performance.now();
        bytes += await ask(agent, url, path);
        times.push(performance.now() - from);
      }
      const cpu = (cpuOf(pid) - before) / paths.length;
      return { kind, times: times.sort((a, b) => a - b), cpu, bytes: bytes / paths.length };
    },
    async stop() {
      agent.destroy();
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Length of the answer. */
function ask(agent: Agent, base: string, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(new URL(path, base), { agent }, (answer) => {
      let length = 0;
      answer.on('data', (chunk: Buffer) => {
        length += chunk.length;
      });
      answer.on('error', reject);
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(length) : reject(new Error(`${path}: ${answer.statusCode}`)),
      );
    }).on('error', reject);
  });
}

/** Milliseconds, user and system; 0 where /proc is missing. */
function cpuOf(pid: number): number {
  const fields = proc(pid, 'stat').split(') ').at(-1)!.split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(proc(pid, 'status'))?.[1] ?? 0) / 1024;
}

function proc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
