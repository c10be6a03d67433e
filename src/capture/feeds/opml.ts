/** Lists of feeds as feed readers exchange them: OPML 1.0 and 2.0, in. */
import { failed, ok, type Problem, type Result } from '../../record/problem.ts';
import { number } from './choose.ts';
import { decode } from './decode.ts';
import { absolute } from './feed.ts';
import { clean } from './text.ts';
import { childOf, childrenOf, type Element, firstText, readXml } from './xml.ts';

export interface ListedFeed {
  readonly title: string | null;
  /** Of the feed: http or https. */
  readonly url: string;
  /** Of the site that the feed is of. */
  readonly site: string | null;
  /** Names of the outlines around it, the outermost first. */
  readonly folder: readonly string[];
  /** As the `category` attribute has them: "/News/Local", "courts". */
  readonly categories: readonly string[];
}

export interface FeedList {
  readonly title: string | null;
  /** At most 10,000, each address once, in the order of the list. */
  readonly feeds: readonly ListedFeed[];
  readonly problems: readonly Problem[];
}

const MAX_FEEDS = 10_000;
const MAX_NAME = 200;
const LIMITS = { elements: 50_000, characters: 100_000 };

/** Problems: `empty`, `unsupported` (not OPML). Outlines that are no feeds are folders or left out. */
export function readOpml(bytes: Uint8Array): Result<FeedList> {
  if (bytes.length === 0) return failed('empty', 'The list is empty: not one byte.');
  const { text, cut } = decode(bytes, null);
  const xml = readXml(text, (name) => (name === 'opml' ? '' : name === 'html' ? 'stop' : null), undefined, LIMITS);
  if (!xml.root) return failed('unsupported', 'This is no list of feeds: export one as OPML from your feed reader.');
  const feeds = new Map<string, ListedFeed>();
  const left = { doubles: 0, addresses: 0, over: 0 };
  for (const body of childrenOf(xml.root, 'body')) collect(body, [], feeds, left);
  return ok({
    title: shown(firstText(childOf(xml.root, 'head'), 'title')),
    feeds: [...feeds.values()],
    problems: remarks(left, xml.truncated || cut),
  });
}

type Left = { doubles: number; addresses: number; over: number };

function collect(parent: Element, folder: readonly string[], feeds: Map<string, ListedFeed>, left: Left): void {
  for (const outline of childrenOf(parent, 'outline')) {
    const { attributes } = outline;
    const name = shown(attributes.title ?? null) ?? shown(attributes.text ?? null);
    const written = attributes.xmlurl ?? (/^(?:rss|atom)$/i.test(attributes.type ?? '') ? attributes.url : undefined);
    const inside = written === undefined && name !== null ? [...folder, name] : folder;
    if (written !== undefined) keep(listed(outline, written, name, folder), feeds, left);
    collect(outline, inside, feeds, left);
  }
}

function keep(feed: ListedFeed | null, feeds: Map<string, ListedFeed>, left: Left): void {
  if (!feed) left.addresses += 1;
  else if (feeds.has(feed.url)) left.doubles += 1;
  else if (feeds.size >= MAX_FEEDS) left.over += 1;
  else feeds.set(feed.url, feed);
}

function listed(
  { attributes }: Element,
  written: string,
  title: string | null,
  folder: readonly string[],
): ListedFeed | null {
  const url = absolute(written, null);
  if (!url) return null;
  const categories = (attributes.category ?? '').split(',', 20).map((category) => clean(category, MAX_NAME));
  return {
    title,
    url,
    site: absolute(attributes.htmlurl, null),
    folder: folder.slice(0, 10),
    categories: categories.filter((category) => category !== ''),
  };
}

const shown = (text: string | null): string | null => (text && clean(text, MAX_NAME)) || null;

function remarks({ doubles, addresses, over }: Left, incomplete: boolean): Problem[] {
  const problems: Problem[] = [];
  if (incomplete)
    problems.push({ code: 'bad-input', message: 'The list ends in the middle; what came before was read.' });
  if (over > 0)
    problems.push({
      code: 'too-large',
      message: `Only ${number(MAX_FEEDS)} feeds of the list were read; ${number(over)} were not.`,
    });
  if (addresses > 0)
    problems.push({ code: 'bad-url', message: `Left out, without an http or https address: ${number(addresses)}.` });
  if (doubles > 0)
    problems.push({ code: 'bad-input', message: `Listed more than once and read once: ${number(doubles)}.` });
  return problems;
}
