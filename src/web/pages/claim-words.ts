/** The exact words of all who are on record about a claim, outlets side by side, copies under what they were made from. */
import { html } from 'hono/html';
import type { Html, Rendering } from '../page.ts';
import { headlineWords, outletName } from '../parts/article-names.ts';
import { bare, languageTag, visible } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { stanceSign } from '../parts/stance.ts';
import { written } from '../parts/time.ts';
import { articlePath, statementPath } from './article-links.ts';
import type { ClaimData } from './claim-data.ts';
import { cutForm } from './claim-forms.ts';
import type { ShownMember } from './claim-members.ts';
import type { Side } from './claim-speakers.ts';
import { who } from './claim-table.ts';

const SIDES: readonly (readonly [Side, string])[] = [
  ['holds', 'Who says so'],
  ['denies', 'Who denies it'],
  ['other', 'Who asks, promises or believes'],
  ['silent', 'Who says nothing to it'],
];
/** Cards before the rest is folded. */
const SHOWN = 18;

export function claimWords(data: ClaimData, rendering: Rendering): Html {
  return html`${SIDES.map(([side, title]) => {
    const heads = data.members.filter((m) => m.side === side && m.copyOf === null);
    if (heads.length === 0) return '';
    const list = (some: readonly ShownMember[]): Html =>
      html`<ol class="cards" role="list">${some.map((m) => html`<li>${card(m, data, rendering)}</li>`)}</ol>`;
    return html`<section aria-labelledby="${side}"><h3 id="${side}">${title} <span class="number quiet">${heads.length}</span></h3>${list(heads.slice(0, SHOWN))}${
      heads.length > SHOWN
        ? html`<details class="fold"><summary>${counted(heads.length - SHOWN, 'more')}</summary>${list(heads.slice(SHOWN))}</details>`
        : ''
    }</section>`;
  })}`;
}

function card(member: ShownMember, data: ClaimData, rendering: Rendering): Html {
  const zone = rendering.services.timeZone;
  const copies = data.members.filter((m) => m.copyOf === member.place);
  return html`<article class="words-card" id="m${member.place + 1}"><p class="who-said">${who(member.who)} ${stanceSign(member.stance)}</p>
${passage(member)}
<p class="where">${source(member, zone)}</p>
${copies.length === 0 ? '' : html`<details class="copies"><summary>${counted(copies.length, 'copy', 'copies')} of it</summary>${copies.map((copy) => copyOf(copy, data, rendering))}</details>`}
${reasons(member, data, rendering)}</article>`;
}

const copyOf = (copy: ShownMember, data: ClaimData, rendering: Rendering): Html =>
  html`<div class="words-card copy" id="m${copy.place + 1}">${passage(copy)}<p class="where">${source(copy, rendering.services.timeZone)}</p>${reasons(copy, data, rendering)}</div>`;

function passage({ passage: pieces, language }: ShownMember): Html {
  if (pieces.length === 0) return html`<p class="words quiet">No words on record.</p>`;
  return html`<blockquote class="words" dir="auto" lang="${languageTag(language)}">${pieces.map(({ text, own }) => (own ? html`<q class="content">${visible(text)}</q>` : html`<span class="around">${visible(text)}</span>`))}</blockquote>`;
}

function source({ article, statement, publisher, headline, at, revision }: ShownMember, zone: string): Html {
  return html`<b>${outletName(publisher, 80)}</b> · ${at === '' ? 'no date on record' : written(at, zone)}${revision > 1 ? ` (revision ${revision})` : ''}${
    statement === null ? '' : html` · <a href="${statementPath(article, statement)}">evidence</a>`
  } · <a href="${articlePath(article)}">${headlineWords(headline, 90)}</a>`;
}

function reasons(member: ShownMember, data: ClaimData, rendering: Rendering): Html {
  const { link, confidence, place } = member;
  const other = link === null ? null : (data.members[link.with] ?? null);
  const sure = `about ${Math.round(confidence * 100)} of 100 sure`;
  return html`<details class="why"><summary>Why it is here</summary>${
    link === null || other === null
      ? html`<p class="small">It is the only one.</p>`
      : html`<p class="small">Linked most surely to <a href="#m${other.place + 1}">${bare(other.who.label, 60)} in ${bare(other.publisher ?? 'an outlet not named', 60)}</a>, ${sure}:</p>
<ul class="reasons" role="list">${link.reasons
          .slice(0, 20)
          .map(
            ({ text, weight }) =>
              html`<li><span class="number">${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}</span> <span>${visible(text, 300)}${weight < 0 ? html` <span class="quiet">(speaks against it)</span>` : ''}</span></li>`,
          )}</ul>`
  }${data.members.length > 1 ? cutForm(data, place, rendering) : ''}</details>`;
}
