/** What a search can be narrowed to, with how many statements each choice has; a choice that is taken is a link that takes it back. */
import { html } from 'hono/html';
import type { Facets, NamedFacet } from '../../archive/search/query.ts';
import type { Html } from '../page.ts';
import { address, type Choice, changed, chosen, isChoice, narrowing } from '../pages/search-query.ts';
import { choiceWords } from './choice-words.ts';
import { foreign } from './foreign.ts';
import { counted, whole } from './numbers.ts';
import { stanceSign } from './stance.ts';
import { dateText } from './time.ts';

export interface FacetsLook {
  readonly path: string;
  readonly params: URLSearchParams;
  /** Parameters that the page itself fixes: "speakerId" on a speaker's page. */
  readonly fixed?: readonly string[];
}

interface Entry {
  readonly label: Html | string;
  readonly count: number;
  /** Null: it cannot be searched for. */
  readonly href: string | null;
  readonly isTaken: boolean;
}

/** More than these are behind "more". */
const SHOWN = 6;

export function facetList(facets: Facets, look: FacetsLook): Html {
  const groups: readonly (readonly [string, string, readonly Entry[], number])[] = [
    ['speakerId', 'Speaker', named(look, 'speakerId', facets.speakers), facets.speakersMore],
    ['publisher', 'Outlet', named(look, 'publisher', facets.publishers), facets.publishersMore],
    ['stance', 'Stance', choices(look, 'stance', facets.stance), 0],
    ['naming', 'Naming', choices(look, 'naming', facets.naming), 0],
    ['kind', 'Kind of speaker', choices(look, 'kind', facets.kind), 0],
    ['form', 'Form', choices(look, 'form', facets.form), 0],
    ['figures', 'Figures', figures(look, facets), 0],
    ['from', 'Published', times(look, facets), 0],
    ['origin', 'Said to be from', named(look, 'origin', facets.origins), facets.originsMore],
    ['tone', 'Tone', choices(look, 'tone', facets.tone), 0],
    ['review', 'Review', choices(look, 'review', facets.review), 0],
    ['language', 'Language', languages(look, facets), 0],
  ];
  const shown = groups.filter(([field, , entries]) => !look.fixed?.includes(field) && isWorthShowing(entries));
  return html`${shown.map(([, title, entries, more]) => group(title, entries, more))}` as Html;
}

/** One value that all have says nothing, unless it was chosen. */
const isWorthShowing = (entries: readonly Entry[]): boolean => entries.length > 1 || entries.some((e) => e.isTaken);

function group(title: string, entries: readonly Entry[], more: number): Html {
  const first = entries.filter((e, i) => i < SHOWN || e.isTaken);
  const rest = entries.filter((e, i) => i >= SHOWN && !e.isTaken);
  return html`<section class="facet"><h3>${title}</h3>${list(first)}${
    rest.length === 0
      ? ''
      : html`<details><summary>${whole(rest.length)} more</summary>${list(rest)}${more > 0 ? html`<p class="quiet small">${counted(more, 'statement')} of others: search by name.</p>` : ''}</details>`
  }</section>` as Html;
}

const list = (entries: readonly Entry[]): Html =>
  html`<ul class="plain">${entries.map(
    ({ label, count, href, isTaken }) =>
      html`<li>${
        href === null
          ? html`<span>${label}</span>`
          : isTaken
            ? html`<a href="${href}" class="taken" aria-current="true"><span aria-hidden="true">× </span><span class="hidden">Chosen, take away: </span>${label}</a>`
            : html`<a href="${href}">${label}</a>`
      } <span class="number">${whole(count)}</span></li>`,
  )}</ul>` as Html;

/** Of a choice several may be taken, of the others one. */
function toggle({ path, params }: FacetsLook, name: string, value: string): Pick<Entry, 'href' | 'isTaken'> {
  const taken: readonly string[] = isChoice(name) ? chosen(params, name) : [params.get(name) ?? ''];
  const isTaken = taken.includes(value);
  const next = narrowing(params);
  if (isTaken) next.delete(name, value);
  else if (isChoice(name)) next.append(name, value);
  else next.set(name, value);
  return { isTaken, href: address(path, narrowing(next)) };
}

function choices(look: FacetsLook, name: Choice, facets: readonly { value: string; count: number }[]): Entry[] {
  return facets.map(({ value, count }) => ({
    label: name === 'stance' ? stanceSign(value as Facets['stance'][number]['value']) : choiceWords(name, value),
    count,
    ...toggle(look, name, value),
  }));
}

function named(look: FacetsLook, name: 'speakerId' | 'publisher' | 'origin', facets: readonly NamedFacet[]): Entry[] {
  return facets.map(({ id, name: words, count }) => {
    if (words === null) return { label: html`<i>none named</i>` as Html, count, href: null, isTaken: false };
    return { label: foreign(words, 80), count, ...toggle(look, name, name === 'speakerId' ? String(id) : words) };
  });
}

const figures = (look: FacetsLook, { figures }: Facets): Entry[] =>
  figures.map(({ value, count }) =>
    value
      ? { label: 'with a number', count, ...toggle(look, 'figures', 'any') }
      : { label: 'without', count, href: null, isTaken: false },
  );

const languages = (look: FacetsLook, { language }: Facets): Entry[] =>
  language.map(({ value, count }) =>
    value === null
      ? { label: html`<i>not known</i>` as Html, count, href: null, isTaken: false }
      : { label: foreign(value, 20), count, ...toggle(look, 'language', value) },
  );

/** Months where they are few, else years; the latest first. */
function times({ path, params }: FacetsLook, { month, year }: Facets): Entry[] {
  const dated = month.filter((m) => m.value !== null).length <= 24 ? month : year;
  return dated.toReversed().map(({ value, count }) => {
    if (value === null) return { label: html`<i>no date on record</i>` as Html, count, href: null, isTaken: false };
    const isTaken = params.get('from') === value && params.get('to') === value;
    const range = isTaken ? null : value;
    return {
      label: dateText(value, 'UTC') ?? foreign(value, 20),
      count,
      isTaken,
      href: address(path, changed(params, { from: range, to: range })),
    };
  });
}
