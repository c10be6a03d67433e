/** The index of an article: each speaker once, with how they stand and where. */
import { html } from 'hono/html';
import { isBracketed, NAMING_WORDS, roleBeside, type SpeakerEntry } from '../../telling/speakers.ts';
import { STANCE_ORDER } from '../../telling/stances.ts';
import type { Html } from '../page.ts';
import { foreign } from '../parts/foreign.ts';
import { stanceLook } from '../parts/stance.ts';
import type { ArticleData } from './article-data.ts';
import { withQuery } from './article-links.ts';

/** More speakers than this are in no article that people read; the rest is in the JSON. */
const MOST = 300;
const NUMBERS = 30;

export function speakerIndex({ speakers }: ArticleData, url: URL): Html {
  const named = speakers.slice(0, MOST).filter((s) => s.naming === 'named');
  const others = speakers.slice(0, MOST).filter((s) => s.naming !== 'named');
  if (speakers.length === 0) return html``;
  return html`<section class="index" aria-labelledby="index"><h2 id="index">On record here</h2>
${list('By name', named, url)}${list('Without a name', others, url)}</section>`;
}

function list(title: string, entries: readonly SpeakerEntry[], url: URL): Html | '' {
  if (entries.length === 0) return '';
  return html`<h3>${title}</h3><ul class="plain">${entries.map((e) => html`<li>${entryOf(e, url)}</li>`)}</ul>`;
}

function entryOf(e: SpeakerEntry, url: URL): Html {
  const label = foreign(e.label, 160);
  const role = roleBeside(e);
  const how = NAMING_WORDS[e.naming];
  return html`<a class="who" href="${withQuery(url, { speaker: e.key }, '#text')}">${isBracketed(e) ? html`[${label}]` : label}</a>${
    role === null ? '' : html`, <span class="second">${foreign(role, 160)}</span>`
  }${how === null ? '' : html` <span class="quiet">(${how})</span>`} <span class="stands">${STANCE_ORDER.filter(
    (s) => e.stances[s],
  ).map(
    (s) =>
      html`<span title="${stanceLook(s).word}"><span aria-hidden="true">${stanceLook(s).glyph}</span><span class="hidden">${stanceLook(s).word}</span> ${e.stances[s]}</span> `,
  )}</span> <span class="quiet numbers">${e.numbers.slice(0, NUMBERS).map((n, i) => html`${i > 0 ? ', ' : ''}<a href="#s${n}">${n}</a>`)}${e.numbers.length > NUMBERS ? ' …' : ''}</span>`;
}
