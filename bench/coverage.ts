/**
 * Linking one new article against all of a large archive: `npm run bench coverage -- --archive DIR` (made by `npm run bench archive`).
 * Each new article is half of one of the archive and half of another, so that it has near copies and candidates; what is
 * written is taken back. Milliseconds of CPU of this process (all threads), megabytes of resident memory.
 */
import { openArchive } from '../src/archive/archive.ts';
import { recordOf } from '../src/archive/articles/record-of.ts';
import { nearIndexOf } from '../src/archive/coverage/copies.ts';
import { NO_LINKER } from '../src/archive/coverage/no-linker.ts';
import { linkReading } from '../src/archive/coverage/place-story.ts';
import { storyIndexOf } from '../src/archive/coverage/story-index.ts';
import { assertionsOf } from '../src/coverage/assertions/assertions.ts';
import { openClaimLinker } from '../src/coverage/claims/model.ts';
import { cover } from '../src/coverage/coverage.ts';
import { signatureOf } from '../src/coverage/origins/near/signature.ts';
import { readingOf } from '../src/coverage/reading.ts';
import { fingerprintOf } from '../src/coverage/stories/fingerprint-of.ts';
import type { OnRecord } from '../src/record/record.ts';
import { randomFrom } from './archive-made.ts';

/** Articles of a story that is covered anew. */
const STORY = 12;
const [folder, count = '200'] = process.argv.slice(2) as [string, string?];
const archive = openArchive(folder);
const resident = (): number => process.memoryUsage.rss() / 1e6;
const number = (sql: string): number => (archive.sql(sql).get() as { n: number }).n;

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, value };
}

async function timedWork(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const quantile = (values: readonly number[], q: number): string =>
  ([...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? 0).toFixed(1);
const spread = (values: readonly number[]): string => `p50 ${quantile(values, 0.5)}, p95 ${quantile(values, 0.95)} ms`;

linkRest();
const articles = number('select count(*) as n from story_article');
const idle = resident();
const stories = timed(() => storyIndexOf(archive));
const near = timed(() => nearIndexOf(archive));
const random = randomFrom(7);
const any = (): OnRecord => recordOf(archive, 1 + Math.floor(random() * articles));
const news = Array.from({ length: Number(count) }, (_, n) => mixed(any(), any(), n));
const took = { prints: [] as number[], placing: [] as number[], copies: [] as number[], all: [] as number[] };
for (const [n, record] of news.entries()) {
  const print = timed(() => fingerprintOf(readingOf(record), null));
  const place = timed(() => stories.value.place(`new-${n}`, print.value));
  const copy = timed(() => near.value.find(signatureOf(record.article.text)));
  took.prints.push(print.ms);
  took.placing.push(place.ms);
  took.copies.push(copy.ms);
  took.all.push(print.ms + place.ms + copy.ms);
}
const full = resident();
const linker = await openClaimLinker().catch(() => null);
const covering: number[] = [];
const encoding: number[] = [];
for (let from = 0; from + STORY <= Math.min(news.length, 10 * STORY); from += STORY) {
  const story = news.slice(from, from + STORY);
  covering.push(await timedWork(() => cover(story, { linker: linker ?? NO_LINKER })));
  const reading = readingOf(story[0]!);
  if (linker) encoding.push(await timedWork(() => linker.encode(reading, assertionsOf(reading, 0))));
}
await linker?.close();
archive.close();

console.log(`${articles} articles in ${howMany(stories.value.storiesOf())} stories; one new article, ${count} times, CPU:
  fingerprint               ${spread(took.prints)}
  its story among all       ${spread(took.placing)}
  near copies among all     ${spread(took.copies)}
  all three                 ${spread(took.all)}
  ${STORY} articles covered      ${spread(covering)}${linker ? `, of which one article encoded ${spread(encoding)}` : ', without weights'}
  opening the two indexes   ${(stories.ms / 1000).toFixed(1)} s and ${(near.ms / 1000).toFixed(1)} s
  memory                    ${idle.toFixed(0)} MB without them, ${full.toFixed(0)} MB with them (typed arrays: ${((stories.value.bytes + near.value.bytes) / 1e6).toFixed(0)} MB)`);

function howMany(all: Iterable<unknown>): number {
  let n = 0;
  for (const _ of all) n++;
  return n;
}

/** Readings that came into the archive before stories were told apart. */
function linkRest(): void {
  const rest = archive
    .sql(
      `select g.revision_id as revision, g.id from reading g join revision r on r.reading_id = g.id
       where not exists (select 1 from story_article s where s.article_id = r.article_id) order by g.id`,
    )
    .all() as unknown as { revision: number; id: number }[];
  if (rest.length > 0) archive.exec('pragma synchronous = off');
  for (let from = 0; from < rest.length; from += 500)
    archive.transaction(() => {
      for (const { revision, id } of rest.slice(from, from + 500))
        linkReading(archive, revision, recordOf(archive, id));
      console.error(`${from} of ${rest.length} ${Math.round(process.cpuUsage().user / 1e6)} s`);
    });
}

function mixed(a: OnRecord, b: OnRecord, n: number): OnRecord {
  const half = (text: string, second: boolean): string => {
    const middle = text.indexOf(' ', text.length >> 1);
    return second ? text.slice(middle) : text.slice(0, middle);
  };
  const text = half(a.article.text, false) + half(b.article.text, true);
  return {
    ...a,
    id: `new-${n}`,
    statements: [],
    article: { ...a.article, text, blocks: [], credits: [], dateline: null },
  };
}
