/** Two articles side by side. */
import { html } from 'hono/html';
import type { RecordedStatement } from '../../record/record.ts';
import { figureWords } from '../../telling/figures.ts';
import { utf16Offsets } from '../../text/offsets.ts';
import type { Html, Rendering, View } from '../page.ts';
import { headlineWords, outletName } from '../parts/article-names.ts';
import { foreign, languageTag, visible } from '../parts/foreign.ts';
import { runsOf } from '../parts/marked.ts';
import { counted, share } from '../parts/numbers.ts';
import { stanceSign } from '../parts/stance.ts';
import { date, moment } from '../parts/time.ts';
import { short } from '../parts/who.ts';
import { articlePath, inAddress, statementHref } from './article-links.ts';
import type { CompareData, ComparedArticle } from './compare-data.ts';
import { type FoundFigure, isOneSided } from './compare-figures.ts';
import { compareForm } from './compare-form.ts';
import { LEAST_WORDS } from './compare-passages.ts';
import type { ComparedSpeaker } from './compare-speakers.ts';

export function compareView(data: CompareData, { asked, services }: Rendering): View {
  const { a, b, common } = data;
  return {
    title: 'Compare two articles',
    section: 'compare',
    alternates: [{ href: `/compare.json${asked.url.search}`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="compare"><h1>Two articles side by side</h1>
<p class="second"><a href="/transcripts${a && b ? `?transcript=${inAddress(a.article.key)}&broadcast=${inAddress(b.article.key)}` : ''}">Is ${a && b ? 'the first' : 'one of them'} a transcript?</a> Then hold what was broadcast or quoted beside it, word by word.</p>
${compareForm(data)}
${
  a && b && common
    ? html`${heads(a, b, services.timeZone)}
${people(a, b, common.speakers)}
${figures(a, b, common.figures)}
${texts(a, b, common)}`
    : ''
}</div>`,
  };
}

type Common = NonNullable<CompareData['common']>;

function heads(a: ComparedArticle, b: ComparedArticle, zone: string): Html {
  return html`<div class="sides heads">${[a, b].map(
    (
      x,
    ) => html`<section><p class="kicker"><b>${outletName(x.article.publisher, 100)}</b>${x.article.origin === null ? '' : html` · from <b>${foreign(x.article.origin, 100)}</b>`}</p>
<h2><a href="${articlePath(x.article.key)}">${headlineWords(x.article.headline, 300)}</a></h2>
<p class="small second">Published ${x.article.datePublished === null ? 'date not told' : date(x.article.datePublished, zone)} · first seen ${moment(x.article.firstSeen, zone)} · revision ${x.revision.number} of ${x.article.revisions} · ${counted(x.statements.length, 'statement')}</p></section>`,
  )}</div>`;
}

const STATEMENTS = 40;

function people(a: ComparedArticle, b: ComparedArticle, speakers: readonly ComparedSpeaker[]): Html {
  const both = speakers.filter((s) => s.a.length > 0 && s.b.length > 0);
  const only = (side: 'a' | 'b') => speakers.filter((s) => s[side === 'a' ? 'b' : 'a'].length === 0);
  return html`<section><h2>On record in both (${both.length})</h2>
${both.length === 0 ? html`<p class="empty">Nobody is named in both.</p>` : ''}
${both.map(
  (
    s,
  ) => html`<h3>${foreign(s.label, 160)}${s.role === null ? '' : html`, <span class="role">${foreign(short(s.role), 160)}</span>`}${s.sure ? '' : html` <span class="role">(one gives only the surname: it may be somebody else)</span>`}</h3>
<div class="sides">${statementList(a, s.a)}${statementList(b, s.b)}</div>`,
)}</section>
<section><h2>On record in one only</h2><div class="sides">${(
    [
      ['a', a],
      ['b', b],
    ] as const
  ).map(
    ([side, x]) =>
      html`<ul class="plain lines">${only(side).map(
        (s) =>
          html`<li>${s.named ? html`<b>${foreign(s.label, 160)}</b>` : html`${foreign(s.label, 160)} <span class="quiet">(not named)</span>`}${s[side].slice(0, STATEMENTS).map((i) => html`<br>${line(x, i)}`)}</li>`,
      )}</ul>`,
  )}</div></section>`;
}

const statementList = (x: ComparedArticle, places: readonly number[]): Html =>
  html`<ul class="plain lines">${places.slice(0, STATEMENTS).map((i) => html`<li>${line(x, i)}</li>`)}${places.length > STATEMENTS ? html`<li class="quiet">and ${places.length - STATEMENTS} more</li>` : ''}</ul>`;

function line(x: ComparedArticle, i: number): Html {
  const s = x.statements[i]!;
  return html`<a href="${statementHref(x, s.id)}">${stanceSign(s.stance)}</a> <span class="serif" dir="auto">${visible(wordsOf(s), 300)}</span>`;
}

const wordsOf = (s: RecordedStatement): string =>
  s.content.map((c) => c.text).join(' … ') || (s.cue?.text ?? 'no words');

const FIGURES = 100;

function figures(a: ComparedArticle, b: ComparedArticle, rows: Common['figures']): Html | '' {
  if (rows.length === 0) return '';
  const cell = (x: ComparedArticle, found: readonly FoundFigure[]): Html | string =>
    found.length === 0
      ? html`<span class="quiet">not found in this article</span>`
      : html`${found.slice(0, 20).map(({ figure, statement }, i) => html`${i > 0 ? html`<br>` : ''}<a href="${statementHref(x, x.statements[statement]!.id)}">${foreign(figureWords(figure), 200)}</a>`)}`;
  const list = (some: Common['figures']): Html =>
    html`<div class="scroll" tabindex="0" role="region" aria-label="Figures"><table class="pair"><thead><tr><th scope="col">${name(a)}</th><th scope="col">${name(b)}</th></tr></thead><tbody>${some.slice(0, FIGURES).map((r) => html`<tr><td>${cell(a, r.a)}</td><td>${cell(b, r.b)}</td></tr>`)}</tbody></table></div>`;
  const [both, one] = [rows.filter((r) => !isOneSided(r)), rows.filter(isOneSided)];
  return html`<section><h2>Figures</h2>${both.length > 0 ? list(both) : html`<p class="empty">No figure of the same thing in both.</p>`}
${one.length > 0 ? html`<details><summary>${counted(one.length, 'thing')} counted in one only</summary>${list(one)}</details>` : ''}</section>`;
}

const name = ({ article }: ComparedArticle): Html => foreign(article.publisher ?? article.headline ?? article.key, 100);

function texts(a: ComparedArticle, b: ComparedArticle, { passages, share: shares }: Common): Html {
  return html`<section><h2>Words in common</h2>
<p>${passages.length === 0 ? `No run of ${LEAST_WORDS} words or more is in both.` : html`${counted(passages.length, 'run')} of ${LEAST_WORDS} words or more: ${share(shares.a, 1)} of the first text, ${share(shares.b, 1)} of the second. Each number leads to the same words on the other side.`}</p>
${
  passages.length === 0
    ? ''
    : html`<div class="sides">${text(
        a,
        passages.map((p) => ({ ...p.a, value: p.number })),
        'a',
      )}${text(
        b,
        passages.map((p) => ({ ...p.b, value: p.number })),
        'b',
      )}</div>`
}</section>`;
}

/** Characters of each text that are shown. */
const TEXT = 200_000;

function text(
  x: ComparedArticle,
  spans: readonly { start: number; end: number; value: number }[],
  side: 'a' | 'b',
): Html {
  const other = side === 'a' ? 'b' : 'a';
  const shown = x.text.slice(0, TEXT);
  const unit = utf16Offsets(x.text);
  const marks = spans.map((s) => ({ ...s, start: unit(s.start), end: unit(s.end) }));
  return html`<div class="whole" dir="auto" lang="${languageTag(x.language)}">${runsOf(shown, marks).map(
    ({ text: words, parts }) => {
      const part = parts.at(-1);
      if (!part) return visible(words, TEXT);
      const n = part.value;
      const sign = part.last
        ? html`<a class="to" href="#${other}${n}" aria-label="Passage ${n} on the other side">${n}</a>`
        : '';
      return html`<mark${part.first ? html` id="${side}${n}"` : ''}>${visible(words, TEXT)}</mark>${sign}`;
    },
  )}</div>`;
}
