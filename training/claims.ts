/**
 * What the program sees of stories, for training the claim linker. Records of `onrecord read --ndjson` (ids as in the corpus,
 * "13_4ecb" is of story "13_ecb") on standard input.
 *
 *   node training/claims.ts assertions OUT         the assertions of each story, and their word pieces in their windows
 *   node training/claims.ts pairs OUT MODEL [FOLDS]  features of every pair of assertions; with FOLDS (story -> n) by the model MODEL/foldN
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { text as standardInput } from 'node:stream/consumers';
import { assertionsOf } from '../src/coverage/assertions/assertions.ts';
import { candidates } from '../src/coverage/claims/judge.ts';
import { likenessOf } from '../src/coverage/claims/likeness.ts';
import { openClaimLinker, paragraphsOf } from '../src/coverage/claims/model.ts';
import { pairFeatures } from '../src/coverage/claims/pair-features.ts';
import { sidesOf } from '../src/coverage/claims/sides.ts';
import { rarityIn } from '../src/coverage/claims/story-words.ts';
import { type AssertionVectors, MOST_PIECES } from '../src/coverage/claims/vectors.ts';
import { type Reading, readingOf } from '../src/coverage/reading.ts';
import { windows } from '../src/reading/windows.ts';
import type { OnRecord } from '../src/record/record.ts';
import { openPieces } from '../src/text/pieces.ts';

const [what, out, model, folds] = process.argv.slice(2) as [string, string, string?, string?];
const storyOf = (id: string): string => id.replace(/_\d+/, '_');
const stories = new Map<string, Reading[]>();
for (const line of (await standardInput(process.stdin)).split('\n')) {
  if (!line) continue;
  const record = JSON.parse(line) as OnRecord;
  const story = storyOf(record.id);
  stories.set(story, [...(stories.get(story) ?? []), readingOf(record)]);
}
mkdirSync(out, { recursive: true });
for (const [story, readings] of stories) await (what === 'pairs' ? pairs : assertions)(story, readings);

function shown(readings: readonly Reading[]) {
  return readings.flatMap(assertionsOf).map((a) => {
    const { id, points } = readings[a.reading]!;
    return { article: id, content: a.content.map((c) => [points(c.start), points(c.end)]) };
  });
}

async function assertions(story: string, readings: readonly Reading[]): Promise<void> {
  const vocabulary = readFileSync(new URL('../models/reader/vocabulary.txt', import.meta.url), 'utf8');
  const pieces = openPieces(vocabulary.trimEnd().split('\n'));
  const ids: number[][] = [];
  const at = readings.map(({ article }) =>
    [...windows(article.text, paragraphsOf(article), pieces)].flatMap((window) => {
      ids.push([pieces.first, ...window.flatMap((w) => w.ids), pieces.last]);
      let place = 1;
      return window.flatMap((w) => w.ids.map(() => ({ start: w.start, end: w.end, at: [ids.length - 1, place++] })));
    }),
  );
  const own = readings.flatMap(assertionsOf).map(({ reading, content }) =>
    at[reading]!.filter((p) => content.some((c) => p.start < c.end && c.start < p.end))
      .slice(0, MOST_PIECES)
      .map((p) => p.at),
  );
  const sizes = Object.fromEntries(readings.map((r, n) => [r.id, at[n]!.length]));
  writeFileSync(
    `${out}/${story}.json`,
    JSON.stringify({ windows: ids, pieces: own, sizes, assertions: shown(readings) }),
  );
}

async function pairs(story: string, readings: readonly Reading[]): Promise<void> {
  const fold = folds ? (JSON.parse(readFileSync(folds, 'utf8')) as Record<string, number>)[story] : null;
  if (fold === undefined) return;
  const linker = await openClaimLinker(fold === null ? `${model}/` : `${model}/fold${fold}/`);
  const all = readings.flatMap(assertionsOf);
  const vectors: AssertionVectors[] = [];
  for (const [n, r] of readings.entries())
    vectors.push(
      ...(await linker.encode(
        r,
        all.filter((a) => a.reading === n),
      )),
    );
  await linker.close();
  const sides = sidesOf(readings, all);
  const rarity = rarityIn(sides.map((s) => s.wording));
  const table = candidates(vectors, -1);
  const rows = table.pairs.map(([i, j]) => [
    ...likenessOf(vectors[i]!, vectors[j]!, linker.numbers.sharpness),
    ...pairFeatures(sides[i]!, sides[j]!, rarity),
  ]);
  const width = rows[0]?.length ?? 0;
  const numbers = new Float32Array(rows.length * width);
  for (const [n, row] of rows.entries()) numbers.set(row, n * width);
  writeFileSync(`${out}/${story}.bin`, Buffer.from(numbers.buffer));
  writeFileSync(`${out}/${story}.json`, JSON.stringify({ width, pairs: table.pairs, assertions: shown(readings) }));
}
