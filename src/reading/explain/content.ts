/** Why these figures and labels, and what the statement stands within. */
import type { Figure } from '../../record/statement.ts';
import type { Reason } from './reason.ts';
import { numberOf, placeOf, quoted, type Subject, wordsAt } from './stages.ts';

export function contentReasons(s: Subject): Reason[] {
  const { figures, labels, within } = s.statement;
  return [
    {
      layer: 'figures',
      value: figures.length > 0 ? figures.map((f) => wordsAt(s, f)).join('; ') : null,
      because: figures.map((f) => `${quoted(wordsAt(s, f))}: ${sizeOf(f)}`),
      instead: [],
    },
    {
      layer: 'labels',
      value: labels.length > 0 ? labels.map((l) => wordsAt(s, l)).join('; ') : null,
      because: labels.map((l) => `${quoted(wordsAt(s, l))}: ${LABELS[l.kind]}, ${placeOf(s, l)}`),
      instead: [],
    },
    {
      layer: 'within',
      value: within === null ? null : numberOf(within),
      because: within === null ? [] : [`its words stand in the content of ${numberOf(within)}`],
      instead: [],
    },
  ];
}

const LABELS = {
  distancing: 'the reporter keeps a distance',
  affiliation: 'the reporter says where somebody stands',
} as const;

function sizeOf(f: Figure): string {
  const size = f.value !== null ? String(f.value) : `${f.low ?? '…'} to ${f.high ?? '…'}`;
  return [
    `${size}${f.unit ? ` ${f.unit}` : ''}${f.bound === 'exact' || f.bound === 'range' ? '' : ` (${f.bound})`}`,
    ...(f.of ? [`of ${quoted(f.of)}`] : []),
    ...(f.asOf ? [`as of ${f.asOf}`] : []),
  ].join(', ');
}
