/**
 * What the program sees of pairs of articles, for training/origins.py. Records of `onrecord read --ndjson` on standard input (ids
 * as in the corpus).
 *
 *   node training/origins.ts MODEL FOLDS > pairs.json     FOLDS: story -> n; MODEL/foldN has not seen the story
 */
import { readFileSync } from 'node:fs';
import { text as standardInput } from 'node:stream/consumers';
import { assertionsOf } from '../src/coverage/assertions/assertions.ts';
import { linked } from '../src/coverage/claims/claims.ts';
import { openClaimLinker } from '../src/coverage/claims/model.ts';
import { comparePairs } from '../src/coverage/origins/compare.ts';
import { tellingWords } from '../src/coverage/origins/telling-words.ts';
import { toldInOrder } from '../src/coverage/origins/told-in-order.ts';
import { type Reading, readingOf } from '../src/coverage/reading.ts';
import type { OnRecord } from '../src/record/record.ts';

const [model, foldsFile] = process.argv.slice(2) as [string, string];
const folds = JSON.parse(readFileSync(foldsFile, 'utf8')) as Record<string, number>;
const stories = new Map<string, Reading[]>();
for (const line of (await standardInput(process.stdin)).split('\n')) {
  if (!line) continue;
  const record = JSON.parse(line) as OnRecord;
  const story = record.id.replace(/_\d+/, '_');
  if (story in folds) stories.set(story, [...(stories.get(story) ?? []), readingOf(record)]);
}
const rows: object[] = [];
for (const n of new Set(Object.values(folds))) {
  const linker = await openClaimLinker(`${model}/fold${n}/`);
  for (const [story, readings] of stories) {
    if (folds[story] !== n) continue;
    const links = await linked({ readings, assertions: readings.flatMap(assertionsOf) }, linker);
    const { articles, vocabulary } = tellingWords(readings);
    for (const { i, j, features } of comparePairs(articles, vocabulary, toldInOrder(links)))
      rows.push({ story, a: readings[i]!.id, b: readings[j]!.id, ...features });
  }
  await linker.close();
}
process.stdout.write(JSON.stringify(rows));
