/** Pages made to hurt: time in proportion to their length, and no exception. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './read-page.ts';

const P =
  '<p>The council said on Monday that the bridge over the river would stay closed until the end of the year.</p>';
/** Far above what they take, far below what anything quadratic would. */
const LIMIT = 20_000;

const PAGES: Readonly<Record<string, () => string>> = {
  'a million open elements': () => '<div>'.repeat(1e6) + P,
  'a million open inline elements': () => `${'<b>'.repeat(1e6)}</b>${P}`,
  'as many end tags as start tags': () => '<div>'.repeat(3e5) + P + '</div>'.repeat(3e5),
  'end tags of what is not open': () => '<div>'.repeat(600) + '</span>'.repeat(5e5) + P,
  'crossed tags': () => '<span><div>'.repeat(300) + '</i></b><i><b>'.repeat(1e5) + P,
  'ten megabytes of paragraphs': () => `<h1>Bridge</h1>${P.repeat(9e4)}`,
  'ten megabytes in one block': () => `<p>${'word and more '.repeat(7e5)}`,
  'ten megabytes of white space': () => `<p>a${' \n'.repeat(5e6)}b${P}`,
  references: () => `<p>${'&amp;&nbsp;&'.repeat(3e5)}${P}`,
  'line breaks': () => `<p>${'word word<br>'.repeat(2e5)}${P}`,
  'lists of links below "Read more"': () => `${P}${'<h2>Read more</h2><li><a href=x>A link</a>'.repeat(1e5)}${P}`,
  headings: () => `<title>A few words</title>${'<h1>A few words more</h1>'.repeat(5e4)}${P}`,
  'articles that never end': () => `<article class=x><h2 class=byline>By Jane Doe</h2>${P}`.repeat(2e4),
  'broken JSON-LD': () => `<script type="application/ld+json">${'['.repeat(5e5)}</script>${P}`,
  'an endless class': () => `<div class="${'aB-c '.repeat(1e6)}">${P}`,
  'less-than signs': () => '<'.repeat(2e6) + P,
  'a comment that never ends': () => `${P}<!--${'-'.repeat(3e6)}`,
  'a tag that never ends': () => `${P}<p ${'a="b" '.repeat(3e5)}`,
};

for (const [name, make] of Object.entries(PAGES)) {
  test(name, () => {
    const page = make();
    const start = performance.now();
    const r = readPage(page, {});
    assert.ok(performance.now() - start < LIMIT);
    assert.ok(r.ok && r.value.blocks.length > 0);
  });
}
