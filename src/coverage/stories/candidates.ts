/** Articles that share the most telling features with one, without looking at all of them. */
import { type Link, linkOf } from './link.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Shelf } from './shelf.ts';

export interface Candidate {
  readonly doc: number;
  readonly profile: Profile;
  readonly link: Link;
}

/** Features that are followed, the most telling first; articles that each leads to, the newest first. */
const FOLLOWED = 48;
const EACH = 192;
/** Candidates that are compared in full, and the odds that one needs to be worth more. */
const COMPARED = 40;
const WORTH = -4;

export interface Finder {
  /** Best first. */
  candidatesFor(profile: Profile): Candidate[];
}

export function openFinder(shelf: Shelf): Finder {
  // One number an article, zero between calls.
  let scores = new Float32Array(1 << 10);
  return {
    candidatesFor(profile) {
      if (scores.length <= profile.doc) scores = new Float32Array(2 * (profile.doc + 1));
      const touched: number[] = [];
      for (const i of telling(profile)) {
        const value = profile.values[i]! ** 2;
        shelf.holders(profile.terms[i]!, EACH, (doc) => {
          if (doc === profile.doc) return;
          if (scores[doc] === 0) touched.push(doc);
          scores[doc] = scores[doc]! + value;
        });
      }
      const best = touched.sort((a, b) => scores[b]! - scores[a]! || b - a).slice(0, COMPARED);
      for (const doc of touched) scores[doc] = 0;
      return best
        .map((doc): Candidate => {
          const other = profileOf(shelf, doc);
          return { doc, profile: other, link: linkOf(profile, other) };
        })
        .filter((c) => c.link.odds > WORTH)
        .sort((a, b) => b.link.odds - a.link.odds || b.doc - a.doc);
    },
  };
}

function telling({ values }: Profile): number[] {
  return [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b).slice(0, FOLLOWED);
}
