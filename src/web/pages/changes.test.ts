import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { put } from '../../../test/helpers/review.ts';
import { HOSTILE, testApp, webArchive } from '../../../test/helpers/web.ts';
import { childrenOf, parseXml } from '../../../test/helpers/xml.ts';
import { follow } from '../../archive/watch/watch.ts';
import type { ChangesFeedData } from './changes.ts';

/** Two revisions of an article: another number, and a denial. */
function changed(archive: TestArchive, name: string, publisher = 'The Herald', headline = `Port ${name}`): string {
  const options = { url: `https://${name}.example/a`, headline, publisher };
  const first = `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content 40 people were hurt in ${name}⟧. The port is shut.`;
  put(archive, first, options);
  const later = `${first.replace('40', '60')} ⟦2.source Bo Sand⟧ ⟦2.cue denied⟧ ⟦2.content that the gate was open⟧.`;
  return put(archive, later, { ...options, fields: { 2: { stance: 'denies' } } }).key;
}

async function feed(archive: TestArchive, query = ''): Promise<ChangesFeedData> {
  return (await (await testApp(archive).get(`/changes.json${query}`)).json()) as ChangesFeedData;
}

test('changes are told newest first: whose, what kind, the words before and after', async () => {
  using archive = testArchive();
  changed(archive, 'alto');
  const key = changed(archive, 'porto', 'The Courier');
  const page = await (await testApp(archive).get('/changes')).text();
  assert.match(page, /The Courier<\/bdi>[\s\S]*Port porto[\s\S]*The Herald<\/bdi>[\s\S]*Port alto/);
  assert.match(page, /figure changed[\s\S]*<del class="">40<\/del>[\s\S]*<ins class="">60<\/ins>/);
  assert.match(page, /denial added[\s\S]*Bo Sand denied that the gate was open/);
  assert.ok(page.includes(`href="/articles/${key}/revisions/2/changes?from=1"`));
});

test('the feed narrows to kinds, outlet, article and watched pages, and its Atom form with it', async () => {
  using archive = testArchive();
  const [alto] = [changed(archive, 'alto'), changed(archive, 'porto', 'The Courier')];
  follow(archive, 'me', { url: 'https://porto.example/a', kind: 'page', title: null });
  const counts: readonly [string, number][] = [
    ['', 2],
    ['?kind=denial-added&kind=text-moved', 2],
    ['?kind=text-moved', 0],
    ['?publisher=The+Courier', 1],
    [`?article=${alto}`, 1],
    ['?watched=true', 1],
  ];
  for (const [query, count] of counts) {
    assert.equal((await feed(archive, query)).revisions.length, count, query);
    const atom = parseXml(await (await testApp(archive).get(`/changes.atom${query}`)).text());
    assert.equal(childrenOf(atom, 'entry').length, count, `Atom ${query}`);
  }
  const kinds = (await feed(archive, '?kind=denial-added')).revisions.flatMap((r) => r.excerpts.map((e) => e.kind));
  assert.deepEqual([...new Set(kinds)], ['denial-added']);
  assert.equal((await testApp(archive).get('/changes?kind=lies')).status, 400);
  assert.equal((await testApp(archive).get('/changes?kind=denial-added&kind=lies')).status, 400);
});

test('the changes of a story are those of its articles', async () => {
  using archive = testArchive();
  const [alto, porto] = [changed(archive, 'alto'), changed(archive, 'porto')];
  const story = (key: string) =>
    (
      archive
        .sql('select s.story from story_article s join article a on a.id = s.article_id where a.key = ?')
        .get(key) as { story: string }
    ).story;
  const found = (await feed(archive, `?story=${story(alto)}`)).revisions.map((r) => r.article.key);
  assert.deepEqual(found, story(alto) === story(porto) ? [porto, alto] : [alto]);
  assert.deepEqual((await feed(archive, '?story=none')).revisions, []);
});

test('a long feed goes on page by page, each change once', async () => {
  using archive = testArchive();
  for (let n = 0; n < 43; n++) changed(archive, `p${n}`);
  const first = await feed(archive);
  const rest = await feed(archive, `?before=${encodeURIComponent(first.next!)}`);
  const keys = [...first.revisions, ...rest.revisions].map((r) => r.article.key);
  assert.deepEqual([first.revisions.length, new Set(keys).size, rest.next], [40, 43, null]);
  assert.match(await (await testApp(archive).get('/changes')).text(), /rel="next" href="\/changes\?before=/);
});

test('hostile words stay words in the feed, as a page and as Atom', async () => {
  using archive = testArchive();
  changed(archive, 'evil', HOSTILE, HOSTILE);
  const page = await (await testApp(archive).get('/changes')).text();
  assert.ok(page.includes('&lt;script&gt;') && !page.includes('<script>alert'));
  // The value of a choice has to stay as it is; nothing that is shown may turn the direction.
  assert.ok(!page.replace(/ value="[^"]*"/g, '').includes('\u202e'));
  const atom = await (await testApp(archive).get(`/changes.atom?publisher=${encodeURIComponent(HOSTILE)}`)).text();
  const [entry] = childrenOf(parseXml(atom), 'entry');
  assert.match(childrenOf(entry!, 'title')[0]!.text, /<script>alert\(1\)<\/script>/);
  assert.ok(!atom.includes('<script') && !atom.includes('\u0007'));
});

test('an entry keeps its id whatever comes after it', async () => {
  using archive = testArchive();
  changed(archive, 'alto');
  const ids = async () =>
    childrenOf(parseXml(await (await testApp(archive).get('/changes.atom')).text()), 'entry').map(
      (e) => childrenOf(e, 'id')[0]!.text,
    );
  const [before] = await ids();
  changed(archive, 'porto');
  assert.equal((await ids())[1], before);
});

test('the changes of an article lead to its statements in both revisions, and to both texts', async () => {
  using archive = testArchive();
  const key = changed(archive, 'alto');
  const page = await (await testApp(archive).get(`/articles/${key}/revisions/2/changes`)).text();
  assert.match(
    page,
    /figure changed[\s\S]*revisions\/1\/statements\/\w+">statement in revision 1[\s\S]*revisions\/2\/statements\/\w+">statement in revision 2/,
  );
  assert.match(page, /<h2 id="both-texts">/);
  const list = await (await testApp(archive).get(`/articles/${key}/revisions`)).text();
  assert.match(list, /Revision 2[\s\S]*denial added[\s\S]*Both texts, revision 1 and 2[\s\S]*Revision 1/);
});

test('any two revisions of an article can be chosen', async () => {
  using archive = webArchive();
  const { key } = archive.sql('select key from article order by id limit 1').get() as { key: string };
  const text = '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge will close on Sunday⟧.';
  put(archive, text, { headline: 'Bridge to close on Sunday' });
  const app = testApp(archive);
  assert.match(await (await app.get(`/articles/${key}/revisions`)).text(), /<select id="from"[\s\S]*<select id="to"/);
  const data = (await (await app.get(`/articles/${key}/revisions/3/changes.json?from=1&to=2`)).json()) as {
    from: { number: number };
    to: { number: number };
  };
  assert.deepEqual([data.from.number, data.to.number], [1, 2]);
  assert.equal((await app.get(`/articles/${key}/revisions/3/changes?from=2&to=2`)).status, 404);
});
