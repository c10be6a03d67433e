/** The list of an article's revisions, each with what changed in it. */
import { html } from 'hono/html';
import type { Html, Rendering, View } from '../page.ts';
import { headlineWords, kicker } from '../parts/article-names.ts';
import { kindSign } from '../parts/change-kinds.ts';
import { changeList } from '../parts/change-list.ts';
import { languageTag } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { moment } from '../parts/time.ts';
import { articlePath, inAddress, revisionPath } from './article-links.ts';
import { revisionChooser } from './revisions-chooser.ts';
import type { RevisionsData } from './revisions-data.ts';

type Revision = RevisionsData['revisions'][number];

export function revisionsView(data: RevisionsData, { services }: Rendering): View {
  const { article, revisions } = data;
  const zone = services.timeZone;
  const own = articlePath(article.key);
  const [latest, before] = revisions;
  return {
    title: `Revisions: ${article.headline ?? 'an article without a headline'}`,
    section: 'articles',
    alternates: [
      { href: `${own}/revisions.json`, type: 'application/json', title: 'JSON' },
      {
        href: `/changes.atom?article=${inAddress(article.key)}`,
        type: 'application/atom+xml',
        title: 'Atom feed of changes',
      },
    ],
    main: html`<div class="changes">${kicker(article, own)}
<h1>${counted(revisions.length, 'revision')}</h1>
<p class="second measure">Each is another content of the article: headline, byline or text. Seen again unchanged, it is a sighting.</p>
${latest && before ? revisionChooser(article.key, revisions, before.number, latest.number) : ''}
${revisions.map((r, i) => section(r, revisions[i + 1] ?? null, data, zone))}</div>`,
  };
}

function section(r: Revision, before: Revision | null, { article, language }: RevisionsData, zone: string): Html {
  const { key } = article;
  const isHeadlineNew = before === null || before.headline !== r.headline;
  return html`<section class="revision" id="revision-${r.number}" aria-labelledby="r${r.number}"><h2 id="r${r.number}"><a href="${revisionPath(key, r.number)}">Revision ${r.number}</a></h2>
<p class="small second">first seen ${moment(r.firstSeen, zone)} <span class="quiet">·</span> seen ${counted(r.sightings, 'time')}${r.sightings > 1 ? html`, last ${moment(r.lastSeen, zone)}` : ''} <span class="quiet">·</span> ${counted(r.statements, 'statement')}</p>
${isHeadlineNew ? html`<p class="head serif" lang="${languageTag(language)}">${headlineWords(r.headline)}</p>` : ''}
${what(r, before, key, languageTag(language))}</section>\n`;
}

function what({ number, changes }: Revision, before: Revision | null, key: string, lang: string): Html | '' {
  if (before === null) return '';
  const href = `${revisionPath(key, number)}/changes`;
  if (!changes) return html`<p><a href="${href}">What changed</a></p>`;
  const { kinds, first, since } = changes;
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return html`<p class="empty">No word changed. <a href="${href}">Both texts</a></p>`;
  return html`<ul class="kinds">${kinds.map(({ kind, count }) => html`<li>${kindSign(kind, count)}</li>`)}</ul>
${changeList(first, { article: key, from: since, to: number, lang }, 1, `r${number}-`)}
<p><a href="${href}">${all > first.length ? html`All ${counted(all, 'change')} and both texts` : html`Both texts, revision ${since} and ${number}`}</a></p>`;
}
