/** The page of a story. */
import { html } from 'hono/html';
import type { Html, Rendering, View } from '../page.ts';
import { doneNote } from '../parts/coverage-forms.ts';
import { bare, foreign } from '../parts/foreign.ts';
import { counted, whole } from '../parts/numbers.ts';
import { date } from '../parts/time.ts';
import { figuresSection, missingSection, timelineSection } from './story-aside.ts';
import { claimsByStanding, claimsByTime, GROUP_WORDS } from './story-claims.ts';
import type { StoryData } from './story-data.ts';
import { storyForms } from './story-forms.ts';
import { GROUPS } from './story-groups.ts';
import { storyPath } from './story-links.ts';
import { originsSection } from './story-tree.ts';

export function storyView(data: StoryData, rendering: Rendering): View {
  const { story } = data;
  const { asked, services } = rendering;
  const zone = services.timeZone;
  const title = story.headline ?? 'A story without a headline';
  return {
    title: bare(title, 120),
    section: 'stories',
    alternates: [{ href: `${storyPath(story.key)}.json${asked.url.search}`, type: 'application/json', title: 'JSON' }],
    main: html`<div class="story"><header><p class="kicker"><b>Story</b>${story.about.slice(0, 6).map((name) => html` · ${foreign(name, 60)}`)}</p>
<h1>${foreign(title, 300)}</h1>
<p class="lead">${sentence(data, zone)}</p></header>
${doneNote(storyPath(story.key), rendering)}${data.leftOut > 0 ? html`<p class="note">${counted(data.leftOut, 'older article')} of this story ${data.leftOut === 1 ? 'is' : 'are'} not in what follows.</p>` : ''}
<div class="story-grid"><section class="claims-part" aria-labelledby="claims"><h2 id="claims">What is on record</h2>
${filters(data, rendering)}${claims(data, rendering)}</section>
<div class="beside">${timelineSection(data, zone)}${missingSection(data, zone)}${figuresSection(data)}</div></div>
${originsSection(data, zone)}
${storyForms(data, rendering)}</div>`,
  };
}

/** What a machine may say: counts of what is on record. */
function sentence({ story, claims, claimsInAll, timeline, origins }: StoryData, zone: string): Html {
  const times = timeline.map(({ at }) => at);
  const [from, to] = [times[0] ?? story.firstSeen, times.at(-1) ?? story.lastSeen];
  const isOneDay = from.slice(0, 10) === to.slice(0, 10);
  const count = (group: string): number => claims.filter((c) => c.group === group).length;
  const [denied, several] = [count('denied'), count('several')];
  return html`${counted(story.articles, 'article')} by ${counted(story.outlets, 'outlet')}, from ${counted(origins.length, 'independent origin')}, ${isOneDay ? date(from, zone) : html`${date(from, zone)} to ${date(to, zone)}`}: ${claimsInAll === 0 ? 'no claim' : counted(claimsInAll, 'claim')} on record${
    claims.length < claimsInAll || claimsInAll === 0
      ? ''
      : html`, ${whole(several)} of them in several origins and denied by nobody, ${whole(denied)} denied by somebody`
  }.`;
}

function filters({ claims, story }: StoryData, { asked }: Rendering): Html {
  const { q = '', order } = asked.values;
  const groups = Map.groupBy(claims, (claim) => claim.group);
  const jumps = order === 'time' ? [] : GROUPS.filter((group) => groups.has(group));
  return html`<form class="filters small" method="get" action="${storyPath(story.key)}"><div class="field"><label for="q">Words in claims</label><input type="search" id="q" name="q" value="${String(q)}" maxlength="200"></div>
<div class="field"><label for="order">Order</label><select id="order" name="order"><option value="">By standing</option><option value="time"${order === 'time' ? html` selected` : ''}>As they came on record</option></select></div><button type="submit">Show</button></form>
${jumps.length < 2 ? '' : html`<nav aria-label="Groups of claims"><ul class="jumps">${jumps.map((group) => html`<li><a href="#${group}">${GROUP_WORDS[group].title}</a> <span class="number quiet">${whole(groups.get(group)!.length)}</span></li>`)}</ul></nav>`}`;
}

function claims(data: StoryData, { asked }: Rendering): Html {
  if (data.claims.length === 0)
    return html`<p class="empty">${data.claimsInAll === 0 ? 'No claim was found in these articles.' : 'No claim with these words.'}</p>`;
  return asked.values.order === 'time' ? claimsByTime(data) : claimsByStanding(data);
}
