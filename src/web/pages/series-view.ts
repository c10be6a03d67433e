/** The figures of a story as a page. */
import { html } from 'hono/html';
import type { Html, Rendering, View } from '../page.ts';
import { headlineWords, outletName } from '../parts/article-names.ts';
import { bare, foreign, languageTag, visible } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { written } from '../parts/time.ts';
import { conflictList } from './series-conflicts.ts';
import { isContested, isSeveral, type Series, type SeriesData, type SeriesValue } from './series-data.ts';
import { seriesFigure } from './series-figure.ts';
import { plotSigns } from './series-key.ts';
import { sizeWords, speakerWords, valueHref } from './series-words.ts';
import { seriesPath, storyPath } from './story-links.ts';

/** Plots on one page; the others are tables. */
const PLOTS = 40;
const SINGLES = 300;
/** Values of a table that stands open below its plot. */
const OPEN = 6;

export function seriesView({ story, series }: SeriesData, { services }: Rendering): View {
  const zone = services.timeZone;
  const title = story.headline ?? 'A story without a headline';
  const several = series.filter(isSeveral);
  const single = series.filter((s) => !isSeveral(s));
  const contested = several.filter(isContested).length;
  return {
    title: bare(`Figures: ${title}`, 120),
    section: 'stories',
    alternates: [{ href: `${seriesPath(story.key)}.json`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="series"><p class="kicker"><b>Story</b> · <a href="${storyPath(story.key)}">${foreign(title, 300)}</a></p>
<h1>Figures</h1>
<p class="second measure">${counted(series.length, 'thing')} counted in ${counted(story.articles, 'article')}: ${counted(several.length, 'thing')} by more than one speaker or outlet, ${contested === 0 ? 'none' : contested} with values that cannot hold at one time. Values are as the words give them.</p>
${series.length === 0 ? html`<p class="empty">No figure was found in these articles.</p>` : ''}
${several.length > 1 ? jumps(several) : ''}${several.some(isDrawn) ? plotSigns() : ''}
${several.map((s, i) => section(s, i, zone))}
${
  single.length === 0
    ? ''
    : html`<section aria-labelledby="single"><h2 id="single">Counted by one speaker or outlet</h2><details class="rest"${several.length === 0 ? html` open` : ''}><summary>${counted(single.length, 'thing')}</summary>${single
        .slice(0, SINGLES)
        .map(
          (s, i) => html`<h3>${foreign(s.of, 160)}</h3>${valueTable(s, several.length + i + 1, zone)}`,
        )}${single.length > SINGLES ? html`<p class="note">and ${single.length - SINGLES} more, in the JSON.</p>` : ''}</details></section>`
}</div>`,
  };
}

const jumps = (several: readonly Series[]): Html =>
  html`<nav aria-label="Things counted"><ul class="jumps">${several.map(
    (s, i) =>
      html`<li><a href="#q${i + 1}">${foreign(s.of, 80)}</a>${isContested(s) ? html` <span class="quiet"><span aria-hidden="true">≠</span><span class="hidden">, values against each other</span></span>` : ''}</li>`,
  )}</ul></nav>`;

/** Where all say the same there is nothing to draw. */
const isDrawn = ({ values }: Series): boolean =>
  new Set(
    values.map(({ low, high, bound, unit }) => `${low} ${high} ${bound === 'about' || bound === 'exact'} ${unit}`),
  ).size > 1;

function section(series: Series, i: number, zone: string): Html {
  const { values, of, voices } = series;
  const drawn = i < PLOTS && isDrawn(series);
  const table = valueTable(series, i + 1, zone);
  return html`<section class="quantity" id="q${i + 1}"><div class="${drawn ? 'drawn' : ''}">${
    drawn
      ? seriesFigure(series, `q${i + 1}-plot`, zone)
      : html`<h2>${foreign(of, 160)}</h2><p class="small second">${counted(values.length, 'value')} by ${counted(voices, 'speaker or outlet', 'speakers and outlets')}${isDrawn(series) ? '' : html`, all of one size: <b class="number">${sizeWords(values[0]!)}</b>`}.</p>`
  }
${conflictList(series)}</div>${
    values.length > OPEN
      ? html`<details class="rest"><summary>All ${counted(values.length, 'value')} as a table, in their exact words</summary>${table}</details>`
      : table
  }</section>\n`;
}

const whoWords = (v: SeriesValue): Html => {
  const name = speakerWords(v);
  return name === null ? html`<i>own voice</i>` : foreign(name, 80);
};

const BOUNDS: Readonly<Record<SeriesValue['bound'], string>> = {
  exact: '',
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  range: 'a range',
};

const VALUES = 300;

/** `n`: of the quantity on its page, so that each table has a name of its own. */
function valueTable({ values, of, conflicts: pairs }: Series, n: number, zone: string): Html {
  const contested = new Set(pairs.flat());
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Values, ${n}: ${bare(of, 80)}"><table class="values"><thead><tr><th scope="col">When</th><th scope="col">Who</th><th scope="col" class="number">Value</th><th scope="col">In these words</th></tr></thead><tbody>${values
    .slice(0, VALUES)
    .map((v) => {
      const bound = Object.hasOwn(BOUNDS, v.bound) ? BOUNDS[v.bound] : '';
      const notes = [
        ...(bound === '' ? [] : [bound]),
        ...(v.asOf === null ? [] : [`as of ${bare(v.asOf, 30)}`]),
        ...(v.superseded ? ['superseded by a later value'] : []),
        ...(contested.has(v.place) ? ['against another value'] : []),
      ];
      const size = sizeWords(v);
      return html`<tr class="${v.superseded ? 'old' : ''}"><td>${v.at === null ? html`<span class="quiet">no date</span>` : written(v.at, zone)}</td><th scope="row">${whoWords(v)}<br><span class="small second">${outletName(v.publisher, 60)}</span></th><td class="number">${v.superseded ? html`<s>${size}</s>` : size}${contested.has(v.place) ? html` <span aria-hidden="true">≠</span>` : ''}</td><td><a class="serif" dir="auto" lang="${languageTag(v.language)}" href="${valueHref(v)}">“${visible(v.text, 160)}”</a>${notes.length === 0 ? '' : html` <span class="small second">${notes.join(', ')}</span>`}<br><span class="small quiet" lang="${languageTag(v.language)}">${headlineWords(v.headline, 90)}</span></td></tr>`;
    })}</tbody></table></div>${values.length > VALUES ? html`<p class="note">and ${values.length - VALUES} more, in the JSON.</p>` : ''}`;
}
