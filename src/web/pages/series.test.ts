import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestArchive, testArchive } from '../../../test/helpers/archive.ts';
import { threeArticles } from '../../../test/helpers/story-coverage.ts';
import { HOSTILE, testApp } from '../../../test/helpers/web.ts';
import type { Quantity, QuantityValue } from '../../record/coverage.ts';
import type { SeriesData } from './series-data.ts';
import { sizeIn } from './series-units.ts';

type Found = ReturnType<typeof threeArticles>;

function value(article: string, low: number, more: Partial<QuantityValue> = {}): QuantityValue {
  const place = { start: 0, end: 2, text: String(low) };
  const figure = { low, high: low, bound: 'exact' as const, unit: null, asOf: null };
  return { article, statement: null, ...place, ...figure, speaker: null, superseded: false, ...more };
}

function appWith(archive: TestArchive, { found }: Found, quantities: readonly Quantity[]) {
  const coverage = { ...found.coverage, quantities };
  const app = testApp(archive, { services: { coverage: async () => ({ ...found, coverage }) } });
  const path = `/stories/${found.story.key}/series`;
  return {
    page: async () => (await app.get(path)).text(),
    data: async () => (await (await app.get(`${path}.json`)).json()) as SeriesData,
  };
}

test('values are told by who gives them, with their exact words, earliest first, superseded and contested ones by words', async () => {
  using archive = testArchive();
  const given = threeArticles(archive);
  const { wire, own } = given;
  const speaker = wire.record.statements[0]!.speaker;
  const values = [
    value(own.key, 40, { low: 40, high: null, bound: 'at-least', text: 'at least 40' }),
    value(wire.key, 12, { statement: wire.record.statements[0]!.id, speaker, superseded: true, text: 'a dozen' }),
    value(wire.key, 15),
  ];
  const page = await appWith(archive, given, [{ id: 'q1', of: 'people hurt', values, conflicts: [[0, 2]] }]).page();
  assert.match(page, /<svg class="plot-wide"[\s\S]*class="stretch value"[\s\S]*<\/svg>/);
  assert.match(
    page,
    /<bdi>Ana Lima<\/bdi>[\s\S]*<s>12<\/s>[\s\S]*“a dozen”<\/a> <span class="small second">superseded by a later value/,
  );
  assert.match(page, /≥ 40[\s\S]*“at least 40”<\/a> <span class="small second">at least, against another value/);
  assert.match(
    page,
    /Cannot hold at one time<\/h3><ul><li><b class="number">15<\/b>[\s\S]*against[\s\S]*<b class="number">≥ 40/,
  );
  assert.ok(page.includes(`href="/articles/${wire.key}/statements/${wire.record.statements[0]!.id}"`));
});

test('what several count comes first, what one alone counts is folded', async () => {
  using archive = testArchive();
  const given = threeArticles(archive);
  const { wire, own } = given;
  const single: Quantity = { id: 'q1', of: 'boats', values: [value(wire.key, 3)], conflicts: [] };
  const several: Quantity = { id: 'q2', of: 'people', values: [value(wire.key, 3), value(own.key, 4)], conflicts: [] };
  const app = appWith(archive, given, [single, several]);
  assert.deepEqual(
    (await app.data()).series.map(({ of, voices }) => [of, voices]),
    [
      ['people', 2],
      ['boats', 1],
    ],
  );
  assert.match(
    await app.page(),
    /Counted by one speaker or outlet<\/h2><details class="rest"><summary>1 thing<[\s\S]*boats/,
  );
});

test('where all give one size there is no plot, and hostile words stay words in those that there are', async () => {
  using archive = testArchive();
  const given = threeArticles(archive);
  const { wire, own } = given;
  const same: Quantity = { id: 'q1', of: 'boats', values: [value(wire.key, 3), value(own.key, 3)], conflicts: [] };
  assert.doesNotMatch(await appWith(archive, given, [same]).page(), /plot-wide/);
  const values = [value(wire.key, 3, { text: HOSTILE }), value(own.key, 5, { unit: HOSTILE, low: 5e300 })];
  const page = await appWith(archive, given, [{ id: 'q2', of: HOSTILE, values, conflicts: [] }]).page();
  assert.ok(!page.includes('<script>alert') && !page.includes('onerror=alert(1)>') && !page.includes('NaN'));
});

test('units of one kind share an axis, others do not', () => {
  assert.equal(sizeIn('week', 'day'), 7);
  assert.equal(sizeIn('km', 'metre'), 1000);
  assert.deepEqual([sizeIn('USD', 'EUR'), sizeIn('boat', null), sizeIn('USD', 'USD')], [null, null, 1]);
});
