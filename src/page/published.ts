/** When it was published and changed. */
import { readDate } from './dates.ts';
import { textOf } from './element-text.ts';
import type { LinkedData } from './json-ld.ts';
import type { Layout } from './layout.ts';
import type { Metas } from './metas.ts';
import type { Survey } from './survey.ts';
import { BIT } from './vocabulary.ts';

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'itemprop:datepublished',
  'itemprop:datecreated',
  'publish-date',
  'publish_date',
  'publishdate',
  'pubdate',
  'pub_date',
  'publication_date',
  'publicationdate',
  'article.published',
  'article.created',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'ptime',
  'displaydate',
  'timestamp',
  'originalpublicationdate',
  'article_date_original',
  'citation_publication_date',
  'citation_date',
  'shareaholic:article_published_time',
  'rnews:datepublished',
  'created',
  'last-published',
  'bt:pubdate',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'itemprop:datemodified',
  'datemodified',
  'last-modified',
  'lastmod',
  'modified_time',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'article:modified',
  'updated_time',
  'lastmodified',
  'utime',
];
const NOT_HERE = BIT.navigation | BIT.footer | BIT.related | BIT.comments | BIT.cookies | BIT.aside;
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/-]|\D|$)/;
const CHANGED =
  /updated|modified|aktualisiert|geändert|mis à jour|actualizado|atualizado|aggiornato|aktualizacja|stand:/i;

const MAX_CANDIDATES = 300;
const MAX_BLOCKS = 5_000;

export interface Dates {
  readonly published: string | null;
  readonly modified: string | null;
}

/** `from` and `to`: blocks between which the page's own dates are looked for, about headline to end of text. */
export function findDates(
  layout: Layout,
  survey: Survey,
  metas: Metas,
  ld: LinkedData,
  address: string | null,
  from: number,
  to: number,
): Dates {
  const said = (names: readonly string[]): string | null => {
    for (const n of names)
      for (const v of metas.all(n)) {
        const d = plausible(readDate(v));
        if (d) return d;
      }
    return null;
  };
  const modified = plausible(readDate(ld.modified)) ?? said(MODIFIED);
  const published =
    plausible(readDate(ld.published)) ??
    said(PUBLISHED) ??
    shown(layout, survey, from, to) ??
    inAddress(address) ??
    shownAnywhere(layout, survey) ??
    modified;
  return { published, modified };
}

/** The web is younger than 1993, and no page is from after next year; `readDate` keeps to four digits. */
function plausible(date: string | null): string | null {
  return date && date >= '1993' && date < '2100' ? date : null;
}

function inAddress(address: string | null): string | null {
  const m = address && IN_ADDRESS.exec(address);
  return m ? plausible(readDate(`${m[1]}-${m[2]}-${m[3]}`)) : null;
}

/** Dates in elements that say so, between headline and end of the text, the one next to the headline first. */
function shown(layout: Layout, survey: Survey, from: number, to: number): string | null {
  const { tags, attributes, first, last, blocks } = layout;
  let changed: string | null = null;
  const monthFirst = english(layout);
  const candidates: { readonly far: number; readonly texts: readonly (string | undefined)[] }[] = [];
  for (let e = 1; e < tags.length; e++) {
    const bits = survey.own[e]!;
    if (
      !(bits & (BIT.date | BIT.byline | BIT.meta)) ||
      first[e]! < from - 15 ||
      first[e]! > to + 5 ||
      survey.all[e]! & NOT_HERE
    )
      continue;
    if (last[e]! - first[e]! > 4 || candidates.length >= MAX_CANDIDATES) continue;
    const at = first[e]!;
    candidates.push({
      far: at < from ? 2 * (from - at) : at - from,
      texts: [attributes[e]!.datetime, textOf(layout, e).slice(0, 150), attributes[e]!.title],
    });
  }
  candidates.sort((a, b) => a.far - b.far);
  for (const c of candidates) {
    for (const text of c.texts) {
      const d = plausible(readDate(text, monthFirst));
      if (!d) continue;
      if (!CHANGED.test(c.texts[1] ?? '')) return d;
      changed ??= d;
    }
  }
  // A short line with a date next to the headline needs no name.
  for (let i = Math.max(0, from - 5); i < Math.min(blocks.length, from + 12); i++) {
    const text = blocks[i]!.text;
    if (text.length > 120 || survey.all[blocks[i]!.inner]! & NOT_HERE) continue;
    const d = plausible(readDate(text, monthFirst));
    if (d) return d;
  }
  return changed;
}

/** Any `<time>`, then a date in a short line behind the text. */
function shownAnywhere(layout: Layout, survey: Survey): string | null {
  for (const e of layout.times) {
    if (survey.all[e]! & (BIT.comments | BIT.related)) continue;
    const d = plausible(readDate(layout.attributes[e]!.datetime ?? textOf(layout, e), english(layout)));
    if (d) return d;
  }
  for (const b of layout.blocks.slice(0, MAX_BLOCKS)) {
    if (b.text.length > 80 || survey.all[b.inner]! & (BIT.comments | BIT.related | BIT.navigation)) continue;
    const d = plausible(readDate(b.text, english(layout)));
    if (d) return d;
  }
  return null;
}

/** Whether 3/4/2020 is the fourth of March: American pages outnumber British ones without machine-readable dates. */
function english(layout: Layout): boolean {
  const html = layout.tags.indexOf('html');
  return html > 0 && /^en(?!-(?:gb|au|nz|ie|in|za))/i.test(layout.attributes[html]!.lang ?? '');
}
