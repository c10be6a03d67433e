/** The claims of a story by how they stand. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { claimLine } from '../parts/claim-line.ts';
import { foreign } from '../parts/foreign.ts';
import { counted, whole } from '../parts/numbers.ts';
import type { ListedClaim, StoryData } from './story-data.ts';
import { GROUPS, type Group, opposedPairs } from './story-groups.ts';

export const GROUP_WORDS: Readonly<Record<Group, { readonly title: string; readonly note: string }>> = {
  denied: { title: 'Denied by somebody', note: 'At least one speaker on record says that it is not so.' },
  opposed: { title: 'One against the other', note: 'Both cannot be so, though nobody is on record denying the other.' },
  several: { title: 'On record in several origins', note: 'Said in texts that were not made from one another.' },
  'one-origin': {
    title: 'Several speakers, one origin',
    note: 'However many outlets have it, it comes from one text.',
  },
  single: { title: 'Only one says so', note: 'Nobody else on record does.' },
  outlet: { title: 'Only in outlets’ own voice', note: 'No source is given for it.' },
  open: { title: 'Neither said nor denied', note: 'Asked, promised, expected, or met with silence.' },
};

/** Lines before a group is folded. */
const SHOWN = 6;

export function claimsByStanding(data: StoryData): Html {
  const groups = Map.groupBy(data.claims, (claim) => claim.group);
  return html`${GROUPS.map((group) => {
    const claims = groups.get(group) ?? [];
    if (claims.length === 0) return '';
    const { title, note } = GROUP_WORDS[group];
    return html`<section class="claim-group" id="${group}" aria-labelledby="${group}-title"><h3 id="${group}-title">${title} <span class="number quiet">${whole(claims.length)}</span></h3>
<p class="small quiet">${note}</p>${group === 'opposed' ? pairs(claims, data) : folded(claims, SHOWN, data.story.key)}</section>`;
  })}`;
}

/** As they came on record: a list of its own, each line with the outlet that had it first. */
export function claimsByTime(data: StoryData): Html {
  const firsts = new Map(data.timeline.map((entry) => [entry.article, entry.publisher]));
  const more = (claim: ListedClaim): Html =>
    html`<p class="small quiet">First in ${foreign(firsts.get(claim.first) ?? 'an outlet not named', 80)} · ${GROUP_WORDS[claim.group].title.toLowerCase()}</p>`;
  return html`<section class="claim-group">${folded(data.claims, 40, data.story.key, more)}</section>`;
}

function folded(
  claims: readonly ListedClaim[],
  shown: number,
  story: string,
  more?: (claim: ListedClaim) => Html,
): Html {
  const look = { story, ...(more ? { more } : {}) };
  const list = (some: readonly ListedClaim[]): Html =>
    html`<ol class="claims" role="list">${some.map((claim) => html`<li>${claimLine(claim, look)}</li>`)}</ol>`;
  if (claims.length <= shown + 2) return list(claims);
  return html`${list(claims.slice(0, shown))}<details class="fold"><summary>${counted(claims.length - shown, 'more claim')}</summary>${list(claims.slice(shown))}</details>`;
}

/** Side by side; those whose other side is not on this page stand alone. */
function pairs(claims: readonly ListedClaim[], { claims: all, story }: StoryData): Html {
  const own = new Set(claims.map(({ id }) => id));
  const byId = new Map(all.map((claim) => [claim.id, claim]));
  const both = opposedPairs(all).filter(([a, b]) => own.has(a.id) || own.has(b.id));
  const paired = new Set(both.flatMap(([a, b]) => [a.id, b.id]));
  const line = (id: string): Html => claimLine(byId.get(id)!, { story: story.key });
  const item = ([a, b]: readonly [{ id: string }, { id: string }]): Html =>
    html`<li class="both"><div>${line(a.id)}</div><div>${line(b.id)}</div></li>`;
  const alone = claims.filter(({ id }) => !paired.has(id));
  const list = (some: typeof both): Html => html`<ol class="claims pairs" role="list">${some.map(item)}</ol>`;
  return html`${list(both.slice(0, SHOWN))}${both.length > SHOWN ? html`<details class="fold"><summary>${counted(both.length - SHOWN, 'more pair')}</summary>${list(both.slice(SHOWN))}</details>` : ''}${alone.length > 0 ? folded(alone, SHOWN, story.key) : ''}`;
}
