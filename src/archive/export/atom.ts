/** The newest statements of a search as an Atom feed (RFC 4287). */
import type { Archive } from '../archive.ts';
import type { StatementQuery } from '../search/query.ts';
import type { FoundStatement } from '../types.ts';
import { type NewStatement, newestStatements, wordsKey } from './newest.ts';
import { stableId } from './stable-id.ts';
import { xml } from './xml.ts';

export interface FeedOf {
  readonly title: string;
  /** Of this search, the same every time: part of the feed's id. */
  readonly name: string;
  /** Absolute addresses; null where the feed is a file. */
  readonly self: string | null;
  readonly alternate: string | null;
  readonly hrefOf: ((found: FoundStatement) => string) | null;
}

const MOST = 100;
const LONGEST_TITLE = 140;

/** In pieces; together one document. */
export function* statementsAtom(archive: Archive, query: StatementQuery, feed: FeedOf): Generator<string> {
  const newest = newestStatements(archive, query, MOST);
  yield `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${xml(stableId(archive.id, 'feed', feed.name))}</id>
<title>${xml(feed.title)}</title>
<updated>${xml(newest[0]?.since ?? lastSeen(archive))}</updated>
<author><name>onrecord</name></author>
<generator>onrecord</generator>
${link('self', 'application/atom+xml', feed.self)}${link('alternate', 'text/html', feed.alternate)}`;
  const given = new Set<string>();
  for (const item of newest) {
    const id = stableId(archive.id, 'statement', item.found.article.key, wordsKey(item.found.statement));
    // The same words twice in one article are one entry: ids are there to tell readers what they have.
    if (given.has(id)) continue;
    given.add(id);
    yield entry(item, id, feed);
  }
  yield '</feed>\n';
}

function entry({ found, since }: NewStatement, id: string, { hrefOf, alternate }: FeedOf): string {
  const { statement, article } = found;
  const words = statement.content.map(({ text }) => text).join(' … ');
  const title = `${statement.speaker.name ?? 'Nobody named'} ${statement.stance}: ${words || (statement.cue?.text ?? '')}`;
  const href = hrefOf?.(found) ?? alternate;
  return `<entry>
<id>${xml(id)}</id>
<title>${xml(shortened(title))}</title>
<published>${xml(since)}</published>
<updated>${xml(since)}</updated>
${link('alternate', 'text/html', href)}<category term="${xml(statement.stance)}"/>
${article.publisher === null ? '' : `<author><name>${xml(article.publisher)}</name></author>\n`}<content type="text">${xml(contentOf(found, words))}</content>
</entry>
`;
}

function contentOf({ statement, article }: FoundStatement, words: string): string {
  const { speaker, said } = statement;
  const facts = [
    speaker.role === null ? null : `Role: ${speaker.role}`,
    `Form: ${statement.form}. Naming: ${speaker.naming ?? 'not known'}. Confidence: ${statement.confidence}`,
    said === null ? null : `Said: ${said.value}`,
    [article.headline, article.publisher, article.datePublished].filter((part) => part !== null).join(', ') || null,
    article.origin === null ? null : `From: ${article.origin}`,
    article.url,
  ];
  return [words, '', ...facts.filter((fact) => fact !== null)].join('\n');
}

const link = (rel: string, type: string, href: string | null): string =>
  href === null ? '' : `<link rel="${rel}" type="${type}" href="${xml(href)}"/>\n`;

/** Whole code points, one line. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const points = [...line.slice(0, 2 * LONGEST_TITLE)];
  return points.length > LONGEST_TITLE ? `${points.slice(0, LONGEST_TITLE - 1).join('')}…` : points.join('');
}

const lastSeen = (archive: Archive): string =>
  (archive.sql('select max(first_seen) as at from revision').get() as { at: string | null }).at ??
  '1970-01-01T00:00:00Z';
