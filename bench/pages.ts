/** One process: reads every page of the benchmark once, cold, and prints `{pages, cpu}`; nothing where it cannot run. */
import { createRequire } from 'node:module';
import { pages, present } from '../evals/corpora.ts';

const CORPUS = 'article-extraction-benchmark';
const peers: Record<string, () => Promise<(html: string, url: string | undefined) => unknown>> = {
  async onrecord() {
    const { readPage } = await import('../src/page/read-page.ts');
    return (html, url) => readPage(html, { url });
  },
  /** Mozilla Readability on linkedom, the best extractor in JavaScript so far; installed by `npm ci --prefix bench/peers`. */
  async readability() {
    const require = createRequire(new URL('peers/package.json', import.meta.url));
    const { Readability } = require('@mozilla/readability');
    const { parseHTML } = require('linkedom');
    return (html) => new Readability(parseHTML(html).document).parse()?.textContent;
  },
};

if (present(CORPUS)) {
  const read = await peers[process.argv[2]!]!().catch(() => null);
  if (read) {
    const input = [...pages(CORPUS)].map(({ page, url }) => ({
      html: typeof page === 'string' ? page : new TextDecoder().decode(page),
      url,
    }));
    const cpu = process.cpuUsage();
    for (const { html, url } of input) read(html, url);
    const used = process.cpuUsage(cpu);
    console.log(JSON.stringify({ pages: input.length, cpu: (used.user + used.system) / 1e6 }));
  }
}
