/** Changes of an article one by one: what kind, whose statement, the words before and after. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { inAddress, revisionPath } from '../pages/article-links.ts';
import type { ChangedLine, ShownChange, ShownPiece } from '../pages/revisions-shown.ts';
import { changedWords, type Piece } from '../pages/revisions-words.ts';
import { kindSign } from './change-kinds.ts';
import { foreign, visible } from './foreign.ts';
import { stanceSign } from './stance.ts';

export interface ChangeListLook {
  /** Key of the article; numbers of the older and the newer revision. */
  readonly article: string;
  readonly from: number;
  readonly to: number;
  /** Of the texts. */
  readonly lang: string;
}

const WORDS = 20_000;
const FIELD = 500;

/** `firstNumber`, `prefix`: of the ids `PREFIXchange-N`, where a page has several lists. */
export const changeList = (changes: readonly ShownChange[], look: ChangeListLook, firstNumber = 1, prefix = ''): Html =>
  html`<ul class="change-list" role="list">${changes.map((change, i) => item(change, look, `${prefix}change-${firstNumber + i}`))}</ul>` as Html;

function item(change: ShownChange, look: ChangeListLook, id: string): Html {
  return html`<li class="change" id="${id}"><p class="what"><b>${kindSign(change.kind)}</b>${change.note === null ? '' : html` <span class="quiet">·</span> <span class="second">${foreign(change.note, 200)}</span>`}</p>
${about(change, look)}${words(change, look)}</li>\n`;
}

/** Who it is about; one that only stands in one revision has one link. */
function about({ about: { before, after } }: ShownChange, { article, from, to }: ChangeListLook): Html | '' {
  if (!before && !after) return '';
  const link = (line: ChangedLine, number: number): Html =>
    html`<a href="${revisionPath(article, number)}/statements/${inAddress(line.id)}">statement in revision ${number}</a>`;
  const speakers = before && after && before.speaker !== after.speaker ? [before, after] : [(after ?? before)!];
  const stances = before && after && before.stance !== after.stance ? [before, after] : [(after ?? before)!];
  return html`<p class="small second by">${speakers.map((line, i) => html`${i > 0 ? ' → ' : ''}<b>${foreign(line.speaker, 120)}</b>`)}
<span class="quiet">·</span> ${stances.map((line, i) => html`${i > 0 ? ' → ' : ''}${stanceSign(line.stance)}`)}
<span class="quiet">·</span> ${before ? link(before, from) : ''}${before && after ? ', ' : ''}${after ? link(after, to) : ''}</p>`;
}

function words({ kind, was, is, values }: ShownChange, { lang }: ChangeListLook): Html {
  if (values) return sides(value(values, 'gone'), value(values, 'new'), lang);
  if (kind.endsWith('-moved'))
    return html`<div class="sides-of one" lang="${lang}"><p class="moved" dir="auto">${(is ?? was ?? []).map((p) => visible(p.text, WORDS))}</p></div>`;
  // Words that only came or went within a sentence: one side tells all.
  if (was === null || is === null)
    return html`<div class="sides-of one" lang="${lang}">${was ? side(was, 'was') : ''}${is ? side(is, 'is') : ''}</div>`;
  return sides(side(was, 'was'), side(is, 'is'), lang);
}

function value(values: NonNullable<ShownChange['values']>, own: 'gone' | 'new'): Html {
  const text = values[own === 'gone' ? 0 : 1];
  if (text === null) return html`<p class="none" lang="en">none</p>`;
  return html`<p class="${own === 'gone' ? 'was' : 'is'}" dir="auto">${valueWords(values, own)}</p>`;
}

/** One side of a headline, a byline or a date, with the words marked that the other has not. */
export function valueWords([before, after]: NonNullable<ShownChange['values']>, own: 'gone' | 'new'): Html {
  const pieces = changedWords(before?.slice(0, FIELD) ?? '', after?.slice(0, FIELD) ?? '');
  const which = own === 'gone' ? 'was' : 'is';
  return html`${withoutGaps(pieces.filter(({ change }) => change === 'same' || change === own)).map(
    ({ change, text }) => (change === 'same' ? visible(text) : marked(visible(text), which)),
  )}`;
}

/** White space between two words that changed is part of them. */
function withoutGaps(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const [i, piece] of pieces.entries()) {
    const last = out.at(-1);
    const next = pieces[i + 1];
    const isGap = /^\s+$/.test(piece.text) && next !== undefined && next.change !== 'same';
    if (last && last.change !== 'same' && (piece.change === last.change || isGap))
      out[out.length - 1] = { change: last.change, text: last.text + piece.text };
    else out.push(piece);
  }
  return out;
}

const sides = (was: Html, is: Html, lang: string): Html => html`<div class="sides-of" lang="${lang}">${was}${is}</div>`;

/** One piece that is the whole of it came or went as a whole. */
const side = (pieces: readonly ShownPiece[], which: 'was' | 'is'): Html =>
  html`<p class="${which}" dir="auto">${pieces.map(({ mark, text }) => {
    const shown = visible(text, WORDS);
    return mark ? marked(shown, which, pieces.length === 1) : shown;
  })}</p>`;

export function marked(words: Html, which: 'was' | 'is', isWhole = false): Html {
  const classes = isWhole ? 'whole' : '';
  return which === 'was' ? html`<del class="${classes}">${words}</del>` : html`<ins class="${classes}">${words}</ins>`;
}
