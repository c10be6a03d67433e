import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningsOf, meaningsOfElement } from './meanings.ts';
import { BIT, MEANING_NAMES } from './vocabulary.ts';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['article-body', ['body']],
  ['articleBody', ['body']],
  ['c-article__body--wide', ['body']],
  ['js-byline', ['byline']],
  ['author-bio', ['author']],
  ['wp-caption-text', ['caption']],
  ['has-sidebar', []],
  ['no-comments', []],
  ['label-hidden', []],
  ['hidden', ['hidden']],
  ['tagStyle', []],
  ['article-tag', ['tags']],
  ['post-12 hentry tag-share category-comments', []],
  ['x-1234', []],
];

for (const [names, expected] of CASES) {
  test(`meanings of "${names}"`, () => {
    const bits = meaningsOf(names);
    assert.deepEqual(
      MEANING_NAMES.filter((m) => bits & BIT[m]),
      expected,
    );
  });
}

test('tags, roles and styles say something too; ids of headings do not', () => {
  assert.equal(meaningsOfElement('nav', {}), BIT.navigation);
  assert.equal(meaningsOfElement('div', { role: 'complementary' }), BIT.aside);
  assert.equal(meaningsOfElement('div', { style: 'display: none' }), BIT.hidden);
  assert.equal(meaningsOfElement('div', { itemprop: 'articleBody' }), BIT.body);
  assert.equal(meaningsOfElement('h2', { id: 'comments' }), 0);
  assert.equal(meaningsOfElement('div', { id: 'comments' }), BIT.comments);
});
