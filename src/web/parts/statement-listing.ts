/** Search among the statements of one speaker or outlet: the same form, list and facets as on the page of the whole archive. */
import { html } from 'hono/html';
import type { Archive } from '../../archive/archive.ts';
import type { Html } from '../page.ts';
import { activeFilters } from '../pages/search-active.ts';
import type { SearchData } from '../pages/search-data.ts';
import { widenedFacets } from '../pages/search-facets.ts';
import { searchForm } from '../pages/search-form.ts';
import { address, narrowing } from '../pages/search-query.ts';
import { facetList } from './facets.ts';
import { type FoundLook, foundList } from './found.ts';
import { termsOf } from './found-words.ts';
import { counted } from './numbers.ts';
import { pager } from './pager.ts';

export interface ListingLook extends Omit<FoundLook, 'terms'> {
  readonly archive: Archive;
  readonly path: string;
  readonly params: URLSearchParams;
  readonly fixed: readonly string[];
  readonly label: string;
  readonly speakerName?: string | null;
}

export function statementListing(search: SearchData, look: ListingLook): Html {
  const { path, params, label, fixed } = look;
  const isNarrowed = narrowing(params).size > 0;
  return html`<section id="statements" aria-labelledby="statements-title"><h2 id="statements-title" class="hidden">Statements</h2>
${searchForm({ ...look, label })}
<div class="listing"><section class="results" aria-labelledby="results-title"><h2 id="results-title">${counted(search.total, 'statement')}</h2>
${activeFilters(look)}
${search.total > 0 ? html`<p class="to-facets"><span class="jump"><a href="#narrow">Narrow down</a></span></p>` : ''}
${
  search.total === 0
    ? html`<p class="empty">Nothing on record for this search.</p>${isNarrowed ? html`<p><a href="${path}">Show all</a></p>` : ''}`
    : foundList(search.found, { ...look, terms: termsOf(params.get('q')) })
}
${pager({ next: search.next, first: params.has('after') ? address(path, narrowing(params)) : null }, 'statements')}
</section>
${search.total === 0 ? '' : html`<aside class="facets" id="narrow" aria-labelledby="narrow-title"><h2 id="narrow-title">Narrow down</h2>${facetList(widenedFacets(look.archive, search.query, search.facets, fixed), look)}</aside>`}
</div></section>` as Html;
}
