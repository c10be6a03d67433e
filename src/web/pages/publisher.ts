/** "/publishers/:id": what one outlet reported, whom it quotes, named and unnamed. */
import { html } from 'hono/html';
import { type Html, page, type Rendering } from '../page.ts';
import { alternatesOf } from '../parts/alternates.ts';
import { headlineWords } from '../parts/article-names.ts';
import { bare, foreign } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { stanceSign } from '../parts/stance.ts';
import { statementListing } from '../parts/statement-listing.ts';
import { tally } from '../parts/tally.ts';
import { date } from '../parts/time.ts';
import { countDays, countNaming } from '../plots/counts.ts';
import { plotFigure } from '../plots/frame.ts';
import { namingShares, overTime } from '../plots/statement-plots.ts';
import { articlePath } from './article-links.ts';
import { COUNT, list, object, TEXT, TEXT_OR_NULL } from './article-schemas.ts';
import { type PublisherData, publisherData } from './publisher-data.ts';
import { speakerNameIn } from './search-active.ts';
import { PAGED_PARAMETERS, without } from './search-parameters.ts';
import { address, changed } from './search-query.ts';
import { FACETS, SEARCH_PROPERTIES } from './search-schema.ts';

export const publisherPage = page<PublisherData>({
  path: '/publishers/:id',
  summary: 'One outlet: its articles, whom it quotes, how it names them, and every statement, searched as in /search',
  parameters: [
    { name: 'id', in: 'path', description: 'Number of the outlet.', schema: { type: 'integer', minimum: 1 } },
    ...without(PAGED_PARAMETERS, 'publisher'),
  ],
  schema: object({
    publisher: object({ id: COUNT, name: TEXT }),
    articles: COUNT,
    latest: list(object({ key: TEXT, headline: TEXT_OR_NULL, datePublished: TEXT_OR_NULL, origin: TEXT_OR_NULL })),
    first: TEXT_OR_NULL,
    last: TEXT_OR_NULL,
    all: FACETS,
    search: object(SEARCH_PROPERTIES),
  }),
  data: publisherData,
  view: (data, rendering) => {
    const { url } = rendering.asked;
    const path = `/publishers/${data.publisher.id}`;
    return {
      title: bare(data.publisher.name, 120),
      section: 'publishers',
      main: publisherMain(data, path, rendering),
      alternates: alternatesOf(changed(url.searchParams, { publisher: data.publisher.name }), {
        path,
        search: url.search,
      }),
    };
  },
});

/** Names and articles at the head of the page; more are in the list of facets and on /articles. */
const MOST_NAMES = 12;

function publisherMain(data: PublisherData, path: string, { asked, services }: Rendering): Html {
  const { publisher, all, articles, search } = data;
  const { archive, timeZone } = services;
  const only = { publisher: publisher.name };
  const mine = new URLSearchParams(only);
  const naming = namingShares(countNaming(archive, only, 1), mine);
  const time = overTime(countDays(archive, only, 'published'), mine, 'published');
  return html`<h1>${foreign(publisher.name, 200)}</h1>
<p class="measure">${counted(articles, 'article')}, ${counted(all.total, 'statement')}${spanWords(data, timeZone)}</p>
<div class="dossier">
${all.total === 0 ? '' : html`<section><h2>Whom it quotes</h2>${quoted(data, path)}</section><section><h2>With which stance</h2>${stances(data, path)}</section>`}
${data.latest.length === 0 ? '' : html`<section><h2>Latest articles</h2>${latest(data, timeZone)}</section>`}
${origins(data, path)}
</div>
${naming === null ? '' : plotFigure(naming)}
${time === null || time.table.rows.length < 2 ? '' : plotFigure(time)}
${statementListing(search, {
  archive,
  path,
  params: asked.url.searchParams,
  fixed: ['publisher'],
  label: 'Words among these statements',
  speakerName: speakerNameIn(archive, asked.url.searchParams),
  timeZone,
  withoutPublisher: true,
})}` as Html;
}

function spanWords({ first, last }: PublisherData, zone: string): Html | '' {
  if (first === null || last === null) return '';
  return first === last
    ? (html`, published ${date(first, zone)}` as Html)
    : (html`, published ${date(first, zone)} to ${date(last, zone)}` as Html);
}

const narrowed = (path: string, name: string, value: string): string =>
  `${address(path, new URLSearchParams({ [name]: value }))}#statements`;

function quoted({ all }: PublisherData, path: string): Html {
  const shown = all.speakers.filter(({ id }) => id !== null).slice(0, MOST_NAMES);
  const nobody = all.speakers.find(({ id }) => id === null);
  return tally([
    ...shown.map(({ id, name, count }) => ({
      label: foreign(name!, 80),
      href: narrowed(path, 'speakerId', String(id)),
      count,
    })),
    ...(nobody
      ? [
          {
            label: 'nobody known by name',
            href: narrowed(path, 'naming', 'role,anonymous,none,unknown'),
            count: nobody.count,
          },
        ]
      : []),
  ]);
}

const stances = ({ all }: PublisherData, path: string): Html =>
  tally(
    all.stance.map(({ value, count }) => ({ label: stanceSign(value), href: narrowed(path, 'stance', value), count })),
  );

const latest = (data: PublisherData, zone: string): Html =>
  html`<ul class="tally">${data.latest.map(
    ({ key, headline, datePublished }) =>
      html`<li><a href="${articlePath(key)}">${headlineWords(headline, 160)}</a> <span class="small quiet">${datePublished === null ? 'no date' : date(datePublished, zone)}</span></li>`,
  )}</ul><p class="small"><a href="${address('/articles', new URLSearchParams({ publisher: data.publisher.name }))}">All its articles</a></p>` as Html;

function origins({ all, publisher }: PublisherData, path: string): Html | '' {
  const others = all.origins.filter(({ name }) => name !== null && name !== publisher.name).slice(0, MOST_NAMES);
  if (others.length === 0) return '';
  return html`<section><h2>Said to be from</h2>${tally(others.map(({ name, count }) => ({ label: foreign(name!, 80), href: narrowed(path, 'origin', name!), count })))}</section>` as Html;
}
