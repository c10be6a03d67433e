/** The log: who did what, when and why, newest first; whatever still counts can be undone here. */

import { html } from 'hono/html';
import { isCoverageEntry } from '../../archive/coverage/acts.ts';
import { type HistoryEntry, type HistoryPart, history } from '../../archive/review/history.ts';
import { isReview } from '../../archive/review/well-formed.ts';
import type { LogEntry } from '../../archive/store/log.ts';
import type { Asked, Html, Rendering, View, WebServices } from '../page.ts';
import { page } from '../page.ts';
import { headlineWords } from '../parts/article-names.ts';
import { foreign } from '../parts/foreign.ts';
import { pager } from '../parts/pager.ts';
import { undoForm } from '../parts/review-forms.ts';
import { fieldName, kindWords, valueWords } from '../parts/review-forms-facts.ts';
import { moment } from '../parts/time.ts';
import { articlePath, reviewPath, withQuery } from './article-links.ts';
import { KEY } from './article-parameters.ts';
import { object } from './article-schemas.ts';
import { BEFORE, DONE, HISTORY } from './review-parameters.ts';

export interface LogData extends HistoryPart {
  readonly article: { readonly key: string; readonly headline: string | null } | null;
}

const SCHEMA = object({
  article: { type: ['object', 'null'] },
  entries: HISTORY,
  next: { type: ['integer', 'null'], description: 'For `before`, to go on.' },
});

export const logPage = page<LogData>({
  path: '/log',
  summary: 'Everything that people did, newest first.',
  parameters: [BEFORE, DONE],
  schema: SCHEMA,
  data: logData,
  view: logView,
});

export const articleLogPage = page<LogData>({
  path: '/articles/:key/log',
  summary: 'What people did with one article, newest first.',
  parameters: [KEY, BEFORE, DONE],
  schema: SCHEMA,
  data: logData,
  view: logView,
});

function logData({ values }: Asked, { archive }: WebServices): LogData | null {
  const key = values.key === undefined ? null : String(values.key);
  const row = archive.sql('select key, headline from article where key = ?').get(key);
  if (key !== null && !row) return null;
  const before = values.before === undefined ? null : Number(values.before);
  const article = row ? ({ ...row } as unknown as LogData['article']) : null;
  return { article, ...history(archive, { article: key, before }) };
}

function logView({ article, entries, next }: LogData, rendering: Rendering): View {
  const { url } = rendering.asked;
  const title = article ? 'What people did with this article' : 'What people did';
  return {
    title,
    section: 'review',
    alternates: [{ href: `${url.pathname}.json${url.search}`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="review log"><h1>${title}</h1>${article ? html`<p class="kicker"><a href="${articlePath(article.key)}">${headlineWords(article.headline)}</a></p>` : ''}
${entries.length === 0 ? html`<p class="empty">Nothing yet.</p>` : html`<ol class="plain entries">${entries.map((one) => entryOf(one, rendering, article === null))}</ol>`}
${pager({ next: next === null ? null : withQuery(url, { before: String(next), done: null }), first: url.searchParams.has('before') ? url.pathname : null }, 'entries')}</div>`,
  };
}

function entryOf({ entry, article, undone }: HistoryEntry, rendering: Rendering, withArticle: boolean): Html {
  const { services, asked } = rendering;
  const about = article !== null && typeof entry.statement === 'string';
  const canUndo = about || isCoverageEntry(services.archive, entry);
  const why = typeof entry.why === 'string' ? html` <q>${foreign(entry.why, 500)}</q>` : '';
  const here = withQuery(asked.url, { done: null });
  return html`<li id="e${entry.seq}"${undone ? html` class="undone"` : ''}><p class="what"><span class="n quiet">${entry.seq}</span> <b>${foreign(entry.by, 100)}</b> ${kindWords(entry.kind)}${
    about && entry.kind !== 'undo' && article
      ? html` <a href="${reviewPath(article.key, String(entry.statement))}">a statement</a>`
      : ''
  }${entry.kind === 'undo' ? html` an earlier entry` : ''}${typeof entry.url === 'string' ? html` ${foreign(entry.url, 300)}` : ''}, ${moment(entry.at, services.timeZone, true)}${undone ? html` <span class="quiet">(undone)</span>` : ''}${why}</p>
${withArticle && article ? html`<p class="small"><a href="${articlePath(article.key)}">${headlineWords(article.headline, 160)}</a></p>` : ''}
${about && entry.kind !== 'undo' ? detail(entry) : ''}
${canUndo && !undone ? undoForm(entry.id, here, rendering, entry.kind === 'undo' ? 'Let it count again' : 'Undo') : ''}</li>`;
}

/** A log may come from a stranger's archive: what has not the form of an entry is named, not shown. */
function detail(entry: LogEntry): Html | '' {
  if (!isReview(entry) || entry.kind === 'undo') return '';
  const { passage, changes, made } = entry;
  const words = passage ? html`<p class="words small serif">${foreign(passage.exact, 400)}</p>` : '';
  return html`${words}${
    changes.length > 0
      ? html`<ul class="plain small changes">${changes.map(({ field, from, to }) => html`<li><bdi>${fieldName(field)}</bdi>: <del>${foreign(valueWords(field, from), 300)}</del> <ins>${foreign(valueWords(field, to), 300)}</ins></li>`)}</ul>`
      : ''
  }${
    made.length > 0
      ? html`<ul class="plain small changes">${made.map((one) => html`<li><ins>${foreign(valueWords('content', one.content), 300)}</ins></li>`)}</ul>`
      : ''
  }`;
}
