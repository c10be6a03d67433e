import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../page/read-text.ts';
import type { Fingerprint } from './fingerprint.ts';
import { fingerprintOf } from './fingerprint-of.ts';
import { openStoryIndex, type StoryEntry, type StoryIndex } from './story-index.ts';

const fingerprint = (text: string, date?: string): Fingerprint => {
  const article = readText(text, date ? { date } : {});
  assert.ok(article.ok);
  return fingerprintOf({ id: 'x', article: article.value, statements: [], points: (offset) => offset });
};

/** Two earthquakes in one country, and a fire in one of the towns. */
const ARTICLES: Readonly<Record<string, string>> = {
  quakeA1: `Earthquake of magnitude 6.1 shakes Tarvia
At least 40 people were killed when an earthquake struck the town of Ostrel in northern Tarvia on 3 May 2016, said Ana Lima, head of the Tarvian Red Crescent. The earthquake levelled the old market of Ostrel and a school on Bell Hill.`,
  quakeA2: `Ostrel digs for survivors
Rescue teams from Norvale searched the ruins of the Bell Hill school in Ostrel, where the earthquake of 3 May 2016 had buried pupils. Ana Lima of the Tarvian Red Crescent said that 43 bodies had been found in northern Tarvia.`,
  quakeA3: `School in Ostrel was built without a permit
The Bell Hill school, which fell in the earthquake at Ostrel, had no permit, said Bo Sand, mayor of Ostrel. Parents in the northern Tarvian town ask who signed for the school. Ana Lima called for an inquiry.`,
  quakeB1: `Earthquake of magnitude 5.8 hits southern Tarvia
An earthquake hit the port of Mirapol in southern Tarvia on 19 October 2018 and injured 12 people, said Cy Moor, captain of the Mirapol coast guard. The Lantern Bridge across the Sill was closed after the earthquake.`,
  quakeB2: `Lantern Bridge closed after Mirapol quake
Engineers found cracks in the Lantern Bridge in Mirapol after the earthquake of 19 October 2018. Cy Moor of the coast guard said that 12 people were injured and that ferries would cross the Sill in southern Tarvia.`,
  quakeB3: `Ferries replace the Lantern Bridge in Mirapol
Ferries carry commuters across the Sill in Mirapol since the earthquake closed the Lantern Bridge. Cy Moor said the coast guard would run them through the winter. Mirapol is the largest port of southern Tarvia.`,
  fire: `Paint works burns in Mirapol
A fire destroyed the Hadley paint works in Mirapol on Sunday, said Di Falk, chief of the fire brigade. Nobody was hurt, and the smoke was gone by the evening; the Hadley family has made paint there since 1911.`,
};
const IDS = Object.keys(ARTICLES);
const PRINTS = new Map(IDS.map((id) => [id, fingerprint(ARTICLES[id]!)]));

function filled(ids: readonly string[]): StoryIndex {
  const index = openStoryIndex();
  for (const id of ids) index.place(id, PRINTS.get(id)!);
  return index;
}

const grouping = (index: StoryIndex): string[] =>
  [...index.storiesOf()].map(([, articles]) => [...articles].sort().join(' ')).sort();

const entriesOf = (index: StoryIndex, ids: readonly string[]): StoryEntry[] =>
  ids.map((article) => ({ article, fingerprint: PRINTS.get(article)!, story: index.storyOf(article)! }));

const RIGHT = ['fire', 'quakeA1 quakeA2 quakeA3', 'quakeB1 quakeB2 quakeB3'];

test('two earthquakes in one country are two stories, named after the articles that founded them', () => {
  const index = filled(IDS);
  assert.deepEqual(grouping(index), RIGHT);
  assert.equal(index.storyOf('quakeA3'), 'quakeA1');
  assert.equal(index.storyOf('quakeB2'), 'quakeB1');
});

test('the order of arrival does not change who belongs together', () => {
  for (const order of [[...IDS].reverse(), [4, 0, 6, 2, 5, 1, 3].map((i) => IDS[i]!)])
    assert.deepEqual(grouping(filled(order)), RIGHT);
});

test('the same arrivals give the same stories, scores and reasons', () => {
  const place = (): unknown => {
    const index = openStoryIndex();
    return IDS.map((id) => index.place(id, PRINTS.get(id)!));
  };
  assert.deepEqual(place(), place());
});

test('a placement says how sure it is, and which names it rests on', () => {
  const index = filled(['quakeA1']);
  const { story, score, reasons, changes } = index.place('quakeA2', PRINTS.get('quakeA2')!);
  assert.equal(story, 'quakeA1');
  assert.ok(score > 0.5 && score < 1);
  const texts = reasons.filter((r) => r.kind !== 'word').map((r) => r.text);
  for (const text of ['Ostrel', 'Ana Lima', '2016-05-03']) assert.ok(texts.includes(text), `${text} in ${texts}`);
  assert.deepEqual(changes, [{ article: 'quakeA2', from: null, to: 'quakeA1' }]);
});

test('what a person joins stays one story when more comes, and its name is that of the older', () => {
  const index = filled(['quakeA1', 'quakeB1', 'fire']);
  const { decision, changes } = index.joinStories('quakeB1', 'quakeA1');
  assert.deepEqual(changes, [{ article: 'quakeB1', from: 'quakeB1', to: 'quakeA1' }]);
  assert.deepEqual(decision, { kind: 'together', articles: ['quakeA1', 'quakeB1'] });
  for (const id of ['quakeB2', 'quakeA2', 'quakeA3', 'quakeB3']) index.place(id, PRINTS.get(id)!);
  assert.equal(index.storyOf('quakeB1'), 'quakeA1');
  assert.equal(index.storyOf('quakeA1'), 'quakeA1');
});

test('what a person puts apart stays apart when more comes that links it', () => {
  const index = filled(['quakeA1', 'quakeA2']);
  const { decision, changes } = index.putApart(['quakeA2']);
  assert.deepEqual(decision, { kind: 'apart', articles: ['quakeA2'], from: 'quakeA1' });
  assert.deepEqual(changes, [{ article: 'quakeA2', from: 'quakeA1', to: 'quakeA2' }]);
  for (const id of ['quakeA3', 'quakeB1']) index.place(id, PRINTS.get(id)!);
  index.place('quakeA2', PRINTS.get('quakeA2')!);
  assert.notEqual(index.storyOf('quakeA2'), index.storyOf('quakeA1'));
});

test('a founder that is put apart leaves the name to the others', () => {
  const index = filled(['quakeA1', 'quakeA2', 'quakeA3']);
  index.putApart(['quakeA1']);
  assert.equal(index.storyOf('quakeA2'), 'quakeA1');
  assert.equal(index.storyOf('quakeA1'), 'quakeA1~2');
  index.place('quakeB1', PRINTS.get('quakeB1')!);
  assert.equal(index.storyOf('quakeA1'), 'quakeA1~2');
});

test('an article that a person pinned stays, whatever fits it better', () => {
  const index = filled(['quakeB1', 'fire']);
  index.pin('fire', 'quakeB1');
  for (const id of ['quakeB2', 'quakeB3', 'quakeA1']) index.place(id, PRINTS.get(id)!);
  assert.equal(index.storyOf('fire'), 'quakeB1');
  index.putApart(['fire']);
  assert.equal(index.storyOf('fire'), 'fire');
});

test('the later of two decisions holds', () => {
  const index = filled(['quakeA1', 'quakeA2', 'quakeA3']);
  index.putApart(['quakeA3']);
  index.pin('quakeA3', 'quakeA1');
  index.place('quakeB1', PRINTS.get('quakeB1')!);
  assert.equal(index.storyOf('quakeA3'), 'quakeA1');
});

test('an index opened again over its entries and decisions goes on as if it had never been closed', () => {
  const first = IDS.slice(0, 5);
  const index = filled(first);
  const decision = index.joinStories('quakeA1', 'quakeB1').decision;
  const again = openStoryIndex(entriesOf(index, first), [decision]);
  assert.deepEqual(grouping(again), grouping(index));
  for (const id of IDS.slice(5)) assert.deepEqual(again.place(id, PRINTS.get(id)!), index.place(id, PRINTS.get(id)!));
});

test('decisions that come with articles never placed are carried out', () => {
  const entries = IDS.map((article) => ({ article, fingerprint: PRINTS.get(article)!, story: null }));
  const again = openStoryIndex(entries, [{ kind: 'apart', articles: ['quakeA2'], from: 'quakeA1' }]);
  assert.deepEqual(grouping(again), ['fire', 'quakeA1 quakeA3', 'quakeA2', 'quakeB1 quakeB2 quakeB3']);
});

test('a new state of an article takes the place of the old one, and the story keeps its name', () => {
  const index = filled(['quakeA1', 'quakeA2', 'quakeA3']);
  const corrected = fingerprint(ARTICLES.quakeA1!.replace('40 people', '43 people'));
  assert.deepEqual(index.place('quakeA1', corrected).changes, []);
  assert.equal(index.size, 3);
  assert.deepEqual(index.membersOf('quakeA1'), ['quakeA1', 'quakeA2', 'quakeA3']);
});

const ELECTION = `Ostrel elects a new mayor
Cy Moor was elected mayor of Ostrel on Sunday. Moor promised to rebuild the market and the school on Bell Hill.`;

test('years of silence keep a story from going on', () => {
  const pair = (date: string): StoryIndex => {
    const index = openStoryIndex();
    index.place('a', fingerprint(ARTICLES.quakeA1!, '2016-05-04'));
    index.place('b', fingerprint(ELECTION, date));
    return index;
  };
  assert.equal(pair('2016-06-20').storyOf('b'), 'a');
  assert.equal(pair('2056-06-20').storyOf('b'), 'b');
});

test('misuse throws: stories and articles that are not there, a whole story put apart', () => {
  const index = filled(['quakeA1', 'quakeB1']);
  assert.throws(() => index.joinStories('quakeA1', 'nowhere'), RangeError);
  assert.throws(() => index.putApart(['quakeA1']), RangeError);
  assert.throws(() => index.putApart(['quakeA1', 'quakeB1']), RangeError);
  assert.throws(() => index.pin('nobody', 'quakeA1'), RangeError);
});
