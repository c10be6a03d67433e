/** Beside the claims of a story: how it came out, who is missing, which figures do not agree. */
import { html } from 'hono/html';
import { figureSize } from '../../telling/figures.ts';
import type { Html } from '../page.ts';
import { headlineWords, outletName } from '../parts/article-names.ts';
import { speakerName } from '../parts/claim-line.ts';
import { foreign, languageTag, visible } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { stanceSign } from '../parts/stance.ts';
import { clock, date, dateText, dayOf } from '../parts/time.ts';
import { short } from '../parts/who.ts';
import { articlePath, revisionPath, statementPath } from './article-links.ts';
import type { StoryData } from './story-data.ts';
import { claimPath, seriesPath, storyChanges } from './story-links.ts';
import type { Silence, SilentSpeaker } from './story-missing.ts';
import type { TimelineEntry } from './story-timeline.ts';

const SHOWN = 12;

export function timelineSection({ timeline, story }: StoryData, zone: string): Html {
  const isChanged = timeline.some(({ kind }) => kind === 'changed');
  const outlets = new Map(timeline.map((entry) => [entry.article, entry.publisher]));
  const list = (entries: readonly TimelineEntry[]): Html =>
    html`${[...Map.groupBy(entries, ({ at }) => dayOf(at, zone))].map(
      ([day, own]) =>
        html`<h3 class="day"><time datetime="${day}">${dateText(day, zone)}</time></h3><ol class="timeline" role="list">${own.map((entry) => timelineItem(entry, outlets, zone))}</ol>`,
    )}`;
  return html`<section aria-labelledby="timeline"><h2 class="kicker" id="timeline">As it came out</h2>
${list(timeline.slice(0, SHOWN))}
${timeline.length > SHOWN ? html`<details class="fold"><summary>${counted(timeline.length - SHOWN, 'more', 'more')}</summary>${list(timeline.slice(SHOWN))}</details>` : ''}
${isChanged ? html`<p class="small"><a href="${storyChanges(story.key)}">Every change, as statements</a></p>` : ''}</section>`;
}

function timelineItem(entry: TimelineEntry, outlets: ReadonlyMap<string, string | null>, zone: string): Html {
  const { at, kind, article, revision, headline, publisher, language, copyOf, first } = entry;
  const href = kind === 'published' ? articlePath(article) : `${revisionPath(article, revision)}/changes`;
  const facts = [
    ...(kind === 'changed' ? [html`<b>changed</b>, revision ${revision}`] : []),
    ...(copyOf !== null && kind === 'published'
      ? [html`made from ${outletName(outlets.get(copyOf) ?? null, 60)}`]
      : []),
    ...(first > 0 ? [html`first with ${counted(first, 'claim')}`] : []),
  ];
  return html`<li class="${kind === 'changed' ? 'later' : 'published'}"><span class="at">${/^\d{4}-\d\d-\d\d$/.test(at) ? '' : clock(at, zone)}</span><div><p class="small second">${outletName(publisher, 60)}${facts.map((fact) => html` <span class="quiet">·</span> ${fact}`)}</p>
<p class="headline-line" lang="${languageTag(language)}"><a href="${href}">${headlineWords(headline, 160)}</a></p></div></li>`;
}

export function missingSection({ missing, story }: StoryData, zone: string): Html | '' {
  const { silent, unheard } = missing;
  if (silent.length + unheard.length === 0) return '';
  const mute = silent.filter(({ others }) => others === 0);
  const partly = silent.filter(({ others }) => others > 0);
  return html`<section aria-labelledby="missing"><h2 class="kicker" id="missing">Who is missing</h2>
${mute.length === 0 ? '' : html`<h3 class="day">Asked, and no statement on record</h3>${silentList(mute, zone)}`}
${partly.length === 0 ? '' : html`<h3 class="day">Silent to some, on record elsewhere</h3>${silentList(partly, zone)}`}
${
  unheard.length === 0
    ? ''
    : html`<h3 class="day">Named, and not heard</h3><ul class="unheard">${unheard.map(
        ({ name, claims }) =>
          html`<li><a href="${claimPath(story.key, claims[0]!)}">${foreign(name, 80)}</a>${claims.length > 1 ? html` <span class="quiet">in ${counted(claims.length, 'claim')}</span>` : ''}</li>`,
      )}</ul><p class="small quiet">Names in what others say; no statement of theirs was found.</p>`
}</section>`;
}

const SILENCES = 2;
const SILENT = 5;

function silentList(list: readonly SilentSpeaker[], zone: string): Html {
  const item = (one: SilentSpeaker): Html =>
    html`<li><p>${speakerName(one.speaker)}${one.others > 0 ? html` <span class="quiet">· ${counted(one.others, 'statement')} elsewhere</span>` : ''}</p>${one.silences.slice(0, SILENCES).map((s) => silence(s, zone))}${
      one.silences.length > SILENCES
        ? html`<details class="fold"><summary>${counted(one.silences.length - SILENCES, 'more time', 'more times')}</summary>${one.silences.slice(SILENCES).map((s) => silence(s, zone))}</details>`
        : ''
    }</li>`;
  return html`<ul class="mutes" role="list">${list.slice(0, SILENT).map(item)}</ul>${list.length > SILENT ? html`<details class="fold"><summary>${counted(list.length - SILENT, 'other')}</summary><ul class="mutes" role="list">${list.slice(SILENT).map(item)}</ul></details>` : ''}`;
}

const silence = ({ article, statement, stance, publisher, language, at, words }: Silence, zone: string): Html =>
  html`<p class="small">${stanceSign(stance)} <span class="quiet">· ${outletName(publisher, 60)}, ${date(at, zone)}</span><br><a class="words serif" dir="auto" lang="${languageTag(language)}" href="${statementPath(article, statement)}">${visible(short(words.text, 200), 201)}</a></p>`;

const SERIES = 5;

export function figuresSection({ quantities, story }: StoryData): Html | '' {
  const differing = quantities.filter(({ conflicts }) => conflicts.length > 0);
  if (quantities.length === 0) return '';
  return html`<section aria-labelledby="figures"><h2 class="kicker" id="figures">Figures</h2>
${
  differing.length === 0
    ? html`<p class="small">No two figures of the same thing stand against each other.</p>`
    : html`<ul class="tally">${differing
        .slice(0, SERIES)
        .map(
          (q) =>
            html`<li><span>${foreign(q.of, 120)}</span> <span class="number">${[...new Set(q.values.map((v) => figureSize({ ...v, value: v.low === v.high || v.bound !== 'range' ? (v.low ?? v.high) : null, of: null })))].slice(0, 6).map((size, i) => html`${i > 0 ? ', ' : ''}${foreign(size, 40)}`)}</span></li>`,
        )}</ul>`
}
<p class="small"><a href="${seriesPath(story.key)}">${counted(quantities.length, 'thing')} counted, who gives which number when</a></p></section>`;
}
