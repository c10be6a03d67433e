import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedOf } from './exact.ts';
import { openNearIndex } from './near-index.ts';
import { openPostings } from './postings.ts';
import { signatureBytes, signatureFrom, signatureOf } from './signature.ts';

/** Words that no two texts share: the text's number is in each. */
const text = (n: number, words = 300) => Array.from({ length: words }, (_, i) => `w${n}x${(i * 7919) % 977}`).join(' ');
const part = (of: string, from: number, to: number) => of.split(' ').slice(from, to).join(' ');
const indexOf = (texts: readonly string[], textOf?: (id: number) => string | null) => {
  const index = openNearIndex(textOf);
  texts.forEach((t, i) => void index.add(i, t));
  return index;
};

test('a copy, a cut and a text with a third of another are found, with how much is shared', () => {
  const index = indexOf(Array.from({ length: 200 }, (_, n) => text(n)));
  const [same] = index.find(text(7).toUpperCase());
  assert.deepEqual(same, { id: 7, ofNew: 1, ofEarlier: 1, exact: false });
  const [cut] = index.find(part(text(8), 0, 150));
  assert.ok(cut!.id === 8 && cut!.ofNew > 0.9 && cut!.ofEarlier > 0.3 && cut!.ofEarlier < 0.7);
  const [third] = index.find(`${text(900, 100)} ${part(text(9), 100, 200)}`);
  assert.ok(third!.id === 9 && third!.ofNew > 0.25 && third!.ofNew < 0.75);
  assert.deepEqual(index.find(text(901)), []);
});

test('add gives the earlier ones only, and an article is no copy of itself', () => {
  const index = openNearIndex();
  assert.deepEqual(index.add(5, text(1)), []);
  assert.deepEqual(index.add(5, text(1)), []);
  assert.deepEqual(
    index.add(6, text(1)).map((n) => n.id),
    [5, 5],
  );
});

test('doubtful ones are settled by the words where the text is at hand', () => {
  const line = text(999, 60);
  const texts = Array.from({ length: 20 }, (_, n) => `${text(n, 260)} ${line}`);
  const unsettled = indexOf(texts).find(`${text(50, 260)} ${line}`);
  assert.ok(unsettled.length > 0 && unsettled.every((n) => !n.exact));
  assert.deepEqual(indexOf(texts, (id) => texts[id]!).find(`${text(50, 260)} ${line}`), []);
  const [third] = indexOf(texts, (id) => texts[id]!).find(`${text(51, 200)} ${part(texts[3]!, 0, 120)}`);
  assert.deepEqual([third!.id, third!.exact, Math.round(third!.ofNew * 320)], [3, true, 120]);
});

test('a line under thousands of articles makes no copies and no long chains; a text that is everywhere is still found', () => {
  const line = text(999, 40);
  const index = indexOf(Array.from({ length: 500 }, (_, n) => `${text(n, 120)} ${line}`));
  assert.deepEqual(index.find(`${text(700, 120)} ${line}`), []);
  const wire = text(3000);
  for (let n = 0; n < 500; n++) index.add(1000 + n, `${text(5000 + n, 10)} ${wire}`);
  const found = index.find(`${text(7000, 10)} ${wire}`);
  assert.ok(found.length > 0 && found.length <= 32 && found.every((n) => n.id >= 1000));
});

test('an index from stored signatures finds what one from the texts does', () => {
  const texts = Array.from({ length: 50 }, (_, n) => text(n, 20 + n * 5));
  const direct = indexOf(texts);
  const rebuilt = openNearIndex();
  texts.forEach((t, i) => void rebuilt.add(i, signatureFrom(signatureBytes(signatureOf(t)))));
  const asked = texts.map((t) => part(t, 5, 200));
  assert.deepEqual(
    asked.map((t) => rebuilt.find(t)),
    asked.map((t) => direct.find(t)),
  );
  // Read from the middle of a file, where no number begins at a multiple of four.
  const bytes = signatureBytes(signatureOf(texts[9]!));
  const file = new Uint8Array(bytes.length + 1);
  file.set(bytes, 1);
  assert.deepEqual(signatureFrom(file.subarray(1)), signatureOf(texts[9]!));
  assert.throws(() => signatureFrom(new Uint8Array(5)), TypeError);
});

test('one sentence is found again; texts of fewer than five words are nobody’s copy', () => {
  const index = indexOf(['The bridge at Porto Alto is closed until Friday.', '', 'Fire.', 'the bridge is closed']);
  assert.equal(index.find('the bridge at Porto Alto is closed until Friday')[0]!.id, 0);
  for (const short of ['', 'Fire.', 'the bridge is closed']) assert.deepEqual(index.find(short), []);
});

test('scripts without spaces have words as well', () => {
  const news = '港口三座倉庫週二深夜起火燒毀無人受傷夜班四十名工人從側門離開';
  assert.equal(indexOf([news]).find(`${news}。`)[0]!.id, 0);
});

test('a million times one word, and one text ten thousand times, stay cheap', () => {
  const started = performance.now();
  const index = openNearIndex();
  assert.equal(signatureOf('smoke '.repeat(1_000_000)).length, 1);
  for (let n = 0; n < 10_000; n++) index.add(n, text(1, 80));
  assert.ok(index.add(10_000, text(1, 80)).length <= 32);
  assert.ok(index.bytes < 4e6);
  assert.ok(performance.now() - started < 8000);
});

test('growing loses no place and brings no full chain back', () => {
  const postings = openPostings();
  const out = new Int32Array(32);
  for (let n = 0; n < 20_000; n++) postings.add(Uint32Array.of(7, n + 1000));
  assert.equal(postings.find(7, out), 32);
  assert.deepEqual(
    [...out].sort((x, y) => x - y),
    [...out.keys()],
  );
  for (const n of [0, 9999, 19_999]) {
    assert.equal(postings.find(n + 1000, out), 1);
    assert.deepEqual([out[0], postings.sizeOf(n)], [n, 2]);
  }
});

test('what two texts share is counted to the word', () => {
  const { words, ofFirst, ofSecond } = sharedOf('One two three four five six.', '“Zero: one TWO three four five”');
  assert.deepEqual([words, ofFirst, ofSecond], [5, 5 / 6, 5 / 6]);
  assert.deepEqual(sharedOf('', ''), { words: 0, ofFirst: 0, ofSecond: 0 });
});
