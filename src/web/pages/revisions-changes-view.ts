/** What changed between two revisions: as statements first, then both texts beside each other. */
import { html } from 'hono/html';
import type { Html, Rendering, View } from '../page.ts';
import { kicker } from '../parts/article-names.ts';
import { kindSign } from '../parts/change-kinds.ts';
import { changeList } from '../parts/change-list.ts';
import { foreign, languageTag, visible } from '../parts/foreign.ts';
import { counted, whole } from '../parts/numbers.ts';
import { stanceSign } from '../parts/stance.ts';
import { moment } from '../parts/time.ts';
import { short } from '../parts/who.ts';
import { articlePath, inAddress, revisionPath } from './article-links.ts';
import { revisionChooser } from './revisions-chooser.ts';
import type { ChangesData, StatementPair } from './revisions-data.ts';
import { textSection } from './revisions-text-view.ts';

/** Changes before the rest is folded away; all of them are there. */
const OPEN = 60;
const MOST = 2000;

export function changesView(data: ChangesData, { services }: Rendering): View {
  const { article, from, to, changes, revisions } = data;
  const zone = services.timeZone;
  const own = revisionPath(article.key, to.number);
  const lang = languageTag(data.language);
  const look = { article: article.key, from: from.number, to: to.number, lang };
  const side = (r: ChangesData['from']): Html =>
    html`<a href="${revisionPath(article.key, r.number)}">Revision ${r.number}</a>, first seen ${moment(r.firstSeen, zone)}`;
  return {
    title: `What changed: ${article.headline ?? 'an article without a headline'}`,
    section: 'articles',
    alternates: [{ href: `${own}/changes.json?from=${from.number}`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="changes">${kicker(article, articlePath(article.key))}
<h1>What changed</h1>
<p class="second">Was: ${side(from)}. Is: ${side(to)}. <a href="${articlePath(article.key)}/revisions">All revisions</a></p>
${revisionChooser(article.key, revisions, from.number, to.number)}
<section aria-labelledby="as-statements"><h2 id="as-statements">${changes.length === 0 ? 'No word changed' : counted(changes.length, 'change')}</h2>
${kindJumps(data)}${changeList(changes.slice(0, OPEN), look)}
${changes.length > OPEN ? html`<details class="rest"><summary>${counted(changes.length - OPEN, 'more change')}</summary>${changeList(changes.slice(OPEN, MOST), look, OPEN + 1)}</details>` : ''}</section>
${statementTable(data)}
${textSection(data.text, lang, html`<p><b>Was:</b> ${side(from)}</p>`, html`<p><b>Is:</b> ${side(to)}</p>`)}</div>`,
  };
}

/** Each kind leads to the first of it. */
function kindJumps({ kinds, changes }: ChangesData): Html | '' {
  if (kinds.length < 2) return '';
  return html`<ul class="kinds">${kinds.map(
    ({ kind, count }) =>
      html`<li><a href="#change-${changes.findIndex((c) => c.kind === kind) + 1}">${kindSign(kind, count)}</a></li>`,
  )}</ul>`;
}

const STATEMENTS = 500;

/** Every statement of both, folded: what stayed is as much a part of it as what changed. */
function statementTable(data: ChangesData): Html | '' {
  const { article, from, to, statements } = data;
  if (statements.length === 0) return '';
  const both = statements.filter(({ before, after }) => before && after).length;
  const words = `${counted(both, 'statement')} in both revisions, ${whole(statements.filter((s) => !s.after).length)} in revision ${from.number} only, ${whole(statements.filter((s) => !s.before).length)} in revision ${to.number} only`;
  const lang = languageTag(data.language);
  const cell = (line: StatementPair['before'], number: number): Html =>
    line === null
      ? html`<td class="quiet">not found in this revision</td>`
      : html`<td><a href="${revisionPath(article.key, number)}/statements/${inAddress(line.id)}"><b>${foreign(short(line.speaker), 120)}</b></a> ${stanceSign(line.stance)}<br><span class="serif" dir="auto" lang="${lang}">${visible(short(line.words, 240), 241)}</span></td>`;
  return html`<section aria-labelledby="statements"><h2 id="statements">Statements</h2><details class="all-statements"><summary>${words}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Statements of both revisions"><table class="pair"><thead><tr><th scope="col">Revision ${from.number}</th><th scope="col">Revision ${to.number}</th></tr></thead><tbody>${statements
    .slice(0, STATEMENTS)
    .map(
      ({ before, after }) => html`<tr>${cell(before, from.number)}${cell(after, to.number)}</tr>\n`,
    )}</tbody></table></div>${
    statements.length > STATEMENTS
      ? html`<p class="note">and ${counted(statements.length - STATEMENTS, 'more', 'more')}, in the JSON.</p>`
      : ''
  }</details></section>`;
}
