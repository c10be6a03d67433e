/** The headline: the h1 that agrees with what the page says about itself, else what it says. */

import type { LinkedData } from './json-ld.ts';
import type { Layout } from './layout.ts';
import type { Metas } from './metas.ts';
import { BIT } from './vocabulary.ts';

export interface Headline {
  readonly text: string;
  /** Blocks that show it; empty where only the page's head has it. */
  readonly blocks: readonly number[];
}

const MAX_LENGTH = 400;
const MAX_SAID = 10;
const MAX_CANDIDATES = 1_000;
/** "Title | Site", "Title - Site", "Site: Title". */
const SEPARATOR = /\s+[|\u2013\u2014\u00b7\u00bb\u2022:/-]+\s+|\s*[|»]\s*/;

/** `bits` gives the meanings of an element and its ancestors. */
export function findHeadline(
  layout: Layout,
  metas: Metas,
  ld: LinkedData,
  bits: (element: number) => number,
): Headline | null {
  const said = [metas.get('og:title'), metas.get('twitter:title'), ...ld.headlines, metas.title]
    .filter((s) => s !== null)
    .slice(0, MAX_SAID);
  let best: Headline | null = null;
  let bestScore = 0;
  let looked = 0;
  layout.blocks.forEach((b, i) => {
    const level = headingLevel(layout, b.element);
    const meaning = bits(b.element);
    const named = (meaning & BIT.headline) !== 0;
    if ((level === 0 && !named) || b.text.length > MAX_LENGTH || b.text.length < 2) return;
    if (++looked > MAX_CANDIDATES) return;
    const agreement = Math.max(0, ...said.map((s) => agree(b.text, s)));
    let score = agreement * 3 + (level === 1 ? 1.2 : level === 2 ? 0.5 : 0.1) + (named ? 0.5 : 0);
    if (meaning & (BIT.navigation | BIT.footer | BIT.related | BIT.comments | BIT.hidden | BIT.aside)) score -= 1.5;
    if (level !== 1 && agreement < 0.6) return;
    if (level === 1 && agreement === 0 && said.length > 0) score -= 0.8;
    if (score > bestScore + 1e-9) {
      bestScore = score;
      best = { text: withoutKicker(b.text.replace(/\n/g, ' '), said), blocks: [i] };
    }
  });
  if (best && bestScore > 0.3) return best;
  const fallback =
    metas.get('og:title') ?? ld.headlines[0] ?? (metas.title && withoutSite(metas.title, metas.get('og:site_name')));
  return fallback ? { text: fallback, blocks: [] } : null;
}

const MAX_KICKER = 40;

/** A heading often holds the topic line above the headline too: then what the page says about itself is its end. */
function withoutKicker(shown: string, said: readonly string[]): string {
  const end = said.find(
    (s) => s.length > 15 && s.length < shown.length && s.length >= shown.length - MAX_KICKER && shown.endsWith(s),
  );
  return end ?? shown;
}

export function headingLevel(layout: Layout, element: number): number {
  for (let e = element, n = 0; e > 0 && n < 4; e = layout.parents[e]!, n++) {
    const t = layout.tags[e]!;
    if (t.length === 2 && t[0] === 'h' && t[1]! >= '1' && t[1]! <= '6') return Number(t[1]);
  }
  return 0;
}

/** Longest part of a title between its separators; the site's own name never. */
export function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR).filter((p) => p && p !== site);
  if (parts.length < 2) return parts[0] ?? title;
  const first = parts[0]!;
  return first.length * 2 >= title.length
    ? title.slice(0, title.indexOf(first) + first.length)
    : parts.reduce((a, b) => (b.length > a.length ? b : a));
}

const wordsOf = (s: string): string[] => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of words in common, 0 to 1: of the shorter text's words, but a lone word is no agreement with a sentence. */
export function agree(a: string, b: string): number {
  const x = wordsOf(a);
  const y = new Set(wordsOf(b));
  if (x.length === 0 || y.size === 0) return 0;
  const common = x.filter((w) => y.has(w)).length;
  const short = Math.min(x.length, y.size);
  return (
    (common / short) *
    Math.min(1, Math.max(x.length, 1) / Math.max(3, y.size * 0.4)) *
    Math.min(1, (y.size + 2) / (x.length * 0.6))
  );
}
