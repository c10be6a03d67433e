/** "/changes": what became of articles after they came out, the newest first. */
import { html } from 'hono/html';
import type { Archive } from '../../archive/archive.ts';
import type { ChangedRevision } from '../../archive/coverage/changes.ts';
import { storyOf } from '../../archive/coverage/stories.ts';
import { type Asked, page, type WebServices } from '../page.ts';
import { bare } from '../parts/foreign.ts';
import { list, object, TEXT, TEXT_OR_NULL, TIME } from './article-schemas.ts';
import { publishersOf } from './articles-query.ts';
import { CHANGES_PARAMETERS, type ChangesAsked, changesAsked, changesFound, changesSearch } from './changes-query.ts';
import { CHANGE_KIND, KIND_COUNTS, NUMBER, VALUES } from './changes-schemas.ts';
import { changesMain } from './changes-view.ts';

export interface ChangesFeedData {
  readonly asked: ChangesAsked;
  readonly revisions: readonly ChangedRevision[];
  /** Value of `before` for the next page. */
  readonly next: string | null;
  /** To narrow it to. */
  readonly publishers: readonly string[];
  /** What the story or the article that was asked for is called; null without one, or where it is not there. */
  readonly of: string | null;
}

const MOST = 40;

const EXCERPT = object({ kind: CHANGE_KIND, before: TEXT, after: TEXT, values: VALUES, note: TEXT_OR_NULL });

export const changesFeedPage = page<ChangesFeedData>({
  path: '/changes',
  summary: 'What changed in articles after they came out, newest first',
  parameters: [
    ...CHANGES_PARAMETERS,
    {
      name: 'before',
      in: 'query',
      description: '`next` of the page before.',
      schema: { type: 'string', pattern: '^\\S{1,40} \\d{1,15}$' },
    },
  ],
  schema: object({
    asked: object({
      kinds: list(CHANGE_KIND),
      publisher: TEXT_OR_NULL,
      article: TEXT_OR_NULL,
      story: TEXT_OR_NULL,
      watched: { type: 'boolean' },
    }),
    revisions: list(
      object({
        article: object({
          key: TEXT,
          url: TEXT_OR_NULL,
          publisher: TEXT_OR_NULL,
          headline: TEXT_OR_NULL,
          language: TEXT_OR_NULL,
        }),
        revision: NUMBER,
        since: { ...NUMBER, description: 'Number of the revision that it is compared with.' },
        at: TIME,
        lastSeen: { ...TIME, description: 'When the one before was last seen.' },
        kinds: KIND_COUNTS,
        excerpts: list(EXCERPT, 'The first changes of the kinds asked for.'),
        cursor: TEXT,
      }),
    ),
    next: TEXT_OR_NULL,
    publishers: list(TEXT),
    of: TEXT_OR_NULL,
  }),
  data: dataOf,
  view: (data, { asked, services }) => ({
    title: data.of === null ? 'Changes' : bare(`Changes: ${data.of}`, 120),
    section: 'changes',
    alternates: [
      { href: `/changes.json${asked.url.search}`, type: 'application/json', title: 'JSON' },
      {
        href: `/changes.atom${changesSearch(data.asked)}`,
        type: 'application/atom+xml',
        title: 'Atom feed of new changes',
      },
    ],
    main: html`${changesMain(data, asked, services.timeZone)}`,
  }),
});

function dataOf(request: Asked, { archive }: WebServices): ChangesFeedData {
  const asked = changesAsked(request);
  const before = request.values.before === undefined ? null : String(request.values.before);
  const found = changesFound(archive, asked, before, MOST + 1);
  const revisions = found.slice(0, MOST);
  return {
    asked,
    revisions,
    next: found.length > MOST ? revisions.at(-1)!.cursor : null,
    publishers: publishersOf(archive).map(({ name }) => name),
    of: nameOf(archive, asked),
  };
}

function nameOf(archive: Archive, { article, story }: ChangesAsked): string | null {
  if (article === null) return story === null ? null : (storyOf(archive, story)?.story.headline ?? null);
  const row = archive.sql('select headline from article where key = ?').get(article) as
    | { headline: string | null }
    | undefined;
  return row?.headline ?? null;
}
