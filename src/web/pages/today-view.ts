/** The parts of the first page. */
import { html } from 'hono/html';
import type { StorySummary } from '../../archive/coverage/types.ts';
import type { Html, WebServices } from '../page.ts';
import { headlineWords } from '../parts/article-names.ts';
import { entry } from '../parts/entry.ts';
import { foreign } from '../parts/foreign.ts';
import { counted, whole } from '../parts/numbers.ts';
import { outside } from '../parts/outside.ts';
import { storyCounts } from '../parts/story-line.ts';
import { date, dayOf, dayWords, moment } from '../parts/time.ts';
import { capturePath, revisionPath } from './article-links.ts';
import type { Entry } from './entries.ts';
import { storyPath } from './story-links.ts';
import type { Change, Due, Trouble, Voice } from './today-query.ts';

export const addressBar = (csrf: string): Html => html`<form class="address-bar" method="post" action="/add">
<input type="hidden" name="csrf" value="${csrf}">
<label for="add-url">Put a page on record</label>
<div><input type="text" inputmode="url" id="add-url" name="url" required maxlength="2048" placeholder="https://" autocomplete="off" spellcheck="false" autocapitalize="off">
<button class="main" type="submit">Capture and read</button></div>
</form>`;

export function arrivals(articles: readonly Entry[], { timeZone, now }: WebServices): Html {
  if (articles.length === 0)
    return html`<p class="empty">Nothing is in this archive yet. Put a page on record above, or in the terminal: <code>onrecord add URL</code></p>`;
  const days = Map.groupBy(articles, ({ firstSeen }) => dayOf(firstSeen, timeZone));
  const today = dayOf(now().toISOString(), timeZone);
  return html`${[...days].map(
    ([
      day,
      entries,
    ]) => html`<h3 class="kicker"><a href="/articles?day=${day}">${day === today ? 'Today, ' : ''}<time datetime="${day}">${dayWords(day)}</time></a></h3>
<ul class="plain entries">${entries.map((article) => html`<li>${entry(article, timeZone, 'clock', 4)}</li>`)}</ul>`,
  )}
<p><a href="/articles">All articles</a></p>`;
}

export const stories = (told: readonly StorySummary[], zone: string): Html | '' =>
  told.length === 0
    ? ''
    : part(
        'stories',
        'Told by several',
        html`<ul class="plain lines">${told.map(
          (story) => html`<li><a class="serif" href="${storyPath(story.key)}">${headlineWords(story.headline, 160)}</a>
<span class="small quiet">${storyCounts(story)} · ${date(story.lastSeen, zone)}</span></li>`,
        )}</ul>
<p class="small"><a href="/stories">All stories</a></p>`,
      );

export const changes = (changed: readonly Change[], zone: string): Html =>
  part(
    'changed',
    'What changed',
    changed.length === 0
      ? html`<p class="empty">No article was seen in a second form.</p>`
      : html`<ul class="plain lines">${changed.map(
          (
            c,
          ) => html`<li><a class="serif" href="${revisionPath(c.key, c.revision)}/changes">${headlineWords(c.headline, 160)}</a>
<span class="small quiet">${c.publisher === null ? '' : html`${foreign(c.publisher, 60)} · `}revision ${whole(c.revision)} · ${moment(c.at, zone)}${difference(c)}</span></li>`,
        )}</ul>`,
  );

function difference({ statements, statementsBefore }: Change): Html | '' {
  const more = statements - statementsBefore;
  return more === 0 ? '' : html` · ${counted(Math.abs(more), 'statement')} ${more > 0 ? 'more' : 'fewer'}`;
}

export const voices = (speakers: readonly Voice[], days: number): Html =>
  part(
    'heard',
    'Who was heard',
    speakers.length === 0
      ? html`<p class="empty">Nobody in ${days} days.</p>`
      : html`<table><caption>In articles of the ${days} days up to the last arrival</caption>
<thead><tr><th scope="col">Speaker</th><th scope="col" class="number">Articles</th><th scope="col" class="number">Statements</th></tr></thead>
<tbody>${speakers.map(
          (v) =>
            html`<tr><th scope="row"><a href="/speakers/${v.id}">${foreign(v.name, 80)}</a></th><td class="number">${whole(v.articles)}</td><td class="number">${whole(v.statements)}</td></tr>`,
        )}</tbody></table>`,
  );

export const troubles = (unread: readonly Trouble[], zone: string): Html | '' =>
  unread.length === 0
    ? ''
    : part(
        'unread',
        'Kept, but not read',
        html`<ul class="plain lines">${unread.map(
          (t) => html`<li>${outside(t.url)}
<span class="small">${foreign(t.message, 300)} <span class="quiet"><a href="${capturePath(t.capture)}">Capture</a> of ${moment(t.at, zone)}</span></span></li>`,
        )}</ul>`,
      );

export const next = (due: readonly Due[], zone: string): Html =>
  part(
    'next',
    'What follow does next',
    due.length === 0
      ? html`<p class="empty">It follows nothing. In the terminal: <code>onrecord follow URL</code></p>`
      : html`<ul class="plain lines">${due.map(
          (d) => html`<li>${d.title === null ? outside(d.url) : foreign(d.title, 100)}
<span class="small quiet">${d.kind} · ${moment(d.due, zone)}</span></li>`,
        )}</ul>`,
  );

const part = (id: string, title: string, body: Html): Html =>
  html`<section aria-labelledby="${id}"><h2 class="kicker" id="${id}">${title}</h2>${body}</section>`;
