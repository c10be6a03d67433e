import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, foreign, visible } from './foreign.ts';
import { outside } from './outside.ts';

const seen = async (text: string, limit?: number): Promise<string> => String(await visible(text, limit));

test('foreign text is escaped and in an element of its own direction', async () => {
  assert.equal(String(await foreign('<b> & "x"')), '<bdi>&lt;b&gt; &amp; &quot;x&quot;</bdi>');
});

test('what cannot be seen is shown by its code point', async () => {
  for (const [code, name] of [
    [0x202e, 'U+202E'],
    [0x2066, 'U+2066'],
    [0x200b, 'U+200B'],
    [0x200f, 'U+200F'],
    [0x61c, 'U+061C'],
    [0xfeff, 'U+FEFF'],
    [0x2028, 'U+2028'],
    [0x7, 'U+0007'],
    [0x85, 'U+0085'],
    [0x0, 'U+0000'],
    [0xe0041, 'U+E0041'],
    [0xfff9, 'U+FFF9'],
    [0xd800, 'U+D800'],
  ] as const)
    assert.equal(await seen(`a${String.fromCodePoint(code)}b`), `a<span class="control">${name}</span>b`, name);
});

test('how Persian, Hindi, emoji and line ends are written stays', async () => {
  for (const text of [
    'می\u200cخواهم',
    'क्\u200dष',
    '👩\u200d👧',
    '❤\ufe0f',
    'a\nb\tc',
    'hy\u00adphen',
    'e\u0301',
    'Việt',
    '𝒜',
  ])
    assert.equal(await seen(text), text);
});

test('marks stacked on one letter end after eight', async () => {
  const mark = '\u0301';
  assert.equal(await seen(`a${mark.repeat(8)}`), `a${mark.repeat(8)}`);
  assert.equal(await seen(`a${mark.repeat(40)}b`), `a${mark.repeat(8)}<span class="control">32 more marks</span>b`);
  assert.equal((await seen(mark.repeat(100_000), 200_000)).split('more marks').length > 1, true);
});

test('it is cut by code points, not within one', async () => {
  assert.equal(await seen('😀😀😀', 2), '😀😀…');
  assert.equal(await seen('abc', 3), 'abc');
});

test('in titles it is left out', () => {
  assert.equal(bare('a\u202eb\u0000\n c '), 'ab c');
  assert.equal(bare('x'.repeat(200), 10), 'xxxxxxxxxx…');
});

test('an address outside is text, never a link', async () => {
  const shown = String(await outside('https://herald.example/"><script>'));
  assert.doesNotMatch(shown, /<a |href|<script/);
  assert.match(shown, /^<code class="address"><bdi>https:\/\/herald\.example\/&quot;/);
});

test('a hostile text of a megabyte takes no time', async () => {
  const text = `\u202e${'\u0301'.repeat(500_000)}${'\u200b'.repeat(500_000)}`;
  const start = performance.now();
  await foreign(text);
  bare(text, 150);
  assert.ok(performance.now() - start < 500);
});
