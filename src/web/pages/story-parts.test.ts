import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { markedRecord } from '../../../test/helpers/marked-record.ts';
import { givenClaim, threeArticles } from '../../../test/helpers/story-coverage.ts';
import type { ClaimMember } from '../../record/coverage.ts';
import { columnsOf } from './claim-columns.ts';
import { passageOf } from './claim-passage.ts';
import { storyArticles } from './story-articles.ts';
import { copyOf } from './story-copies.ts';
import { groupOf, opposedPairs } from './story-groups.ts';
import { unheardIn } from './story-unheard.ts';

const articleOf = (text: string) => markedRecord(text).article;

test('a copy is told by whole sentences: what it keeps, cut and added, also short ones', () => {
  const long = 'The council met in the old town hall by the river on Monday evening to talk about it.';
  const from = articleOf(
    `${long} Nobody spoke. The mayor left early and took the night train to the capital with her papers.`,
  );
  const copy = articleOf(`Nobody spoke. ${long} It rained on all who had come.`);
  const { kept, cut, added } = copyOf(from, copy);
  assert.deepEqual(
    [cut.map((s) => s.text), added.map((s) => s.text)],
    [
      ['The mayor left early and took the night train to the capital with her papers.'],
      ['It rained on all who had come.'],
    ],
  );
  assert.ok(kept > 0.45 && kept < 0.6, String(kept));
  assert.equal(from.text.slice(cut[0]!.start, cut[0]!.end), cut[0]!.text);
});

test('times stand in minutes while they fit, else in days, months, years', () => {
  const grains = (times: readonly string[]) =>
    columnsOf(times, 'UTC').columns.map(({ grain, from }) => `${grain} ${from}`);
  assert.deepEqual(grains(['2026-03-02T08:00:00Z', '2026-03-01T09:00:00+01:00', '2026-03-02T08:00:00.000Z']), [
    'minute 2026-03-01T08:00:00.000Z',
    'minute 2026-03-02T08:00:00.000Z',
  ]);
  const hours = Array.from({ length: 20 }, (_, i) => `2026-03-0${1 + (i % 3)}T${10 + (i % 10)}:00:00Z`);
  assert.deepEqual(grains(hours), ['day 2026-03-01', 'day 2026-03-02', 'day 2026-03-03']);
  const years = Array.from({ length: 99 }, (_, i) => `${1900 + i}-01-01T00:00:00Z`);
  assert.equal(columnsOf(years, 'UTC').columns.length, 12);
  assert.equal(columnsOf(years, 'UTC').placeOf('1900-01-01T00:00:00Z'), 0);
  assert.deepEqual(grains(['no date at all']), ['minute ']);
});

test('a member’s words stand in their paragraph, in code points, with what is left out told', () => {
  const text = `${'𝒳 word '.repeat(60)}Ana said it rained all day, and it snowed. ${'and on '.repeat(60)}`;
  const start = [...text.slice(0, text.indexOf('it rained'))].length;
  const member = { content: [{ start, end: start + 9, text: 'it rained' }] } as unknown as ClaimMember;
  const pieces = passageOf(member, articleOf(text), null);
  assert.deepEqual(
    pieces.filter((p) => p.own),
    [{ text: 'it rained', own: true }],
  );
  assert.match(pieces[0]!.text, /^… .*Ana said $/u);
  assert.match(pieces[2]!.text, /^ all day, and it snowed\. .* …$/);
  assert.ok(pieces.every((p) => p.text.length < 260));
});

test('claims are grouped by denial, opposition, origins, speakers and voice, in this order', () => {
  using archive = testArchive();
  const { wire, copy, own, found } = threeArticles(archive);
  const origins = new Map(found.coverage.articles.map((a) => [a.id, a.origin]));
  const group = (...args: Parameters<typeof givenClaim>) => groupOf(givenClaim(...args), origins);
  const said = { of: wire, statement: 0 };
  const many = { holds: 2, denies: 0, silent: 0, other: 0, outlets: 2, origins: 1, named: 2, anonymous: 0 };
  assert.deepEqual(
    found.coverage.claims.map((c) => groupOf(c, origins)),
    ['several', 'denied', 'opposed'],
  );
  assert.equal(group('c', [said]), 'single');
  assert.equal(group('c', [said, { of: copy, statement: 1 }], { standing: many }), 'one-origin');
  assert.equal(group('c', [{ of: wire, words: 'The bridge was built in 1911.' }]), 'outlet');
  assert.equal(group('c', [{ of: own, statement: 1 }]), 'open');
  assert.deepEqual(
    opposedPairs(found.coverage.claims).map((pair) => pair.map(({ id }) => id)),
    [['c2', 'c3']],
  );
});

test('a name in what others say, with no word of its own, is missing; speakers and places are not', () => {
  using archive = testArchive();
  const { own, wire, found } = threeArticles(archive);
  const words = (text: string) => ({
    ...givenClaim('c9', [{ of: wire, statement: 0 }]).members[0]!,
    content: [{ start: 0, end: 1, text }],
  });
  const claim = {
    ...givenClaim('c9', [{ of: own, statement: 0 }]),
    members: [words('that Eve Moor had warned Ana Lima in Porto Alto'), words('Mayor Ode knew it, in Lower Marsh')],
  };
  const names = unheardIn([claim], storyArticles(archive, found.coverage), new Map([['c9', 'key']]));
  assert.deepEqual(names, [
    { name: 'Eve Moor', claims: ['key'] },
    { name: 'Ode', claims: ['key'] },
  ]);
});
