/** Review: one statement at a time, the least certain first. */
import { html } from 'hono/html';
import { speakerLabel } from '../../telling/speakers.ts';
import type { Html, Rendering, View } from '../page.ts';
import { page } from '../page.ts';
import { kicker } from '../parts/article-names.ts';
import { choiceWords } from '../parts/choice-words.ts';
import { foreign, languageTag, visible } from '../parts/foreign.ts';
import { counted, share, whole } from '../parts/numbers.ts';
import { keyHint, quickForms, undoForm } from '../parts/review-forms.ts';
import { facts, kindWords, saidOf } from '../parts/review-forms-facts.ts';
import { markedPassages } from '../parts/review-forms-text.ts';
import { stanceSign } from '../parts/stance.ts';
import { moment } from '../parts/time.ts';
import { articlePath, reviewPath, statementPath, withQuery } from './article-links.ts';
import { KEY } from './article-parameters.ts';
import { COUNT, list, object, TEXT, TEXT_OR_NULL } from './article-schemas.ts';
import type { ReviewItem } from './review-item.ts';
import { ARTICLE_KEY, DONE, ITEM, ORDER, PROGRESS, SEED, SKIP, SPEAKER } from './review-parameters.ts';
import { type QueueData, queueData } from './review-queue-data.ts';

const SCHEMA = object({
  order: { enum: ['certainty', 'random', 'speaker', 'article'] },
  seed: TEXT,
  speaker: { type: ['object', 'null'] },
  article: { type: ['object', 'null'] },
  progress: PROGRESS,
  item: { anyOf: [ITEM, { type: 'null' }] },
  list: list(object({ id: TEXT, label: TEXT, state: TEXT_OR_NULL })),
  skipped: list(TEXT),
  last: { type: ['object', 'null'] },
  orphans: COUNT,
});

export const reviewPage = page<QueueData>({
  path: '/review',
  summary: 'The next statement to review, in its sentence: the least certain first, or in another order.',
  parameters: [ORDER, SEED, SPEAKER, ARTICLE_KEY, SKIP, DONE],
  schema: SCHEMA,
  data: queueData,
  view: queueView,
});

export const reviewArticlePage = page<QueueData>({
  path: '/review/:key',
  summary: 'The next statement of one article to review.',
  parameters: [KEY, SKIP, DONE],
  schema: SCHEMA,
  data: queueData,
  view: queueView,
});

function queueView(data: QueueData, rendering: Rendering): View {
  const { url } = rendering.asked;
  return {
    title: data.article ? `Review: ${data.article.headline ?? 'an article'}` : 'Review',
    section: 'review',
    alternates: [{ href: `${url.pathname}.json${url.search}`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="review" data-review>${head(data)}
${data.item ? itemOf(data.item, data, rendering) : nothingLeft(data)}
${foot(data, rendering)}${all(data)}</div>`,
  };
}

const ORDERS: readonly (readonly [QueueData['order'], string, string])[] = [
  ['certainty', '/review', 'least certain first'],
  ['random', '/review?order=random', 'random sample'],
];

function head({ order, progress, article, speaker, orphans, seed }: QueueData): Html {
  const all = progress.waiting + progress.reviewed;
  const of = article
    ? html` of <a href="${articlePath(article.key)}">${foreign(article.headline ?? 'this article', 160)}</a>`
    : '';
  return html`<h1>Review</h1>
<nav class="orders small" aria-label="Order"><ul class="inline">${ORDERS.map(
    ([name, href, words]) =>
      html`<li><a href="${href}"${name === order ? html` aria-current="page"` : ''}>${words}</a></li>`,
  )}${speaker ? html`<li><a href="/review?order=speaker&amp;speaker=${speaker.id}" aria-current="page">only ${foreign(speaker.name, 80)}</a></li>` : ''}
<li><a href="/review/agreement${seed === '' ? '' : `?seed=${encodeURIComponent(seed)}`}">how often people agreed</a></li>
<li><a href="/review/orphans">corrections without their words (${whole(orphans)})</a></li><li><a href="/log">the log</a></li></ul></nav>
<div class="progress"><progress max="${Math.max(1, all)}" value="${progress.reviewed}" aria-label="Statements reviewed"></progress> <span class="small second">${whole(progress.reviewed)} of ${counted(all, 'statement')}${of} reviewed (${share(progress.reviewed, all)})</span></div>
${order === 'random' ? html`<p class="note small measure">A random sample: statements as they come, whatever the program thinks of them. Review them one after the other without passing any over, and <a href="/review/agreement${seed === '' ? '' : `?seed=${encodeURIComponent(seed)}`}">the share that people agreed with</a> holds for the whole archive.</p>` : ''}`;
}

function itemOf(item: ReviewItem, data: QueueData, rendering: Rendering): Html {
  const { article, statement, passages, before, after, language, revision } = item;
  const { services, asked } = rendering;
  const here = withQuery(asked.url, { done: null });
  const skip = withQuery(asked.url, {
    done: null,
    skip: [...data.skipped.filter((id) => id !== statement.id), statement.id].join(','),
  });
  const base = { article: article.key, revision, statement: statement.id, next: here };
  return html`<article class="item" aria-labelledby="item">
<div class="reading">${kicker(article, articlePath(article.key), html` · ${moment(article.firstSeen, services.timeZone)}`)}
<div class="text article" lang="${languageTag(language)}">${before ? html`<p class="around" dir="auto">${visible(before.text, 600)}</p>` : ''}${markedPassages(passages, statement)}${
    after ? html`<p class="around" dir="auto">${visible(after.text, 600)}</p>` : ''
  }</div></div>
<div class="judging"><h2 id="item">${foreign(speakerLabel(statement), 200)} ${stanceSign(statement.stance)}</h2>
${facts(item)}${saidOf(item, rendering)}
${quickForms(base, { stance: statement.stance, state: item.state, review: item.review }, rendering)}
<p class="small ways"><a class="button" href="${skip}" data-key="n">${keyHint('n')}Pass over</a>
<a href="${statementPath(article.key, statement.id)}">its evidence</a>
<a href="${reviewPath(article.key)}">all of this article</a>
<a href="${reviewPath(article.key)}/add">add one that is missing</a></p></div>
</article>`;
}

function nothingLeft({ progress, article }: QueueData): Html {
  const next = article
    ? html` <a href="/review">On to the rest of the archive</a>, or <a href="${reviewPath(article.key)}/add">add a statement that is missing</a>.`
    : '';
  return progress.reviewed === 0
    ? html`<p class="empty">Nothing is on record here yet.${next}</p>`
    : html`<p class="empty">Nothing waits here any more.${next}</p>`;
}

function foot({ last }: QueueData, rendering: Rendering): Html | '' {
  if (!last) return '';
  const here = withQuery(rendering.asked.url, { done: null });
  return html`<div class="undoing small" role="status">${undoForm(last.id, here, rendering, 'Undo', 'u')}<p>Last: ${kindWords(last.kind)}, ${moment(last.at, rendering.services.timeZone)}. <a href="/log">All entries</a></p></div>`;
}

/** Of one article's queue: every statement of it can be opened, also those that were reviewed. */
function all({ list: statements, article, item }: QueueData): Html | '' {
  if (!article || statements.length === 0) return '';
  return html`<section class="listed"><h2>All statements of this article</h2><ol class="small">${statements.map(
    ({ id, label, state }) =>
      html`<li${id === item?.statement.id ? html` aria-current="true"` : ''}><a href="${reviewPath(article.key, id)}">${foreign(label, 160)}</a> <span class="quiet">${state === null ? '' : choiceWords('review', state)}</span></li>`,
  )}</ol></section>`;
}
