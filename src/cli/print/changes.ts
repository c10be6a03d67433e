/** Changes between two versions for people: what kind, what it means, and the words with their surroundings. */
import type { Change, RevisionChanges } from '../../coverage/revisions/change.ts';
import type { Range } from '../../record/article.ts';
import type { OnRecord } from '../../record/record.ts';
import { CHANGE_LOOKS } from '../../telling/changes.ts';
import { readableDate } from '../../telling/dates.ts';
import { utf16Offsets } from '../../text/offsets.ts';
import { sentenceAround, sentencesOf } from '../../text/sentences.ts';
import { counted } from './counted.ts';
import { heading } from './heading.ts';
import type { PageLook } from './page.ts';
import { painter, type Style } from './paint.ts';
import { type Setting, setLines } from './paragraph.ts';
import type { Run } from './wrap.ts';

/** By the sign: what came, what went, what moved; everything else is another form of what was there. */
const STYLES: Readonly<Record<string, Style>> = {
  '+': 'green',
  '✗': 'green',
  '!': 'green',
  '−': 'red',
  '✂': 'red',
  '↕': 'cyan',
};
const styleOf = (glyph: string): Style => STYLES[glyph] ?? 'yellow';

/** From the glyph to where words begin. */
const LEFT = 3;

export function changesPage(before: OnRecord, after: OnRecord, { changes }: RevisionChanges, look: PageLook): string {
  const set: Setting = { width: look.width, paint: painter(look.colour) };
  const sides = { before: sideOf(before), after: sideOf(after), colour: look.colour };
  return [
    ...headLines('A', before, set),
    ...headLines('B', after, set),
    '',
    ...changes.flatMap((change) => [...changeLines(change, sides, set), '']),
    countLine(changes, set),
    '',
  ].join('\n');
}

function headLines(name: string, { article }: OnRecord, set: Setting): string[] {
  const { headline, line } = heading(article);
  const { dateModified } = article;
  const changed =
    dateModified && dateModified !== article.datePublished ? `changed ${readableDate(dateModified)}` : null;
  const place = [line, changed].filter((part) => part).join(' · ');
  const first: Run<Style> = { text: headline ?? '(no headline)', style: headline ? 'headline' : 'quiet' };
  return hung(set.paint([{ text: name, style: 'quiet' }]), [
    ...setLines([first], LEFT, set),
    ...setLines([{ text: place, style: 'quiet' }], LEFT, set),
  ]);
}

const hung = (first: string, lines: readonly string[]): string[] =>
  lines.map((line, i) => (i === 0 ? `${first}${' '.repeat(LEFT - 1)}` : ' '.repeat(LEFT)) + line);

interface Side {
  readonly text: string;
  readonly sentences: readonly Range[];
  readonly units: (point: number) => number;
}

interface Sides {
  readonly before: Side;
  readonly after: Side;
  readonly colour: boolean;
}

function sideOf({ article: { text } }: OnRecord): Side {
  return { text, sentences: sentencesOf(text, { start: 0, end: text.length }), units: utf16Offsets(text) };
}

function changeLines(change: Change, sides: Sides, set: Setting): string[] {
  const look = CHANGE_LOOKS[change.kind];
  const note: Run<Style> = { text: change.note ? ` · ${change.note}` : '', style: 'quiet' };
  const title = setLines([{ text: look.words, style: 'source' }, note], LEFT, set);
  return [
    ...hung(set.paint([{ text: look.glyph, style: styleOf(look.glyph) }]), title),
    ...wordLines(change, sides, set),
  ];
}

function wordLines({ kind, before, after, values }: Change, sides: Sides, set: Setting): string[] {
  const line = (sign: '−' | '+' | ' ', runs: readonly Run<Style>[]): string[] =>
    setLines([{ text: sign === ' ' ? '' : `${sign} `, style: 'quiet' }, ...runs], LEFT, set).map(
      (text) => ' '.repeat(LEFT) + text,
    );
  if (values)
    return (['−', '+'] as const).flatMap((sign, n) =>
      line(sign, [{ text: values[n] ?? 'none', style: values[n] === null ? 'quiet' : 'plain' }]),
    );
  const isWhole = kind.endsWith('-moved') || before.length === 0 || after.length === 0;
  if (kind.endsWith('-moved')) return line(' ', shown(sides.after, after, null, isWhole));
  // Where words only came or went within a sentence, one side tells all.
  return [
    ...(before.length > 0
      ? line('−', shown(sides.before, before, sides.colour ? ['', '', 'red'] : ['[-', '-]', 'plain'], isWhole))
      : []),
    ...(after.length > 0
      ? line('+', shown(sides.after, after, sides.colour ? ['', '', 'green'] : ['{+', '+}', 'plain'], isWhole))
      : []),
  ];
}

type Marking = readonly [open: string, close: string, style: Style] | null;

/** Characters of the same sentence on either side of changed words, and of words between two changes. */
const AROUND = 70;
/** Of one change; a longer one is cut in the middle. */
const LONGEST = 600;

/** The changed words in their sentence; a sentence that is new as a whole has no marks. */
function shown(side: Side, spans: readonly Range[], marking: Marking, mayBeWhole: boolean): Run<Style>[] {
  const ranges = spans.map((s) => ({ start: side.units(s.start), end: side.units(s.end) }));
  const around = { start: ranges[0]!.start, end: ranges.at(-1)!.end };
  const sentence = sentenceAround(side.sentences, around);
  const isWhole = mayBeWhole && ranges.length === 1 && sentence.start === around.start && sentence.end === around.end;
  const marks = isWhole || !marking ? (['', '', marking?.[2] ?? 'plain'] as const) : marking;
  const from = ahead(side.text, sentence.start, around.start);
  const to = behind(side.text, around.end, sentence.end);
  const runs: Run<Style>[] = [
    { text: (from > sentence.start ? '… ' : '') + side.text.slice(from, around.start), style: 'quiet' },
  ];
  for (const [n, r] of ranges.entries()) {
    runs.push({
      text: `${marks[0]}${shortened(side.text.slice(r.start, r.end), LONGEST)}${marks[1]}`,
      style: marks[2],
    });
    const next = ranges[n + 1];
    if (next) runs.push({ text: shortened(side.text.slice(r.end, next.start), 2 * AROUND), style: 'quiet' });
  }
  runs.push({ text: side.text.slice(around.end, to) + (to < sentence.end ? ' …' : ''), style: 'quiet' });
  return runs;
}

/** From a word's beginning. */
function ahead(text: string, start: number, to: number): number {
  if (to - start <= AROUND) return start;
  const space = text.indexOf(' ', to - AROUND);
  return space < 0 || space >= to ? to : space + 1;
}

function behind(text: string, from: number, end: number): number {
  if (end - from <= AROUND) return end;
  const space = text.lastIndexOf(' ', from + AROUND);
  return space <= from ? from : space;
}

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most / 2).trimEnd()} … ${text.slice(-most / 2).trimStart()}`;

/** "3 changes: statement added × 2, figure changed" */
function countLine(changes: readonly Change[], set: Setting): string {
  if (changes.length === 0) return 'No word changed.';
  const kinds = Map.groupBy(changes, (c) => CHANGE_LOOKS[c.kind].words);
  const parts = [...kinds].map(([words, { length }]) => (length > 1 ? `${words} ×\u00a0${length}` : words));
  return setLines([{ text: `${counted(changes.length, 'change')}: ${parts.join(', ')}`, style: 'plain' }], 0, set).join(
    '\n',
  );
}
