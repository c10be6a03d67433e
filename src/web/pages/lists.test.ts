import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { put } from '../../../test/helpers/review.ts';
import { testApp } from '../../../test/helpers/web.ts';

/** Ana Lima in two outlets, first as mayor, then as minister; others beside her. */
function followed(): TestArchive {
  const archive = testArchive();
  const lima = (role: string) => ({ speaker: { name: 'Ana Lima', aliases: ['Lima'], role } });
  put(
    archive,
    '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge will stay open⟧. ⟦2.source Acme⟧ ⟦2.cue said⟧ ⟦2.content it will pay⟧.',
    {
      url: 'https://herald.example/1',
      headline: 'The bridge',
      fields: { 1: lima('mayor'), 2: { speaker: { kind: 'organisation' } } },
    },
  );
  put(
    archive,
    '⟦1.source Ana Lima⟧ ⟦1.cue denied⟧ ⟦1.content that the port was sold for 5 million⟧. ⟦2.source officials⟧ ⟦2.cue said⟧ ⟦2.content it was⟧.',
    {
      url: 'https://courier.example/2',
      publisher: 'The Courier',
      headline: 'The port',
      fields: { 1: { ...lima('minister'), stance: 'denies' }, 2: { speaker: { naming: 'anonymous', kind: 'group' } } },
    },
  );
  put(archive, '⟦1.source Ángel Ode⟧ ⟦1.cue said⟧ ⟦1.content nothing new⟧.', { url: 'https://herald.example/3' });
  return archive;
}

const idOf = (archive: TestArchive, table: string, name: string): number =>
  (archive.sql(`select id from ${table} where name = ?`).get(name) as { id: number }).id;

interface List {
  readonly total: number;
  readonly speakers: readonly { readonly name: string; readonly statements: number }[];
}

test('speakers are listed by how much they are heard, by the alphabet without accents, and by any of their names', async () => {
  using archive = followed();
  const app = testApp(archive);
  const namesOf = async (query: string): Promise<string[]> =>
    ((await (await app.get(`/speakers.json${query}`)).json()) as List).speakers.map((s) => `${s.name} ${s.statements}`);
  assert.deepEqual(await namesOf(''), ['Ana Lima 2', 'Acme 1', 'Ángel Ode 1']);
  assert.deepEqual(await namesOf('?letter=a'), ['Ana Lima 2', 'Ángel Ode 1']);
  assert.deepEqual(await namesOf('?letter=a&group=others'), ['Acme 1']);
  assert.deepEqual(await namesOf('?letter=b'), []);
  assert.deepEqual(await namesOf('?letter=%23'), []);
  assert.deepEqual(await namesOf('?name=lim'), ['Ana Lima 2']);
  assert.deepEqual(await namesOf('?name=nobody'), []);
  assert.match(await (await app.get('/speakers?name=nobody')).text(), /Nobody of that name/);
});

test('a speaker is shown with roles and when, who reported it, stances, and the statements', async () => {
  using archive = followed();
  const page = await (await testApp(archive).get(`/speakers/${idOf(archive, 'speaker', 'Ana Lima')}`)).text();
  assert.match(page, /<h1><bdi>Ana Lima<\/bdi><\/h1>/);
  assert.match(page, /<bdi>mayor<\/bdi>[\s\S]*<bdi>minister<\/bdi>/);
  assert.match(page, /2 statements in 2 outlets/);
  assert.match(page, /publisher=The\+Courier#statements/);
  assert.match(page, /stance=denies#statements/);
  assert.match(page, /Denied, confirmed, admitted<\/h2>[\s\S]*that the port was sold for 5 million<\/bdi><\/a>/);
  assert.doesNotMatch(page, /<q[^>]*>it will pay/);
  assert.match(page, /href="\/search\.csv\?speakerId=\d+"/);
});

test('the statements of a speaker or an outlet can be searched, and theirs only', async () => {
  using archive = followed();
  const app = testApp(archive);
  const total = async (path: string): Promise<number> =>
    ((await (await app.get(path)).json()) as { search: { total: number } }).search.total;
  const lima = `/speakers/${idOf(archive, 'speaker', 'Ana Lima')}.json`;
  assert.deepEqual(
    [
      await total(lima),
      await total(`${lima}?q=port`),
      await total(`${lima}?q=pay`),
      await total(`${lima}?stance=denies&publisher=The+Herald`),
    ],
    [2, 1, 0, 0],
  );
  const courier = `/publishers/${idOf(archive, 'publisher', 'The Courier')}.json`;
  assert.deepEqual(
    [await total(courier), await total(`${courier}?naming=anonymous`), await total(`${courier}?q=bridge`)],
    [2, 1, 0],
  );
});

test('an outlet is shown with its articles, whom it quotes, and how it names them', async () => {
  using archive = followed();
  const app = testApp(archive);
  const page = await (await app.get(`/publishers/${idOf(archive, 'publisher', 'The Courier')}`)).text();
  assert.match(page, /1 article, 2 statements/);
  assert.match(page, /Whom it quotes[\s\S]*Ana Lima/);
  assert.match(page, /anonymous, 1 statement, 50%/);
  assert.match(page, /<bdi>The port<\/bdi>/);
  assert.match(await (await app.get('/publishers')).text(), /The Herald[\s\S]*2 articles[\s\S]*The Courier/);
  for (const path of ['/speakers/999', '/publishers/999', '/speakers/x'])
    assert.equal((await app.get(path)).status, 404);
});

test('plots count what the search finds, and each mark leads to the statements it counts', async () => {
  using archive = followed();
  const app = testApp(archive);
  const page = await (await app.get('/plots')).text();
  const marks = [...page.matchAll(/<a class="mark" href="([^"]*)" aria-label="[^"]*?(\d+) statements?[^"]*"/g)];
  assert.ok(marks.length > 8);
  for (const [, href, count] of marks) {
    const answer = await app.get(href!.replaceAll('&amp;', '&').replace('/search', '/search.json'));
    assert.equal(((await answer.json()) as { total: number }).total, Number(count), href);
  }
  const data = (await (await app.get('/plots.json?q=port')).json()) as {
    total: number;
    days: Record<string, Record<string, number>>;
  };
  assert.deepEqual([data.total, data.days], [1, { denies: { '2026-03-01': 1 } }]);
  const said = (await (await app.get('/plots.json?over=said')).json()) as { undated: number };
  assert.equal(said.undated, 5);
});
