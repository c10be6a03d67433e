/**
 * Near copies over a whole archive as its articles come in, in time that hardly grows with it: the signature's numbers
 * find earlier articles, how many they share decides, and where that is not much, the words themselves.
 */
import { sharedOf } from './exact.ts';
import { MOST, openPostings } from './postings.ts';
import { type Signature, signatureOf } from './signature.ts';

export interface Near {
  /** As it was added. */
  readonly id: number;
  /** 0 to 1: how much of the new text is in the earlier one, and of the earlier one in the new. */
  readonly ofNew: number;
  readonly ofEarlier: number;
  /** Counted word by word; otherwise estimated from the signatures. */
  readonly exact: boolean;
}

export interface NearIndex {
  /** Earlier near copies, most alike first, at most 32 and the earliest of many; the same id is no copy of itself. Ids: whole numbers. */
  add(id: number, text: string | Signature): Near[];
  /** The same without adding. */
  find(text: string | Signature): Near[];
  readonly size: number;
  readonly bytes: number;
}

/**
 * Of the text that it is the larger part of. A third of an article with twice as much of its own text shares a third,
 * the line under every article of an outlet a tenth of most; the estimate tells these apart less well than the words do.
 */
const SHARED = 0.15;
const SHARED_WORDS = 0.22;
const SURE = 0.5;
/** Where nearly all that is shared is on many articles, as a line under each of them is. */
const SHARED_COMMON = 0.5;
/** Numbers that are on fewer articles and must be shared. */
const RARE = 2;

interface Hits {
  all: number;
  common: number;
}

/** `textOf`: the text of an earlier article, where it is at hand; it is asked for the doubtful ones. */
export function openNearIndex(textOf: (id: number) => string | null = () => null): NearIndex {
  const postings = openPostings();
  let ids = new Float64Array(256);
  const places = new Int32Array(MOST);

  function settled(near: Near, text: string | null): Near | null {
    if (text === null || Math.max(near.ofNew, near.ofEarlier) >= SURE) return near;
    const earlier = textOf(near.id);
    if (earlier === null) return near;
    const { ofFirst: ofNew, ofSecond: ofEarlier } = sharedOf(text, earlier);
    return Math.max(ofNew, ofEarlier) >= SHARED_WORDS ? { id: near.id, ofNew, ofEarlier, exact: true } : null;
  }

  function find(signature: Signature, text: string | null, own: number | null): Near[] {
    return candidates(signature, own).flatMap((n) => settled(n, text) ?? []);
  }

  function candidates(signature: Signature, own: number | null): Near[] {
    const hits = new Map<number, Hits>();
    for (const number of signature) {
      const n = postings.find(number, places);
      for (let k = 0; k < n; k++) {
        const known = hits.get(places[k]!);
        const common = n < MOST ? 0 : 1;
        if (known) {
          known.all++;
          known.common += common;
        } else hits.set(places[k]!, { all: 1, common });
      }
    }
    const near: Near[] = [];
    for (const [place, { all, common }] of hits) {
      const earlier = postings.sizeOf(place);
      const [ofNew, ofEarlier] = [all / signature.length, all / earlier];
      const most = Math.max(ofNew, ofEarlier);
      const isSame = all === signature.length && all === earlier;
      const isNear = all >= RARE && most >= (all - common >= RARE ? SHARED : SHARED_COMMON);
      if ((isSame || isNear) && ids[place] !== own) near.push({ id: ids[place]!, ofNew, ofEarlier, exact: false });
    }
    return near.sort((x, y) => y.ofNew + y.ofEarlier - x.ofNew - x.ofEarlier || x.id - y.id).slice(0, MOST);
  }

  return {
    add(id, text) {
      const signature = signatureFor(text);
      const near = find(signature, wordsIn(text), id);
      if (postings.size === ids.length) {
        const more = new Float64Array(Math.ceil(ids.length * 1.5));
        more.set(ids);
        ids = more;
      }
      ids[postings.size] = id;
      postings.add(signature);
      return near;
    },
    find: (text) => find(signatureFor(text), wordsIn(text), null),
    get size() {
      return postings.size;
    },
    get bytes() {
      return postings.bytes + ids.byteLength;
    },
  };
}

const wordsIn = (text: string | Signature): string | null => (typeof text === 'string' ? text : null);
const signatureFor = (text: string | Signature): Signature => (typeof text === 'string' ? signatureOf(text) : text);
