/** A story in a list: headline, what it is about, how many tell it, since when. */
import { html } from 'hono/html';
import type { StorySummary } from '../../archive/coverage/types.ts';
import type { Html } from '../page.ts';
import { storyPath } from '../pages/story-links.ts';
import { headlineWords } from './article-names.ts';
import { foreign } from './foreign.ts';
import { counted } from './numbers.ts';
import { date } from './time.ts';

/** "12 articles, 7 outlets, 2 origins" */
export const storyCounts = ({ articles, outlets, origins }: StorySummary): Html =>
  html`<span class="number">${counted(articles, 'article')}, ${counted(outlets, 'outlet')}, ${counted(origins, 'origin')}</span>`;

export function storyLine(story: StorySummary, zone: string): Html {
  const { key, headline, about, firstSeen, lastSeen } = story;
  const isOneDay = firstSeen.slice(0, 10) === lastSeen.slice(0, 10);
  return html`<article class="entry"><h3><a href="${storyPath(key)}">${headlineWords(headline, 300)}</a></h3>
<p class="small">${storyCounts(story)} <span class="quiet">· ${isOneDay ? date(lastSeen, zone) : html`since ${date(firstSeen, zone)}, last on ${date(lastSeen, zone)}`}</span></p>
${about.length === 0 ? '' : html`<p class="small second">${about.slice(0, 6).map((name, i) => html`${i > 0 ? html` <span class="quiet">·</span> ` : ''}${foreign(name, 60)}`)}</p>`}</article>`;
}
