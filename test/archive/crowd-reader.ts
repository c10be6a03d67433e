/**
 * A process that looks at an archive, as the web app does, until its standard input ends. Says what it found wrong: an article
 * that it lists and cannot show, a search whose statements are not there. `node crowd-reader.ts FOLDER`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openArchive } from '../../src/archive/archive.ts';
import { articleView, recentArticles } from '../../src/archive/articles/article.ts';
import { searchStatements } from '../../src/archive/search/search.ts';

const folder = process.argv[2]!;
let stopped = false;
process.stdin.on('end', () => {
  stopped = true;
});
process.stdin.resume();

while (!existsSync(join(folder, 'archive.json'))) {
  if (stopped) process.exit();
  await sleep(5);
}
const archive = openArchive(folder);
while (!stopped) {
  for (const { key } of recentArticles(archive, 3))
    if (articleView(archive, key) === null) console.log(`${key} is listed and not there`);
  const { found } = searchStatements(archive, { words: 'number' });
  if (found.some(({ statement }) => statement.content.length === 0)) console.log('a statement without content');
  await sleep(2);
}
