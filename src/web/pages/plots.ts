/** "/plots": a search, looked at instead of read. */
import { html } from 'hono/html';
import { matchesOf } from '../../archive/search/matches.ts';
import type { Parameter } from '../page.ts';
import { type Asked, type Html, page, type Rendering, type WebServices } from '../page.ts';
import { counted } from '../parts/numbers.ts';
import { countDays, countNaming, countQuotedBy, type NamingShares, type QuotedBy } from '../plots/counts.ts';
import { plotFigure } from '../plots/frame.ts';
import { namingShares, type Over, overTime, quotedBy } from '../plots/statement-plots.ts';
import { list, object, COUNT as whole } from './article-schemas.ts';
import { activeFilters, speakerNameIn } from './search-active.ts';
import { searchForm } from './search-form.ts';
import { emptyWords } from './search-help.ts';
import { STATEMENT_PARAMETERS } from './search-parameters.ts';
import { address, narrowing, queryOf } from './search-query.ts';

const PATH = '/plots';

interface PlotsData {
  readonly total: number;
  readonly over: Over;
  /** Stance -> day -> statements. */
  readonly days: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly undated: number;
  readonly quotedBy: QuotedBy;
  readonly naming: NamingShares;
}

const OVER: Parameter = {
  name: 'over',
  in: 'query',
  description: 'Which time: when it was published, or when it was said, where the article says so.',
  schema: { type: 'string', enum: ['published', 'said'] },
};

const named = object({ id: whole, name: { type: 'string' } });

export const plotsPage = page<PlotsData>({
  path: PATH,
  summary: 'A search as plots: over time by stance, speakers by outlets, naming by outlet',
  parameters: [...STATEMENT_PARAMETERS, OVER],
  schema: object({
    total: whole,
    over: OVER.schema,
    days: { type: 'object', additionalProperties: { type: 'object', additionalProperties: whole } },
    undated: whole,
    quotedBy: object({ speakers: list(named), publishers: list(named), counts: list(list(whole)), others: whole }),
    naming: object({
      publishers: list(object({ id: whole, name: { type: 'string' }, counts: list(whole) })),
      others: whole,
    }),
  }),
  data: plotsData,
  view: (data, rendering) => ({
    title: 'Plots',
    section: 'plots',
    main: plotsMain(data, rendering),
    alternates: [{ href: `${PATH}.json${rendering.asked.url.search}`, type: 'application/json', title: 'JSON' }],
  }),
});

function plotsData({ url, values }: Asked, { archive }: WebServices): PlotsData {
  const query = queryOf(url.searchParams);
  const over: Over = values.over === 'said' ? 'said' : 'published';
  const { byStance, undated } = countDays(archive, query, over);
  return {
    total: matchesOf(archive, query).ids.length,
    over,
    days: Object.fromEntries([...byStance].map(([stance, days]) => [stance, Object.fromEntries(days)])),
    undated,
    quotedBy: countQuotedBy(archive, query, { speakers: 12, publishers: 8 }),
    naming: countNaming(archive, query, 15),
  };
}

function plotsMain(data: PlotsData, { asked, services }: Rendering): Html {
  const params = asked.url.searchParams;
  const look = { path: PATH, params };
  const byStance = new Map(
    Object.entries(data.days).map(([stance, days]) => [stance as never, new Map(Object.entries(days))]),
  );
  const plots = [
    overTime({ byStance, undated: data.undated }, params, data.over),
    quotedBy(data.quotedBy, params),
    namingShares(data.naming, params),
  ].filter((plot) => plot !== null);
  return html`<h1>Plots</h1>
${searchForm({ ...look, label: 'Words said, or who said them' })}
<h2 class="total">${counted(data.total, 'statement')}</h2>
${activeFilters({ ...look, speakerName: speakerNameIn(services.archive, params) })}
${data.total === 0 ? emptyWords(services.archive, look) : html`<p><a href="${address('/search', narrowing(params))}">Read them</a> · ${timeChoice(params, data.over)}</p>`}
${plots.map(plotFigure)}` as Html;
}

function timeChoice(params: URLSearchParams, over: Over): Html {
  const other = narrowing(params);
  if (over === 'published') other.set('over', 'said');
  const words = over === 'published' ? 'by when it was said' : 'by when it was published';
  return html`<a href="${address(PATH, other)}">Over time ${words}</a>` as Html;
}
