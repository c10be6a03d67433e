/** The feed of changes as a page: by day, each revision with what changed and the words before and after. */
import { html } from 'hono/html';
import type { ChangedRevision, ChangeExcerpt } from '../../archive/coverage/changes.ts';
import type { Asked, Html } from '../page.ts';
import { headlineWords, outletName } from '../parts/article-names.ts';
import { KIND_GROUPS, kindLook, kindSign } from '../parts/change-kinds.ts';
import { marked, valueWords } from '../parts/change-list.ts';
import { bare, foreign, languageTag, visible } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { pager } from '../parts/pager.ts';
import { clock, dayOf, dayWords, moment } from '../parts/time.ts';
import { articlePath, revisionPath, withQuery } from './article-links.ts';
import type { ChangesFeedData } from './changes.ts';
import { type ChangesAsked, changesSearch } from './changes-query.ts';
import { storyPath } from './story-links.ts';

export function changesMain(data: ChangesFeedData, { url, values }: Asked, zone: string): Html {
  const { asked, revisions, next, of } = data;
  const days = Map.groupBy(revisions, ({ at }) => dayOf(at, zone));
  return html`<div class="feed"><h1>Changes</h1>
<p class="second measure">What became of articles after they came out: each revision that differs from the one seen before it, as statements.</p>
${scope(asked, of)}${form(data)}
${revisions.length === 0 ? html`<p class="empty">${isNarrowed(asked) ? 'No such change is on record here.' : 'No article in this archive has changed since it was first seen.'}</p>` : ''}
${[...days].map(
  ([day, own]) =>
    html`<section aria-labelledby="d${day}"><h2 class="kicker" id="d${day}"><time datetime="${day}">${dayWords(day)}</time></h2>${own.map((one) => entry(one, zone))}</section>`,
)}
${pager(
  {
    next: next === null ? null : withQuery(url, { before: next }),
    first: values.before === undefined ? null : withQuery(url, { before: null }),
  },
  'changes',
)}</div>` as Html;
}

const isNarrowed = ({ kinds, publisher, article, story, watched }: ChangesAsked): boolean =>
  kinds.length > 0 || publisher !== null || article !== null || story !== null || watched;

/** Of one story or article: which, and the way back to all. */
function scope(asked: ChangesAsked, of: string | null): Html | '' {
  const { article, story } = asked;
  if (article === null && story === null) return '';
  const name = foreign(of ?? 'one without a headline', 200);
  const link =
    article === null
      ? html`story <a href="${storyPath(story!)}">${name}</a>`
      : html`article <a href="${articlePath(article)}">${name}</a>`;
  const all = `/changes${changesSearch({ ...asked, article: null, story: null })}`;
  return html`<p class="note">Only of the ${of === null ? name : link}. <a href="${all}">All articles</a></p>`;
}

function form({ asked, publishers }: ChangesFeedData): Html {
  const names =
    asked.publisher === null || publishers.includes(asked.publisher) ? publishers : [asked.publisher, ...publishers];
  const kinds = new Set(asked.kinds);
  return html`<form class="feed-form" action="/changes" method="get">
${asked.article === null ? '' : html`<input type="hidden" name="article" value="${asked.article}">`}${asked.story === null ? '' : html`<input type="hidden" name="story" value="${asked.story}">`}
<div class="filters"><div class="field"><label for="publisher">Outlet</label><select id="publisher" name="publisher"><option value="">All outlets</option>${names.map(
    (name) =>
      html`<option value="${name}"${name === asked.publisher ? html` selected` : ''}>${bare(name, 80)}</option>`,
  )}</select></div>
<div class="field check"><input type="checkbox" id="watched" name="watched" value="true"${asked.watched ? html` checked` : ''}> <label for="watched">Only pages on the watch list</label></div>
<button type="submit">Show</button></div>
<details class="kind-choice"${kinds.size > 0 ? html` open` : ''}><summary>Kinds of change${kinds.size > 0 ? html`: ${asked.kinds.map((kind, i) => `${i > 0 ? ', ' : ''}${kindLook(kind).words}`)}` : ''}</summary>
<div class="kind-groups">${KIND_GROUPS.map(
    ([title, group]) =>
      html`<fieldset><legend>${title}</legend>${group.map(
        (kind) =>
          html`<p><input type="checkbox" id="${kind}" name="kind" value="${kind}"${kinds.has(kind) ? html` checked` : ''}> <label for="${kind}">${kindSign(kind)}</label></p>`,
      )}</fieldset>`,
  )}</div><p><button type="submit">Show these kinds</button>${kinds.size > 0 ? html` <a class="small" href="/changes${changesSearch({ ...asked, kinds: [] })}">Any kind</a>` : ''}</p></details></form>`;
}

/** Changes of one revision that are shown; the others are a link away. */
const SHOWN = 4;

function entry({ article, revision, since, at, lastSeen, kinds, excerpts }: ChangedRevision, zone: string): Html {
  const href = `${revisionPath(article.key, revision)}/changes?from=${since}`;
  const shown = weightiest(excerpts).slice(0, SHOWN);
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  const lang = languageTag(article.language);
  return html`<article class="changed"><p class="small second">${clock(at, zone)} <span class="quiet">·</span> ${outletName(article.publisher, 80)} <span class="quiet">·</span> revision ${revision}<span class="quiet">, revision ${since} last seen ${moment(lastSeen, zone)}</span></p>
<h3 lang="${lang}"><a href="${href}">${headlineWords(article.headline, 240)}</a></h3>
<ul class="kinds">${kinds.map(({ kind, count }) => html`<li>${kindSign(kind, count)}</li>`)}</ul>
${shown.length === 0 ? '' : html`<ul class="excerpts" role="list">${shown.map((one) => excerpt(one, lang))}</ul>`}
<p class="small"><a href="${href}">${all > shown.length ? `All ${counted(all, 'change')}` : 'In their sentences'}</a></p></article>\n`;
}

/** Who is on record and what is said go before the outlet's other words. */
function weightiest(excerpts: readonly ChangeExcerpt[]): ChangeExcerpt[] {
  const rank = ({ kind }: ChangeExcerpt): number =>
    kind === 'denial-added' || kind === 'correction-added'
      ? 0
      : kind.startsWith('text-') || kind === 'date-changed'
        ? 2
        : 1;
  return [...excerpts].sort((a, b) => rank(a) - rank(b));
}

const WORDS = 260;

function excerpt({ kind, before, after, values, note }: ChangeExcerpt, lang: string): Html {
  const words = (text: string): Html => visible(text, WORDS);
  const head = html`<p class="what">${kindSign(kind)}${note === null ? '' : html` <span class="quiet">·</span> <span class="second">${foreign(note, 120)}</span>`}</p>`;
  const line = (shown: Html): Html => html`<li>${head}\n<p class="words serif" lang="${lang}">${shown}</p></li>`;
  if (kind.endsWith('-moved')) return line(html`<bdi>${words(after || before)}</bdi>`);
  const [was, is] = values ?? [before || null, after || null];
  if (was === null || is === null) {
    const [sign, which] = was === null ? (['+', 'is'] as const) : (['−', 'was'] as const);
    return line(
      html`<span class="sign" aria-hidden="true">${sign}</span> <bdi>${marked(words(is ?? was ?? ''), which, true)}</bdi>`,
    );
  }
  const side = (own: 'gone' | 'new'): Html =>
    values ? valueWords(values, own) : marked(words(own === 'gone' ? was : is), own === 'gone' ? 'was' : 'is');
  return line(
    html`<bdi>${side('gone')}</bdi> <span class="arrow" aria-hidden="true">→</span> <bdi>${side('new')}</bdi>`,
  );
}
