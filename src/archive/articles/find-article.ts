/** Which article a capture shows, as far as addresses and words tell. Within a transaction. */
import type { OnRecord } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { sameNumber, siteOf, urlKey } from '../identity/address.ts';
import { akinText, bandsOf, sameText } from '../identity/near.ts';
import { folded } from '../search/fold.ts';
import { latestWords } from './latest-words.ts';

export interface Captured {
  readonly id: number;
  readonly url: string;
  readonly final_url: string;
}

/** Null where it is none that is known. `shingles` are those of the record's text. */
export function findArticle(
  archive: Archive,
  capture: Captured,
  record: OnRecord,
  shingles: ReadonlySet<number>,
): number | null {
  return (
    foundAt(archive, [urlKey(capture.final_url)])[0] ??
    claimedArticle(archive, capture, record, shingles) ??
    sameFile(archive, capture) ??
    nearArticle(archive, capture, record, shingles)
  );
}

/** Web addresses by which the article of a capture is known from now on. */
export function addressesOf(capture: Pick<Captured, 'url' | 'final_url'>, record: OnRecord): string[] {
  const { url, canonical } = record.article;
  const own = [capture.url, capture.final_url, url];
  // A canonical link to another site says where it was first, not that it is the same article.
  const site = siteOf(capture.final_url);
  if (canonical !== null && (site === '' || siteOf(canonical) === site)) own.push(canonical);
  return webAddresses(own);
}

export const webAddresses = (addresses: readonly (string | null)[]): string[] => [
  ...new Set(addresses.filter((a): a is string => siteOf(a) !== '')),
];

/**
 * The address where a capture was found is its article's, whatever is there later. Those that led there, and those that the page
 * gives as its own, are claims: sites give their home page, or one page for all.
 */
export function keepAddresses(
  archive: Archive,
  articleId: number,
  finalUrl: string,
  addresses: readonly string[],
): void {
  const own = urlKey(finalUrl);
  for (const address of addresses) {
    const key = urlKey(address);
    archive
      .sql('insert or ignore into article_url (key, article_id, url) values (?, ?, ?)')
      .run(key === own ? key : claim(key), articleId, address);
  }
}

/** No key of an address begins like this. */
const claim = (key: string): string => `~${key}`;

function foundAt(archive: Archive, keys: readonly string[]): number[] {
  const ids = keys.flatMap((key) => {
    const row = archive.sql('select article_id from article_url where key = ?').get(key) as
      | { article_id: number }
      | undefined;
    return row ? [row.article_id] : [];
  });
  return [...new Set(ids)];
}

/** One that an address of the capture speaks for, and the words, the headline or the article's number do too. */
function claimedArticle(
  archive: Archive,
  capture: Captured,
  record: OnRecord,
  shingles: ReadonlySet<number>,
): number | null {
  const keys = addressesOf(capture, record).map(urlKey);
  for (const id of foundAt(archive, [...keys, ...keys.map(claim)])) {
    const known = latestWords(archive, id);
    if (!known) continue;
    if (akinText(shingles, known.shingles) || known.text === record.article.text) return id;
    if (sameHeadline(known.headline, record.article.headline)) return id;
    if (known.url !== null && sameNumber(known.url, capture.final_url)) return id;
  }
  return null;
}

const sameHeadline = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.split(/\s+/).length > 2 && a.toLowerCase() === b.toLowerCase();

/** A local file of the same name and the same bytes: too short a text to be known again by its words is known by these. */
function sameFile(archive: Archive, { id }: Captured): number | null {
  const row = archive
    .sql(
      `select r.article_id from capture c join capture e on e.final_key = c.final_key and e.digest = c.digest and e.id < c.id
         join revision r on r.id = e.revision_id where c.id = ? and c.final_url like 'file:%' order by e.id limit 1`,
    )
    .get(id) as { article_id: number } | undefined;
  return row?.article_id ?? null;
}

/**
 * Within what an article is known again by its words: the site, else the outlet that a file names. "": nothing tells, and two
 * copies of a wire story from two outlets must not become one article.
 */
export function siteKey(capture: Pick<Captured, 'final_url'>, { article }: OnRecord): string {
  const site = siteOf(article.url ?? capture.final_url);
  return site !== '' || article.publisher === null ? site : `outlet:${folded(article.publisher)}`;
}

/** The newest so many that share a band are looked at: what hundreds share is the site's own words. */
const PER_BAND = 30;
/** So many are compared, those with the most bands first: each has to be read. */
const COMPARED = 4;

/** The same words on the same site, where the address is another one. */
function nearArticle(
  archive: Archive,
  capture: Captured,
  record: OnRecord,
  shingles: ReadonlySet<number>,
): number | null {
  const site = siteKey(capture, record);
  if (site === '') return null;
  const votes = new Map<number, number>();
  for (const band of bandsOf(shingles))
    for (const row of archive
      .sql('select article_id from shingle where site = ? and band = ? order by article_id desc limit ?')
      .all(site, band, PER_BAND) as unknown as { article_id: number }[])
      votes.set(row.article_id, (votes.get(row.article_id) ?? 0) + 1);
  const likely = [...votes].sort(([a, x], [b, y]) => y - x || b - a).slice(0, COMPARED);
  for (const [id] of likely) {
    const known = latestWords(archive, id);
    if (!known || daysApart(known.datePublished, record.article.datePublished)) continue;
    if (sameText(shingles, known.shingles)) return id;
  }
  return null;
}

/** A bulletin over the same words every day is a new one every day. */
function daysApart(a: string | null, b: string | null): boolean {
  const apart = a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b));
  return apart > DAY_AND_A_HALF;
}

/** Dates are given by the day and by the minute, in times of all places. */
const DAY_AND_A_HALF = 36 * 60 * 60 * 1000;
