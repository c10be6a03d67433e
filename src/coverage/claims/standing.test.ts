import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyTold, type Told } from '../../../test/helpers/claim-linker.ts';
import type { RecordOptions } from '../../../test/helpers/marked-record.ts';
import type { ClaimMember, Standing } from '../../record/coverage.ts';
import { standingOf } from './standing.ts';

type Field = NonNullable<RecordOptions['fields']>[number];

/** All assertions of the articles as members of one claim; `origins`: of each article. */
function standing(origins: readonly string[], ...told: Told[]): Standing {
  const { assertions, readings } = storyTold(...told);
  const members = assertions.map(({ reading, statement, speaker, stance }): ClaimMember => {
    const voice = statement === null ? 'outlet' : 'source';
    const article = readings[reading]!.id;
    return { article, statement: null, voice, speaker, stance, content: [], confidence: 1, link: null };
  });
  const originOf = new Map(readings.map((r, n) => [r.id, origins[n]!]));
  return standingOf(members, { assertions, readings, originOf });
}

const by = (name: string, more: Field = {}): Told => [
  `⟦1.source ${name}⟧ ⟦1.cue said⟧ ⟦1.content nine people were hurt⟧.`,
  { fields: { 1: more } },
];
const anonymous: Field = { speaker: { naming: 'anonymous', kind: 'group' } };
const nameless: Field = { speaker: { name: null, naming: 'none' } };

test('a speaker counts once, by what was said last', () => {
  const { holds, denies, named, outlets, origins } = standing(
    ['o1', 'o2', 'o3'],
    by('Ana Lima'),
    by('Bo Sand'),
    by('ANA  LÍMA', { stance: 'denies' }),
  );
  assert.deepEqual([holds, denies, named, outlets, origins], [1, 1, 2, 3, 3]);
});

test('a last name is the person with that last name, unless there are two', () => {
  assert.equal(standing(['o1', 'o2'], by('Ana Lima'), by('Lima')).holds, 1);
  assert.equal(standing(['o1', 'o2', 'o3'], by('Ana Lima'), by('Bo Lima'), by('Lima')).holds, 3);
  const group: Field = { speaker: { kind: 'organisation' } };
  assert.equal(standing(['o1', 'o2'], by('Port Police', group), by('Police', group)).holds, 2);
});

test('an outlet in its own voice is one speaker, neither named nor anonymous', () => {
  const own = 'Nine people were hurt in it. All nine of them were hurt badly.';
  const two = standing(['o1', 'o2'], own, own);
  assert.deepEqual([two.holds, two.named, two.anonymous, two.outlets], [2, 0, 0, 2]);
  assert.equal(
    standing(['o1', 'o2'], [own, { publisher: 'The Herald' }], [`${own} `, { publisher: 'The Herald' }]).holds,
    1,
  );
});

test('who has no name is counted once where one text was copied, and twice where it was not', () => {
  for (const field of [anonymous, nameless]) {
    const count = (...origins: string[]) => standing(origins, by('officials', field), by('officials', field)).anonymous;
    assert.equal(count('o1', 'o1'), 1);
    assert.equal(count('o1', 'o2'), 2);
  }
});

test('two without a name in one article are two, also when the article was copied', () => {
  const two: Told = [
    '⟦1.source One⟧ ⟦1.cue said⟧ ⟦1.content nine were hurt⟧. ⟦2.source Another⟧ ⟦2.cue said⟧ ⟦2.content nine were hurt⟧.',
    { fields: { 1: nameless, 2: nameless } },
  ];
  assert.equal(standing(['o1', 'o1'], two, two).anonymous, 2);
});

test('stances come down to four sides', () => {
  const stances = ['confirms', 'admits', 'shows', 'denies', 'silent', 'declines', 'asks', 'believes', 'urges'] as const;
  const told = stances.map((stance, n) => by(`Speaker${n} Moor${n}`, { stance }));
  const { holds, denies, silent, other } = standing(
    stances.map((_, n) => `o${n}`),
    ...told,
  );
  assert.deepEqual([holds, denies, silent, other], [3, 1, 2, 3]);
});

test('origins count once however many articles are made from them', () => {
  const { outlets, origins } = standing(['o1', 'o1', 'o2'], by('Ana Lima'), by('Bo Sand'), by('Cy Moor'));
  assert.deepEqual([outlets, origins], [3, 2]);
});
