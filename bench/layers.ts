/** One process: reads the same articles by turns with spans alone and with every layer, and prints `{words, spans, all}` (CPU seconds). */
import { readText } from '../src/page/read-page.ts';
import { openModel } from '../src/reading/model.ts';
import { attributions, readArticle } from '../src/reading/read-article.ts';
import { quotations } from '../src/text/quotations.ts';
import { texts } from './texts.ts';

const articles = (await texts()).flatMap((text) => {
  const read = readText(text, { date: '2016-11-14' });
  return read.ok ? [read.value] : [];
});
const model = await openModel();
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
let spans = 0;
let all = 0;
for (const [i, article] of [articles[0]!, ...articles].entries()) {
  const { text, blocks } = article;
  const s = await timed(() => attributions(model, text, blocks, quotations(text, blocks)));
  const a = await timed(() => readArticle(model, article));
  if (i === 0) continue; // the first one warms up
  spans += s;
  all += a;
}
const words = articles.reduce((n, { text }) => n + text.split(/\s+/).length, 0);
console.log(JSON.stringify({ words, spans, all }));
await model.close();
