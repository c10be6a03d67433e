/** Two texts beside each other: what is gone on the left, what is new on the right; told by lines, signs and words, not by colour alone. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { foreign, visible } from '../parts/foreign.ts';
import { counted, whole } from '../parts/numbers.ts';
import type { TextChanges } from './revisions-compare.ts';
import type { Row } from './revisions-rows.ts';
import type { Piece } from './revisions-words.ts';

const PARAGRAPH = 200_000;

export function textSection({ fields, rows, counts }: TextChanges, lang: string, was: Html, is: Html): Html {
  return html`<section aria-labelledby="both-texts"><h2 id="both-texts">Both texts</h2>
<p class="second">${summary(counts)}</p>
${fieldTable(fields)}
<div class="rows" lang="${lang}"><div class="row head" lang="en">${was}${is}</div>
${rows.map(rowOf)}</div></section>` as Html;
}

function summary({ words, paragraphs }: TextChanges['counts']): string {
  if (words.gone + words.new === 0) return 'No word of the text changed.';
  return `${counted(words.gone, 'word')} gone and ${whole(words.new)} new in ${counted(paragraphs.changed + paragraphs.gone + paragraphs.new, 'paragraph')}; ${counted(paragraphs.same, 'paragraph')} unchanged.`;
}

function fieldTable(fields: TextChanges['fields']): Html | '' {
  if (fields.length === 0) return '';
  const none = html`<span class="quiet">none</span>`;
  return html`<table class="fields"><caption>What else the page says of itself</caption><thead><tr><th scope="col">Field</th><th scope="col">Was</th><th scope="col">Is</th></tr></thead><tbody>${fields.map(
    ({ field, from, to }) =>
      html`<tr><th scope="row">${field}</th><td>${from === null ? none : html`<del>${foreign(from, 500)}</del>`}</td><td>${to === null ? none : html`<ins>${foreign(to, 500)}</ins>`}</td></tr>`,
  )}</tbody></table>`;
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
