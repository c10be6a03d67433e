/** Values that cannot hold at one time, in words: each pair of numbers once, with all who give them. */
import { html } from 'hono/html';
import type { Html } from '../page.ts';
import { outletName } from '../parts/article-names.ts';
import { foreign } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import type { Series, SeriesValue } from './series-data.ts';
import { sizeWords, speakerWords } from './series-words.ts';

const SHOWN = 6;
const MOST = 100;

/** Values of one size on either side. */
interface Against {
  readonly one: Map<number, SeriesValue>;
  readonly other: Map<number, SeriesValue>;
}

export function conflictList({ conflicts, values }: Series): Html | '' {
  if (conflicts.length === 0) return '';
  const lines = againstIn(conflicts, values).map(
    ({ one, other }) => html`<li>${side(one)} <span class="quiet">against</span> ${side(other)}</li>`,
  );
  const rest = lines.slice(SHOWN, MOST);
  return html`<div class="conflicts"><h3><span aria-hidden="true">≠ </span>Cannot hold at one time</h3><ul>${lines.slice(0, SHOWN)}</ul>${
    rest.length === 0
      ? ''
      : html`<details class="rest"><summary>${counted(rest.length, 'other pair')}</summary><ul>${rest}</ul></details>`
  }</div>`;
}

function againstIn(pairs: Series['conflicts'], values: readonly SeriesValue[]): Against[] {
  const at = new Map(values.map((v) => [v.place, v]));
  const found = new Map<string, Against>();
  for (const pair of pairs) {
    const [a, b] = pair.map((place) => at.get(place));
    if (!a || !b) continue;
    const [one, other] = (a.low ?? a.high ?? 0) <= (b.low ?? b.high ?? 0) ? [a, b] : [b, a];
    const key = `${sizeWords(one)} ${sizeWords(other)}`;
    const against = found.get(key) ?? { one: new Map(), other: new Map() };
    against.one.set(one.place, one);
    against.other.set(other.place, other);
    found.set(key, against);
  }
  return [...found.values()];
}

const VOICES = 5;

function side(list: ReadonlyMap<number, SeriesValue>): Html {
  const all = [...list.values()];
  const voices = all.slice(0, VOICES).map((v) => {
    const name = speakerWords(v);
    return html`${name === null ? '' : html`${foreign(name, 80)} in `}${outletName(v.publisher, 60)}${name === null ? ' itself' : ''}`;
  });
  return html`<b class="number">${sizeWords(all[0]!)}</b> (${voices.map((voice, i) => html`${i > 0 ? '; ' : ''}${voice}`)}${all.length > VOICES ? html`; ${all.length - VOICES} more` : ''})` as Html;
}
