/** The quotations of an article beside a transcript. */
import type { CheckedQuotation, Comparison } from '../../coverage/transcripts/comparison.ts';
import { hung, LEFT } from './hung.ts';
import type { Style } from './paint.ts';
import { type Setting, setLines } from './paragraph.ts';
import { shortened } from './shortened.ts';
import type { Run } from './wrap.ts';

const LOOKS: Readonly<
  Record<CheckedQuotation['kind'], { readonly glyph: string; readonly style: Style; readonly words: string }>
> = {
  exact: { glyph: '=', style: 'green', words: 'exact' },
  changed: { glyph: '≠', style: 'yellow', words: 'changed' },
  missing: { glyph: '?', style: 'quiet', words: 'not in the transcript' },
};

const LONGEST = 800;

export function quotationLines({ quotations }: Comparison, colour: boolean, set: Setting): string[] {
  if (quotations.length === 0) return ['Nobody is quoted in it.'];
  const note = quotations.every(({ kind }) => kind === 'missing') ? ['Nothing of it is in the transcript.', ''] : [];
  return [...note, ...quotations.flatMap((q) => [...lines(q, colour, set), '']), countLine(quotations)];
}

function lines(q: CheckedQuotation, colour: boolean, set: Setting): string[] {
  const look = LOOKS[q.kind];
  const title: Run<Style>[] = [
    { text: look.words, style: 'source' },
    {
      text: notesOn(q)
        .map((note) => ` · ${note}`)
        .join(''),
      style: 'quiet',
    },
  ];
  const line = (sign: string, runs: readonly Run<Style>[]): string[] =>
    setLines([{ text: sign, style: 'quiet' }, ...runs], LEFT, set).map((text) => ' '.repeat(LEFT) + text);
  const side = (of: 'transcript' | 'quotation') => q.differences.flatMap((d) => d[of] ?? []);
  const said =
    q.kind === 'changed'
      ? q.places.flatMap((place, i) => [
          ...(i > 0 ? [{ text: ' // ', style: 'quiet' as const }] : []),
          ...marked(place, side('transcript'), colour ? ['', '', 'red'] : ['[-', '-]', 'plain']),
        ])
      : [];
  return [
    ...hung(set.paint([{ text: look.glyph, style: look.style }]), setLines(title, LEFT, set)),
    ...(said.length > 0 ? line('T ', said) : []),
    ...line('B ', marked(q.quotation, side('quotation'), colour ? ['', '', 'green'] : ['{+', '+}', 'plain'])),
  ];
}

function notesOn(q: CheckedQuotation): string[] {
  const who =
    q.speaker === null ? null : q.sameSpeaker === false ? `the transcript has ${q.speaker} say it` : q.speaker;
  return [
    ...(q.unmarkedCut ? ['words left out without a mark'] : []),
    ...(q.places.length > 1 ? [`from ${q.places.length} places`] : []),
    ...(who ? [who] : []),
  ];
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function marked(
  whole: Placed,
  spans: readonly Placed[],
  [open, close, style]: readonly [string, string, Style],
): Run<Style>[] {
  const points = [...whole.text];
  const runs: Run<Style>[] = [];
  let at = 0;
  for (const { start, end, text } of spans) {
    if (start < whole.start || end > whole.end || start - whole.start < at) continue;
    runs.push({ text: points.slice(at, start - whole.start).join(''), style: 'plain' });
    runs.push({ text: `${open}${shortened(text, LONGEST)}${close}`, style });
    at = end - whole.start;
  }
  return [...runs, { text: shortened(points.slice(at).join(''), LONGEST), style: 'plain' }];
}

function countLine(quotations: readonly CheckedQuotation[]): string {
  const kinds = Map.groupBy(quotations, ({ kind }) => LOOKS[kind].words);
  const parts = [...kinds].map(([words, { length }]) => `${length} ${words}`);
  return `${quotations.length === 1 ? '1 quotation' : `${quotations.length} quotations`}: ${parts.join(', ')}`;
}
