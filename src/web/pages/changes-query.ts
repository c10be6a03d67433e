/** What the feed of changes is asked for, as the page and its files take it from their address. */
import type { Archive } from '../../archive/archive.ts';
import { type ChangedRevision, changesFeed } from '../../archive/coverage/changes.ts';
import { storyOf } from '../../archive/coverage/stories.ts';
import { CHANGE_KINDS, type ChangeKind } from '../../coverage/revisions/change.ts';
import type { Asked, Parameter } from '../page.ts';

export const CHANGES_PARAMETERS: readonly Parameter[] = [
  {
    name: 'kind',
    in: 'query',
    description: 'Only revisions with such a change; may be given several times.',
    schema: { type: 'string', enum: CHANGE_KINDS },
  },
  { name: 'publisher', in: 'query', description: 'Name of the outlet.', schema: { type: 'string', maxLength: 300 } },
  { name: 'article', in: 'query', description: 'Key of one article.', schema: { type: 'string', maxLength: 64 } },
  {
    name: 'story',
    in: 'query',
    description: 'Key of a story: its articles only.',
    schema: { type: 'string', maxLength: 64 },
  },
  {
    name: 'watched',
    in: 'query',
    description: 'Only pages on the watch list.',
    schema: { type: 'boolean' },
  },
];

export interface ChangesAsked {
  readonly kinds: readonly ChangeKind[];
  readonly publisher: string | null;
  readonly article: string | null;
  readonly story: string | null;
  readonly watched: boolean;
}

export function changesAsked({ values, url }: Asked): ChangesAsked {
  const text = (name: string): string | null => (values[name] === undefined ? null : String(values[name]));
  const given = new Set(url.searchParams.getAll('kind'));
  return {
    kinds: CHANGE_KINDS.filter((kind) => given.has(kind)),
    publisher: text('publisher'),
    article: text('article'),
    story: text('story'),
    watched: values.watched === true,
  };
}

/** The same in one order, for addresses; `more` is put behind it. */
export function changesSearch(asked: ChangesAsked, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams();
  for (const kind of asked.kinds) query.append('kind', kind);
  for (const name of ['publisher', 'article', 'story'] as const) if (asked[name] !== null) query.set(name, asked[name]);
  if (asked.watched) query.set('watched', 'true');
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  const search = query.toString();
  return search === '' ? '' : `?${search}`;
}

/** Newest first. Of a story, what its articles have, put together. */
export function changesFound(
  archive: Archive,
  { kinds, publisher, article, story, watched }: ChangesAsked,
  before: string | null,
  limit: number,
): ChangedRevision[] {
  const query = { kinds, publisher, watchedOnly: watched, before, limit };
  if (story === null) return changesFeed(archive, { ...query, article });
  const articles = storyOf(archive, story)?.articles ?? [];
  return articles
    .filter(({ key, revisions }) => revisions > 1 && (article === null || key === article))
    .flatMap(({ key }) => changesFeed(archive, { ...query, article: key }))
    .sort(laterFirst)
    .slice(0, limit);
}

/** By time, then by the number in the cursor: as the feed itself is sorted. */
function laterFirst(a: ChangedRevision, b: ChangedRevision): number {
  const id = ({ cursor }: ChangedRevision): number => Number(cursor.slice(cursor.lastIndexOf(' ') + 1));
  return a.at < b.at ? 1 : a.at > b.at ? -1 : id(b) - id(a);
}
