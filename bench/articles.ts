/** One process: reads articles with a loaded model and prints `{words, cpu, wall}`; with --texts prints the texts instead. */
import '../src/cli/engine.ts';
import { openReader, read } from '../src/onrecord.ts';
import { texts } from './texts.ts';

const all = await texts();
if (process.argv.includes('--texts')) console.log(JSON.stringify(all));
else {
  const reader = await openReader();
  await read({ text: all[0]! }, { reader });
  const cpu = process.cpuUsage();
  const started = performance.now();
  for (const text of all) await read({ text, date: '2016-11-14' }, { reader });
  const used = process.cpuUsage(cpu);
  const words = all.reduce((n, t) => n + t.split(/\s+/).length, 0);
  console.log(
    JSON.stringify({ words, cpu: (used.user + used.system) / 1e6, wall: (performance.now() - started) / 1000 }),
  );
  await reader.close();
}
