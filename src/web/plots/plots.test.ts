import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binsOf, daysBetween, shiftedDay } from './bins.ts';
import { fit, widthOf } from './fit.ts';
import { plotFigure } from './frame.ts';
import { matrixPlot } from './matrix-plot.ts';
import { sharePlot } from './share-plot.ts';
import { timePlot } from './time-plot.ts';
import { windowOf } from './window.ts';

const SPANS = [
  ['2026-03-02', '2026-03-02', 'day'],
  ['2026-03-02', '2026-04-05', 'day'],
  ['2026-01-01', '2026-06-30', 'week'],
  ['2024-02-29', '2026-12-31', 'month'],
  ['2019-12-31', '2026-01-01', 'quarter'],
  ['1990-05-05', '2026-01-01', 'year'],
  ['1000-01-01', '2999-12-31', '100 years'],
] as const;

test('days are grouped so that they fit: without a gap, without overlap, no more than there is room for', () => {
  for (const [first, last, unit] of SPANS) {
    const { bins, unit: found, indexOf } = binsOf(first, last, 40);
    assert.equal(found, unit, `${first} to ${last}`);
    assert.ok(bins.length <= 40);
    assert.ok(bins[0]!.from <= first && bins.at(-1)!.to >= last);
    for (const [i, bin] of bins.entries()) {
      assert.deepEqual([indexOf(bin.from), indexOf(bin.to)], [i, i]);
      if (i > 0) assert.equal(bin.from, shiftedDay(bins[i - 1]!.to, 1));
    }
    assert.deepEqual([indexOf(shiftedDay(bins[0]!.from, -1)), indexOf(shiftedDay(bins.at(-1)!.to, 1))], [-1, -1]);
  }
});

test('bins are named as people say them', () => {
  const label = (first: string, last: string, max: number): string => binsOf(first, last, max).bins[0]!.label;
  assert.equal(label('2026-03-03', '2026-03-03', 5), '3 March 2026');
  assert.equal(label('2026-03-04', '2026-04-04', 7), '2 March 2026 to 8 March 2026');
  assert.equal(label('2026-03-04', '2026-07-04', 7), 'March 2026');
  assert.equal(label('2025-03-04', '2026-07-04', 8), 'January to March 2025');
  assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
});

test('a few stray dates are left out only where the rest gains by it, and they are counted', () => {
  const rows = (days: Record<string, number>) => [{ byDay: new Map(Object.entries(days)) }];
  assert.deepEqual(windowOf(rows({ '1999-01-01': 2, '2026-03-01': 50, '2026-03-09': 50 })), {
    first: '2026-03-01',
    last: '2026-03-09',
    before: 2,
    after: 0,
  });
  assert.equal(windowOf(rows({ '2026-02-27': 2, '2026-03-01': 50, '2026-03-09': 50 }))!.before, 0);
  assert.equal(windowOf(rows({ '1999-01-01': 40, '2026-03-09': 50 }))!.before, 0);
  assert.equal(windowOf(rows({})), null);
});

test('labels fit into their room by whole characters', () => {
  assert.equal(fit('Ana Lima', 200, 13), 'Ana Lima');
  for (const text of ['a'.repeat(500), '👩‍👩‍👧'.repeat(50), 'é'.repeat(90), 'x\ny  z'.repeat(40)]) {
    const fitted = fit(text, 100, 13);
    assert.ok(widthOf(fitted, 13) <= 100 && fitted.endsWith('…') && fitted.isWellFormed());
    assert.doesNotMatch(fitted, /\u200d…$|\n/);
  }
});

const HOSTILE = `"><script>alert(1)</script><a href=javascript:1>&`;
const link = (...parts: unknown[]): string => `/search?q=${encodeURIComponent(parts.join())}`;
const PLOTS = [
  timePlot({
    id: 'time',
    title: HOSTILE,
    description: HOSTILE,
    rows: [
      {
        label: HOSTILE,
        byDay: new Map([
          ['2026-03-01', 3],
          ['2026-03-09', 1],
        ]),
        href: (bin) => link(bin.from),
      },
      { label: 'denies', byDay: new Map([['2026-03-04', 2]]), href: (bin) => link('d', bin.from) },
    ],
    href: (bin) => link('all', bin.from),
    zoom: () => '/plots',
    missing: HOSTILE,
  })!,
  matrixPlot({
    id: 'matrix',
    title: 'Who',
    description: HOSTILE,
    rows: [
      { label: HOSTILE, href: '/speakers/1' },
      { label: 'Bo Sand', href: '/speakers/2' },
    ],
    columns: [{ label: HOSTILE, href: '/publishers/1' }],
    counts: [[3], [0]],
    href: (r, c) => link(r, c),
    missing: null,
  })!,
  sharePlot({
    id: 'share',
    title: 'Shares',
    description: HOSTILE,
    parts: [
      { label: 'named', fill: 'solid' },
      { label: 'anonymous', fill: 'dotted' },
    ],
    rows: [{ label: HOSTILE, href: '/publishers/1', counts: [3, 1], hrefs: [link('n'), link('a')] }],
    missing: null,
  })!,
];

test('a plot is markup that the content policy allows: no style, no script, nothing from elsewhere', () => {
  for (const plot of PLOTS) {
    const figure = String(plotFigure(plot));
    assert.doesNotMatch(figure, /<script|<style|\sstyle=|\son\w+=|javascript:1>|xlink|<image|<use/);
    for (const [, url] of figure.matchAll(/(?:href|src)="([^"]*)"/g)) assert.match(url!, /^\//);
    for (const [, id] of figure.matchAll(/url\(#([\w-]+)\)/g)) assert.ok(figure.includes(`<pattern id="${id}"`), id);
    const ids = [...figure.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.doesNotMatch(figure, /NaN|undefined|Infinity/);
  }
});

test('every mark is a link with a name, in the wide and in the narrow drawing', () => {
  const marks = (text: string): number => (text.match(/class="mark"/g) ?? []).length;
  for (const [i, count] of [6, 1, 2].entries()) {
    const [, wide, narrow] = /(<svg class="plot-wide[\s\S]*?<\/svg>)\s*(<svg class="plot-narrow[\s\S]*?<\/svg>)/.exec(
      String(plotFigure(PLOTS[i]!)),
    )!;
    for (const svg of [wide!, narrow!]) {
      assert.equal(marks(svg), count);
      assert.match(svg, /role="group" aria-labelledby="[\w-]+ [\w-]+"><title id=/);
      for (const [mark] of svg.matchAll(/<a class="mark"[^>]*>/g))
        assert.match(mark, /href="\/search[^"]*" aria-label="[^"]+: /);
    }
  }
});

test('the table beneath has the numbers of the plot', () => {
  const [time, matrix, share] = PLOTS;
  assert.deepEqual(
    time!.table.rows.map((row) => row.slice(1)),
    [
      [3, 0, 3],
      [0, 2, 2],
      [1, 0, 1],
    ],
  );
  assert.deepEqual(
    matrix!.table.rows.map((row) => row.slice(1)),
    [[3], [0]],
  );
  assert.deepEqual(
    share!.table.rows.map((row) => row.slice(1)),
    [[3, '75%', 1, '25%', 4]],
  );
});
