import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim, ClaimMember } from '../../record/coverage.ts';
import { claimKey, claimKeys, findClaim } from './claim-key.ts';

const member = (article: string, start: number | null): ClaimMember => ({
  article,
  statement: null,
  voice: 'outlet',
  speaker: null,
  stance: 'asserts',
  content: start === null ? [] : [{ start, end: start + 4, text: 'rain' }],
  confidence: 1,
  link: null,
});

const claim = (id: string, ...members: ClaimMember[]): Claim => ({
  id,
  gist: { article: 'aaaaaaaaaaaa', start: 7, end: 11, text: 'rain' },
  members,
  standing: { holds: 1, denies: 0, silent: 0, other: 0, outlets: 1, origins: 1, named: 0, anonymous: 0 },
  opposed: [],
  first: 'aaaaaaaaaaaa',
  tensions: [],
});

const ONE = claim('c1', member('aaaaaaaaaaaa', 10), member('bbbbbbbbbbbb', 20));
const TWO = claim('c2', member('bbbbbbbbbbbb', 90));

test('a claim is called by its first member, whatever its id', () => {
  assert.equal(claimKey(ONE), 'aaaaaaaa-10');
  assert.equal(findClaim({ claims: [TWO, { ...ONE, id: 'c9' }] }, 'aaaaaaaa-10')?.id, 'c9');
});

test('an address still leads there when an earlier member has come before the first one', () => {
  const grown = { ...ONE, members: [member('cccccccccccc', 3), ...ONE.members] };
  assert.equal(findClaim({ claims: [TWO, grown] }, 'aaaaaaaa-10')?.id, 'c1');
  assert.equal(findClaim({ claims: [TWO, grown] }, 'aaaaaaaa-11'), null);
});

test('a first member comes before a mere member', () => {
  const other = claim('c3', member('bbbbbbbbbbbb', 20));
  assert.equal(findClaim({ claims: [ONE, other] }, 'bbbbbbbb-20')?.id, 'c3');
});

test('two claims with one first member have addresses of their own', () => {
  const claims = [ONE, { ...ONE, id: 'c5' }];
  const keys = claimKeys({ claims });
  assert.deepEqual([...keys.values()], ['aaaaaaaa-10', 'aaaaaaaa-10.2']);
  for (const [id, key] of keys) assert.equal(findClaim({ claims }, key)?.id, id);
});

test('silence has the place of the claim’s words, and a broken key finds nothing', () => {
  assert.equal(claimKey(claim('c1', member('dddddddddddd', null))), 'dddddddd-7');
  for (const key of ['', '-', 'x', '\ud800-1', 'a'.repeat(5000)]) assert.equal(findClaim({ claims: [ONE] }, key), null);
});
