/** Who wrote it: what the page's data says, else what it shows near the headline. */
import { textOf } from './element-text.ts';
import type { LinkedData } from './json-ld.ts';
import type { Layout } from './layout.ts';
import type { Metas } from './metas.ts';
import { isBylineText, nameAmidst, namesIn } from './names.ts';
import type { Survey } from './survey.ts';
import { BIT } from './vocabulary.ts';

const META_NAMES = [
  'author',
  'byl',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dcsext.author',
  'authors',
  'twitter:data1',
  'shareaholic:article_author_name',
  'cxenseparse:author',
  'citation_author',
  'itemprop:author',
  'rbauthors',
];
const NOT_HERE = BIT.navigation | BIT.footer | BIT.related | BIT.comments | BIT.cookies | BIT.newsletter | BIT.aside;
const MAX_BYLINE = 200;
const MAX_TEXTS = 100;

/** `from` and `to` are the blocks between which the page's own bylines are looked for: about headline to end of text. */
export function findByline(
  layout: Layout,
  survey: Survey,
  metas: Metas,
  ld: LinkedData,
  publisher: string | null,
  from: number,
  to: number,
): readonly string[] {
  const clean = (values: readonly string[]): string[] => unique(values.flatMap((v) => namesIn(v, publisher)));
  const real = (names: readonly string[]): boolean => names.length > 0 && !names.every((n) => isSite(n, publisher));
  const linked = clean(ld.authors);
  if (real(linked) && !ld.byOrganisation) return linked;
  const shown = shownNames(layout, survey, publisher, from, to);
  for (const name of META_NAMES) {
    // "twitter:data1" is whatever the site likes; only a label says that it is the author.
    if (name === 'twitter:data1' && !/author|written by|von|par|autor/i.test(metas.get('twitter:label1') ?? ''))
      continue;
    const said = clean(metas.all(name).filter((v) => !/^https?:|^\/|\.com\b|facebook/i.test(v)));
    if (real(said)) return said;
  }
  if (real(shown)) return shown;
  return linked.length > 0 ? linked : shown;
}

/** "example.org", or the publisher itself: named as author where nobody else is. */
function isSite(name: string, publisher: string | null): boolean {
  const bare = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}$/.test(name) || (publisher !== null && bare(name) === bare(publisher));
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

function shownNames(layout: Layout, survey: Survey, publisher: string | null, from: number, to: number): string[] {
  const { tags, attributes, first, last, blocks } = layout;
  // Next to the headline it is the article's, whatever the names around it say.
  const beside = (i: number): boolean => i >= from - 2 && i <= from + 6;
  const near = (e: number): boolean =>
    first[e]! >= from - 12 && first[e]! < to && (beside(first[e]!) || !(survey.all[e]! & NOT_HERE));
  const texts: { readonly rank: number; readonly text: string }[] = [];
  for (let e = 1; e < tags.length; e++) {
    const a = attributes[e]!;
    const rel = a.rel?.toLowerCase().split(/\s+/).includes('author');
    const prop = a.itemprop?.toLowerCase() === 'author';
    const named = (survey.own[e]! & (BIT.byline | BIT.author)) !== 0 && last[e]! - first[e]! <= 4;
    if (!(rel || prop || named) || !near(e)) continue;
    const text = textOf(layout, e);
    if (!text || text.length > MAX_BYLINE || texts.length >= MAX_TEXTS) continue;
    texts.push({ rank: rel ? 0 : prop ? 1 : 2, text });
  }
  for (let i = Math.max(0, from - 4); i < Math.min(to, from + 15); i++) {
    if (isBylineText(blocks[i]!.text.split('\n')[0]!)) texts.push({ rank: 1.5, text: blocks[i]!.text.split('\n')[0]! });
  }
  for (const i of [...steps(from - 3, from + 10), ...steps(to, to + 5)]) {
    const name = blocks[i] && nameAmidst(blocks[i]!.text);
    if (name) texts.push({ rank: 3, text: name });
  }
  texts.sort((a, b) => a.rank - b.rank);
  for (const { rank, text } of texts) {
    const names = namesIn(text, publisher);
    if (names.length === 0) continue;
    // Several links of the same kind are several authors.
    if (rank === 0)
      return unique(texts.filter((t) => t.rank === 0).flatMap((t) => namesIn(t.text, publisher))).slice(0, 6);
    return names.slice(0, 6);
  }
  return [];
}

const steps = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
