/**
 * One process: reads the same articles by turns with spans alone and with every layer, three times over, and prints
 * `{words, rounds: [{spans, all}]}` (CPU seconds a round). The first round pays for compiling what it runs.
 */
import '../src/cli/engine.ts';
import { readText } from '../src/page/read-page.ts';
import { openModel } from '../src/reading/model.ts';
import { attributions, readArticle } from '../src/reading/read-article.ts';
import { quotations } from '../src/text/quotations.ts';
import { texts } from './texts.ts';

const ROUNDS = 3;
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
await readArticle(model, articles[0]!);
const rounds = [];
for (let round = 0; round < ROUNDS; round++) {
  let [spans, all] = [0, 0];
  for (const article of articles) {
    const { text, blocks } = article;
    spans += await timed(() => attributions(model, text, blocks, quotations(text, blocks)));
    all += await timed(() => readArticle(model, article));
  }
  rounds.push({ spans, all });
}
const words = articles.reduce((n, { text }) => n + text.split(/\s+/).length, 0);
console.log(JSON.stringify({ words, rounds }));
await model.close();
