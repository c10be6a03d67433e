/** The form of a search: words first; everything else behind "More fields"; what of it is in use stands above the answer. Works without a script. */
import { html } from 'hono/html';
import { CHOICES } from '../../archive/search/query.ts';
import { STANCE_ORDER } from '../../telling/stances.ts';
import type { Html } from '../page.ts';
import { choiceWords, FIELD_WORDS } from '../parts/choice-words.ts';
import { type Choice, chosen, NARROWING } from './search-query.ts';

export interface FormLook {
  readonly path: string;
  readonly params: URLSearchParams;
  /** Parameters that the page fixes; they have no field. */
  readonly fixed?: readonly string[];
  readonly label: string;
}

export function searchForm({ path, params, fixed = [], label }: FormLook): Html {
  const has = (name: string): boolean => !fixed.includes(name);
  const used = NARROWING.filter((name) => name !== 'q' && has(name) && params.get(name)?.trim());
  const text = (name: string, hint = '', list = ''): Html | '' =>
    has(name) ? field(name, FIELD_WORDS[name]!, params.get(name) ?? '', hint, list) : '';
  return html`<form class="search-form" action="${path}" method="get" role="search" aria-label="${label}">
<div class="search-words"><label for="search-q">${label}</label><div class="search-line"><input type="search" id="search-q" name="q" maxlength="300" value="${params.get('q') ?? ''}" aria-describedby="search-help"><button class="main" type="submit">Search</button></div>
<p class="small quiet" id="search-help">All words have to be there. <kbd>"a phrase"</kbd> <kbd>-without</kbd> <kbd>begin*</kbd></p></div>
${params.get('speakerId') && has('speakerId') ? html`<input type="hidden" name="speakerId" value="${params.get('speakerId')}">` : ''}
<details class="search-more"><summary>More fields${used.length > 0 ? html` <span class="quiet">(${used.length} in use)</span>` : ''}</summary>
<div class="search-fields">
${text('speaker', 'any of the names')}${text('publisher')}${text('origin', 'agency or outlet credited')}${text('headline', 'words of the headline')}
${day('from', params)}${day('to', params)}${day('saidFrom', params)}${day('saidTo', params)}
</div>
<div class="search-choices">
${(['stance', 'naming', 'kind', 'form', 'tone', 'certainty', 'review'] as const).filter(has).map((name) => boxes(name, params))}
<fieldset><legend>figures</legend>${box('figures', 'any', 'only with a number', params.get('figures') === 'any')}
<div class="search-figures">${text('unit', 'USD, percent, km, plain')}${text('low')}${text('high')}</div></fieldset>
<fieldset><legend>and</legend>${box('revisions', 'all', 'also earlier revisions', params.get('revisions') === 'all')}${text('language', 'en')}${order(params)}</fieldset>
</div><p><button type="submit">Search</button> <a href="${path}">Empty all fields</a></p></details></form>` as Html;
}

function field(name: string, label: string, value: string, hint: string, list: string): Html {
  const type = name === 'low' || name === 'high' ? html` inputmode="decimal"` : '';
  return html`<div class="field"><label for="search-${name}">${label}</label><input type="text" id="search-${name}" name="${name}" value="${value}" maxlength="300"${type}${list ? html` list="${list}"` : ''}${hint ? html` placeholder="${hint}"` : ''}></div>` as Html;
}

/** A text field: a date field of a browser cannot take a month or a year. */
const day = (name: string, params: URLSearchParams): Html =>
  html`<div class="field"><label for="search-${name}">${FIELD_WORDS[name]}</label><input type="text" id="search-${name}" name="${name}" value="${params.get(name) ?? ''}" maxlength="10" inputmode="numeric" pattern="\\d{4}(-\\d{2}(-\\d{2})?)?" placeholder="2026-03-02 or 2026-03" title="A day, month or year: 2026-03-02, 2026-03, 2026"></div>` as Html;

/** Stances in the order in which people look for them. */
const valuesOf = (name: Choice): readonly string[] => (name === 'stance' ? STANCE_ORDER : CHOICES[name]);

function boxes(name: Choice, params: URLSearchParams): Html {
  const taken = chosen(params, name);
  return html`<fieldset><legend>${FIELD_WORDS[name]}</legend>${valuesOf(name).map((value) => box(name, value, choiceWords(name, value), taken.includes(value)))}</fieldset>` as Html;
}

const box = (name: string, value: string, label: string, isChecked: boolean): Html =>
  html`<label class="box"><input type="checkbox" name="${name}" value="${value}"${isChecked ? ' checked' : ''}> ${label}</label>` as Html;

const ORDERS = [
  ['', 'best match, else newest'],
  ['newest', 'newest first'],
  ['oldest', 'oldest first'],
  ['least-certain', 'least certain first'],
] as const;

const order = (params: URLSearchParams): Html =>
  html`<div class="field"><label for="search-order">order</label><select id="search-order" name="order">${ORDERS.map(([value, words]) => html`<option value="${value}"${value === (params.get('order') ?? '') ? ' selected' : ''}>${words}</option>`)}</select></div>` as Html;
