/** Who wrote it: what the page's data says, else what it shows near the headline. */
import { textOf } from './element-text.ts';
import type { LinkedData } from './json-ld.ts';
import type { Layout } from './layout.ts';
import type { Metas } from './metas.ts';
import { isBylineText, namesIn } from './names.ts';
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
  const real = (names: readonly string[]): boolean =>
    names.length > 0 && !names.every((n) => n.toLowerCase() === publisher?.toLowerCase());
  const linked = clean(ld.authors);
  if (real(linked)) return linked;
  const shown = shownNames(layout, survey, publisher, from, to);
  for (const name of META_NAMES) {
    // "twitter:data1" is whatever the site likes; only a label says that it is the author.
    if (name === 'twitter:data1' && !/author|written by|von|par|autor/i.test(metas.get('twitter:label1') ?? ''))
      continue;
    const said = clean(metas.all(name).filter((v) => !/^https?:|^\/|\.com\b|facebook/i.test(v)));
    if (real(said)) return said;
  }
  return real(shown) ? shown : linked.length > 0 ? linked : [];
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];

function shownNames(layout: Layout, survey: Survey, publisher: string | null, from: number, to: number): string[] {
  const { tags, attributes, first, last, blocks } = layout;
  const near = (e: number): boolean => first[e]! >= from - 12 && first[e]! < to && !(survey.all[e]! & NOT_HERE);
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
