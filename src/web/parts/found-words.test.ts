import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markFound, termsOf } from './found-words.ts';

/** The text with what is marked in brackets. */
const marked = (text: string, search: string): string =>
  String(markFound(text, termsOf(search)))
    .replaceAll('<mark>', '[')
    .replaceAll('</mark>', ']');

test('words are marked whatever their case and accents, as whole words', () => {
  assert.equal(marked('The Café is a CAFE, no cafés.', 'café'), 'The [Café] is a [CAFE], no cafés.');
  assert.equal(marked('İstanbul, Straße', 'istanbul'), '[İstanbul], Straße');
});

test('phrases are marked whole, beginnings where they begin, and what is excluded never', () => {
  assert.equal(
    marked('the bridge closed, the closed bridge', '"bridge closed"'),
    'the [bridge closed], the closed bridge',
  );
  assert.equal(marked('“no,” deal', '"no deal"'), '“[no,” deal]');
  assert.equal(marked('close closed disclose', 'clos*'), '[close] [closed] disclose');
  assert.equal(marked('bridge tunnel', 'bridge -tunnel -"x y"'), '[bridge] tunnel');
  assert.equal(marked('the bridge', '“the bridge'), '[the bridge]');
});

test('markup and unseen characters in the text stay harmless', () => {
  assert.equal(
    marked('<b>bridge</b>\u202e', 'b bridge'),
    '&lt;[b]&gt;[bridge]&lt;/[b]&gt;<span class="control">U+202E</span>',
  );
});

test('any search is quick, also a hostile one', () => {
  const started = performance.now();
  for (const search of ['"'.repeat(5000), '-'.repeat(5000), 'a '.repeat(5000), `"${'a '.repeat(2000)}`, '\ud800'])
    markFound('a b '.repeat(1000), termsOf(search));
  assert.ok(performance.now() - started < 1000);
});
