/** "/search": statements by their words, who said them, where, how and when. */
import { html } from 'hono/html';
import { type Html, page, type Rendering } from '../page.ts';
import { alternatesOf } from '../parts/alternates.ts';
import { facetList } from '../parts/facets.ts';
import { bare } from '../parts/foreign.ts';
import { foundList } from '../parts/found.ts';
import { termsOf } from '../parts/found-words.ts';
import { counted } from '../parts/numbers.ts';
import { pager } from '../parts/pager.ts';
import { object } from './article-schemas.ts';
import { activeFilters, speakerNameIn } from './search-active.ts';
import { type SearchData, searchData } from './search-data.ts';
import { widenedFacets } from './search-facets.ts';
import { searchForm } from './search-form.ts';
import { emptyWords, searchHelp } from './search-help.ts';
import { PAGED_PARAMETERS } from './search-parameters.ts';
import { address, narrowing } from './search-query.ts';
import { SEARCH_PROPERTIES } from './search-schema.ts';

const PATH = '/search';

export const searchPage = page<SearchData>({
  path: PATH,
  summary: 'Statements by words, speaker, outlet, stance, naming, figures and dates, with counts',
  parameters: PAGED_PARAMETERS,
  schema: object(SEARCH_PROPERTIES),
  data: searchData,
  view: (data, rendering) => {
    const { url } = rendering.asked;
    const words = bare(url.searchParams.get('q') ?? '', 60);
    return {
      title: words === '' ? 'Search' : `Search: ${words}`,
      section: 'search',
      main: searchMain(data, rendering),
      alternates: alternatesOf(url.searchParams, { path: PATH, search: url.search }),
    };
  },
});

function searchMain(data: SearchData, { asked, services }: Rendering): Html {
  const params = asked.url.searchParams;
  const look = { path: PATH, params };
  const speakerName = speakerNameIn(services.archive, params);
  const first = params.has('after') ? address(PATH, narrowing(params)) : null;
  return html`<h1>Search</h1>
${searchForm({ ...look, label: 'Words said, or who said them' })}
<div class="listing">
<section class="results" aria-labelledby="results-title">
<h2 id="results-title">${data.exact ? '' : 'More than '}${counted(data.total, 'statement')}</h2>
${activeFilters({ ...look, speakerName })}
${data.total > 0 ? html`<p class="to-facets"><span class="jump"><a href="#narrow">Narrow down</a> · </span><a href="${address('/plots', narrowing(params))}">See as plots</a></p>` : ''}
${data.total === 0 ? emptyWords(services.archive, look) : foundList(data.found, { terms: termsOf(params.get('q')), timeZone: services.timeZone })}
${pager({ next: data.next, first }, 'statements')}
</section>
${data.total === 0 ? '' : html`<aside class="facets" id="narrow" aria-labelledby="narrow-title"><h2 id="narrow-title">Narrow down</h2>${facetList(widenedFacets(services.archive, data.query, data.facets), look)}</aside>`}
</div>
${searchHelp()}` as Html;
}
