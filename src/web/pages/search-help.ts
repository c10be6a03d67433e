/** How to search, and what to do when nothing was found. */
import { html } from 'hono/html';
import type { Archive } from '../../archive/archive.ts';
import { matchesOf } from '../../archive/search/matches.ts';
import type { Html } from '../page.ts';
import { choiceWords, FIELD_WORDS } from '../parts/choice-words.ts';
import { foreign } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { address, chosen, isChoice, NARROWING, narrowing, queryOf } from './search-query.ts';

const ROWS: readonly (readonly [string, string])[] = [
  ['bridge closed', 'both words, anywhere in what was said or in the speaker’s name and role'],
  ['"the bridge closed"', 'these words in this order'],
  ['bridge -tunnel', 'the first, and not the second'],
  ['clos*', 'whatever begins so: close, closed, closure'],
];

export const searchHelp = (): Html =>
  html`<details class="search-help" id="help"><summary>How to search</summary>
<div class="scroll" role="region" tabindex="0" aria-label="How to search"><table><thead><tr><th scope="col">you type</th><th scope="col">you find statements with</th></tr></thead>
<tbody>${ROWS.map(([typed, found]) => html`<tr><th scope="row"><kbd>${typed}</kbd></th><td>${found}</td></tr>`)}</tbody></table></div>
<p>Letter case and accents make no difference. Several ticked boxes of one field mean any of them; different fields all have to fit. Dates may be a day, a month or a year.</p>
<p>The same search can be had as a table (CSV), for programs (JSON, JSON Lines), as a feed of new statements (Atom) and as Web Annotations: see the foot of this page. In CSV a cell that a spreadsheet would run as a formula begins with an apostrophe.</p></details>` as Html;

/** Which one condition to give up, with what that would find: the quickest way out of too narrow a search. */
export function emptyWords(
  archive: Archive,
  { path, params }: { readonly path: string; readonly params: URLSearchParams },
): Html {
  const total = matchesOf(archive, {}).ids.length;
  if (total === 0)
    return html`<p class="empty">There are no statements in this archive yet.</p><p>Put the address of an article into the field on <a href="/">Today</a>, or run <code>onrecord add ADDRESS</code>.</p>` as Html;
  const taken = NARROWING.filter((name) =>
    isChoice(name) ? chosen(params, name).length > 0 : params.get(name)?.trim(),
  );
  const ways = taken
    .map((name) => ({ name, params: withoutName(params, name) }))
    .map((way) => ({ ...way, total: matchesOf(archive, queryOf(way.params)).ids.length }))
    .filter((way) => way.total > 0);
  return html`<p class="empty">Nothing on record for this search.</p>
${
  ways.length === 0
    ? html`<p>Try fewer or other words, or the <a href="/speakers">list of speakers</a>. The archive has ${counted(total, 'statement')}.</p>`
    : html`<p>Without one of the conditions:</p><ul>${ways.map(
        (way) =>
          html`<li><a href="${address(path, way.params)}">without ${FIELD_WORDS[way.name]} ${valueWords(params, way.name)}</a>: ${counted(way.total, 'statement')}</li>`,
      )}</ul>`
}` as Html;
}

function withoutName(params: URLSearchParams, name: string): URLSearchParams {
  const next = narrowing(params);
  next.delete(name);
  return next;
}

const valueWords = (params: URLSearchParams, name: string): Html =>
  isChoice(name)
    ? (html`“${chosen(params, name).map((value, i) => `${i > 0 ? ', ' : ''}${choiceWords(name, value)}`)}”` as Html)
    : (html`“${foreign(params.get(name) ?? '', 60)}”` as Html);
