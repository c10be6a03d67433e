/**
 * Labels in the words they stand in: ‹pro-government› where the reporter says where somebody stands, ‹self-styled›?’
 * where the reporter keeps a distance. The marks show exactly which words are meant.
 */
import type { RecordedStatement, Span } from '../../record/record.ts';
import type { Style } from './paint.ts';
import type { Run } from './wrap.ts';

type RecordedLabel = RecordedStatement['labels'][number];

const isIn = (label: Span, span: Span): boolean => span.start <= label.start && label.end <= span.end;

export const labelsIn = (s: RecordedStatement, span: Span): RecordedLabel[] => s.labels.filter((l) => isIn(l, span));

/** Labels on words that are neither source nor content. */
export const labelsBeside = (s: RecordedStatement): RecordedLabel[] =>
  s.labels.filter((l) => ![...s.source, ...s.content].some((span) => isIn(l, span)));

export function marked(s: RecordedStatement, span: Span, style: Style): Run<Style>[] {
  const labels = labelsIn(s, span).sort((a, b) => a.start - b.start);
  if (labels.length === 0) return [{ text: span.text, style }];
  const points = [...span.text];
  const slice = (from: number, to?: number): string => points.slice(from, to).join('');
  const out: Run<Style>[] = [];
  let at = 0;
  for (const label of labels) {
    const from = label.start - span.start;
    if (from < at) continue; // overlaps the one before
    const to = label.end - span.start;
    out.push({ text: slice(at, from), style }, ...labelRuns(label.kind, slice(from, to), style));
    at = to;
  }
  return [...out, { text: slice(at), style }];
}

export const labelRuns = (kind: RecordedLabel['kind'], words: string, style: Style): Run<Style>[] => [
  { text: '‹', style: 'quiet' },
  { text: words, style },
  { text: kind === 'distancing' ? '›?’' : '›', style: 'quiet' },
];
