import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layOut } from './layout.ts';

const texts = (page: string) => layOut(page).blocks.map((b) => b.text);
/** Each block as its element's tag and text. */
const tagged = (page: string) => {
  const l = layOut(page);
  return l.blocks.map((b) => `${l.tags[b.element]}: ${b.text}`);
};

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['block elements part, inline ones do not', '<p>a <b>b</b>c<div>d</div>e', ['p: a bc', 'div: d', '#document: e']],
  ['paragraphs end by themselves', '<p>a<p>b<ul><li>c<li>d</ul>', ['p: a', 'p: b', 'li: c', 'li: d']],
  [
    'a nested list does not end the item around it',
    '<ul><li>a<ul><li>b</ul>c<li>d</ul>',
    ['li: a', 'li: b', 'li: c', 'li: d'],
  ],
  [
    'table cells end by themselves, tables are a wall',
    '<table><tr><td>a<td>b</div><tr><td>c</table>',
    ['td: a', 'td: b', 'td: c'],
  ],
  ['an inline end tag does not end the block around it', '<div><b><p>a</b>b</p></div>c', ['p: ab', '#document: c']],
  ['a wrong end tag is nothing', '<div>a</span>b</div></p>', ['div: ab']],
  ['a form closed in the wrong place', '<form><div>a</form>b</div>c', ['div: a', 'div: b', '#document: c']],
  ['end of body is no end', '<body><p>a</body></html><p>b', ['p: a', 'p: b']],
  [
    'what shows nothing',
    '<style>a</style><script>b</script><svg><text>c</text></svg><button>d</button>e<select><option>f</select>',
    ['#document: e'],
  ],
  ['style inside svg is no raw text', '<svg><style><a></svg><p>b', ['p: b']],
  ['raw text has no tags', '<script>var a = "<p>b</p>";</script><p>c</p><title><b>d</title>', ['p: c']],
  ['references and white space', '<p> a&amp;b &nbsp; &#99;\n\td &shy;e&zwsp;', ['p: a&b c d e&zwsp;']],
  ['one break stays, two part', '<p>a<br>b<br/><br>c<hr>d', ['p: a\nb', 'p: c', '#document: d']],
  ['links, quoted attributes, comments', '<p><a title="x > y" href=\'z\'>a</a><!-- <p> -->b', ['p: ab']],
  ['upper case', '<P CLASS=X>a</P>', ['p: a']],
  ['less-than signs that are none', '<p>1 < 2 <3 a', ['p: 1 < 2 <3 a']],
];

for (const [name, page, expected] of CASES) test(name, () => assert.deepEqual(tagged(page), expected));

test('an element knows its blocks, its inside and its attributes', () => {
  const page = '<p>a</p><div id=X class="y  z"><p>b<p>c</div><p>d';
  const l = layOut(page);
  const div = l.tags.indexOf('div');
  assert.deepEqual([l.first[div], l.last[div]], [1, 3]);
  assert.equal(page.slice(l.inside[div], l.until[div]), '<p>b<p>c');
  assert.deepEqual({ ...l.attributes[div] }, { id: 'X', class: 'y  z' });
  assert.deepEqual([l.first[0], l.last[0]], [0, 4]);
});

test('how much of a block is link, bold, italic', () => {
  const [b] = layOut('<p><a href=x>abcd</a> <b>ef</b> <i>g</i></p>').blocks;
  assert.deepEqual([b!.linked, b!.bold, b!.italic], [4, 2, 1]);
});

test('depth is bounded, text below it is not lost', () => {
  assert.deepEqual(texts(`${'<div>'.repeat(2_000)}a<p>b${'</div>'.repeat(2_000)}<p>c`), ['a', 'b', 'c']);
});
