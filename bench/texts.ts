/** What the benches read. */
import { existsSync, readFileSync } from 'node:fs';
import { polnear, present } from '../evals/corpora.ts';

const EXAMPLE = new URL('../examples/estonia.html', import.meta.url);

/** 40 articles of PolNeAR dev where it is there; else the example page's text, said over and over. */
export async function texts(): Promise<string[]> {
  if (present('polnear/dev.jsonl.gz'))
    return polnear('dev')
      .slice(0, 40)
      .map((a) => a.text);
  if (!existsSync(EXAMPLE)) throw new Error('neither corpora nor examples to read');
  const { readPage } = await import('../src/page/read-page.ts');
  const page = readPage(readFileSync(EXAMPLE), {});
  if (!page.ok) throw new Error(page.problem.message);
  return Array.from({ length: 40 }, () => page.value.text);
}
