import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allAs, storyTold, type Told } from '../../../test/helpers/claim-linker.ts';
import type { Stance } from '../../record/statement.ts';
import { gistOf } from './gist.ts';
import { stancesOf } from './stances.ts';

function gist(...told: Told[]) {
  const story = storyTold(...told);
  const members = [...story.assertions.keys()];
  const group = { covered: story, sides: story.sides, judged: allAs(members.length), members };
  const found = gistOf(group, stancesOf(group));
  return { ...found, story };
}
const said = (content: string, stance: Stance = 'asserts'): Told => [
  `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content ${content}⟧.`,
  { fields: { 1: { stance } } },
];
const LONG =
  'Cy Moor fired two shots from the window of the old town hall in Porto Alto on Friday evening while a crowd of some hundreds stood below and waited for the mayor to come out and speak to them about the port and the ferry';

test('a pronoun is never first where a plain member is there, however long that is', () => {
  for (const head of [
    'he fired',
    'that he fired',
    '“We fired',
    'They fired',
    '“‘His fire was',
    'It’s fire',
    'this was fire',
  ]) {
    assert.equal(gist(said(`${head} two shots from the window of the town hall`), said(LONG)).text, LONG);
    assert.equal(gist(said(LONG), said(`${head} two shots from the window of the town hall`)).text, LONG);
  }
});

test('a word that only begins like a pronoun is plain', () => {
  assert.equal(gist(said('Hector fired two shots from the window of the hall'), said(LONG)).text.slice(0, 6), 'Hector');
});

test('who denies it gives the words only where nobody plain holds it', () => {
  assert.equal(gist(said('Cy Moor fired two shots from the hall', 'denies'), said(LONG)).text, LONG);
  assert.equal(
    gist(said('he fired two shots', 'asserts'), said('Cy Moor fired two shots', 'denies')).text,
    'Cy Moor fired two shots',
  );
});

test('the words are never the contrary of the claim', () => {
  const found = gist(said('he fired two shots'), said('he fired two shots'), said('Cy Moor never fired two shots'));
  assert.equal(found.text, 'he fired two shots');
});

test('it is the exact slice, in code points, behind an emoji', () => {
  const { article, start, end, text, story } = gist(
    'The 🚒 came. 𝒪ne 🚒: ⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content “Moor 🔥 fired”⟧ and ⟦1.content “fired 🔥 two shots”⟧.',
  );
  const record = story.records.find((r) => r.id === article)!;
  assert.equal(Array.from(record.article.text).slice(start, end).join(''), text);
  assert.match(text, /🔥/u);
});

test('silence and one lonely member have a gist as well', () => {
  assert.equal(gist(said('she')).text, 'she');
  assert.equal(gist(said('the fire at the depot', 'declines')).text, 'the fire at the depot');
});

test('words that stand for another claim already are taken only where there are no others', () => {
  const shot = 'Cy Moor fired two shots from the hall on Friday';
  const other = 'two shots came from the hall where Cy Moor stood on Friday';
  const story = storyTold(said(shot), said(other));
  const group = (told: string[], members = [0, 1]) => ({
    covered: story,
    sides: story.sides,
    judged: allAs(2),
    members,
    told: new Set(told),
  });
  const gistWith = (...args: Parameters<typeof group>) => gistOf(group(...args), stancesOf(group(...args))).text;
  const first = gistWith([]);
  assert.notEqual(gistWith([first]), first);
  assert.equal(gistWith([shot], [0]), shot);
});
