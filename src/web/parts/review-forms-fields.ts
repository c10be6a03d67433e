/** The fields of a statement as a form: words by their numbers, the rest as plain controls. */
import { html } from 'hono/html';
import { CHOICES } from '../../archive/review/check.ts';
import type { Html } from '../page.ts';
import type { Draft } from '../pages/review-draft.ts';
import { FIGURE_ROWS } from '../pages/review-figures.ts';
import { choiceWords } from './choice-words.ts';

/** Source, cue and content, with the buttons by which a script takes what is selected in the text. */
export function wordFields(draft: Draft, more = true): Html {
  return html`<div class="grid">${wordField(draft, 'source', 'Source: who', 'w')}${wordField(draft, 'cue', 'Cue: says', 'v')}${wordField(draft, 'content', 'Content: what', 't')}${
    more
      ? html`${wordField(draft, 'addressee', 'To whom', 'a')}${wordField(draft, 'channel', 'By what channel', 'h')}`
      : ''
  }</div>`;
}

function wordField(draft: Draft, name: string, label: string, key: string): Html {
  return html`<div class="field words-field"><label for="f-${name}">${label}</label><input id="f-${name}" name="${name}" value="${draft[name] ?? ''}" autocomplete="off" spellcheck="false" maxlength="500" aria-describedby="words-help"><span class="take" hidden><button type="button" data-take="${name}" data-key="${key}"><kbd class="key" aria-hidden="true">${key}</kbd>Take the selection</button>${
    name === 'source' || name === 'content'
      ? html`<button type="button" data-take="${name}" data-more="true">Add it</button>`
      : ''
  }</span></div>`;
}

export const WORDS_HELP = html`<p id="words-help" class="small quiet"><span class="with-keys">Select words in the text and take them; or write their numbers.</span><span class="without-keys">Words by their numbers in the text.</span> <code>3-7</code>, or <code>3-7, 12</code> for several stretches; empty for none.</p>`;

export function speakerFields(draft: Draft): Html {
  return html`<div class="grid">${textField(draft, 'name', 'Speaker’s name')}${textField(draft, 'role', 'Role')}${select(draft, 'kind', 'Kind', CHOICES['speaker.kind'])}${select(draft, 'naming', 'Naming', CHOICES['speaker.naming'])}</div>`;
}

export function mannerFields(draft: Draft): Html {
  return html`<div class="grid">${select(draft, 'stance', 'Stance', CHOICES.stance)}${select(draft, 'tone', 'Tone', CHOICES.tone)}${select(draft, 'form', 'Form', CHOICES.form)}</div>`;
}

/** When, to which other statements, and figures. `count` statements are in the article's list. */
export function otherFields(draft: Draft, count: number): Html {
  return html`<div class="grid">${textField(draft, 'said', 'When it was said', '2026, 2026-03 or 2026-03-02')}${textField(draft, 'saidWords', 'Words that tell when', 'numbers')}${textField(draft, 'refersTo', 'Refers to statements', `numbers from 1 to ${count}`)}${textField(draft, 'within', 'Stands within statement', 'a number')}</div>
${figureRows(draft)}`;
}

const FIGURE_LABELS = {
  words: 'Words',
  value: 'Value',
  low: 'From',
  high: 'To',
  unit: 'Unit',
  of: 'Of what',
  asOf: 'As of',
} as const;
const BOUNDS = ['exact', 'about', 'at-least', 'at-most', 'range'] as const;

/** Those that are there, and two more. */
function figureRows(draft: Draft): Html {
  const filled = Array.from({ length: FIGURE_ROWS }, (_, i) => i).filter((i) => draft[`f${i}words`]).length;
  const rows = Array.from({ length: Math.min(FIGURE_ROWS, filled + 2) }, (_, i) => i);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Figures"><table class="figures"><caption>Figures in it; a row that is emptied is taken out</caption><thead><tr>${Object.values(
    FIGURE_LABELS,
  ).map((label) => html`<th scope="col">${label}</th>`)}<th scope="col">Bound</th></tr></thead><tbody>${rows.map(
    (i) =>
      html`<tr>${Object.entries(FIGURE_LABELS).map(
        ([part, label]) =>
          html`<td><input name="f${i}${part}" value="${draft[`f${i}${part}`] ?? ''}" aria-label="Figure ${i + 1}: ${label}" maxlength="300" autocomplete="off"></td>`,
      )}<td><select name="f${i}bound" aria-label="Figure ${i + 1}: bound">${BOUNDS.map(
        (bound) =>
          html`<option value="${bound}"${(draft[`f${i}bound`] ?? 'exact') === bound ? html` selected` : ''}>${bound}</option>`,
      )}</select></td></tr>`,
  )}</tbody></table></div>`;
}

function textField(draft: Draft, name: string, label: string, hint: string | null = null): Html {
  return html`<div class="field"><label for="f-${name}">${label}</label><input id="f-${name}" name="${name}" value="${draft[name] ?? ''}" maxlength="300" autocomplete="off"${hint === null ? '' : html` placeholder="${hint}"`}></div>`;
}

function select(draft: Draft, name: string, label: string, choices: readonly (string | null)[]): Html {
  const now = draft[name] ?? '';
  return html`<div class="field"><label for="f-${name}">${label}</label><select id="f-${name}" name="${name}">${choices.map(
    (choice) =>
      html`<option value="${choice ?? ''}"${(choice ?? '') === now ? html` selected` : ''}>${choice === null ? 'not known' : choiceWords(name, choice)}</option>`,
  )}</select></div>`;
}

export const whyField = (draft: Draft): Html =>
  html`<div class="field"><label for="f-why">Why, if it needs saying</label><input id="f-why" name="why" value="${draft.why ?? ''}" maxlength="2000" autocomplete="off"></div>`;
