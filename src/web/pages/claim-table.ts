/** The table of who takes which stance when; each glyph leads to the exact words. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { speakerName } from '../parts/claim-line.ts';
import { bare, foreign } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { stanceLook } from '../parts/stance.ts';
import { short } from '../parts/who.ts';
import { columnHead } from './claim-columns.ts';
import type { ClaimData } from './claim-data.ts';
import type { ShownMember } from './claim-members.ts';
import type { ClaimRow } from './claim-rows.ts';
import type { ClaimSpeaker } from './claim-speakers.ts';

const SHOWN = 24;

export function claimTable(data: ClaimData, zone: string): Html {
  const { rows } = data.table;
  return html`${part(data, rows.slice(0, SHOWN), zone, 'Sources by stance and time')}${
    rows.length > SHOWN
      ? html`<details class="fold"><summary>${counted(rows.length - SHOWN, 'more speaker')}</summary>${part(data, rows.slice(SHOWN), zone, 'More sources by stance and time')}</details>`
      : ''
  }${legend(data)}`;
}

function part({ members, table }: ClaimData, rows: readonly ClaimRow[], zone: string, name: string): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table class="stance-table"><thead><tr><th scope="col">On record</th>${table.columns.map(
    (column) => html`<th scope="col">${columnHead(column, zone)}</th>`,
  )}</tr></thead>
<tbody>${rows.map(
    ({ speaker, cells }) =>
      html`<tr class="${speaker.naming}"><th scope="row">${who(speaker)}</th>${cells.map((places) => html`<td>${places.slice(0, CELL).map((i) => sign(members[i]!))}${places.length > CELL ? html`<span class="quiet small">+${places.length - CELL}</span>` : ''}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

/** Glyphs in a cell; all are under the table in words. */
const CELL = 6;

const NAMINGS: Readonly<Record<ClaimSpeaker['naming'], string>> = {
  named: '',
  role: 'by role',
  anonymous: 'anonymous',
  outlet: 'in its own voice',
};

export function who(speaker: ClaimSpeaker): Html {
  const { id, role, naming, label } = speaker;
  const name = naming === 'outlet' ? html`<i>${foreign(label, 60)}</i>` : speakerName(speaker, 60);
  const more = naming === 'named' ? (role === null || label.includes(role) ? '' : short(role, 60)) : NAMINGS[naming];
  return html`${id === null ? name : html`<a href="/speakers/${id}">${name}</a>`}${more === '' ? '' : html` <span class="role">${foreign(more, 61)}</span>`}`;
}

function sign({ place, stance, publisher, copyOf }: ShownMember): Html {
  const { glyph, word } = stanceLook(stance);
  const said = `${word}, in ${bare(publisher ?? 'an outlet not named', 60)}${copyOf === null ? '' : ', a copy'}`;
  return html`<a class="stance-link ${stance}${copyOf === null ? '' : ' copy'}" href="#m${place + 1}" title="${said}" aria-label="${said}">${glyph}</a>`;
}

function legend({ members }: ClaimData): Html {
  const stances = [...new Set(members.map(({ stance }) => stance))];
  const copies = members.some(({ copyOf }) => copyOf !== null);
  return html`<p class="small quiet stance-legend">${stances.map((stance) => html`<span><span class="glyph" aria-hidden="true">${stanceLook(stance).glyph}</span> ${stanceLook(stance).word}</span> `)}${copies ? html`<span><span aria-hidden="true">( )</span> in a copy of an article that is counted already</span>` : ''}</p>`;
}
