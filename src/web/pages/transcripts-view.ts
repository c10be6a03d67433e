/** The page on which a transcript is held against a broadcast or an article. */
import { html } from 'hono/html';
import type { ArticleSummary } from '../../archive/types.ts';
import type { Html, Rendering, View } from '../page.ts';
import { headlineWords, outletName } from '../parts/article-names.ts';
import { bare, foreign } from '../parts/foreign.ts';
import { date } from '../parts/time.ts';
import { articlePath, inAddress } from './article-links.ts';
import { BROADCAST_KINDS, type BroadcastKind, type Compared, type TranscriptsData } from './transcripts-data.ts';
import { passagesSection } from './transcripts-passages-view.ts';
import { quotationsSection } from './transcripts-quotations-view.ts';

const KIND_WORDS: Readonly<Record<BroadcastKind, string>> = {
  captions: 'captions',
  transcript: 'a broadcast, word by word',
  article: 'an article that quotes',
};

export function transcriptsView(data: TranscriptsData, { asked, services }: Rendering): View {
  const { transcript, broadcast, comparison } = data;
  const zone = services.timeZone;
  return {
    title: 'A transcript and what was made of it',
    section: 'compare',
    alternates: [{ href: `/transcripts.json${asked.url.search}`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="transcript"><h1>A transcript and what was made of it</h1>
<p class="second measure">What was said beside what was broadcast, cut or quoted of it. <a href="/compare${transcript && broadcast ? `?a=${inAddress(transcript.article.key)}&b=${inAddress(broadcast.article.key)}` : ''}">Two articles by who is on record</a></p>
${form(data)}${problems(data)}
${transcript && broadcast ? html`<div class="sides heads">${head('Transcript', transcript, zone)}${head(comparison ? `Read as ${KIND_WORDS[comparison.broadcast.kind]}` : 'Beside it', broadcast, zone)}</div>` : ''}
${comparison ? (comparison.broadcast.kind === 'article' ? quotationsSection(data, comparison.quotations) : passagesSection(data, comparison)) : ''}</div>`,
  };
}

const head = (title: string, { article, revision }: Compared, zone: string): Html =>
  html`<section><p class="kicker">${title} · <b>${outletName(article.publisher, 100)}</b></p><h2><a href="${articlePath(article.key)}">${headlineWords(article.headline, 240)}</a></h2><p class="small second">${article.datePublished === null ? 'date not told' : date(article.datePublished, zone)} · revision ${revision.number}</p></section>`;

function form({ asked, transcript, broadcast, articles }: TranscriptsData): Html {
  return html`<form class="filters transcript-form" action="/transcripts" method="get">
${select('transcript', 'Transcript', asked.transcript, transcript, articles)}
${select('broadcast', 'Broadcast or article', asked.broadcast, broadcast, articles)}
<div class="field as-kind"><label for="kind">Read the second as</label><select id="kind" name="kind"><option value="">what its form shows</option>${BROADCAST_KINDS.map(
    (kind) => html`<option value="${kind}"${kind === asked.kind ? html` selected` : ''}>${KIND_WORDS[kind]}</option>`,
  )}</select></div>
<button type="submit">Compare</button></form>`;
}

function select(
  id: 'transcript' | 'broadcast',
  label: string,
  key: string | null,
  chosen: Compared | null,
  articles: readonly ArticleSummary[],
): Html {
  const all = chosen === null || articles.some((a) => a.key === key) ? articles : [chosen.article, ...articles];
  return html`<div class="field"><label for="${id}">${label}</label><select id="${id}" name="${id}"><option value="">Choose…</option>${all.map(
    (a) =>
      html`<option value="${a.key}"${a.key === key ? html` selected` : ''}>${bare(`${a.publisher === null ? '' : `${a.publisher}: `}${a.headline ?? 'Without a headline'}`, 90)}</option>`,
  )}</select></div>`;
}

function problems({ asked, transcript, broadcast, comparison, articles }: TranscriptsData): Html | '' {
  const isMissing = (asked.transcript !== null && !transcript) || (asked.broadcast !== null && !broadcast);
  if (isMissing) return html`<p class="problem">No such article is in this archive. Choose one from the list.</p>`;
  if (articles.length < 2) return html`<p class="empty">Two articles are needed; add some first.</p>`;
  if (asked.transcript !== null && asked.transcript === asked.broadcast)
    return html`<p class="note">Both are ${foreign(transcript?.article.headline ?? 'the same article', 120)}.</p>`;
  if (transcript && broadcast && !comparison)
    return html`<p class="problem">One of them is longer than can be held side by side here. <code>onrecord compare</code> does it.</p>`;
  return '';
}
