/** Atom 1.0 and 0.3. */
import { feedDate } from './dates.ts';
import { absolute, baseOf, type Feed, type FeedItem, idOf, MAX_SUMMARY, MAX_TITLE } from './feed.ts';
import { hintsOf, languageOf } from './rss.ts';
import { clean, plainText } from './text.ts';
import { childOf, childrenOf, type Element, firstText, textOf } from './xml.ts';

export function atomHead(root: Element, url: string): Omit<Feed, 'items' | 'problems'> {
  return {
    dialect: 'atom',
    title: words(root, MAX_TITLE, 'title'),
    site: alternate(root, baseOf(url, root)),
    language: languageOf(root.attributes['xml:lang']),
    hints: hintsOf(root),
  };
}

export function atomItem(entry: Element, root: Element | null, url: string, now: Date | null): FeedItem {
  const base = baseOf(url, root, entry);
  const own = childOf(entry, 'feedburner:origlink');
  const address = (own && absolute(textOf(own), base)) ?? alternate(entry, base) ?? contentAddress(entry, base);
  const title = words(entry, MAX_TITLE, 'title');
  const summary = words(entry, MAX_SUMMARY, 'summary', 'content');
  const published = feedDate(firstText(entry, 'published', 'issued', 'created', 'dc:date'), now);
  const id = firstText(entry, 'id');
  return {
    id: idOf(id, address, title, published, summary),
    url: address ?? (id && /^https?:\/\//i.test(id) ? absolute(id, base) : null),
    title,
    published,
    updated: feedDate(firstText(entry, 'updated', 'modified'), now),
    summary,
    publisher: words(childOf(entry, 'source'), 200, 'title'),
  };
}

/** The link to the page itself: `alternate` is what a link without `rel` is. An HTML one goes before any other. */
function alternate(element: Element, base: string): string | null {
  const links = childrenOf(element, 'link').filter(
    ({ attributes }) => (attributes.rel ?? 'alternate').trim().toLowerCase() === 'alternate',
  );
  const link = links.find(({ attributes }) => (attributes.type ?? 'text/html').includes('html')) ?? links[0];
  return link ? absolute(link.attributes.href ?? textOf(link), baseOf(base, link)) : null;
}

const contentAddress = (entry: Element, base: string): string | null =>
  absolute(childOf(entry, 'content')?.attributes.src, base);

/** Only what is declared to be markup has any to remove; Atom 0.3 says it with `mode`, and with media types. */
function words(parent: Element | null, limit: number, ...names: string[]): string | null {
  for (const name of names) {
    const element = childOf(parent, name);
    if (!element) continue;
    const type = (element.attributes.type ?? 'text').trim().toLowerCase();
    if (/^[\w.+-]+\/[\w.+-]+$/.test(type) && !/html|xml|^text\/plain/.test(type)) continue; // a picture, a sound
    const markup = isMarkup(element, type);
    const text =
      element.attributes.mode === 'base64' ? Buffer.from(textOf(element), 'base64').toString() : textOf(element);
    const shown = markup ? plainText(text, limit) : clean(text, limit);
    if (shown !== '') return shown;
  }
  return null;
}

/** Whether the text is markup that was escaped. Markup that was not is elements, which are gone already. */
function isMarkup({ attributes, content }: Element, type: string): boolean {
  if (attributes.mode === 'escaped' || attributes.mode === 'base64') return true;
  return type.includes('html') && type !== 'xhtml' && content.every((part) => typeof part === 'string');
}
