/**
 * Speed and memory of what ships: `npm run bench [-- articles layers pages start memory] [--lines N]`; adding against reading
 * alone: `npm run bench add [-- --pages N]`; what kill -9 leaves: `npm run bench kill [-- --kills N]`; near
 * copies: `npm run bench near [-- --articles N]`; one new article against all of a large archive: `npm run bench coverage -- --archive DIR`
 * (links what is in it first, which is kept); and of a large archive:
 * `npm run bench archive [-- --articles N] [--archive DIR]` and `npm run bench serve -- --archive DIR`, only where they are
 * asked for. Every figure comes from fresh processes and is a median; peers run interleaved in the same run, so that a busy machine slows both. Times are
 * CPU seconds of the whole process (user and system, all threads) unless it says wall.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Asked, Made, Measured } from './archive.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    lines: { type: 'string', default: '10000' },
    articles: { type: 'string', default: '100000' },
    archive: { type: 'string' },
    kills: { type: 'string', default: '200' },
    pages: { type: 'string', default: '300' },
  },
});
const wants = (name: string) => positionals.length === 0 || positionals.includes(name);
const runs = Number(values.runs);

interface Ran {
  readonly stdout: string;
  readonly wall: number; // seconds
  /** Highest resident memory in MB that was seen, and that of the first tenth of the run; 0 where /proc is missing. */
  readonly peak: number;
  readonly early: number;
}

function run(command: string, args: readonly string[], input?: () => Iterable<string>): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    const samples: number[] = [];
    const watch = setInterval(() => samples.push(resident(child.pid!)), 50);
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      if (stdout.length < 1e6) stdout += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(`${command} ${args.join(' ')}: exit ${code}`));
      const early = Math.max(0, ...samples.slice(0, Math.ceil(samples.length / 10)));
      resolve({ stdout, wall: (performance.now() - started) / 1000, peak: Math.max(0, ...samples), early });
    });
    if (!input) return void child.stdin.end();
    (async () => {
      for (const line of input()) if (!child.stdin.write(line)) await new Promise((r) => child.stdin.once('drain', r));
      child.stdin.end();
    })().catch(reject);
  });
}

function resident(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[xs.length >> 1]!;
const show = (what: string, value: number, unit: string, digits = 1) =>
  console.log(`${what.padEnd(52)} ${value.toFixed(digits).padStart(8)} ${unit}`);
const times = async <T>(f: () => Promise<T>): Promise<T[]> => {
  const out: T[] = [];
  for (let i = 0; i < runs; i++) out.push(await f());
  return out;
};
const node = process.execPath;

if (wants('articles')) {
  const all = await times(
    async () =>
      JSON.parse((await run(node, [here('articles.ts')])).stdout) as { words: number; cpu: number; wall: number },
  );
  show('articles of 850 words a CPU-second, model loaded', median(all.map((r) => r.words / 850 / r.cpu)), 'articles/s');
}

if (wants('layers')) {
  const all = await times(
    async () =>
      JSON.parse((await run(node, [here('layers.ts')])).stdout) as {
        words: number;
        rounds: { spans: number; all: number }[];
      },
  );
  const round = (r: (typeof all)[number], n: number) => r.rounds[n]!;
  const [first, last] = [0, all[0]!.rounds.length - 1];
  const speed = (of: 'spans' | 'all') => median(all.map((r) => r.words / 850 / round(r, last)[of]));
  show('articles of 850 words a CPU-second, spans alone', speed('spans'), 'articles/s');
  show('  with every layer', speed('all'), 'articles/s');
  for (const [name, n] of [['  ratio, first 40 articles', first] as const, ['  ratio, from then on', last] as const])
    show(name, median(all.map((r) => round(r, n).spans / round(r, n).all)), 'x', 2);
}

if (wants('pages')) {
  const peers = ['onrecord', 'readability'];
  const found: Record<string, number[]> = {};
  for (let i = 0; i < runs; i++) {
    for (const peer of peers) {
      const { stdout } = await run(node, [here('pages.ts'), peer]);
      if (stdout.trim() === '') continue;
      const { pages, cpu } = JSON.parse(stdout) as { pages: number; cpu: number };
      found[peer] = [...(found[peer] ?? []), pages / cpu];
    }
  }
  for (const peer of peers) {
    if (found[peer]) show(`pages a CPU-second, ${peer}`, median(found[peer]), 'pages/s');
    else console.log(`pages a CPU-second, ${peer}: not run (npm ci --prefix bench/peers, and the corpora)`);
  }
}

if (wants('start')) {
  const cli = here('../bin/onrecord.mjs');
  const example = here('../examples/estonia.html');
  await run(node, [cli, 'read', example]); // fills the compile cache, as any second start finds it
  show(
    'onrecord read page.html from a cold start, wall',
    median((await times(() => run(node, [cli, 'read', example]))).map((r) => r.wall)),
    's',
    2,
  );
}

if (wants('memory')) {
  const lines = Number(values.lines);
  const texts = (JSON.parse((await run(node, [here('articles.ts'), '--texts'])).stdout) as string[]).map((text) =>
    JSON.stringify(text),
  );
  const input = function* () {
    for (let i = 0; i < lines; i++) yield `{"id":"${i}","text":${texts[i % texts.length]}}\n`;
  };
  const { peak, early, wall } = await run(node, [here('../bin/onrecord.mjs'), 'read', '--ndjson'], input);
  show(`peak memory of the filter on ${lines} articles`, peak, 'MB', 0);
  show('  of which after a tenth of the run', early, 'MB', 0);
  show('  articles a second, wall', lines / wall, 'articles/s');
}

if (positionals.includes('archive')) {
  const step = here('archive.ts');
  const articles = Number(values.articles);
  const folder = values.archive ?? join(tmpdir(), 'onrecord-bench', `archive-${articles}`);
  if (!existsSync(folder)) {
    const { seconds } = JSON.parse((await run(node, [step, 'make', folder, String(articles)])).stdout) as Made;
    show(`made an archive of ${articles} articles in ${folder}`, articles / seconds, 'articles/s', 0);
  }
  const { stdout: queries } = await run(node, [step, 'queries']);
  const all = await times(
    async () => JSON.parse((await run(node, [step, 'measure', folder], () => [queries].values())).stdout) as Measured,
  );
  const share = (xs: readonly number[], part: number): number =>
    [...xs].sort((a, b) => a - b)[Math.floor(xs.length * part)]!;
  const searches = (m: Measured, kind?: string): number[] =>
    m.times.filter((t) => kind === undefined || t.kind === kind).map(({ ms }) => ms);
  const kinds = [...new Set(all[0]!.times.map((t) => t.kind))];
  const lines: readonly (readonly [string, (m: Measured) => number, string, number?])[] = [
    ['articles', (m) => m.articles, '', 0],
    ['statements', (m) => m.statements, '', 0],
    ['open and list what is new, in a fresh process', (m) => m.open, 'ms', 0],
    ['first search', (m) => m.first, 'ms', 0],
    ['search with its counts, median of 200, wall', (m) => share(searches(m), 0.5), 'ms'],
    ['  95 of 100 within', (m) => share(searches(m), 0.95), 'ms'],
    ...kinds.map((kind) => [`  ${kind}, median`, (m: Measured) => share(searches(m, kind), 0.5), 'ms'] as const),
    ['article view, 95 of 100 within', (m) => share(m.views, 0.95), 'ms'],
    ['index over captured pages', (m) => m.index / m.pages, 'x', 2],
    ['  and records of readings', (m) => (m.index + m.readings) / m.pages, 'x', 2],
    ['memory after opening', (m) => m.idle, 'MB', 0],
    ['  after the searches', (m) => m.busy, 'MB', 0],
  ];
  for (const [what, value, unit, digits] of lines) show(what, median(all.map(value)), unit, digits);
}

if (positionals.includes('serve')) {
  if (!values.archive) throw new TypeError('serve needs --archive DIR; npm run bench archive makes one');
  const { requestsFor } = await import('./serve-requests.ts');
  const { served, startOnly } = await import('./serve.ts');
  const folder = values.archive;
  const { stdout } = await run(node, [here('archive.ts'), 'queries']);
  const queries = (JSON.parse(stdout) as Asked[]).map(({ query }) => query);
  const requests = requestsFor(folder, queries);
  const first = await times(() => startOnly(folder, true));
  const starts = await times(() => startOnly(folder, false));
  for (const [what, all] of [['first ever start of serve', first] as const, ['cold start of serve', starts] as const]) {
    show(`${what} to its address, wall`, median(all.map((s) => s.listening)), 's', 2);
    show('  to the first page', median(all.map((s) => s.answered)), 's', 2);
    show('  CPU', median(all.map((s) => s.cpu)), 's', 2);
  }
  const all = await times(() => served(folder, requests, { idle: 60, only: positionals.slice(1) }));
  for (const moment of Object.keys(all[0]!.memory))
    show(`memory ${moment}`, median(all.map((r) => r.memory[moment]!)), 'MB', 0);
  for (const [i, { kind, times: one }] of all[0]!.speeds.entries()) {
    const at = (part: number) => median(all.map((r) => r.speeds[i]!.times[Math.floor(one.length * part)]!));
    show(`${kind}, median over HTTP, wall`, at(0.5), 'ms');
    show('  95 of 100 within', at(0.95), 'ms');
    show('  CPU a request, mean', median(all.map((r) => r.speeds[i]!.cpu)), 'ms');
  }
}

if (positionals.includes('near'))
  console.log((await run(node, [here('near.ts'), '--articles', values.articles])).stdout);

if (positionals.includes('coverage') && values.archive)
  console.log((await run(node, [here('coverage.ts'), values.archive])).stdout);

if (positionals.includes('kill')) await (await import('./kill.ts')).kills(Number(values.kills));

if (positionals.includes('add')) {
  const { ONRECORD_CORPORA: corpora } = process.env;
  if (!corpora) throw new TypeError('add reads pages of the corpora; say where they are with ONRECORD_CORPORA');
  await (await import('./add.ts')).adding(corpora, Number(values.pages), runs);
}
