/** Forms of a story: an article into another story or one of its own, and two stories into one. */
import { html } from 'hono/html';
import type { StorySummary } from '../../archive/coverage/types.ts';
import type { Html, Rendering } from '../page.ts';
import { hidden, why } from '../parts/coverage-forms.ts';
import { bare } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import type { StoryData } from './story-data.ts';
import { storyPath } from './story-links.ts';

export function storyForms({ story, timeline, others }: StoryData, rendering: Rendering): Html {
  const next = storyPath(story.key);
  const articles = timeline.filter(({ kind }) => kind === 'published');
  return html`<section class="belongs screen" aria-labelledby="belongs"><h2 id="belongs">What belongs together</h2>
<div class="forms"><form method="post" action="/stories/move">${hidden({ next }, rendering)}<h3>An article is about something else</h3>
<div class="field"><label for="move-article">Article</label><select id="move-article" name="article" required><option value="">Choose…</option>${articles.map(
    ({ article, publisher, headline }) =>
      html`<option value="${article}">${bare(`${publisher ?? 'Outlet not named'}: ${headline ?? 'Without a headline'}`, 90)}</option>`,
  )}</select></div>
<div class="field"><label for="move-to">Belongs to</label><select id="move-to" name="to"><option value="">a story of its own</option>${others.map(option)}</select></div>
${why('move-why')}<button>Put it there</button></form>
${
  others.length === 0
    ? ''
    : html`<form method="post" action="/stories/join">${hidden({ story: story.key, next }, rendering)}<h3>Another story is about the same</h3>
<div class="field"><label for="join-with">Story</label><select id="join-with" name="with" required><option value="">Choose…</option>${others.map(option)}</select></div>
${why('join-why')}<button>Make one story of both</button></form>`
}</div></section>`;
}

const option = ({ key, headline, articles }: StorySummary): Html =>
  html`<option value="${key}">${bare(headline ?? 'Without a headline', 80)} (${counted(articles, 'article')})</option>`;
