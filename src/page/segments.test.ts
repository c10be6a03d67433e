/** Every character of an article's text is where its segment says, on made-up pages and on whole corpora. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../record/article.ts';
import { decodeEntities } from './entities.ts';
import { decodePage, pageRange, readPage } from './read-page.ts';

const CORPORA = new URL('../../../shared/corpora/', import.meta.url);
const PAGES_PER_CORPUS = 40;

/** Names the first thing that is wrong with the offsets, or null. */
function wrongIn(page: string, article: Article): string | null {
  const { text, segments, blocks } = article;
  let at = 0;
  let from = 0;
  for (const s of segments) {
    if (s.start < at || s.from < from || s.end <= s.start || s.to <= s.from)
      return `segment ${JSON.stringify(s)} out of order`;
    const inserted = text.slice(at, s.start);
    if (/\S/.test(inserted)) return `"${inserted}" is covered by no segment`;
    const made = text.slice(s.start, s.end);
    const source = page.slice(s.from, s.to);
    if (made.length === source.length) {
      if (made !== source) return `"${made}" is not the copy of "${source}"`;
    } else if (made.trim() !== seen(source)) return `"${made}" is not made of "${source}"`;
    at = s.end;
    from = s.to;
  }
  if (/\S/.test(text.slice(at))) return 'the end is covered by no segment';
  let end = 0;
  for (const b of blocks) {
    if (b.start < end || b.end <= b.start) return `block ${JSON.stringify(b)} out of order`;
    if (/\S/.test(text.slice(end, b.start))) return `"${text.slice(end, b.start)}" is in no block`;
    if (text.slice(b.start, b.end) !== text.slice(b.start, b.end).trim())
      return 'a block begins or ends with white space';
    end = b.end;
  }
  for (const r of [...article.credits, ...(article.dateline ? [article.dateline] : [])]) {
    if (r.start < 0 || r.end > text.length || r.end <= r.start) return `range ${JSON.stringify(r)} outside the text`;
  }
  return null;
}

const seen = (source: string): string =>
  decodeEntities(source.replace(/<[^<>]*>/g, ' '))
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .trim();

/** The same numbers in every run. */
function random(seed: number): () => number {
  let x = seed;
  return () => {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
    return x / 2 ** 32;
  };
}

const PIECES = [
  'The minister',
  ' said',
  '\n   that ',
  '&nbsp;',
  '&amp;',
  '&#8217;',
  '&mdash;',
  '<b>taxes</b>',
  '<a href="/x">would <i>not</i></a>',
  ' rise. ',
  '<br>',
  '<br/>\n',
  '&shy;',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '😀',
  ' 2 < 3 ',
  '&unknown;',
  '&#xD83D;',
  'caf&eacute;s',
  '<!-- note -->',
  '<script>var a = "<p>";</script>',
  '\t',
  'a&b',
  '&lt;p&gt;',
  '“Yes,” ',
];

test('made-up pages: each character stands where its segment says', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const next = random(seed);
    const paragraphs = Array.from({ length: 4 }, () => {
      const words = Array.from({ length: 12 }, () => PIECES[Math.floor(next() * PIECES.length)]!).join('');
      return `<p>The government said on Monday that it would look at ${words} and report to the members of the house.</p>`;
    });
    const page = `<html><body><h1>Taxes &amp; houses</h1><div class="article-body">${paragraphs.join('\n')}</div></body></html>`;
    const read = readPage(page, {});
    assert.ok(read.ok);
    assert.equal(wrongIn(page, read.value), null, `seed ${seed}: ${page}`);
  }
});

test('pageRange finds a phrase on the page', () => {
  const page =
    '<body><h1>Rates</h1><p>The bank said it would &ldquo;wait and   see&rdquo; before it <b>raises</b> its rates again this year.</p></body>';
  const read = readPage(page, {});
  assert.ok(read.ok);
  const { text } = read.value;
  const at = (phrase: string) => {
    const start = text.indexOf(phrase);
    assert.ok(start >= 0, phrase);
    const r = pageRange(read.value, { start, end: start + phrase.length });
    return r && page.slice(r.start, r.end);
  };
  assert.equal(at('bank'), 'bank');
  assert.equal(at('“wait and see”'), '&ldquo;wait and   see&rdquo;');
  assert.equal(at('raises its'), 'raises</b> its');
  assert.equal(at('and see'), 'and   see');
  const gap = text.indexOf('\n\n');
  assert.equal(pageRange(read.value, { start: gap, end: gap + 2 }), null);
  assert.equal(pageRange(read.value, { start: 3, end: 3 }), null);
});

for (const folder of ['article-extraction-benchmark', 'trafilatura-half']) {
  const html = new URL(`${folder}/html/`, CORPORA);
  test(`${folder}: each character stands where its segment says`, {
    skip: existsSync(html) ? false : `no ${folder} here`,
  }, () => {
    for (const file of readdirSync(html).sort().slice(0, PAGES_PER_CORPUS)) {
      const bytes = gunzipSync(readFileSync(new URL(file, html)));
      const read = readPage(bytes, {});
      if (!read.ok) continue;
      const decoded = decodePage(bytes);
      assert.ok(decoded.ok);
      assert.equal(wrongIn(decoded.value.html, read.value), null, file);
    }
  });
}
