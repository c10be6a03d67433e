/** The plot of one quantity: its values as they came on record. */
import { html } from 'hono/html';
import { figureSize } from '../../telling/figures.ts';
import type { Html } from '../page.ts';
import { bare } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { dateText } from '../parts/time.ts';
import { type Stretch, stretchOf } from '../plots/bounds.ts';
import { plotDrawing } from '../plots/frame.ts';
import { type SeriesRow, seriesPlot } from '../plots/series-plot.ts';
import type { Series, SeriesValue } from './series-data.ts';
import { sizeIn } from './series-units.ts';
import { sizeWords, speakerWords, valueHref } from './series-words.ts';

/** Rows of a drawing; the table has all. */
const ROWS = 40;

export function seriesFigure(series: Series, id: string, zone: string): Html {
  const { values, of, voices, conflicts } = series;
  const title = bare(of, 120);
  const unit = mainUnit(values);
  const drawn = values.flatMap((value) => {
    const size = sizeIn(value.unit, unit);
    const stretch = size === null ? null : stretchOf(value, size);
    return stretch ? [{ value, stretch }] : [];
  });
  const left = values.length - Math.min(drawn.length, ROWS);
  const contested = new Set(conflicts.flat());
  const plot = seriesPlot({
    id,
    title,
    description: `${counted(values.length, 'value')} by ${counted(voices, 'speaker or outlet', 'speakers and outlets')}, earliest first.`,
    rows: rowsOf(drawn.slice(0, ROWS), contested, zone),
    tick: (value) => figureSize({ ...NUMBER, value, unit: unit !== null && SIGNED.test(unit) ? unit : null }),
    isWhole: drawn.every(({ stretch: { low, high } }) => [low, high].every((n) => n === null || Number.isInteger(n))),
    missing: left === 0 ? null : `${counted(left, 'value')} not drawn: see the table.`,
  });
  return drawn.length === 0 ? html`<h2>${title}</h2><p class="empty">${plot.missing}</p>` : plotDrawing(plot);
}

const NUMBER = { low: null, high: null, bound: 'exact', of: null, asOf: null, start: 0, end: 0 } as const;
/** Units that are a sign beside the number; others stand at the values. */
const SIGNED = /^(?:[A-Z]{3}|percent|share)$/;

/** The unit that most values have. */
function mainUnit(values: readonly SeriesValue[]): string | null {
  const counts = new Map<string | null, number>();
  for (const { unit } of values) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

interface Drawn {
  readonly value: SeriesValue;
  readonly stretch: Stretch;
}

function rowsOf(drawn: readonly Drawn[], contested: ReadonlySet<number>, zone: string): SeriesRow[] {
  let last = '';
  return drawn.map(({ value, stretch }) => {
    const day = value.at === null ? 'no date' : (dateText(value.at, zone)?.replace(/ \d{4}$/, '') ?? 'no date');
    const name = speakerWords(value);
    const outlet = value.publisher ?? 'outlet not named';
    const who = bare(name === null ? `${outlet} itself` : `${name}, ${outlet}`, 200);
    const size = sizeWords(value);
    const row = {
      who,
      day: day === last ? '' : shortDay(day),
      size,
      stretch,
      href: valueHref(value),
      label: `${size}, ${who}, ${day}${value.superseded ? ', superseded by a later value' : ''}${contested.has(value.place) ? ', against another value' : ''}`,
      superseded: value.superseded,
      contested: contested.has(value.place),
    };
    last = day;
    return row;
  });
}

/** "10 Sept" */
const shortDay = (day: string): string => day.replace(/^(\d+ \p{L}{3})\p{L}{2,}$/u, '$1');
