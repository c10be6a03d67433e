/** The feeds that a page says it has. Nothing is guessed: a feed that no page names is not looked for. */
import { Tokenizer } from 'htmlparser2';
import { decode } from './decode.ts';
import { absolute, type FeedLink } from './feed.ts';
import { plainText } from './text.ts';

const DIALECTS: ReadonlyMap<string, FeedLink['dialect']> = new Map([
  ['application/rss+xml', 'rss'],
  ['application/rdf+xml', 'rss'],
  ['application/x-rss+xml', 'rss'],
  ['application/atom+xml', 'atom'],
  ['application/feed+json', 'json'],
]);
const WANTED = new Set(['link', 'a', 'base']);
const KEPT = new Set(['rel', 'type', 'href', 'title']);
const MAX_LINKS = 50;
/** Feeds are named in the head, or in a list at the foot of a page. */
const MAX_CHARACTERS = 4_000_000;

/** `<link>` and `<a>` with `rel` alternate or feed and a feed's media type, in the order of the page, each address once. */
export function feedLinks(html: Uint8Array | string, url: string): FeedLink[] {
  const page = (typeof html === 'string' ? html : decode(html, null).text).slice(0, MAX_CHARACTERS);
  const links = new Map<string, FeedLink>();
  let base = url;
  let hasBase = false;
  let tag = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};

  const startTag = (): void => {
    if (tag === 'base' && !hasBase && attributes.href !== undefined) {
      base = absolute(attributes.href, url) ?? url;
      hasBase = true;
    } else if (tag === 'link' || tag === 'a') {
      const link = linkOf(attributes, base);
      if (link && !links.has(link.url)) links.set(link.url, link);
      if (links.size >= MAX_LINKS) tokenizer.pause();
    }
    tag = '';
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext() {},
      ontextentity() {},
      oncdata() {},
      onopentagname(start, end) {
        tag = end - start > 4 ? '' : page.slice(start, end).toLowerCase();
        if (!WANTED.has(tag)) tag = '';
        attributes = {};
      },
      onattribname(start, end) {
        attribute = tag === '' || end - start > 5 ? '' : page.slice(start, end).toLowerCase();
        if (!KEPT.has(attribute)) attribute = '';
        value = '';
      },
      onattribdata(start, end) {
        if (attribute !== '' && value.length < 5_000) value += page.slice(start, Math.min(end, start + 5_000));
      },
      onattribentity(point) {
        if (attribute !== '' && value.length < 5_000) value += String.fromCodePoint(point);
      },
      onattribend() {
        if (attribute !== '') attributes[attribute] ??= value;
      },
      onopentagend: startTag,
      onselfclosingtag: startTag,
      onclosetag() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
      isInForeignContext: () => false,
    },
  );
  tokenizer.write(page);
  return [...links.values()];
}

function linkOf({ rel, type, href, title }: Record<string, string>, base: string): FeedLink | null {
  const rels = (rel ?? '').toLowerCase().split(/\s+/);
  const dialect =
    DIALECTS.get((type ?? '').split(';')[0]!.trim().toLowerCase()) ?? (rels.includes('feed') ? 'rss' : null);
  if (!dialect || !(rels.includes('alternate') || rels.includes('feed'))) return null;
  const url = absolute(href, base);
  return url ? { url, title: plainText(title ?? '', 200) || null, dialect } : null;
}
