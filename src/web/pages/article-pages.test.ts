/** The pages of an article over a small archive, through the app. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { added, fetched, type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { markedRecord } from '../../../test/helpers/marked-record.ts';
import { put } from '../../../test/helpers/review.ts';
import { testApp, webArchive } from '../../../test/helpers/web.ts';
import { readPage } from '../../page/read-page.ts';
import { codePoints } from '../../text/offsets.ts';

const keysOf = (archive: TestArchive): string[] =>
  (archive.sql('select key from article order by id').all() as { key: string }[]).map(({ key }) => key);

const sidsOf = (archive: TestArchive, key: string): string[] =>
  (
    archive
      .sql(
        'select s.sid from statement s join article a on a.id = s.article_id where a.key = ? and s.current = 1 order by s.start',
      )
      .all(key) as { sid: string }[]
  ).map(({ sid }) => sid);

test('what is not in the archive is not found', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  const [bridge] = keysOf(archive);
  for (const path of [
    '/articles/none',
    `/articles/${bridge}/revisions/3`,
    `/articles/${bridge}/revisions/x`,
    `/articles/${bridge}/revisions/1/changes`,
    `/articles/${bridge}/revisions/2/changes?from=2`,
    `/articles/${bridge}/statements/none`,
    '/captures/99',
    '/captures/99/page',
    '/captures/99/payload',
    '/captures/99/records.warc.gz',
  ])
    assert.equal((await app.get(path)).status, 404, path);
  assert.equal((await app.get(`/articles/${bridge}?stance=lies`)).status, 400);
});

test('a revision shows what it held, and links to its own statements', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  const [bridge] = keysOf(archive);
  const page = await (await app.get(`/articles/${bridge}/revisions/1`)).text();
  assert.match(page, /close on Friday/);
  assert.match(page, new RegExp(`href="/articles/${bridge}/revisions/1/statements/`));
  assert.match(await (await app.get(`/articles/${bridge}`)).text(), /close on Saturday/);
});

test('a statement is followed over the revisions by its exact words, and where they are not there it says so', async () => {
  using archive = testArchive();
  const app = testApp(archive);
  const url = 'https://herald.example/bridge';
  put(
    archive,
    '⟦1.source Team Alpha⟧ ⟦1.cue said⟧ ⟦1.content it had won⟧. ⟦2.source Team Beta⟧ ⟦2.cue said⟧ ⟦2.content it had won too⟧.',
    { url },
  );
  put(archive, '⟦1.source Team Beta⟧ ⟦1.cue said⟧ ⟦1.content it had won too⟧.', { url });
  put(
    archive,
    'Team Alpha never claimed that it had won. ⟦1.source Team Beta⟧ ⟦1.cue said⟧ ⟦1.content it had won too⟧!',
    { url },
  );
  const [key] = keysOf(archive);
  const first = archive
    .sql('select s.sid from statement s join revision r on r.id = s.revision_id where r.number = 1 order by s.start')
    .all() as { sid: string }[];
  const historyOf = async (sid: string) =>
    (
      (await (await app.get(`/articles/${key}/revisions/1/statements/${sid}.json`)).json()) as {
        history: { found: string }[];
      }
    ).history.map((h) => h.found);
  assert.deepEqual(await historyOf(first[0]!.sid), ['statement', 'words', 'words']);
  assert.deepEqual(await historyOf(first[1]!.sid), ['statement', 'statement', 'statement']);
  const page = await (await app.get(`/articles/${key}/revisions/1/statements/${first[0]!.sid}`)).text();
  assert.match(page, /the words stand in the text, but not as this statement/);
});

test('evidence of a statement leads to revision, capture, digest and WARC record', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  const [bridge] = keysOf(archive);
  const [statement] = sidsOf(archive, bridge!);
  const page = await (await app.get(`/articles/${bridge}/statements/${statement}`)).text();
  for (const wanted of [
    /href="\/articles\/\w+\/revisions\/2"/,
    /href="\/captures\/\d+"/,
    /sha256:[0-9a-f]{64}/,
    /warcio extract warc\/000001\.warc\.gz \d+/,
    /\/captures\/\d+\/page\?statement=/,
  ])
    assert.match(page, wanted);
  assert.match(page, /Confirmed by/);
});

test('an article’s page leads to its review, its log and its annotations', async () => {
  using archive = testArchive();
  const { key } = put(archive, '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content it rained⟧.');
  const page = await (await testApp(archive).get(`/articles/${key}`)).text();
  for (const href of [
    `/review/${key}`,
    `/review/${key}/add`,
    `/articles/${key}/log`,
    `/articles/${key}/annotations.jsonld`,
  ])
    assert.ok(page.includes(` href="${href}"`), href);
});

test('a statement is a Web Annotation by exact words and by code points', async () => {
  using archive = testArchive();
  const app = testApp(archive);
  const { key, record } = put(archive, '😀 Then ⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content it rained⟧.');
  const answer = await app.get(`/articles/${key}/statements/${record.statements[0]!.id}/annotation.jsonld`);
  assert.match(answer.headers.get('content-type')!, /^application\/ld\+json/);
  const { '@context': context, ...annotation } = (await answer.json()) as {
    '@context': string;
    target: { selector: unknown[] };
  };
  assert.equal(context, 'http://www.w3.org/ns/anno.jsonld');
  assert.deepEqual(annotation.target.selector, [
    { type: 'TextQuoteSelector', exact: 'it rained', prefix: '😀 Then Ana Lima said ', suffix: '.' },
    { type: 'TextPositionSelector', start: 21, end: 30 },
  ]);
  const all = await app.get(`/articles/${key}/annotations.jsonld`);
  const { first } = (await all.json()) as { first: { items: unknown[] } };
  assert.deepEqual(first.items, [annotation]);
});

const HTML = `<!doctype html><html lang="en"><head><title>Bridge</title><style>p{color:red}</style></head><body><article><h1>Bridge to close</h1>
<p>Ana Lima &amp; Co said the <b>bridge</b> will close. A longer paragraph is here so that this is an article of some length, said the clerk.</p>
<script>alert("ran")</script><img src="https://elsewhere.example/x.png"><p>Nobody else said a word about it on that long day in May, and so the article ends here.</p></article></body></html>`;

/** The page as it is read, with one statement that has these words; `before`: what another reader had put before the text. */
function pageArchive(words = 'the bridge will close', before = ''): TestArchive {
  const archive = testArchive();
  const url = 'https://herald.example/bridge';
  const read = readPage(HTML, { url });
  assert.ok(read.ok);
  const { segments: _, ...article } = read.value;
  const text = before + article.text;
  const start = codePoints(text)(text.indexOf(words));
  const [made] = markedRecord('⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content so⟧').statements;
  const statement = { ...made!, source: [], cue: null, content: [{ start, end: start + words.length, text: words }] };
  const record = { ...markedRecord('x'), article: { ...article, text, id: 'a' }, statements: [statement] };
  added(archive, fetched(url, HTML, '2026-03-02T08:00:00.000Z'), record);
  return archive;
}

test('words are found in the source of the archived page, which is shown as text and never run', async () => {
  using archive = pageArchive();
  const app = testApp(archive);
  const [key] = keysOf(archive);
  const [statement] = sidsOf(archive, key!);
  const answer = await app.get(`/captures/1/page?statement=${statement}`);
  const page = await answer.text();
  assert.match(
    page.replace(/<\/?bdi>/g, ''),
    /<mark class="content">the &lt;b&gt;bridge&lt;\/b&gt; will close<\/mark>/,
  );
  assert.match(page, /Left out: .*1 <code>script<\/code>/);
  assert.ok(!/<script>|<img|<style>|elsewhere\.example[^&]*">/.test(page.replaceAll('&quot;', '')));
  const data = (await (await app.get(`/captures/1/page.json?statement=${statement}`)).json()) as {
    sameText: boolean;
    spans: { page: { start: number; end: number } }[];
  };
  assert.equal(data.sameText, true);
  const { start, end } = data.spans[0]!.page;
  assert.equal([...HTML].slice(start, end).join(''), 'the <b>bridge</b> will close');
});

test('where the page is now read otherwise, only words that stand once in it are shown', async () => {
  const placed = async (words: string): Promise<unknown> => {
    using archive = pageArchive(words, 'Another reader kept this. ');
    const [key] = keysOf(archive);
    const answer = await testApp(archive).get(`/captures/1/page.json?statement=${sidsOf(archive, key!)[0]}`);
    const { sameText, spans } = (await answer.json()) as {
      sameText: boolean;
      spans: { page: { start: number } | null }[];
    };
    assert.equal(sameText, false);
    return spans[0]!.page?.start ?? null;
  };
  assert.equal(await placed('the bridge will close'), HTML.indexOf('the <b>bridge'));
  assert.equal(await placed('said'), null, 'it is there three times');
  assert.equal(await placed('Another reader'), null, 'it is not there');
});

test('the bytes of a capture leave as files that no browser shows', async () => {
  using archive = pageArchive();
  const app = testApp(archive);
  for (const [path, type] of [
    ['/captures/1/payload', 'application/octet-stream'],
    ['/captures/1/records.warc.gz', 'application/warc'],
  ] as const) {
    const answer = await app.get(path);
    assert.equal(answer.headers.get('content-type'), type);
    assert.match(answer.headers.get('content-disposition')!, /^attachment; filename="capture-1\.\w+(\.gz)?"$/);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.match(answer.headers.get('content-security-policy')!, /sandbox|default-src 'none'/);
  }
  assert.equal(await (await app.get('/captures/1/payload')).text(), HTML);
});

test('a capture whose bytes were changed says so', async () => {
  using archive = pageArchive();
  const app = testApp(archive);
  assert.doesNotMatch(await (await app.get('/captures/1')).text(), /do not have the digest/);
  archive.sql("update capture set digest = 'sha256:0'").run();
  assert.match(await (await app.get('/captures/1')).text(), /do not have the digest/);
});

test('what changed is shown by form: del and ins, and not found in this revision', async () => {
  using archive = webArchive();
  const app = testApp(archive);
  const [bridge] = keysOf(archive);
  const page = await (await app.get(`/articles/${bridge}/revisions/2/changes`)).text();
  assert.match(page, /<del>Friday<\/del>/);
  assert.match(page, /<ins>Saturday<\/ins>/);
});
