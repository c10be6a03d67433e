/** A person's word on a new revision: kept at its words, or orphaned; never moved. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testArchive } from '../../../test/helpers/archive.ts';
import { spanOf } from '../../../test/helpers/marked-record.ts';
import {
  correct,
  done,
  FRAME,
  framed,
  indexed,
  lines,
  me,
  ONE,
  problemOf,
  put,
  statesOf,
} from '../../../test/helpers/review.ts';
import { articleView } from '../articles/article.ts';
import { review } from './review.ts';

test('on a new revision a correction goes with its unchanged sentence', () => {
  using archive = testArchive();
  const { key, record } = put(archive, framed(ONE));
  correct(archive, key, record.statements[0]!.id, { stance: 'commits' });
  put(archive, `A new paragraph 🌊 was put in front.\n\n${framed(ONE)} And one behind.`);
  assert.equal(articleView(archive, key)!.revision.number, 2);
  assert.deepEqual(lines(archive, key), ['Ana Lima commits: the bridge will close']);
  const { text } = articleView(archive, key)!.machine.article;
  const [span] = articleView(archive, key)!.record.statements[0]!.content;
  assert.equal([...text].slice(span!.start, span!.end).join(''), 'the bridge will close');
  assert.deepEqual(indexed(archive, key), ['Ana Lima commits corrected']);
});

test('a new headline over the same text carries everything, repeated sentences too', () => {
  using archive = testArchive();
  const unit = (n: number) =>
    `Live from the town hall, all times local and all quotes checked. ⟦${n}.source Ana Lima⟧ ⟦${n}.cue said⟧ ⟦${n}.content no⟧. The next update follows in a quarter of an hour.`;
  const twice = framed(`${unit(1)} ${unit(2)}`);
  const { key, record } = put(archive, twice, { headline: 'One' });
  correct(archive, key, record.statements[1]!.id, { stance: 'commits' });
  put(archive, twice, { headline: 'Two' });
  assert.equal(articleView(archive, key)!.revision.number, 2);
  assert.deepEqual(lines(archive, key), ['Ana Lima asserts: no', 'Ana Lima commits: no']);
});

test('a sentence that is there twice now could be either', () => {
  using archive = testArchive();
  const { key, record } = put(archive, framed(ONE));
  correct(archive, key, record.statements[0]!.id, { stance: 'commits' });
  const second = ONE.replaceAll('1.', '2.');
  put(archive, `${framed(ONE)} ${framed(second)} ${FRAME[0]}`);
  assert.deepEqual(statesOf(archive, key), ['orphaned']);
  assert.deepEqual(
    lines(archive, key).map((l) => l.split(':')[0]),
    ['Ana Lima asserts', 'Ana Lima asserts'],
  );
});

test('a sentence with another word in it is another sentence', () => {
  using archive = testArchive();
  const { key, record } = put(archive, framed(ONE));
  correct(archive, key, record.statements[0]!.id, { stance: 'commits' });
  put(archive, framed(ONE.replace('in May', 'in June')));
  assert.deepEqual(lines(archive, key), ['Ana Lima asserts: the bridge will close']);
  const [orphan] = [...articleView(archive, key)!.review];
  assert.deepEqual([orphan![0], orphan![1].state], [record.statements[0]!.id, 'orphaned']);
  assert.deepEqual(indexed(archive, key), ['Ana Lima asserts -']);
  assert.deepEqual(
    lines(archive, key, 1),
    ['Ana Lima commits: the bridge will close'],
    'the old revision is as it was',
  );
});

for (const [was, is] of [
  ['1.5', '15'],
  ['no, deal', 'no deal'],
  ['said', 'claimed'],
] as const)
  test(`“${was}” that became “${is}” orphans`, () => {
    using archive = testArchive();
    const text = `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content it was 1.5 and no, deal⟧.`;
    const { key, record } = put(archive, framed(text));
    correct(archive, key, record.statements[0]!.id, { stance: 'denies' });
    put(archive, framed(text.replace(was, is)));
    assert.deepEqual(statesOf(archive, key), ['orphaned']);
    assert.match(lines(archive, key)[0]!, /^Ana Lima asserts/);
  });

test('a deleted sentence orphans though a look-alike of another team remains', () => {
  using archive = testArchive();
  const teams = (names: readonly string[]) =>
    names
      .map(
        (name, i) =>
          `${name} report.\n\n⟦${i + 1}.source A spokesman⟧ ⟦${i + 1}.cue said⟧ ⟦${i + 1}.content the work is on schedule⟧.`,
      )
      .join('\n\n');
  const { key, record } = put(archive, framed(teams(['Team Alpha', 'Team Beta'])));
  correct(archive, key, record.statements[0]!.id, { 'speaker.name': 'Ana Lima of Team Alpha', stance: 'denies' });
  put(archive, framed(teams(['Team Beta'])));
  assert.deepEqual(lines(archive, key), ['A spokesman asserts: the work is on schedule']);
  assert.deepEqual(statesOf(archive, key), ['orphaned']);
});

test('a team that was renamed orphans what was said under its old name', () => {
  using archive = testArchive();
  const team = (name: string) =>
    `${name} report.\n\n⟦1.source A spokesman⟧ ⟦1.cue said⟧ ⟦1.content the work is on schedule⟧.`;
  const { key, record } = put(archive, framed(team('Team Alpha')));
  correct(archive, key, record.statements[0]!.id, { stance: 'denies' });
  put(archive, framed(team('Team Beta')));
  assert.deepEqual(statesOf(archive, key), ['orphaned']);
});

test('the same sentence twice: each correction keeps to its own neighbours', () => {
  using archive = testArchive();
  const twice =
    `After the first hearing in the spring of the year: ${ONE} ` +
    'After the second hearing in the autumn of the year: ⟦2.source Ana Lima⟧ ⟦2.cue said⟧ ⟦2.content the bridge will close⟧ in May.';
  const { key, record } = put(archive, framed(twice));
  correct(archive, key, record.statements[1]!.id, { stance: 'commits' });
  put(archive, `New first paragraph.\n\n${framed(twice)}`);
  assert.deepEqual(
    lines(archive, key).map((l) => l.split(':')[0]),
    ['Ana Lima asserts', 'Ana Lima commits'],
  );
});

test('the same sentence twice between the same words: which one is left cannot be told', () => {
  using archive = testArchive();
  const unit = (n: number) =>
    `Live from the town hall, all times local and all quotes checked. ⟦${n}.source Ana Lima⟧ ⟦${n}.cue said⟧ ⟦${n}.content no⟧. The next update follows in a quarter of an hour.`;
  const { key, record } = put(archive, framed(`${unit(1)} ${unit(2)}`));
  correct(archive, key, record.statements[0]!.id, { stance: 'denies' });
  put(archive, framed(unit(1)));
  assert.deepEqual(statesOf(archive, key), ['orphaned']);
  assert.deepEqual(lines(archive, key), ['Ana Lima asserts: no']);
});

test('Robin became Elisa: the word of Robin is orphaned, also where another Robin remains', () => {
  for (const rest of ['', ' Robin Sand keeps the gate.']) {
    using archive = testArchive();
    const told = (name: string) =>
      framed(
        `The head of the harbour office is ${name} Moor. The office has been in the same house for a hundred years. ⟦1.source She⟧ ⟦1.cue said⟧ ⟦1.content the port was full⟧.${rest}`,
      );
    const speaker = (name: string) => ({
      fields: { 1: { speaker: { name: `${name} Moor`, certainty: 'resolved' as const } } },
    });
    const { key, record } = put(archive, told('Robin'), speaker('Robin'));
    done(review(archive, { article: key }, record.statements[0]!.id, { kind: 'confirm' }, me));
    put(archive, told('Elisa'), speaker('Elisa'));
    assert.deepEqual(lines(archive, key), ['Elisa Moor asserts: the port was full']);
    assert.deepEqual(statesOf(archive, key), ['orphaned']);
  }
});

test('a name that left the text is not carried by a reader that finds nobody', () => {
  using archive = testArchive();
  const told = (name: string) =>
    framed(
      `The head of the office is ${name} Moor. The office has been in the same house for long. ⟦1.source She⟧ ⟦1.cue said⟧ ⟦1.content the port was full⟧.`,
    );
  const nobody = { fields: { 1: { speaker: { name: null, certainty: 'unknown' as const } } } };
  const { key, record } = put(archive, told('Robin'), nobody);
  correct(archive, key, record.statements[0]!.id, { 'speaker.name': 'Robin Moor' });
  put(archive, told('Elisa'), nobody);
  assert.deepEqual(statesOf(archive, key), ['orphaned']);
  assert.deepEqual(lines(archive, key), ['- asserts: the port was full']);
});

test('an orphan gets new words by a person’s choice, and only then', () => {
  using archive = testArchive();
  const { key, record } = put(archive, framed(ONE));
  const id = record.statements[0]!.id;
  correct(archive, key, id, { stance: 'commits', 'speaker.role': 'mayor' });
  const { record: next } = put(archive, framed(ONE.replace('in May', 'in June')));
  const to = {
    source: [spanOf(next, 'Ana Lima')],
    cue: spanOf(next, 'said'),
    content: [spanOf(next, 'the bridge will close')],
  };
  assert.match(
    problemOf(review(archive, { article: key }, id, { kind: 'confirm' }, me)),
    /not in this revision; choose new words/,
  );
  done(review(archive, { article: key }, id, { kind: 'reattach', to }, me));
  assert.deepEqual(lines(archive, key), ['Ana Lima commits: the bridge will close']);
  assert.deepEqual(statesOf(archive, key), ['corrected']);
  assert.equal(articleView(archive, key)!.record.statements[0]!.speaker.role, 'mayor');
  assert.deepEqual(lines(archive, key, 1), ['Ana Lima commits: the bridge will close']);
  put(archive, `One more paragraph.\n\n${framed(ONE.replace('in May', 'in June'))}`);
  assert.deepEqual(
    lines(archive, key),
    ['Ana Lima commits: the bridge will close'],
    'and goes on with its new sentence',
  );
});

test('an orphan that was dismissed is not shown again', () => {
  using archive = testArchive();
  const { key, record } = put(archive, framed(ONE));
  const id = record.statements[0]!.id;
  correct(archive, key, id, { stance: 'commits' });
  put(archive, framed('Nothing was said.'));
  assert.deepEqual(statesOf(archive, key), ['orphaned']);
  done(review(archive, { article: key }, id, { kind: 'dismiss' }, me));
  assert.deepEqual(statesOf(archive, key), []);
  assert.deepEqual(statesOf(archive, key, 1), ['corrected']);
});

test('what people say of a later revision goes back to the earlier one only with its words', () => {
  using archive = testArchive();
  const { key } = put(archive, framed(ONE));
  const { record } = put(archive, framed(`${ONE} ⟦2.source Bo Sand⟧ ⟦2.cue said⟧ ⟦2.content no⟧.`));
  correct(archive, key, record.statements[1]!.id, { stance: 'denies' });
  assert.deepEqual(statesOf(archive, key, 1), [], 'no orphan where it never was');
  assert.deepEqual(lines(archive, key, 1), ['Ana Lima asserts: the bridge will close']);
});

test('corrections of one statement in two revisions are one history: the last word stands in both', () => {
  using archive = testArchive();
  const { key, record } = put(archive, framed(ONE));
  correct(archive, key, record.statements[0]!.id, { stance: 'commits' });
  put(archive, `First.\n\n${framed(ONE)}`);
  const now = articleView(archive, key)!.record.statements[0]!;
  correct(archive, key, now.id, { stance: 'decides' });
  assert.match(lines(archive, key)[0]!, /decides/);
  assert.match(lines(archive, key, 1)[0]!, /decides/);
  assert.equal(articleView(archive, key)!.review.get(now.id)!.entries.length, 2);
});
