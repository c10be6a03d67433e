/** Explanations of statements that cases mark; what the encoder and coreference would give is made by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, type Case, casesIn } from '../../../test/helpers/cases.ts';
import { draftsOf, spokenOf } from '../../../test/helpers/drafts.ts';
import type { Range } from '../../record/article.ts';
import type { Statement } from '../../record/statement.ts';
import { entitiesOf } from '../speakers/entities.ts';
import { explained } from './explain.ts';
import type { Reason } from './reason.ts';
import type { Lead, Stages } from './stages.ts';

const [letter, silence] = casesIn(new URL('explain.cases.txt', import.meta.url)) as [Case, Case];
const EVIDENCE = { cue: 0.999, source: 0.9, content: 0.8, sourceLink: 0.7, contentLinks: 0.6 };

function stagesOf(c: Case, parts: (i: number) => Partial<Statement> = () => ({}), more: Partial<Stages> = {}): Stages {
  const article = articleOf(c);
  const drafts = draftsOf(c);
  const statements = spokenOf(c).map(({ near: _, ...s }, i) => ({
    ...s,
    addressee: null,
    channel: null,
    said: null,
    figures: [],
    refersTo: [],
    labels: [],
    ...parts(i),
  }));
  const found = drafts.filter((d) => d.within === null).map((d) => ({ ...d, evidence: EVIDENCE }));
  return { article, drafts, statements, found, entities: entitiesOf(article), linkOf: () => null, ...more };
}

const reasonOf = (stages: Stages, n: number, layer: string): Reason =>
  explained(stages, n)!.reasons.find((r) => r.layer === layer)!;

const at = (c: Case, words: string, from = 0): Range => {
  const start = c.text.indexOf(words, from);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};

test('no such statement', () => {
  for (const n of [0, 4, -1, 1.5, Number.NaN]) assert.equal(explained(stagesOf(letter), n), null);
});

test('every layer has a reason, and the statement is the one that was asked for', () => {
  const stages = stagesOf(letter);
  const e = explained(stages, 2)!;
  assert.equal(e.statement, stages.statements[1]);
  assert.deepEqual(
    e.reasons.map((r) => r.layer),
    'source cue content confidence form stance tone speaker role addressee channel said figures labels within refersTo'.split(
      ' ',
    ),
  );
});

test('the words, with the model’s probabilities', () => {
  const stages = stagesOf(letter);
  assert.deepEqual(reasonOf(stages, 1, 'source'), {
    layer: 'source',
    value: 'Mayor Ana Lima',
    because: ['the model takes it for a source: 0.90', 'and gives it to this cue: 0.70'],
    instead: [],
  });
  assert.deepEqual(reasonOf(stages, 1, 'cue').because, ['the model takes it for a cue: over 0.99']);
});

test('what rules found says so', () => {
  const stages = stagesOf(silence, () => ({}), { found: [] });
  assert.deepEqual(reasonOf(stages, 1, 'cue').because, ['found by a rule for silence on the record, not by the model']);
  assert.deepEqual(reasonOf(stages, 1, 'content'), { layer: 'content', value: null, because: [], instead: [] });
  const inside = reasonOf(stagesOf(letter), 3, 'source');
  assert.deepEqual(inside.because, ['found by a rule for words inside the content of [2], not by the model']);
  assert.equal(reasonOf(stagesOf(letter), 3, 'within').value, '[2]');
});

test('stance: the rule, the words, and the rule that lost', () => {
  const stages = stagesOf(letter, (i) => ({ stance: i === 1 ? 'denies' : 'asserts' }));
  const stance = reasonOf(stages, 2, 'stance');
  assert.equal(stance.value, 'denies');
  assert.match(stance.because[0]!, /^rule “.+” on “denied”$/);
});

test('speaker: the chain of words that leads to the name, and who else it might have been', () => {
  const she = at(letter, 'She');
  const [lima, sand] = [at(letter, 'Ana Lima'), at(letter, 'Bo Sand')];
  const link: Lead = {
    mention: she,
    antecedent: lima,
    probability: 0.91,
    referent: lima,
    certainty: 0.91,
    others: [
      { mention: sand, probability: 0.06 },
      { mention: null, probability: 0.02 },
      { mention: at(letter, 'residents'), probability: 0.001 },
    ],
  };
  const speaker = {
    name: 'Ana Lima',
    aliases: [],
    role: null,
    kind: 'person',
    naming: 'named',
    certainty: 'resolved',
  } as const;
  const stages = stagesOf(letter, (i) => (i === 1 ? { speaker } : {}), {
    linkOf: (r) => (r.start === she.start ? link : null),
  });
  assert.deepEqual(reasonOf(stages, 2, 'speaker'), {
    layer: 'speaker',
    value: 'Ana Lima',
    because: ['“She” stands for “Ana Lima”, 1 paragraph before: 0.91', 'a person, with a name'],
    instead: [
      { value: 'Bo Sand', because: '0.06, 1 paragraph before' },
      { value: 'nobody in the text', because: '0.02' },
    ],
  });
  // Rules decided against the links: these are no reason then.
  const other = { ...speaker, name: 'Bo Sand' };
  const against = stagesOf(letter, (i) => (i === 1 ? { speaker: other } : {}), { linkOf: () => link });
  assert.match(reasonOf(against, 2, 'speaker').because[0]!, /^“She” fits “Bo Sand” by role or by the words beside it$/);
});

test('speaker: nobody is told', () => {
  const speaker = { name: null, aliases: [], role: null, kind: null, naming: 'named', certainty: 'unknown' } as const;
  const stages = stagesOf(letter, (i) => (i === 1 ? { speaker } : {}));
  const reason = reasonOf(stages, 2, 'speaker');
  assert.equal(reason.value, null);
  assert.match(reason.because[0]!, /^“She” points at somebody, and the text does not tell whom$/);
});

test('to whom, how and when: the words and their place', () => {
  const stages = stagesOf(letter, () => ({
    addressee: at(letter, 'residents'),
    channel: at(letter, 'in a letter'),
    said: { ...at(letter, 'on Tuesday'), value: '2016-05-03' },
  }));
  assert.deepEqual(reasonOf(stages, 1, 'channel').because, ['among its own words']);
  assert.deepEqual(reasonOf(stages, 2, 'channel').because, ['1 paragraph before']);
  assert.deepEqual(reasonOf(stages, 2, 'said').because, [
    '“on Tuesday”, 1 paragraph before',
    'worked out from the article’s date, 2016-05-04',
  ]);
});

test('references: points and reasons, of those that lost too', () => {
  const stages = stagesOf(letter, (i) => ({ stance: i === 1 ? 'denies' : 'asserts', refersTo: i === 1 ? [0] : [] }));
  const reason = reasonOf(stages, 2, 'refersTo');
  assert.equal(reason.value, '[1]');
  assert.match(reason.because[0]!, /^\[1\] “the port would stay open”: /);
  assert.equal(reasonOf(stagesOf(silence), 1, 'refersTo').value, null);
});

test('figures and labels', () => {
  const figure = {
    value: null,
    low: 24,
    high: null,
    bound: 'at-least',
    unit: null,
    of: 'ships',
    asOf: '2016-05',
  } as const;
  const stages = stagesOf(letter, () => ({
    figures: [{ ...at(letter, 'open'), ...figure }],
    labels: [{ ...at(letter, 'Mayor'), kind: 'affiliation' as const }],
  }));
  assert.deepEqual(reasonOf(stages, 1, 'figures').because, ['“open”: 24 to … (at-least), of “ships”, as of 2016-05']);
  assert.match(reasonOf(stages, 1, 'labels').because[0]!, /^“Mayor”: the reporter says where somebody stands/);
});
