/** What an article shares with its story, for people; and what a story is about. */
import type { Feature, Fingerprint, Kind } from './fingerprint.ts';
import type { Shelf } from './shelf.ts';

export interface StoryReason {
  readonly kind: Kind;
  /** As the article writes it; a date is ISO 8601. */
  readonly text: string;
  /** Of the other articles that were looked at, those that have it too. */
  readonly articles: number;
}

const MOST = 8;
/** Names, days and figures tell people more than words do. */
const TELLING: Readonly<Record<Kind, number>> = { name: 2, place: 1.5, date: 0.5, number: 1, word: 0.6 };

/** The more exact a date, the more it tells. */
const tellingOf = ({ kind, text }: Feature): number => TELLING[kind] * (kind === 'date' ? text.length / 4 : 1);

/** Features that the article shares with the others, the most telling first, each text once. */
export function reasonsFor(shelf: Shelf, { features }: Fingerprint, others: readonly number[]): StoryReason[] {
  const counts = new Map<number, number>();
  for (const doc of others) shelf.each(doc, (term) => counts.set(term, (counts.get(term) ?? 0) + 1));
  const found = features.flatMap((feature) => {
    const term = shelf.vocabulary.known(feature.hash);
    const articles = counts.get(term) ?? 0;
    if (articles === 0) return [];
    const rare = shelf.vocabulary.weight(term, feature.kind);
    return [{ feature, articles, weight: feature.weight * rare * tellingOf(feature) * Math.sqrt(articles) }];
  });
  found.sort((a, b) => b.weight - a.weight || a.feature.hash - b.feature.hash);
  const out = new Map<string, StoryReason>();
  for (const { feature, articles } of found) {
    const { kind, text } = feature;
    // "2026-03" says nothing beside "2026-03-10".
    if (kind === 'date' && [...out.values()].some((r) => r.kind === 'date')) continue;
    if (!out.has(text.toLowerCase())) out.set(text.toLowerCase(), { kind, text, articles });
    if (out.size === MOST) break;
  }
  return [...out.values()];
}

/** Names and places that hold a story together, as written, the most telling first. `fingerprints`: of its articles, or of some. */
export function aboutOf(shelf: Shelf, fingerprints: readonly Fingerprint[], most: number): string[] {
  const by = new Map<string, number>();
  const add = (f: Feature): void => {
    const rare = shelf.vocabulary.weight(shelf.vocabulary.known(f.hash), f.kind);
    by.set(f.text, (by.get(f.text) ?? 0) + f.weight * rare);
  };
  for (const { features } of fingerprints)
    for (const f of features)
      if ((f.kind === 'name' || f.kind === 'place') && shelf.vocabulary.known(f.hash) >= 0) add(f);
  return [...by]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([text]) => text);
}
