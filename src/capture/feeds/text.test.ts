import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, plainText } from './text.ts';

test('markup goes, words stay apart, hidden things are not shown', () => {
  assert.equal(plainText('<p>One</p><p>two<br>three</p>', 100), 'One two three');
  assert.equal(plainText('w<b>or</b>d', 100), 'word');
  assert.equal(plainText('a<script>alert("<b>")</script>b<style>p{}</style>c<!-- d -->e', 100), 'abce');
  assert.equal(plainText('<IMG SRC=x onerror=alert(1)>caption', 100), 'caption');
});

test('what was cut off within a tag is not shown, nor is text lost to a tag that nobody closed', () => {
  assert.equal(plainText('word <a href="https://herald.exa', 100), 'word');
  assert.equal(plainText('word <!-- x', 100), 'word');
  assert.equal(plainText('word <iframe src=x> more', 100), 'word more');
});

test('windows-1252 under the numbers of control characters is read as what was meant', () => {
  assert.equal(plainText('don&#146;t', 100), 'don’t');
  assert.equal(clean('don\u0092t', 100), 'don’t');
});

test('what only looks like markup stays', () => {
  assert.equal(plainText('1 < 2 & 3 > 2', 100), '1 < 2 & 3 > 2');
  assert.equal(plainText('fill in the <blank> here</blank>', 100), 'fill in the <blank> here</blank>');
  assert.equal(plainText('profit <5% &amp; <x', 100), 'profit <5% & <x');
  assert.equal(plainText('I <3 you', 100), 'I <3 you');
});

test('references are decoded once, also unfinished ones, and odd ones are harmless', () => {
  assert.equal(plainText('caf&eacute; &#8220;x&#x201d; AT&amp;T R&D', 100), 'café “x” AT&T R&D');
  assert.equal(plainText('&#0;&#xd800;&#x110000;x', 100), '\ufffd\ufffd\ufffdx');
  assert.equal(plainText('&amp;lt;b&amp;gt;', 100), '&lt;b&gt;');
});

test('a text too long ends at a word, never within a character', () => {
  assert.equal(clean('one two three', 9), 'one two…');
  assert.equal(clean('one two', 7), 'one two');
  assert.equal(clean('😀😀😀', 4), '😀…');
  assert.ok(plainText('<b>word</b> '.repeat(1e5), 50).length <= 50);
});

test('control characters and runs of white space are one space', () => {
  assert.equal(clean(' a\u0000\u001b[2J\n\t b\u200b\u00a0c ', 100), 'a [2J b c');
});
