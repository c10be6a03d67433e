/** The two entrances: a page or a plain text to an article. */
import type { Article } from '../record/article.ts';
import { failed, ok, type Result } from '../record/problem.ts';
import { annotate } from './annotate.ts';
import { assemble } from './assemble.ts';
import { findByline } from './byline.ts';
import { decodePage } from './decode.ts';
import { digestOf } from './digest.ts';
import { findHeadline } from './headline.ts';
import { type Hints, MAX_PAGE } from './hints.ts';
import { readLinkedData } from './json-ld.ts';
import { declaredLanguage, languageOf } from './language.ts';
import { layOut } from './layout.ts';
import { readMetas } from './metas.ts';
import { findDates } from './published.ts';
import { findPublisher } from './publisher.ts';
import { findRegion } from './region.ts';
import { sequenceOf } from './sequence.ts';
import { surveyOf } from './survey.ts';

export { decodePage } from './decode.ts';
export type { Hints } from './hints.ts';
export { pageRange } from './page-range.ts';
export { readText } from './read-text.ts';

/**
 * Reads an HTML page: bytes as they came, or a string that is used as it is. Problems: 'empty', 'binary', 'too-large',
 * 'no-article'. What the page says goes before the hints, but for the address.
 */
export function readPage(page: string | Uint8Array, hints: Hints): Result<Article> {
  if (page.length > MAX_PAGE) {
    return failed(
      'too-large',
      `The page has ${page.length} ${typeof page === 'string' ? 'characters' : 'bytes'}; at most ${MAX_PAGE} are read.`,
    );
  }
  const decoded = decodePage(page, hints.contentType);
  if (!decoded.ok) return decoded;
  const { html } = decoded.value;
  if (!/\S/.test(html)) return failed('empty', 'The page is empty or only white space; there is nothing to read.');
  const layout = layOut(html);
  const survey = surveyOf(layout);
  const metas = readMetas(layout);
  const linked = readLinkedData(layout.scripts.map((e) => html.slice(layout.inside[e]!, layout.until[e]!)));
  const headline = findHeadline(layout, metas, linked, (e) => survey.all[e]!);
  const region = findRegion(layout, survey, headline?.blocks[0] ?? -1);
  const canonical = ownAddress(metas.canonical, hints.url);
  const url = hints.url ?? canonical;
  const publisher = findPublisher(metas, linked, headline?.text ?? null) ?? hints.publisher ?? null;
  const start = headline?.blocks[0] ?? layout.first[region[0] ?? 0]!;
  const end = layout.last[region.at(-1) ?? 0]!;
  const byline = findByline(layout, survey, metas, linked, publisher, start, end);
  const { text, blocks, segments } = assemble(layout, sequenceOf(layout, survey, region, headline, byline));
  if (!blocks.some((b) => b.kind !== 'headline')) {
    return failed(
      'no-article',
      'No article text was found on the page; it may need JavaScript, a login, or be a list of links.',
    );
  }
  const notes = annotate(text, blocks);
  const dates = findDates(layout, survey, metas, linked, url, start, end);
  return ok({
    url,
    canonical,
    publisher,
    headline: headline?.text ?? hints.headline ?? null,
    byline: byline.length > 0 ? byline : notes.byline,
    datePublished: dates.published ?? hints.date ?? null,
    dateModified: dates.modified,
    language: languageOf(declaredLanguage(layout, metas, linked.language), text),
    dateline: notes.dateline,
    credits: notes.credits,
    text,
    blocks: notes.blocks,
    segments,
    digest: digestOf(page),
  });
}

/** A canonical link as an absolute web address; of a relative one the page's address has to be known. */
function ownAddress(href: string | null, pageUrl: string | undefined): string | null {
  const url = href === null ? null : URL.parse(href, pageUrl);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
