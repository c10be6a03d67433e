import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { hashingLinker, numbers } from '../../test/helpers/claim-linker.ts';
import { markedRecord, spanOf } from '../../test/helpers/marked-record.ts';
import { coverageErrors } from '../../test/helpers/schema.ts';
import type { Coverage } from '../record/coverage.ts';
import type { OnRecord } from '../record/record.ts';
import { openClaimLinker } from './claims/model.ts';
import { cover } from './coverage.ts';

const linker = hashingLinker();

function dated(record: OnRecord, datePublished: string | null): OnRecord {
  return { ...record, article: { ...record.article, datePublished } };
}
const article = (n: number, marked: string): OnRecord =>
  markedRecord(marked, { url: `https://outlet-${n}.example/`, publisher: `Outlet ${n}` });

/** Everything that names words of an article has the exact ones. */
function assertExact({ claims, quantities }: Coverage, records: readonly OnRecord[]): void {
  const texts = new Map(records.map((r) => [r.id, Array.from(r.article.text)]));
  const places = [
    ...claims.map((c) => c.gist),
    ...claims.flatMap((c) => c.members.flatMap((m) => m.content.map((s) => ({ ...s, article: m.article })))),
    ...quantities.flatMap((q) => q.values),
  ];
  for (const { article: id, start, end, text } of places) {
    assert.ok(end > start);
    assert.equal(texts.get(id)!.slice(start, end).join(''), text);
  }
}

const WORDS =
  '🚒 𝒪ne e\u0301 rain fell on Porto Alto and 12 people were hurt . . the bridge 🔥 Cy Moor not “no” —'.split(' ');

function invented(next: () => number, n: number): OnRecord {
  const words = (count: number) =>
    Array.from({ length: count }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
  const parts = Array.from({ length: 1 + Math.floor(next() * 6) }, (_, i) =>
    next() < 0.5
      ? words(9)
      : `⟦${i}.source ${words(2)}⟧ ⟦${i}.cue said⟧ ⟦${i}.content ${words(6)}⟧ ${words(2)} ⟦${i}.content ${words(3)}⟧.`,
  );
  return article(n, parts.join(' '));
}

test('members, gists and values are the exact slices of their articles, whatever signs stand in them', async () => {
  const next = numbers(8);
  let linked = 0;
  for (let n = 0; n < 25; n++) {
    const records = [1, 2, 3].map((i) => invented(next, n * 3 + i));
    const found = await cover(records, { linker });
    assertExact(found, records);
    assert.deepEqual(coverageErrors(found), []);
    assert.deepEqual(found, await cover(records, { linker }));
    linked += found.claims.filter((c) => c.members.length > 1).length;
  }
  assert.ok(linked > 25);
});

test('articles are by date of publication, those without one last, in the order given', async () => {
  const told = [null, '2026-03-02', '2026-03-01T22:00:00Z', null, '2026-03-01'];
  const records = told.map((date, n) => dated(article(n, `Bridge ${n} in Porto Alto fell down on Friday.`), date));
  const { articles } = await cover(records, { linker });
  assert.deepEqual(
    articles.map((a) => a.id),
    [4, 2, 1, 0, 3].map((n) => records[n]!.id),
  );
  assert.ok(articles.every((a) => a.origin !== undefined));
});

test('a claim begins with its earliest article', async () => {
  const late = dated(article(1, 'The old bridge in Porto Alto fell down.'), '2026-03-05');
  const early = dated(article(2, 'Then the old bridge in Porto Alto fell.'), '2026-03-04');
  const { claims } = await cover([late, early], { linker });
  assert.equal(claims.length, 1);
  assert.equal(claims[0]!.first, early.id);
  assert.deepEqual(
    claims[0]!.members.map((m) => m.article),
    [early.id, late.id],
  );
});

test('nothing, one empty article and one without statements give a record all the same', async () => {
  assert.deepEqual(await cover([], { linker }), { version: 1, articles: [], claims: [], origins: [], quantities: [] });
  const empty = await cover([article(1, '')], { linker });
  assert.deepEqual([empty.articles.length, empty.claims.length, empty.origins.length], [1, 0, 1]);
  assert.deepEqual((await cover([article(1, 'A bridge fell in Porto Alto.')], { linker })).claims, []);
});

test('an article that is given twice counts once', async () => {
  const one = article(1, '⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge in Porto Alto fell⟧.');
  const found = await cover([one, one], { linker });
  assert.deepEqual(found, await cover([one], { linker }));
  assert.equal(found.claims[0]!.members.length, 1);
});

test('a thousand sentences take no long time', async () => {
  const next = numbers(6);
  const nouns = Array.from({ length: 300 }, (_, n) => `thing${n}`);
  const noun = () => nouns[Math.floor(next() * nouns.length)]!;
  const long = (n: number) =>
    article(n, Array.from({ length: 500 }, () => `Big ${noun()} ${noun()} broke ${noun()} ${noun()}.`).join(' '));
  const records = [long(1), long(2)];
  const began = performance.now();
  const found = await cover(records, { linker: { ...linker, numbers: { ...linker.numbers, least: 0.5 } } });
  assert.ok(performance.now() - began < 10_000);
  assertExact(found, records);
});

const MODEL = new URL('../../models/claims/claims.onnx', import.meta.url);

test('with the shipped weights a denial is in the claim that it denies', {
  skip: !existsSync(MODEL) && 'models/claims is not here',
}, async () => {
  const records = [
    article(
      1,
      'Cy Moor fired two shots at a guard outside the Acme depot in Porto Alto on Friday night. The guard was taken to hospital with a wound in his leg. Parliament in Lower Ruritania voted to end the pension reform.',
    ),
    article(
      2,
      'A guard was wounded outside the depot of Acme in Porto Alto late on Friday. Cy Moor shot twice at the guard outside the Acme depot in Porto Alto. Tickets for the ferry will be cheaper from May.',
    ),
    article(
      3,
      'After the shooting at the Acme depot in Porto Alto police held a man of 40. ⟦1.source Ana Lima⟧, his lawyer, ⟦1.cue denied⟧ ⟦1.content that Cy Moor fired the two shots at the guard outside the Acme depot⟧.',
    ),
  ].map((r, n) => (n < 2 ? r : { ...r, statements: r.statements.map((s) => ({ ...s, stance: 'denies' as const })) }));
  const real = await openClaimLinker();
  try {
    const found = await cover(records, { linker: real });
    assertExact(found, records);
    const has = (claim: Coverage['claims'][number], n: number, words: string) =>
      claim.members.some(
        (m) => m.article === records[n]!.id && m.content[0]!.start === spanOf(records[n]!, words).start,
      );
    const claim = found.claims.find((c) => has(c, 2, 'that Cy Moor fired'))!;
    assert.ok(has(claim, 0, 'Cy Moor fired two shots'));
    assert.ok(has(claim, 1, 'Cy Moor shot twice'));
    assert.ok(!has(claim, 0, 'Parliament in Lower') && !has(claim, 1, 'Tickets for'));
    assert.ok(claim.standing.holds >= 2);
    assert.equal(claim.standing.denies, 1);
    const denial = claim.members.find((m) => m.voice === 'source')!;
    assert.equal(denial.stance, 'denies');
    assert.ok(denial.link!.reasons.length > 0);
  } finally {
    await real.close();
  }
});
