/** Prefixes: what a document calls `x:date` is `dc:date` when `x` is declared to be Dublin Core. */

/** Namespace (without scheme, `www.` and last slash or number sign) -> its usual prefix. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['purl.org/rss/1.0', 'rss'],
  ['my.netscape.com/rdf/simple/0.9', 'rss'],
  ['channel.netscape.com/rdf/simple/0.9', 'rss'],
  ['backend.userland.com/rss2', 'rss'],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['search.yahoo.com/mrss', 'media'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['sitemaps.org/schemas/sitemap/0.9', 'sitemap'],
  ['google.com/schemas/sitemap/0.84', 'sitemap'],
  ['google.com/schemas/sitemap-news/0.9', 'news'],
]);
/** Of these the document is made: their elements are named without prefix. */
const PRIMARY: ReadonlyMap<string, string> = new Map([
  ['feed', 'atom'],
  ['rss', 'rss'],
  ['rdf:rdf', 'rss'],
  ['urlset', 'sitemap'],
  ['sitemapindex', 'sitemap'],
]);
const MAX_PREFIXES = 64;

type Attributes = Readonly<Record<string, string>>;

const usual = (namespace: string): string | null =>
  USUAL.get(
    namespace
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\/(www\.)?/, '')
      .replace(/[#/]$/, ''),
  ) ?? null;

/** Reads declarations as they come. Names in and out are lower case. */
export function namesOf() {
  const prefixes = new Map<string, string>();
  let primary = '';

  const declare = (attributes: Attributes): void => {
    for (const name in attributes) {
      if (!name.startsWith('xmlns:') || prefixes.size >= MAX_PREFIXES) continue;
      const prefix = usual(attributes[name]!);
      if (prefix !== null) prefixes.set(name.slice(6), prefix);
    }
  };
  const named = (tag: string): { prefix: string; local: string } => {
    const colon = tag.indexOf(':');
    const written = colon < 0 ? '' : tag.slice(0, colon);
    return { prefix: prefixes.get(written) ?? written, local: colon < 0 ? tag : tag.slice(colon + 1) };
  };

  return {
    /** The name of a root element; `rdf:rdf` is the only one that keeps its prefix. */
    root(tag: string, attributes: Attributes): string {
      declare(attributes);
      const { prefix, local } = named(tag);
      const name = local === 'rdf' ? 'rdf:rdf' : local;
      primary = PRIMARY.get(name) ?? '';
      return prefix === '' || prefix === primary || name === 'rdf:rdf' ? name : `${prefix}:${local}`;
    },
    of(tag: string, attributes: Attributes): string {
      declare(attributes);
      const { prefix, local } = named(tag);
      if (prefix !== '') return prefix === primary ? local : `${prefix}:${local}`;
      // <link xmlns="http://www.w3.org/2005/Atom"> in an RSS channel
      const own = attributes.xmlns === undefined ? null : usual(attributes.xmlns);
      return own !== null && own !== primary && own !== 'rss' ? `${own}:${local}` : local;
    },
    attribute(name: string): string {
      if (name.startsWith('xml')) return name;
      const { prefix, local } = named(name);
      return prefix === '' ? local : `${prefix}:${local}`;
    },
  };
}
