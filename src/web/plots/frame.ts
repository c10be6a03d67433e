/**
 * A plot as it stands on a page: the drawing in a wide and a narrow form (the style sheet shows the one that fits), what it
 * shows in words, and the same numbers as a table.
 */
import { html } from 'hono/html';
import type { Html } from '../page.ts';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: Html | readonly Html[];
}

export interface Plot {
  /** Of this plot on its page; letters and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in a sentence or two; also read out instead of the drawing. */
  readonly description: string;
  /** Draws it `width` px wide; `id` is a prefix for ids within. */
  readonly draw: (width: number, id: string) => Drawing;
  readonly legend?: Html;
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | number | Html)[])[];
  };
  /** What is not in it, and why; null where all is. */
  readonly missing: string | Html | null;
}

const WIDE = 720;
const NARROW = 316;

export const plotFigure = (plot: Plot): Html =>
  plotDrawing(
    plot,
    html`<details class="plot-table"><summary>The same numbers as a table</summary>${table(plot)}</details>` as Html,
  );

/** With something else below it than the table: a page that has one of its own gives nothing. */
export function plotDrawing(
  plot: Pick<Plot, 'id' | 'title' | 'description' | 'draw' | 'legend' | 'missing'>,
  below: Html | '' = '',
): Html {
  const { id, title, description, legend, missing } = plot;
  return html`<figure class="plot" id="${id}" aria-labelledby="${id}-title">
<figcaption><h2 id="${id}-title">${title}</h2><p>${description}</p></figcaption>
${legend ?? ''}
${svg(plot, WIDE, 'wide')}
${svg(plot, NARROW, 'narrow')}
${missing === null ? '' : html`<p class="plot-missing">${missing}</p>`}
${below}
</figure>` as Html;
}

function svg(
  { id, title, description, draw }: Pick<Plot, 'id' | 'title' | 'description' | 'draw'>,
  asked: number,
  size: string,
): Html {
  const { width, height, marks } = draw(asked, `${id}-${size}`);
  return html`<svg class="plot-${size}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-labelledby="${id}-${size}-title ${id}-${size}-desc"><title id="${id}-${size}-title">${title}</title><desc id="${id}-${size}-desc">${description}</desc>${marks}</svg>` as Html;
}

function table({ title, table: { columns, rows } }: Plot): Html {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${title}: table"><table><caption class="hidden">${title}</caption>
<thead><tr>${columns.map((c) => html`<th scope="col">${c}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([head, ...cells]) => html`<tr><th scope="row">${head}</th>${cells.map((c) => html`<td>${c}</td>`)}</tr>
`,
  )}</tbody></table></div>` as Html;
}
