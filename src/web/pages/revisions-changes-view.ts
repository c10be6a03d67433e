/** Two revisions beside each other: what is gone on the left, what is new on the right; told by lines, signs and words, not by colour alone. */
import { html } from 'hono/html';
import type { Html, Rendering, View } from '../page.ts';
import { kicker } from '../parts/article-names.ts';
import { foreign, languageTag, visible } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { stanceSign } from '../parts/stance.ts';
import { moment } from '../parts/time.ts';
import { articlePath, inAddress, revisionPath } from './article-links.ts';
import type { RevisionChanges, StatementLine } from './revisions-compare.ts';
import type { ChangesData } from './revisions-data.ts';
import type { Row } from './revisions-rows.ts';
import type { Piece } from './revisions-words.ts';

const PARAGRAPH = 200_000;

export function changesView(data: ChangesData, { services }: Rendering): View {
  const { article, from, to, changes } = data;
  const zone = services.timeZone;
  const own = revisionPath(article.key, to.number);
  const side = (r: ChangesData['from']): Html =>
    html`<a href="${revisionPath(article.key, r.number)}">Revision ${r.number}</a>, first seen ${moment(r.firstSeen, zone)}`;
  return {
    title: `What changed: ${article.headline ?? 'an article without a headline'}`,
    section: 'articles',
    alternates: [{ href: `${own}/changes.json?from=${from.number}`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="changes">${kicker(article, articlePath(article.key))}
<h1>What changed</h1>
<p>${summary(changes)}</p>
${chooser(data)}
${fieldTable(changes.fields)}
<section lang="${languageTag(data.language)}"><h2 lang="en">Words</h2>
<div class="rows"><div class="row head" lang="en"><p><b>Was:</b> ${side(from)}</p><p><b>Is:</b> ${side(to)}</p></div>
${changes.rows.map(rowOf)}</div></section>
${changedList(changes.statements.changed, own)}
${statementList('Statements that are gone', changes.statements.gone, revisionPath(article.key, from.number))}
${statementList('Statements that are new', changes.statements.new, own)}</div>`,
  };
}

function summary({ counts: { words, paragraphs }, statements }: RevisionChanges): string {
  if (words.gone + words.new === 0) return 'No word of the text changed.';
  return `${counted(words.gone, 'word')} gone and ${words.new} new in ${counted(paragraphs.changed + paragraphs.gone + paragraphs.new, 'paragraph')}; ${counted(paragraphs.same, 'paragraph')} unchanged. ${counted(statements.changed.length, 'statement')} in other words, ${statements.gone.length} gone, ${statements.new.length} new, ${statements.same} with the same words.`;
}

function chooser({ article, from, to, revisions }: ChangesData): Html | '' {
  if (revisions.length < 3) return '';
  return html`<form class="filters" action="${revisionPath(article.key, to.number)}/changes" method="get"><div class="field"><label for="from">Compare with revision</label>
<select id="from" name="from">${revisions
    .filter((r) => r.number !== to.number)
    .slice(-200)
    .map(
      (r) => html`<option value="${r.number}"${r.number === from.number ? html` selected` : ''}>${r.number}</option>`,
    )}</select></div><button type="submit">Compare</button></form>`;
}

function fieldTable(fields: RevisionChanges['fields']): Html | '' {
  if (fields.length === 0) return '';
  return html`<section><h2>What it says of itself</h2><table><thead><tr><th scope="col">Field</th><th scope="col">Was</th><th scope="col">Is</th></tr></thead><tbody>${fields.map(
    ({ field, from, to }) =>
      html`<tr><th scope="row">${field}</th><td>${from === null ? html`<span class="quiet">none</span>` : html`<del>${foreign(from, 500)}</del>`}</td><td>${to === null ? html`<span class="quiet">none</span>` : html`<ins>${foreign(to, 500)}</ins>`}</td></tr>`,
  )}</tbody></table></section>`;
}

function rowOf(row: Row): Html {
  if (row.kind === 'same') return sameRow(row.paragraphs);
  if (row.kind === 'changed')
    return html`<div class="row"><p class="was" dir="auto">${side(row.pieces, 'gone')}</p><p class="is" dir="auto">${side(row.pieces, 'new')}</p></div>\n`;
  const words = visible(row.paragraph, PARAGRAPH);
  return row.kind === 'gone'
    ? html`<div class="row"><p class="was" dir="auto"><del>${words}</del></p><p class="is none" lang="en">not found in this revision</p></div>\n`
    : html`<div class="row"><p class="was none" lang="en">not found in this revision</p><p class="is" dir="auto"><ins>${words}</ins></p></div>\n`;
}

function side(pieces: readonly Piece[], own: 'gone' | 'new'): Html {
  return html`${pieces.map(({ change, text }) => {
    if (change === 'same') return visible(text, PARAGRAPH);
    if (change !== own) return '';
    const words = visible(text, PARAGRAPH);
    return own === 'gone' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`;
  })}`;
}

/** Paragraphs that did not change, folded away; all of them are there. */
const sameRow = (paragraphs: readonly string[]): Html =>
  html`<details class="same"><summary lang="en">${counted(paragraphs.length, 'paragraph')} unchanged</summary>${paragraphs.map(
    (p) => html`<p dir="auto">${visible(p, PARAGRAPH)}</p>`,
  )}</details>\n`;

const STATEMENTS = 200;

function changedList(changed: RevisionChanges['statements']['changed'], base: string): Html | '' {
  if (changed.length === 0) return '';
  return html`<section><h2>Statements in other words</h2><ul class="plain lines">${changed
    .slice(0, STATEMENTS)
    .map(
      ({ from, to, pieces }) =>
        html`<li><a href="${base}/statements/${inAddress(to.id)}"><b>${foreign(to.speaker, 160)}</b></a> ${from.stance === to.stance ? '' : html`<del>${stanceSign(from.stance)}</del> `}${stanceSign(to.stance)} · <span class="serif" dir="auto">${pieces.map(pieceOf)}</span></li>`,
    )}</ul></section>`;
}

function pieceOf({ change, text }: Piece): Html {
  const words = visible(text, 2000);
  return change === 'same' ? words : change === 'gone' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`;
}

function statementList(title: string, lines: readonly StatementLine[], base: string): Html | '' {
  if (lines.length === 0) return '';
  return html`<section><h2>${title}</h2><ul class="plain lines">${lines
    .slice(0, STATEMENTS)
    .map(
      (l) =>
        html`<li><a href="${base}/statements/${inAddress(l.id)}"><b>${foreign(l.speaker, 160)}</b></a> ${stanceSign(l.stance)} · <span class="serif">${foreign(l.words, 600)}</span></li>`,
    )}</ul>${lines.length > STATEMENTS ? html`<p class="note">and ${lines.length - STATEMENTS} more, in the JSON.</p>` : ''}</section>`;
}
