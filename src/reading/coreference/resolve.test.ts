import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entity } from '../speakers/entity.ts';
import type { Collected } from './collect.ts';
import { type Class, type Mention, nounGender, pronounClass, pronounGender } from './mention.ts';
import type { Outline } from './outline.ts';
import type { Ranker } from './ranker.ts';
import { coreference } from './resolve.ts';

/** "[Ana Lima]" is a name, "(the mayor)" a noun phrase, "<she>" a pronoun; a word's vector is its number. */
function collected(marked: string): { text: string; collected: Collected; entities: Entity[] } {
  const text = marked.replace(/[[\]()<>]/g, '');
  const words = [...text.matchAll(/[^\s.]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const at = (offset: number) => words.findLastIndex((w) => w.start <= offset);
  const names: string[] = [];
  const mentions: Mention[] = [];
  let shift = 0;
  for (const m of marked.matchAll(/[[(<]([^\])>]+)[\])>]/g)) {
    const start = m.index - shift;
    shift += 2;
    const end = start + m[1]!.length;
    const isName = m[0].startsWith('[');
    if (isName && !names.includes(m[1]!)) names.push(m[1]!);
    const word = m[1]!.split(' ').at(-1)!.toLowerCase();
    const c: Class = isName ? 'name' : (pronounClass(m[1]!) ?? 'nominal');
    mentions.push({
      start,
      end,
      head: at(end - 1),
      first: at(start),
      class: c,
      type: 'person',
      gender: isName ? null : c === 'nominal' ? nounGender(word, m[1]!) : pronounGender(c),
      word,
      source: false,
      asked: !isName,
      entity: isName ? names.indexOf(m[1]!) : null,
    });
  }
  const outline: Outline = {
    length: words.length,
    start: (w) => words[w]!.start,
    end: (w) => words[w]!.end,
    sentence: (w) => text.slice(0, words[w]!.start).split('.').length - 1,
    paragraph: () => 0,
    quoted: () => false,
    closed: () => 0,
    at,
  };
  const entities = names.map((name) => ({
    name,
    kind: 'person' as const,
    aliases: [],
    role: null,
    roles: [],
    gender: null,
    mentions: [],
  }));
  return { text, collected: { outline, mentions, vectors: mentions.map((m) => Float32Array.of(m.head)) }, entities };
}

/** Prefers what `likes` says of the candidate's word number; nobody has 0. */
const ranker = (likes: (candidate: number, anaphor: number) => number): Ranker => ({
  half: (v) => Float64Array.from(v),
  scores: (anaphor, _, candidates) =>
    Float64Array.from([0, ...candidates.map(({ vector }) => likes(vector[0]!, anaphor[0]!))]),
});

function linksOf(marked: string, likes: (candidate: number, anaphor: number) => number) {
  const { text, collected: c, entities } = collected(marked);
  const { links } = coreference(text, c, entities, ranker(likes));
  return links.flatMap((l) =>
    l ? [{ ...l, referent: l.referent && text.slice(l.referent.start, l.referent.end) }] : [],
  );
}

test('a pronoun takes the name that the ranker likes best', () => {
  const [link] = linksOf('[Ana Lima] met [Bo Sand]. <She> left.', (c) => (c === 1 ? 3 : 1));
  assert.equal(link!.referent, 'Ana Lima');
  assert.ok(link!.probability > 0.7 && link!.certainty === link!.probability);
  assert.deepEqual(
    link!.others.map((o) => o.mention?.word ?? null),
    ['sand', null],
  );
});

test('a chain ends in a name, and is as sure as all its links together', () => {
  const links = linksOf('[Ana Lima] left. <She> said <she> knew.', (c, m) => (c === m - 2 || c === 1 ? 2 : -2));
  assert.deepEqual(
    links.map((l) => l.referent),
    ['Ana Lima', 'Ana Lima'],
  );
  assert.ok(links[1]!.certainty < links[1]!.probability);
});

test('mentions of one person stand for it together', () => {
  const [link] = linksOf('[Ana Lima] met [Bo Sand]. [Ana Lima] left. <She> knew.', (c) => (c === 4 ? 1.2 : 1));
  assert.equal(link!.referent, 'Ana Lima');
});

test('nobody is an answer', () => {
  const [they, mayor] = linksOf('[Ana Lima] left. <They> said (the mayor) knew.', () => -5);
  assert.deepEqual([they!.antecedent, they!.referent, they!.certainty], [null, null, 0]);
  assert.equal(mayor!.referent, 'the mayor');
});

test('a mention does not refer to one that holds it', () => {
  const { text, collected: c, entities } = collected('(the wife) left. <She> knew.');
  const holds = { ...c, mentions: [{ ...c.mentions[0]!, head: 3, first: 0 }, c.mentions[1]!] };
  const { links } = coreference(
    text,
    holds,
    entities,
    ranker(() => 9),
  );
  assert.equal(links[1]!.antecedent, null);
});
