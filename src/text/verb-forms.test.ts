import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verbsOf } from './verb-forms.ts';

test('the verb is among the candidates', () => {
  const cases = `say:said,says,saying deny:denied,denies,denying plan:planned,planning,plans state:stated,stating,states
    agree:agreed,agreeing call:called,calls,calling admit:admitted,admitting refuse:refused,refusing express:expresses,expressed
    will:would,wo have:'ve,has confess:confesses,confessed lie:lying,lied sit:sat light:lit spread:spread sue:suing,sued,sues use:used,using quiz:quizzed,quizzing,quizzes die:dying
    lose:lost drive:drove,driven shake:shook mislead:misled vie:vying think:thought quip:quipped argue:arguing`;
  for (const entry of cases.split(/\s+/)) {
    const [verb, forms] = entry.split(':') as [string, string];
    for (const form of forms.split(',')) assert.ok(verbsOf(form).includes(verb), `${form}: ${verbsOf(form)}`);
  }
});

test('a word that is no form stays', () => {
  for (const word of ['press', 'need', 'thing', 'red', 'according']) assert.ok(verbsOf(word).includes(word));
});
