/** The newest changes as an Atom feed (RFC 4287), with the same filters as the page. */

import type { Archive } from '../../archive/archive.ts';
import type { ChangedRevision, ChangeExcerpt } from '../../archive/coverage/changes.ts';
import { stableId } from '../../archive/export/stable-id.ts';
import { xml } from '../../archive/export/xml.ts';
import type { Asked, Download } from '../page.ts';
import { revisionPath } from '../pages/article-links.ts';
import {
  CHANGES_PARAMETERS,
  type ChangesAsked,
  changesAsked,
  changesFound,
  changesSearch,
} from '../pages/changes-query.ts';
import { kindLook } from '../parts/change-kinds.ts';
import { bare } from '../parts/foreign.ts';

const MOST = 100;

export const changesAtom: Download = {
  path: '/changes.atom',
  summary: 'The newest changes of articles as an Atom feed',
  parameters: CHANGES_PARAMETERS,
  mediaType: 'application/atom+xml',
  respond: (request, { archive }) =>
    new Response(feedOf(archive, request), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } }),
};

function feedOf(archive: Archive, request: Asked): string {
  const asked = changesAsked(request);
  const { origin } = request.url;
  const revisions = changesFound(archive, asked, null, MOST);
  const search = changesSearch(asked);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${xml(stableId(archive.id, 'changes', search))}</id>
<title>${xml(titleOf(asked))}</title>
<updated>${xml(revisions[0]?.at ?? '1970-01-01T00:00:00Z')}</updated>
<author><name>onrecord</name></author>
<generator>onrecord</generator>
${link('self', 'application/atom+xml', `${origin}/changes.atom${search}`)}${link('alternate', 'text/html', `${origin}/changes${search}`)}${revisions
  .map((one) => entry(archive, one, origin))
  .join('')}</feed>
`;
}

/** What a feed reader lists it under. */
function titleOf({ kinds, publisher, article, story, watched }: ChangesAsked): string {
  const words = [
    ...kinds.map((kind) => kindLook(kind).words),
    ...(publisher === null ? [] : [bare(publisher, 100)]),
    ...(article === null ? [] : [`article ${bare(article, 64)}`]),
    ...(story === null ? [] : [`story ${bare(story, 64)}`]),
    ...(watched ? ['watched pages'] : []),
  ];
  return `Changes: ${words.length === 0 ? 'all' : words.join(', ')}`;
}

function entry(
  archive: Archive,
  { article, revision, since, at, kinds, excerpts }: ChangedRevision,
  origin: string,
): string {
  const href = `${origin}${revisionPath(article.key, revision)}/changes?from=${since}`;
  const what = kinds.map(({ kind, count }) => `${kindLook(kind).words}${count > 1 ? ` × ${count}` : ''}`).join(', ');
  const headline = bare(article.headline ?? 'Without a headline', 120);
  return `<entry>
<id>${xml(stableId(archive.id, 'change', article.key, revision, at))}</id>
<title>${xml(`${headline}: ${what}`)}</title>
<published>${xml(at)}</published>
<updated>${xml(at)}</updated>
${link('alternate', 'text/html', href)}${kinds.map(({ kind }) => `<category term="${xml(kind)}" label="${xml(kindLook(kind).words)}"/>\n`).join('')}${
  article.publisher === null ? '' : `<author><name>${xml(bare(article.publisher, 200))}</name></author>\n`
}<content type="text">${xml(contentOf(article, revision, since, excerpts))}</content>
</entry>
`;
}

/** Plain text: nothing in it can be markup to any reader. */
function contentOf(
  { publisher, url }: ChangedRevision['article'],
  revision: number,
  since: number,
  excerpts: readonly ChangeExcerpt[],
): string {
  const lines = excerpts.flatMap(({ kind, before, after, values, note }) => {
    const [was, is] = values ?? [before || null, after || null];
    return [
      `${kindLook(kind).words}${note === null ? '' : ` (${note})`}`,
      ...(was === null ? [] : [`− ${was}`]),
      ...(is === null ? [] : [`+ ${is}`]),
      '',
    ];
  });
  return [
    ...lines,
    `${publisher ?? 'Outlet not named'}, revision ${revision} against revision ${since}`,
    ...(url ? [url] : []),
  ].join('\n');
}

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${xml(href)}"/>\n`;
