/**
 * Adding local pages to an archive against reading them alone: `npm run bench add [-- --pages N]`. Both read the same pages in
 * processes of their own, one after the other, several times; the ratio is of CPU seconds, and of wall time.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const BIN = fileURLToPath(new URL('../bin/onrecord.mjs', import.meta.url));

interface Took {
  readonly cpu: number;
  readonly wall: number;
}

export async function adding(corpora: string, pages: number, runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-add-'));
  try {
    const files = writePages(corpora, join(folder, 'pages'), pages);
    const [alone, added]: [Took[], Took[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      const archive = join(folder, `archive-${run}`);
      const reads = () => took(['read', '--format', 'ndjson', ...files]);
      const adds = () => took(['add', '--archive', archive, ...files]);
      // Which comes first changes, so that a machine that slows down slows both.
      if (run % 2 === 0) alone.push(await reads());
      added.push(await adds());
      if (run % 2 === 1) alone.push(await reads());
      rmSync(archive, { recursive: true });
    }
    const ratio = (by: keyof Took): string =>
      (median(alone.map((t) => t[by])) / median(added.map((t) => t[by]))).toFixed(2);
    const rate = (took: readonly Took[]): string => (files.length / median(took.map((t) => t.cpu))).toFixed(1);
    console.log(
      `${files.length} local pages, ${runs} runs: reading alone ${rate(alone)} pages a CPU-second, adding ${rate(added)}; ratio ${ratio('cpu')} in CPU, ${ratio('wall')} in wall time`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pages of the corpora, each several times with another number in its text, so that no two are one article. */
function writePages(corpora: string, folder: string, count: number): string[] {
  mkdirSync(folder);
  const from = join(corpora, 'article-extraction-benchmark', 'html');
  const names = readdirSync(from).filter((name) => name.endsWith('.html.gz'));
  return Array.from({ length: count }, (_, n) => {
    const html = gunzipSync(readFileSync(join(from, names[n % names.length]!))).toString();
    const file = join(folder, `${n}.html`);
    writeFileSync(
      file,
      html.replace(/<p\b[^>]*>/i, (tag) => `${tag}Page ${n}. `),
    );
    return file;
  });
}

/** At its end the process says how much of the cores it has used, user and system, all threads. */
const SAYS = `data:text/javascript,${encodeURIComponent(
  "import{writeSync}from'node:fs';process.on('exit',()=>{const u=process.cpuUsage();writeSync(2,'\\nCPU '+(u.user+u.system))})",
)}`;

function took(args: readonly string[]): Promise<Took> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', SAYS, BIN, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-4000);
    });
    child.on('error', reject);
    child.on('close', () => {
      const cpu = Number(/CPU (\d+)$/.exec(said)?.[1]) / 1e6;
      resolve({ cpu, wall: (performance.now() - started) / 1000 });
    });
  });
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
