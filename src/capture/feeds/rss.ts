/** RSS 0.9x, 1.0 and 2.0. */
import { feedDate } from './dates.ts';
import { absolute, baseOf, type Feed, type FeedItem, idOf, MAX_SUMMARY, MAX_TITLE, type PollHints } from './feed.ts';
import { clean, plainText } from './text.ts';
import { childOf, childrenOf, type Element, firstText, textOf } from './xml.ts';

/** In this order: the first that has words. */
const SUMMARIES = [
  'description',
  'dc:description',
  'atom:summary',
  'itunes:summary',
  'media:description',
  'content:encoded',
  'xhtml:body',
  'body',
  'fullitem',
];

type Head = Omit<Feed, 'items' | 'problems'>;

export function rssHead(root: Element, url: string): Head {
  const channel = childOf(root, 'channel') ?? root;
  const title = firstText(channel, 'title', 'dc:title');
  return {
    dialect: root.name === 'rdf:rdf' ? 'rdf' : 'rss',
    title: title && (plainText(title, MAX_TITLE) || null),
    site: absolute(firstText(channel, 'link'), baseOf(url, root, channel)) ?? alternate(channel, url),
    language: languageOf(firstText(channel, 'language', 'dc:language')),
    hints: hintsOf(channel),
  };
}

export function rssItem(item: Element, root: Element | null, url: string, now: Date | null): FeedItem {
  const base = baseOf(url, root, childOf(root, 'channel'), item);
  const title = firstText(item, 'title', 'dc:title', 'media:title');
  const summary = firstText(item, ...SUMMARIES);
  const published = feedDate(
    firstText(item, 'pubdate', 'dc:date', 'dcterms:issued', 'atom:published', 'dcterms:created'),
    now,
  );
  const address = addressOf(item, base);
  const publisher = firstText(item, 'source', 'dc:publisher');
  return {
    id: idOf(
      firstText(item, 'guid', 'atom:id') ?? item.attributes['rdf:about'] ?? null,
      address,
      title,
      published,
      summary,
    ),
    url: address,
    title: title && (plainText(title, MAX_TITLE) || null),
    published,
    updated: feedDate(firstText(item, 'atom:updated', 'dcterms:modified'), now),
    summary: summary && (plainText(summary, MAX_SUMMARY) || null),
    publisher: publisher && (plainText(publisher, 200) || null),
  };
}

/** A feed proxy keeps the article's own address in `origLink`. A guid is an address unless it says that it is not. */
function addressOf(item: Element, base: string): string | null {
  const guid = childOf(item, 'guid');
  const permanent = guid && guid.attributes.ispermalink?.trim().toLowerCase() !== 'false' ? textOf(guid) : null;
  return (
    absolute(firstText(item, 'feedburner:origlink'), base) ??
    absolute(firstText(item, 'link'), base) ??
    alternate(item, base) ??
    (permanent && /^\s*https?:\/\//i.test(permanent) ? absolute(permanent, base) : null) ??
    absolute(item.attributes['rdf:about'], base)
  );
}

function alternate(element: Element, base: string): string | null {
  const link = [...childrenOf(element, 'atom:link'), ...childrenOf(element, 'link')].find(
    ({ attributes }) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate',
  );
  return link ? absolute(link.attributes.href, base) : null;
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

export function hintsOf(channel: Element): PollHints {
  const values = (list: string, each: string): string[] =>
    childrenOf(childOf(channel, list), each)
      .slice(0, 50)
      .map((element) => textOf(element).trim().toLowerCase());
  const ttl = Number(firstText(channel, 'ttl') ?? Number.NaN);
  const period = PERIODS[firstText(channel, 'sy:updateperiod')?.toLowerCase() ?? ''];
  const frequency = Number(firstText(channel, 'sy:updatefrequency') ?? 1);
  const hours = values('skiphours', 'hour').filter((hour) => /^\d{1,2}$/.test(hour) && Number(hour) <= 24);
  const days = values('skipdays', 'day').map((day) => DAYS.indexOf(day.slice(0, 3)));
  return {
    ttl: ttl > 0 && ttl < 1e9 ? Math.round(ttl) : null,
    skipHours: [...new Set(hours.map((hour) => Number(hour) % 24))].sort((a, b) => a - b),
    skipDays: [...new Set(days.filter((day) => day >= 0))].sort((a, b) => a - b),
    updatePeriod: period ? Math.max(1, Math.round(period / (frequency >= 1 ? frequency : 1))) : null,
  };
}

/** A language tag, as it is written but for case; null for anything else. */
export function languageOf(written: string | null | undefined): string | null {
  const tag = clean(written ?? '', 40).replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,4}$/i.test(tag) ? tag.toLowerCase() : null;
}
