/** The page of a claim: the sentence, who stands where and when, the exact words, what speaks against it. */
import { html } from 'hono/html';
import { TENSION_WORDS } from '../../telling/claims.ts';
import type { Html, Rendering, View } from '../page.ts';
import { outletName } from '../parts/article-names.ts';
import { claimLine, gistWords } from '../parts/claim-line.ts';
import { doneNote } from '../parts/coverage-forms.ts';
import { bare, foreign, languageTag, visible } from '../parts/foreign.ts';
import { counted, whole } from '../parts/numbers.ts';
import { stanceSign } from '../parts/stance.ts';
import { short } from '../parts/who.ts';
import type { ClaimData } from './claim-data.ts';
import { joinForms } from './claim-forms.ts';
import type { ShownMember } from './claim-members.ts';
import { claimTable } from './claim-table.ts';
import { claimWords } from './claim-words.ts';
import { claimPath, storyPath } from './story-links.ts';

export function claimView(data: ClaimData, rendering: Rendering): View {
  const { story, claim } = data;
  const zone = rendering.services.timeZone;
  const own = claimPath(story.key, claim.key);
  return {
    title: bare(claim.gist.text, 120) || 'Claim',
    section: 'stories',
    alternates: [{ href: `${own}.json`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="claim"><header><p class="kicker"><b>Claim</b> · <a href="${storyPath(story.key)}">${foreign(story.headline ?? 'A story without a headline', 200)}</a></p>
<h1 class="gist" dir="auto" lang="${languageTag(gistLanguage(data))}">${gistWords(claim.gist.text, 400)}</h1>
<p class="lead">${sentence(data)}</p></header>
${doneNote(own, rendering)}
<section aria-labelledby="table"><h2 class="hidden" id="table">Who is on record, and when</h2>${claimTable(data, zone)}</section>
${tensions(data)}${opposed(data)}
<section class="all-words" aria-labelledby="words"><h2 id="words">The exact words</h2>${claimWords(data, rendering)}</section>
${joinForms(data, rendering)}</div>`,
  };
}

const gistLanguage = ({ claim, members }: ClaimData): string | null =>
  members.find(({ article }) => article === claim.gist.article)?.language ?? null;

/** What a machine may say: "4 speakers on record: 2 assert, 1 denies, 1 has not commented; 7 outlets, 2 origins." */
function sentence({ table, claim }: ClaimData): string {
  const { holds, denies, silent, other } = table.sides;
  const { outlets, origins } = claim.standing;
  const does = (n: number, one: string, many: string): string[] =>
    n === 0 ? [] : [`${whole(n)} ${n === 1 ? one : many}`];
  const sides = [
    ...does(holds, 'asserts', 'assert'),
    ...does(denies, 'denies', 'deny'),
    ...does(other, 'asks, promises or believes', 'ask, promise or believe'),
    ...does(silent, 'has not commented', 'have not commented'),
  ];
  const own = table.rows.filter(({ speaker }) => speaker.naming === 'outlet').length;
  const voices = own === 0 ? '' : ` (${counted(own, 'outlet')} in ${own === 1 ? 'its' : 'their'} own voice)`;
  return `${counted(table.rows.length, 'speaker')} on record${voices}: ${sides.join(', ')}; ${counted(outlets, 'outlet')}, ${counted(origins, 'origin')}.`;
}

function tensions({ claim, members }: ClaimData): Html | '' {
  if (claim.tensions.length === 0) return '';
  return html`<section aria-labelledby="tensions"><h2 id="tensions">Within one article</h2><ul class="tensions" role="list">${claim.tensions
    .slice(0, 20)
    .map(({ article, kind, members: places }) => {
      const own = places.flatMap((place) => members[place] ?? []);
      const publisher = members.find((m) => m.article === article)?.publisher ?? null;
      return html`<li><p><b>${outletName(publisher, 80)}</b> ${TENSION_WORDS[kind]}:</p><div class="both">${own.slice(0, 4).map(brief)}</div></li>`;
    })}</ul></section>`;
}

const brief = ({ place, who, stance, content, language }: ShownMember): Html =>
  html`<p><a class="serif words" dir="auto" lang="${languageTag(language)}" href="#m${place + 1}">${visible(short(content.map(({ text }) => text).join(' … '), 200), 201)}</a><br><span class="small second">${who.naming === 'outlet' ? 'in its own voice' : foreign(who.label, 80)} ${stanceSign(stance)}</span></p>`;

function opposed({ opposed: list, story }: ClaimData): Html | '' {
  if (list.length === 0) return '';
  return html`<section aria-labelledby="opposed"><h2 id="opposed">What stands against it</h2><p class="small quiet">Both cannot be so, though nobody is on record denying the one with the other.</p><ol class="claims" role="list">${list
    .slice(0, 20)
    .map((claim) => html`<li>${claimLine(claim, { story: story.key })}</li>`)}</ol></section>`;
}
