/** The article with its margin: each block of the text beside the notes of the statements that begin in it. */
import { html } from 'hono/html';
import type { BlockKind } from '../../record/article.ts';
import type { Html } from '../page.ts';
import { type Margin, notesOf } from './margin.ts';
import type { Stretch } from './marked-article.ts';
import { wordsOf } from './marked-words.ts';

/** The headline, as the page's h1, and the rest. `language`: BCP 47 tag of the text. */
export function articleText(stretches: readonly Stretch[], margin: Margin): Html {
  return html`${grouped(stretches).map((group) =>
    group[0]!.kind === 'list-item'
      ? html`<ul class="items">${group.map((s) => paragraph(s, margin, 'li'))}</ul>`
      : paragraph(group[0]!, margin, 'div'),
  )}`;
}

/** Items of one list together, all others alone. */
function grouped(stretches: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = [];
  for (const s of stretches) {
    if (s.kind === 'list-item' && groups.at(-1)?.[0]?.kind === 'list-item') groups.at(-1)!.push(s);
    else groups.push([s]);
  }
  return groups;
}

function paragraph(stretch: Stretch, margin: Margin, element: 'div' | 'li'): Html {
  const words = html`${wordsOf(stretch.runs, { ...margin, numbers: stretch.numbers })}`;
  const notes = notesOf(stretch, margin);
  return element === 'li'
    ? html`<li class="para"><div class="words" dir="auto">${words}</div>${notes}</li>\n`
    : html`<div class="para ${CLASSES.has(stretch.kind) ? stretch.kind : ''}">${block(stretch.kind, words)}${notes}</div>\n`;
}

const CLASSES: ReadonlySet<string> = new Set<BlockKind>([
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'paragraph',
  'heading',
  'quotation',
  'embed',
  'table',
  'caption',
  'credit',
  'correction',
  'furniture',
]);

/** Kinds whose look alone does not say what they are. */
const SAID: ReadonlyMap<BlockKind, string> = new Map([
  ['correction', 'Correction'],
  ['caption', 'Caption'],
  ['embed', 'Embedded post'],
  ['table', 'Table'],
]);

function block(kind: BlockKind, words: Html): Html {
  if (kind === 'headline') return html`<h1 class="words" dir="auto">${words}</h1>`;
  if (kind === 'heading') return html`<h2 class="words" dir="auto">${words}</h2>`;
  if (kind === 'quotation') return html`<blockquote class="words" dir="auto"><p>${words}</p></blockquote>`;
  const said = SAID.get(kind);
  return html`<div class="words"${said ? '' : html` dir="auto"`}>${said ? html`<span class="kind">${said}</span> <p dir="auto">${words}</p>` : html`<p>${words}</p>`}</div>`;
}
