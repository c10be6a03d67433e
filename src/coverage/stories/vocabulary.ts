/** The features that an archive has met, and how rare each is in it. */
import { commonHashes } from './common-words.ts';
import type { Kind } from './fingerprint.ts';
import { grown } from './grown.ts';

/** Articles that the list of common words stands for, as if the archive had begun with them. */
const BEFORE = 4000;
/** In one of this many articles a feature is as rare as can be: what a whole story says is no less telling than a slip of the pen. */
const RAREST = Math.log(4000);

export interface Vocabulary {
  /** The term's number; a new one where the hash was not met. */
  termOf(hash: number): number;
  /** -1 where the hash was not met. */
  known(hash: number): number;
  hashOf(term: number): number;
  count(term: number, by: 1 | -1): void;
  /** How rare, by what the term stands for here. */
  weight(term: number, as: Kind): number;
  readonly bytes: number;
}

/** `articles`: how many there are now. */
export function openVocabulary(articles: () => number): Vocabulary {
  let slots = new Int32Array(1 << 12).fill(-1);
  let hashes = new Uint32Array(1 << 11);
  let counts = new Uint32Array(1 << 11);
  let shares = new Float32Array(1 << 11);
  let size = 0;
  const common = commonHashes();

  const slotOf = (hash: number): number => {
    const mask = slots.length - 1;
    let at = Math.imul(hash, 0x9e3779b1) & mask;
    while (slots[at]! >= 0 && hashes[slots[at]!] !== hash) at = (at + 1) & mask;
    return at;
  };
  const widen = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let t = 0; t < size; t++) slots[slotOf(hashes[t]!)] = t;
  };

  return {
    hashOf: (term) => hashes[term]!,
    known: (hash) => slots[slotOf(hash)]!,
    termOf(hash) {
      const at = slotOf(hash);
      if (slots[at]! >= 0) return slots[at]!;
      const term = size++;
      hashes = grown(hashes, size);
      counts = grown(counts, size);
      shares = grown(shares, size);
      hashes[term] = hash;
      shares[term] = common.get(hash) ?? 0;
      slots[at] = term;
      if (size * 2 > slots.length) widen();
      return term;
    },
    count(term, by) {
      counts[term] = counts[term]! + by;
    },
    weight(term, as) {
      // Which days are common only the archive itself can tell: its own month is in every article.
      if (as === 'date') return limited((articles() + BEFORE_DATES) / (counts[term]! + 0.5));
      const before = BEFORE * shares[term]! * (as === 'name' || as === 'place' ? AS_NAME : 1);
      return limited((articles() + BEFORE) / (counts[term]! + before + 0.5));
    },
    get bytes() {
      return slots.byteLength + hashes.byteLength + counts.byteLength + shares.byteLength;
    },
  };
}

/** For dates: few, so that a small archive soon knows its own month. */
const BEFORE_DATES = 300;

const limited = (ratio: number): number => Math.max(0, Math.min(RAREST, Math.log(ratio)));

/** Of a common word's articles, those in which it is (part of) a name. */
const AS_NAME = 0.3;
