import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { put } from '../../../test/helpers/review.ts';
import { type TestApp, testApp, webArchive } from '../../../test/helpers/web.ts';

const pageOf = async (app: TestApp, path: string): Promise<string> => {
  const answer = await app.get(path);
  assert.equal(answer.status, 200, path);
  return answer.text();
};
/** Addresses of a page's links, as a browser reads them. */
const linksOf = (page: string): string[] =>
  [...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));

interface Answer {
  readonly total: number;
  readonly next: string | null;
  readonly found: readonly { readonly statement: { readonly id: string; readonly stance: string } }[];
}
const answerOf = async (app: TestApp, path: string): Promise<Answer> => (await (await app.get(path)).json()) as Answer;

function large(archive: TestArchive, statements: number): void {
  const text = Array.from(
    { length: statements },
    (_, i) => `⟦${i + 1}.source Ana Lima⟧ ⟦${i + 1}.cue said⟧ ⟦${i + 1}.content that lane ${i} is closed⟧.`,
  );
  put(archive, text.join('\n'));
}

test('a statement is found with who, how, which words, where and when, and links to its evidence', async () => {
  using archive = webArchive();
  const page = await pageOf(testApp(archive), '/search?q=bridge');
  assert.match(page, /<b><bdi>Ana Lima<\/bdi><\/b><\/a>/);
  assert.match(page, /the <mark>bridge<\/mark> will close on Saturday/);
  assert.match(page, /The Herald.*published <time datetime="2026-03-01">1 March 2026<\/time>/s);
  assert.match(page, /href="\/articles\/\w+\/revisions\/2\/statements\/\w+">evidence/);
  assert.match(page, /confirmed in review/);
});

test('every count of a facet is the total of the search behind its link', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  const facets = /<aside[\s\S]*<\/aside>/.exec(await pageOf(app, '/search'))![0];
  const counts = [...facets.matchAll(/<li><a href="([^"]*)">[\s\S]*?<span class="number">([\d,]+)<\/span>/g)];
  assert.ok(counts.length > 10);
  for (const [, href, count] of counts) {
    const path = href!
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replace('/search', '/search.json');
    assert.equal((await answerOf(app, path)).total, Number(count), href);
  }
});

test('where something is chosen the other values can be added, with what they add', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  const { total } = await answerOf(app, '/search.json?stance=denies');
  const page = await pageOf(app, '/search?stance=denies');
  const other =
    /<li><a href="(\/search\?stance=[^"]*&amp;stance=[^"]*)">[\s\S]*?<span class="number">(\d+)<\/span>/.exec(page)!;
  const path = other[1]!.replaceAll('&amp;', '&').replace('/search', '/search.json');
  assert.equal((await answerOf(app, path)).total, total + Number(other[2]));
});

test('a choice that is taken is a link that takes it back', async () => {
  using archive = webArchive();
  const page = await pageOf(testApp(archive), '/search?q=that&stance=denies');
  const taken = /<a href="([^"]*)" class="taken"/.exec(page)![1];
  assert.equal(taken, '/search?q=that');
  assert.ok(linksOf(/<ul class="active"[\s\S]*?<\/ul>/.exec(page)![0]).includes('/search?stance=denies'));
});

test('thousands of statements are paged through without a gap, each once', async () => {
  using archive = testArchive();
  large(archive, 2100);
  const app = testApp(archive);
  const seen = new Set<string>();
  let pages = 0;
  for (let path: string | null = '/search.json?limit=200&q=lane'; path !== null; pages++) {
    const { total, found, next } = await answerOf(app, path);
    assert.equal(total, 2100);
    for (const { statement } of found) seen.add(statement.id);
    path = next?.replace('/search?', '/search.json?') ?? null;
  }
  assert.deepEqual([seen.size, pages], [2100, 11]);
});

test('a page of the list leads on, and back to the beginning', async () => {
  using archive = testArchive();
  large(archive, 120);
  const app = testApp(archive);
  const next = /rel="next" href="([^"]*)"/
    .exec(await pageOf(app, '/search?q=lane&limit=50'))![1]!
    .replaceAll('&amp;', '&');
  const second = await pageOf(app, next);
  assert.match(second, /From the beginning/);
  assert.equal((second.match(/class="who-said"/g) ?? []).length, 50);
});

test('a search without an answer says what to give up', async () => {
  using archive = webArchive();
  const page = await pageOf(testApp(archive), '/search?q=bridge&stance=denies');
  assert.match(page, /Nothing on record for this search/);
  assert.match(page, /href="\/search\?stance=denies">without words “<bdi>bridge<\/bdi>”<\/a>: 1 statement/);
  assert.match(page, /href="\/search\?q=bridge">without stance “denies”<\/a>: 1 statement/);
});

test('an empty archive says how statements come into it', async () => {
  using archive = testArchive();
  assert.match(await pageOf(testApp(archive), '/search?q=bridge'), /no statements in this archive yet/);
  for (const path of ['/speakers', '/publishers', '/plots']) await pageOf(testApp(archive), path);
});

test('the form holds what was asked, and works without a script', async () => {
  using archive = webArchive();
  const page = await pageOf(
    testApp(archive),
    '/search?q=%22%3E%3Cscript%3E&stance=denies&naming=anonymous&from=2026-03',
  );
  const form = /<form class="search-form"[\s\S]*?<\/form>/.exec(page)![0];
  assert.match(form, /method="get"/);
  assert.match(form, /name="q"[^>]*value="&quot;&gt;&lt;script&gt;"/);
  assert.match(form, /name="stance" value="denies" checked/);
  assert.match(form, /3 in use/);
  assert.match(form, /name="from" value="2026-03"/);
});
