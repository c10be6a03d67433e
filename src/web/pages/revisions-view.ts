/** The list of an article's revisions. */
import { html } from 'hono/html';
import type { Html, Rendering, View } from '../page.ts';
import { headlineWords, kicker } from '../parts/article-names.ts';
import { counted, whole } from '../parts/numbers.ts';
import { moment } from '../parts/time.ts';
import { articlePath, revisionPath } from './article-links.ts';
import type { RevisionsData } from './revisions-data.ts';

type Revision = RevisionsData['revisions'][number];

export function revisionsView({ article, revisions }: RevisionsData, { services }: Rendering): View {
  const zone = services.timeZone;
  const own = articlePath(article.key);
  return {
    title: `Revisions: ${article.headline ?? 'an article without a headline'}`,
    section: 'articles',
    alternates: [{ href: `${own}/revisions.json`, type: 'application/json', title: 'JSON' }],
    main: html`${kicker(article, own)}
<h1>${counted(revisions.length, 'revision')}</h1>
<p class="second">Each is another content of the article: headline, byline or text. Seen again unchanged, it is a sighting.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Revisions"><table class="revisions"><thead><tr><th scope="col">Revision</th><th scope="col">First seen</th><th scope="col">Headline</th><th scope="col">What changed</th><th scope="col" class="number">Seen</th><th scope="col" class="number">Statements</th></tr></thead>
<tbody>${revisions.map(
      (r) =>
        html`<tr><th scope="row"><a href="${revisionPath(article.key, r.number)}">${r.number}</a></th><td>${moment(r.firstSeen, zone)}</td><td class="serif">${headlineWords(r.headline)}</td><td>${changeWords(r, article.key)}</td><td class="number">${counted(r.sightings, 'time')}</td><td class="number">${whole(r.statements)}</td></tr>`,
    )}</tbody></table></div>`,
  };
}

function changeWords({ number, changes }: Revision, key: string): Html | string {
  if (number === 1) return 'first seen';
  const link = html`<a href="${revisionPath(key, number)}/changes">what changed</a>`;
  if (!changes) return link;
  const { words, headline, statements } = changes;
  const parts = [
    ...(headline ? ['headline'] : []),
    ...(words.gone + words.new > 0 ? [`${counted(words.gone, 'word')} gone, ${whole(words.new)} new`] : []),
    ...(statements.changed > 0 ? [`${counted(statements.changed, 'statement')} in other words`] : []),
    ...(statements.gone + statements.new > 0
      ? [`${counted(statements.gone, 'statement')} gone, ${whole(statements.new)} new`]
      : []),
  ];
  return html`${parts.length === 0 ? 'nothing in the words' : parts.join('; ')} (${link})`;
}
