/** "/speakers/:id": everything one speaker is on record with. */
import { html } from 'hono/html';
import type { SpeakerRole } from '../../archive/search/speakers.ts';
import type { FoundStatement } from '../../archive/types.ts';
import { type Html, page, type Rendering } from '../page.ts';
import { alternatesOf } from '../parts/alternates.ts';
import { choiceWords } from '../parts/choice-words.ts';
import { bare, foreign } from '../parts/foreign.ts';
import { statementHref } from '../parts/found-links.ts';
import { counted } from '../parts/numbers.ts';
import { stanceSign } from '../parts/stance.ts';
import { statementListing } from '../parts/statement-listing.ts';
import { tally } from '../parts/tally.ts';
import { date } from '../parts/time.ts';
import { short } from '../parts/who.ts';
import { countDays } from '../plots/counts.ts';
import { plotFigure } from '../plots/frame.ts';
import { overTime } from '../plots/statement-plots.ts';
import { COUNT, list, object, TEXT, TEXT_OR_NULL } from './article-schemas.ts';
import { PAGED_PARAMETERS, without } from './search-parameters.ts';
import { address, changed } from './search-query.ts';
import { FACETS, FOUND, SEARCH_PROPERTIES } from './search-schema.ts';
import { type SpeakerData, speakerData } from './speaker-data.ts';

export const speakerPage = page<SpeakerData>({
  path: '/speakers/:id',
  summary: 'One speaker: names, roles over time, who reported it, and every statement, searched as in /search',
  parameters: [
    { name: 'id', in: 'path', description: 'Number of the speaker.', schema: { type: 'integer', minimum: 1 } },
    ...without(PAGED_PARAMETERS, 'speaker', 'speakerId'),
  ],
  schema: object({
    speaker: object({
      id: COUNT,
      name: TEXT,
      kind: TEXT_OR_NULL,
      statements: COUNT,
      names: list(TEXT),
      first: TEXT_OR_NULL,
      last: TEXT_OR_NULL,
      roles: list(object({ role: TEXT, first: TEXT, last: TEXT, articles: COUNT })),
      publishers: list(object({ id: { type: ['integer', 'null'] }, name: TEXT_OR_NULL, count: COUNT })),
    }),
    all: FACETS,
    positions: list(FOUND),
    search: object(SEARCH_PROPERTIES),
  }),
  data: speakerData,
  view: (data, rendering) => {
    const { url } = rendering.asked;
    const path = `/speakers/${data.speaker.id}`;
    return {
      title: bare(data.speaker.name, 120),
      section: 'speakers',
      main: speakerMain(data, path, rendering),
      alternates: alternatesOf(changed(url.searchParams, { speakerId: String(data.speaker.id), speaker: null }), {
        path,
        search: url.search,
      }),
    };
  },
});

function speakerMain(data: SpeakerData, path: string, { asked, services }: Rendering): Html {
  const { speaker, all, search } = data;
  const { archive, timeZone } = services;
  const mine = new URLSearchParams({ speakerId: String(speaker.id) });
  const plot = overTime(countDays(archive, { speakerId: speaker.id }, 'published'), mine, 'published');
  return html`<h1>${foreign(speaker.name, 200)}</h1>
<p class="measure">${summary(data, timeZone)}</p>
${all.total === 0 ? '' : html`<p class="small screen"><a href="/review?order=speaker&amp;speaker=${speaker.id}">Review these statements</a></p>`}
<div class="dossier">
${all.total === 0 ? '' : html`<section><h2>On record with</h2>${stances(data, path)}</section><section><h2>Reported by</h2>${reporters(data, path)}</section>`}
${speaker.roles.length === 0 ? '' : html`<section><h2>As what, and when</h2>${roles(speaker.roles, timeZone)}</section>`}
${data.positions.length === 0 ? '' : html`<section><h2>Denied, confirmed, admitted</h2>${positions(data.positions, timeZone)}</section>`}
${
  speaker.names.length < 2
    ? ''
    : html`<section><h2>Also called</h2><ul class="inline">${speaker.names
        .filter((name) => name !== speaker.name)
        .slice(0, 30)
        .map((name) => html`<li>${foreign(name, 80)}</li>`)}</ul></section>`
}
</div>
${plot === null || plot.table.rows.length < 2 ? '' : html`<details${all.total < 12 ? '' : ' open'}><summary>Over time</summary>${plotFigure(plot)}</details>`}
${statementListing(search, {
  archive,
  path,
  params: asked.url.searchParams,
  fixed: ['speaker', 'speakerId'],
  label: 'Words among these statements',
  timeZone,
  withoutSpeaker: true,
})}` as Html;
}

function summary({ speaker, all }: SpeakerData, zone: string): Html {
  const { first, last, roles } = speaker;
  const outlets = all.publishers.filter(({ id }) => id !== null).length;
  const kind = speaker.kind === null ? '' : `${choiceWords('kind', speaker.kind)}, `;
  const span =
    first === null
      ? 'no date on record'
      : first === last
        ? html`on record ${date(first, zone)}`
        : html`first on record ${date(first, zone)}, last ${date(last!, zone)}`;
  const role = roles.toSorted((a, b) => (a.last < b.last ? -1 : 1)).at(-1);
  return html`${role === undefined ? '' : html`<span class="second">${foreign(role.role, 200)}</span> · `}${kind}${counted(all.total, 'statement')} in ${counted(outlets, 'outlet')}, ${span}` as Html;
}

function stances({ all }: SpeakerData, path: string): Html {
  const link = (name: string, value: string): string =>
    `${address(path, new URLSearchParams({ [name]: value }))}#statements`;
  const figures = all.figures.find(({ value }) => value)?.count ?? 0;
  return tally([
    ...all.stance.map(({ value, count }) => ({ label: stanceSign(value), href: link('stance', value), count })),
    ...(figures > 0 ? [{ label: 'statements with a number', href: link('figures', 'any'), count: figures }] : []),
  ]);
}

/** More are in the list of facets. */
const MOST_OUTLETS = 12;

function reporters({ all }: SpeakerData, path: string): Html {
  return tally(
    all.publishers.slice(0, MOST_OUTLETS).map(({ name, count }) => ({
      label: name === null ? 'Outlet not named' : foreign(name, 80),
      href: name === null ? null : `${address(path, new URLSearchParams({ publisher: name }))}#statements`,
      count,
    })),
  );
}

/** In a line each; all of them are behind the numbers of the stances. */
const positions = (found: readonly FoundStatement[], zone: string): Html =>
  html`<ul class="tally">${found.map(
    (f) =>
      html`<li><a href="${statementHref(f)}">${stanceSign(f.statement.stance)} ${foreign(short(f.statement.content.map(({ text }) => text).join(' … '), 110))}</a> <span class="small quiet">${f.article.datePublished === null ? 'no date' : date(f.article.datePublished, zone)}</span></li>`,
  )}</ul>` as Html;

/** Some are given a new description in every article. */
const MOST_ROLES = 12;

function roles(all: readonly SpeakerRole[], zone: string): Html {
  const shown = all.slice(0, MOST_ROLES);
  return html`<ol class="tally" role="list">${shown.map(
    ({ role, first, last, articles }) =>
      html`<li><span>${foreign(role, 160)}</span> <span class="small quiet">${first === last ? date(first, zone) : html`${date(first, zone)} to ${date(last, zone)}`}${articles > 1 ? html`, ${counted(articles, 'article')}` : ''}</span></li>`,
  )}</ol>${all.length > shown.length ? html`<p class="small quiet">and ${counted(all.length - shown.length, 'more role', 'more roles')}</p>` : ''}` as Html;
}
