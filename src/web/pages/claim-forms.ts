/** Forms of a claim: to cut a member, and to join a statement of another claim of the story. */
import { html } from 'hono/html';
import { memberKey } from '../../coverage/claims/claim-key.ts';
import type { Html, Rendering } from '../page.ts';
import { hidden, otherSide, why, wordsOf } from '../parts/coverage-forms.ts';
import { foreign, visible } from '../parts/foreign.ts';
import { stanceSign } from '../parts/stance.ts';
import { short } from '../parts/who.ts';
import type { Candidate, ClaimData } from './claim-data.ts';
import { claimPath } from './story-links.ts';

/** Cut from the member that it is linked to most surely; afterwards that one's claim is shown. */
export function cutForm({ story, claim, members }: ClaimData, place: number, rendering: Rendering): Html | '' {
  const own = members[place];
  const other = members[own?.link?.with ?? -1];
  const [from, to] = [own && wordsOf(own), other && wordsOf(other)];
  if (!other || !from || !to) return '';
  const next = claimPath(story.key, memberKey(other, claim));
  return html`<form method="post" action="/claims/cut" class="cut">${hidden({ ...from, ...otherSide(to), next }, rendering)}${why(`why-${place + 1}`)}<button>It says something else: cut</button></form>`;
}

export function joinForms(data: ClaimData, rendering: Rendering): Html {
  const { story, claim, candidates } = data;
  const path = claimPath(story.key, claim.key);
  const find = String(rendering.asked.values.find ?? '');
  return html`<section class="join screen" aria-labelledby="join"><h2 id="join">Another statement that says the same?</h2>
<form class="filters" method="get" action="${path}#join"><div class="field"><label for="find">Words of a statement in this story</label><input type="search" id="find" name="find" value="${find}" maxlength="200"></div><button type="submit">Find</button></form>
${find === '' ? '' : candidates.length === 0 ? html`<p class="empty">No statement of another claim has these words.</p>` : html`<ul class="join-list" role="list">${candidates.map((one) => candidate(one, data, rendering))}</ul>`}</section>`;
}

function candidate({ member, publisher, claim: key }: Candidate, data: ClaimData, rendering: Rendering): Html {
  const { story, claim, members } = data;
  const target = members.find((m) => m.content.length > 0);
  const [own, other] = [wordsOf(member), target && wordsOf(target)];
  const name = member.speaker?.name ?? member.speaker?.role ?? 'in its own voice';
  const form =
    own && other
      ? html`<form method="post" action="/claims/join">${hidden({ ...other, ...otherSide(own), next: claimPath(story.key, claim.key) }, rendering)}<button>Join it</button></form>`
      : '';
  return html`<li><div><a class="words serif" dir="auto" href="${claimPath(story.key, key)}">${visible(short(member.content.map(({ text }) => text).join(' … '), 240), 241)}</a><p class="small second">${foreign(publisher ?? 'Outlet not named', 80)} · ${foreign(name, 80)} ${stanceSign(member.stance)}</p></div>${form}</li>`;
}
