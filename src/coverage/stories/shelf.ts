/** The features of all articles in a few typed arrays: by article, and by feature from the newest article back. */
import type { Keys } from './fingerprint.ts';
import { grown } from './grown.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

export interface Shelf {
  readonly vocabulary: Vocabulary;
  /** Articles that are on it now, without those taken off. */
  readonly size: number;
  /** Its number, counted from 0 in order of arrival. */
  add(keys: Keys): number;
  takeOff(doc: number): void;
  /** Days since 1970-01-01. */
  dayOf(doc: number): number | null;
  /** Calls with each feature: its term and `packed` (see fingerprint.ts). Ascending by hash. */
  each(doc: number, visit: (term: number, packed: number) => void): void;
  /** Articles that hold the term, the newest first, at most `most`. */
  holders(term: number, most: number, visit: (doc: number) => void): void;
  readonly bytes: number;
}

const NO_DAY = -0x80000000;

export function openShelf(): Shelf {
  let size = 0;
  let docs = 0;
  let used = 0;
  let starts = new Uint32Array(1 << 10);
  let days = new Int32Array(1 << 10);
  let off = new Uint16Array(1 << 10);
  // One row a feature of an article: its term, its weight and kind, the article, the row before it of the same term.
  let terms = new Int32Array(1 << 14);
  let packs = new Uint16Array(1 << 14);
  let owners = new Int32Array(1 << 14);
  let before = new Int32Array(1 << 14);
  let newest = new Int32Array(1 << 11);
  const vocabulary = openVocabulary(() => size);

  return {
    vocabulary,
    get size() {
      return size;
    },
    add(keys) {
      const doc = docs++;
      size++;
      starts = grown(starts, doc + 2);
      days = grown(days, doc + 1);
      off = grown(off, doc + 1);
      days[doc] = keys.day ?? NO_DAY;
      const end = used + keys.hashes.length;
      terms = grown(terms, end);
      packs = grown(packs, end);
      owners = grown(owners, end);
      before = grown(before, end);
      for (let i = 0; i < keys.hashes.length; i++) {
        const term = vocabulary.termOf(keys.hashes[i]!);
        if (term >= newest.length) newest = grown(newest, term + 1);
        terms[used] = term;
        packs[used] = keys.packed[i]!;
        owners[used] = doc;
        // Rows count from 1 here, so that 0 is none.
        before[used] = newest[term]!;
        newest[term] = ++used;
        vocabulary.count(term, 1);
      }
      starts[doc + 1] = used;
      return doc;
    },
    takeOff(doc) {
      if (off[doc]) return;
      off[doc] = 1;
      size--;
      for (let row = starts[doc]!; row < starts[doc + 1]!; row++) vocabulary.count(terms[row]!, -1);
    },
    dayOf: (doc) => (days[doc] === NO_DAY ? null : days[doc]!),
    each(doc, visit) {
      for (let row = starts[doc]!; row < starts[doc + 1]!; row++) visit(terms[row]!, packs[row]!);
    },
    holders(term, most, visit) {
      let left = most;
      for (let row = newest[term] ?? 0; row > 0 && left > 0; row = before[row - 1]!, left--)
        if (!off[owners[row - 1]!]) visit(owners[row - 1]!);
    },
    get bytes() {
      const own = [starts, days, off, terms, packs, owners, before, newest].reduce((n, a) => n + a.byteLength, 0);
      return own + vocabulary.bytes;
    },
  };
}
