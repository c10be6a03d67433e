import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, casesIn } from '../../../test/helpers/cases.ts';
import { spokenOf } from '../../../test/helpers/drafts.ts';
import type { Speaker } from '../../record/statement.ts';
import { speakerKeys, surnameOf } from './speaker-keys.ts';

for (const c of casesIn(new URL('speaker-keys.cases.txt', import.meta.url)))
  test(`line ${c.line}: ${c.text.slice(0, 60)}`, () => {
    const statements = spokenOf(c).map((s, i) => {
      const given = (field: string) => c.expected.get(`${i + 1}.${field}`) ?? null;
      const kind = given('kind') as Speaker['kind'];
      const certainty = (given('certainty') ?? 'named') as Speaker['certainty'];
      return { ...s, speaker: { ...s.speaker, kind, certainty } };
    });
    const expected = statements.map((_, i) => c.expected.get(`${i + 1}.key`) ?? null);
    assert.deepEqual(speakerKeys(articleOf(c), statements), expected);
  });

test('a date reaches farther than an occasion: the speaker before, however far', () => {
  const c = casesIn(new URL('speaker-keys.cases.txt', import.meta.url)).find((x) => x.text.includes('the new mayor'))!;
  const statements = spokenOf(c).map((s, i) =>
    i === 0 ? s : { ...s, speaker: { ...s.speaker, certainty: 'unknown' as const } },
  );
  assert.deepEqual(speakerKeys(articleOf(c), statements, 'before'), ['ana lima', 'ana lima']);
  assert.deepEqual(speakerKeys(articleOf(c), statements), ['ana lima', null]);
});

test('the surname is the last word', () => {
  assert.equal(surnameOf('ana m. lima'), 'lima');
  assert.equal(surnameOf('acme'), 'acme');
});
