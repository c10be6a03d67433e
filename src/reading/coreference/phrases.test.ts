import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headOfPhrase } from './phrases.ts';

/** Source => its head word. */
const CASES = `
the mayor => mayor
the mayor of Porto Alto => mayor
officials who asked not to be named => officials
people familiar with the matter => people
Ana Lima => Lima
Ana Lima, the mayor, => Lima
Sen. Bo Sand (R-Ohio) => Sand
the company's lawyers => lawyers
the company’s => company
a spokesman for the ministry => spokesman
three members, who => members
one of the judges => one
she => she
`;

for (const line of CASES.trim().split('\n')) {
  const [phrase = '', head] = line.split(' => ');
  test(phrase, () => {
    const { start, end } = headOfPhrase(phrase);
    assert.equal(phrase.slice(start, end), head);
  });
}

test('a long phrase takes no long time', () => {
  headOfPhrase('of '.repeat(100_000));
  headOfPhrase(' '.repeat(100_000));
});
