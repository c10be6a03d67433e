/** One process: reads articles with a loaded model and prints `{words, cpu, wall}`; with --texts prints the texts instead. */
import { existsSync, readFileSync } from 'node:fs';
import { polnear, present } from '../evals/corpora.ts';
import { openReader, read } from '../src/onrecord.ts';

const example = new URL('../examples/estonia.html', import.meta.url);
/** PolNeAR dev where it is there; else the example page's text, said over and over. */
async function texts(): Promise<string[]> {
  if (present('polnear/dev.jsonl.gz'))
    return polnear('dev')
      .slice(0, 40)
      .map((a) => a.text);
  if (!existsSync(example)) throw new Error('neither corpora nor examples to read');
  const { readPage } = await import('../src/page/read-page.ts');
  const page = readPage(readFileSync(example), {});
  if (!page.ok) throw new Error(page.problem.message);
  return Array.from({ length: 40 }, () => page.value.text);
}

const all = await texts();
if (process.argv.includes('--texts')) console.log(JSON.stringify(all));
else {
  const reader = await openReader();
  await read({ text: all[0]! }, { reader });
  const cpu = process.cpuUsage();
  const started = performance.now();
  for (const text of all) await read({ text }, { reader });
  const used = process.cpuUsage(cpu);
  const words = all.reduce((n, t) => n + t.split(/\s+/).length, 0);
  console.log(
    JSON.stringify({ words, cpu: (used.user + used.system) / 1e6, wall: (performance.now() - started) / 1000 }),
  );
  await reader.close();
}
