import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { done, lines, put } from '../../../test/helpers/review.ts';
import { formOf, numbers, reviewApp, send, TEXT } from '../../../test/helpers/review-web.ts';
import { articleView } from '../../archive/articles/article.ts';
import { review } from '../../archive/review/review.ts';

test('words and fields are corrected by a form without script', async () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const web = reviewApp(archive);
  const path = `/review/${key}/${record.statements[1]!.id}`;
  const changes = {
    content: numbers(archive, key, '40 people were hurt'),
    addressee: numbers(archive, key, 'the Herald'),
    name: 'Bo Sand of Porto Alto',
    kind: 'group',
    stance: 'confirms',
    said: '2026-03',
    saidWords: numbers(archive, key, 'told the'),
    refersTo: '1',
    f0words: numbers(archive, key, '40 people'),
    f0value: '40',
    f0low: '40',
    f0high: '40',
    f0of: 'people',
    why: 'as the next sentence tells',
  };
  const answer = await send(web, path, '/review/correct', changes);
  assert.equal(answer.status, 303, await answer.text());
  const s = articleView(archive, key)!.record.statements[1]!;
  assert.deepEqual([s.content[0]!.text, s.addressee!.text], ['40 people were hurt', 'the Herald']);
  assert.deepEqual(
    [s.speaker.name, s.speaker.kind, s.stance, s.said!.value],
    ['Bo Sand of Porto Alto', 'group', 'confirms', '2026-03'],
  );
  assert.deepEqual([s.refersTo, s.figures[0]!.value, s.figures[0]!.of], [[record.statements[0]!.id], 40, 'people']);
  assert.deepEqual([s.source[0]!.text, s.cue!.text], ['Bo Sand', 'told']);
  assert.match(await (await web.get('/log')).text(), /as the next sentence tells/);
});

test('an untouched form changes nothing, whatever the statement has', async () => {
  using archive = testArchive();
  const figure = {
    value: 40,
    low: 40,
    high: null,
    bound: 'at-least' as const,
    unit: 'USD',
    of: null,
    asOf: '2026',
    start: 60,
    end: 64,
  };
  const { key, record } = put(archive, TEXT, {
    fields: {
      1: {
        figures: [figure],
        said: { value: '2026-02', start: 57, end: 61 },
        tone: 'distancing',
        speaker: { role: 'mayor', kind: null, naming: null },
      },
    },
  });
  const web = reviewApp(archive);
  const answer = await send(web, `/review/${key}/${record.statements[0]!.id}`, '/review/correct');
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /Nothing is different/);
});

test('where two people differ both are shown', async () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const id = record.statements[0]!.id;
  for (const [by, stance] of [
    ['Ana', 'commits'],
    ['Bo', 'decides'],
  ] as const)
    done(review(archive, { article: key }, id, { kind: 'correct', values: { stance } }, { by }));
  const page = await (await reviewApp(archive).get(`/review/${key}/${id}`)).text();
  assert.match(
    page,
    /People differ on <b>stance<\/b>: <bdi>Ana<\/bdi> has “<bdi>commits<\/bdi>”; <bdi>Bo<\/bdi> has “<bdi>decides/,
  );
});

test('a preview marks the words in the text and writes nothing; blanks stay blank', async () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const web = reviewApp(archive);
  const path = `/review/${key}/${record.statements[0]!.id}`;
  const page = await (await web.get(path)).text();
  const { csrf: _, ...fields } = formOf(page, '/review/correct');
  const content = numbers(archive, key, 'the port will stay open');
  const answer = await web.post('/review/preview', { ...fields, content, source: '', why: 'x' });
  const to = answer.headers.get('location')!;
  assert.doesNotMatch(to, /csrf|client/);
  const shown = await (await web.get(to.split('#')[0]!)).text();
  assert.match(shown, /class="w content" data-w="\d+">port/);
  assert.doesNotMatch(shown, /class="w source/);
  assert.doesNotMatch(shown, /class="w content" data-w="\d+">bridge/);
  assert.equal(formOf(shown, '/review/correct').why, 'x');
  assert.equal(archive.sql('select count(*) as n from log_entry').get()!.n, 0);
});

test('a statement is split, joined and added by forms without script', async () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const web = reviewApp(archive);
  const first = record.statements[0]!.id;
  await send(web, `/review/${key}/${first}`, '/review/split', {
    part1: numbers(archive, key, 'the bridge will close'),
    part2: numbers(archive, key, 'the port will stay open'),
  });
  assert.equal(lines(archive, key).length, 3);
  const [a, b] = articleView(archive, key)!.record.statements;
  await send(web, `/review/${key}/${a!.id}`, '/review/join', { with: b!.id });
  assert.equal(lines(archive, key)[0], 'Ana Lima asserts: the bridge will close | the port will stay open');
  await send(web, `/review/${key}/add`, '/review/add', {
    source: numbers(archive, key, 'Cy Moor'),
    cue: numbers(archive, key, 'denied'),
    content: numbers(archive, key, 'it'),
    name: 'Cy Moor',
    stance: 'denies',
  });
  assert.match(lines(archive, key).at(-1)!, /^Cy Moor denies/);
});

test('what makes no sense is answered with a sentence, and nothing is written', async () => {
  using archive = testArchive();
  const { key, record } = put(archive, TEXT);
  const web = reviewApp(archive);
  const path = `/review/${key}/${record.statements[0]!.id}`;
  for (const [changes, message] of [
    [{ content: '900' }, /no words 900/],
    [{ cue: '1, 5' }, /cue: one stretch/],
    [{ said: '2026' }, /needs the words/],
    [{ refersTo: '9' }, /no statement 9/],
    [{ f0value: '3' }, /say which words/],
    [{ f0words: '3', f0value: 'many' }, /are numbers/],
    [{ stance: 'shouts' }, /choose one of/],
    [{ content: '@1-99999' }, /not a stretch of the text/],
  ] as const) {
    const answer = await send(web, path, '/review/correct', changes);
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), message);
  }
  assert.equal(archive.sql('select count(*) as n from log_entry').get()!.n, 0);
  const lost = await (await web.get(`${path}?content=900`)).text();
  assert.match(lost, /role="alert">content: there are no words 900/);
});
