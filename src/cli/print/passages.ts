/** What of a transcript was broadcast: each passage with its words, what was cut and altered marked, and when. */
import type { Comparison, Difference, Passage } from '../../coverage/transcripts/comparison.ts';
import type { Span } from '../../record/record.ts';
import { counted } from './counted.ts';
import { hung, LEFT } from './hung.ts';
import type { Style } from './paint.ts';
import { type Setting, setLines } from './paragraph.ts';
import { speakerOf, wordsIn, wordsSaid } from './said.ts';
import { shortened } from './shortened.ts';
import type { Run } from './wrap.ts';

const LOOKS: Readonly<
  Record<Passage['kind'], { readonly glyph: string; readonly style: Style; readonly words: string }>
> = {
  same: { glyph: '=', style: 'quiet', words: 'as it was said' },
  altered: { glyph: '≠', style: 'yellow', words: 'altered' },
  cut: { glyph: '✂', style: 'red', words: 'cut' },
  inserted: { glyph: '+', style: 'green', words: 'inserted' },
  moved: { glyph: '↕', style: 'cyan', words: 'moved' },
};

/** Of what is the same its beginning and end are enough. */
const SAME = 160;
const LONGEST = 1200;
/** Characters between two words that are no words. */
const MARKS = 4;

export function passageLines({ passages, transcript }: Comparison, colour: boolean, set: Setting): string[] {
  if (!passages.some(({ kind }) => kind === 'same' || kind === 'moved' || kind === 'altered'))
    return [passages.length === 0 ? 'Nobody says a word in either.' : 'Nothing of it is in the transcript.'];
  let speaker: string | null = null;
  const points = [...transcript.text];
  const lines = grouped(passages).flatMap((group) => {
    const says = speakerIn(group, transcript);
    const named = says !== null && says !== speaker ? says : null;
    speaker = says ?? speaker;
    return [...groupLines(group, named, sizeOf(group[0]!, transcript), points, colour, set), ''];
  });
  return [...lines, countLine(passages, transcript, set)];
}

/** What was said and heard in one go is read in one go, with what was altered marked in it. */
function grouped(passages: readonly Passage[]): Passage[][] {
  const out: Passage[][] = [];
  const runs = ({ kind }: Passage): boolean => kind === 'same' || kind === 'altered';
  for (const p of passages) {
    const last = out.at(-1);
    if (last && runs(p) && runs(last[0]!)) last.push(p);
    else out.push([p]);
  }
  return out;
}

const speakerIn = (group: readonly Passage[], { turns }: Comparison['transcript']): string | null => {
  const span = group.find((p) => p.transcript)?.transcript;
  return span ? speakerOf(span, turns) : null;
};

function sizeOf({ kind, transcript, broadcast }: Passage, { turns }: Comparison['transcript']): string {
  if (kind === 'same' || kind === 'altered') return '';
  return ` · ${counted(transcript ? wordsSaid(transcript, turns) : wordsIn(broadcast!.text), 'word')}`;
}

function groupLines(
  group: readonly Passage[],
  speaker: string | null,
  size: string,
  points: readonly string[],
  colour: boolean,
  set: Setting,
): string[] {
  const first = group.find(({ kind }) => kind === 'altered') ?? group[0]!;
  const look = LOOKS[first.kind];
  const { kind } = first;
  const all = group.flatMap((p) => p.differences);
  const alike = all.length > 0 && all.every((d) => d.alike) ? ' · written alike, perhaps misheard' : '';
  const title: Run<Style>[] = [
    { text: speaker === null ? '' : `${speaker} · `, style: 'source' },
    { text: look.words, style: 'plain' },
    { text: `${size}${when(kind, group[0]!.from, group.at(-1)!.to)}${alike}`, style: 'quiet' },
  ];
  const runs = group.flatMap((p, i) => [...(i > 0 ? [between(group[i - 1]!, p, points)] : []), ...runsOf(p, colour)]);
  return [
    ...hung(set.paint([{ text: look.glyph, style: look.style }]), setLines(title, LEFT, set)),
    ...setLines(runs, LEFT, set).map((line) => ' '.repeat(LEFT) + line),
  ];
}

/** The marks that stand between two passages of the transcript. */
function between(before: Passage, next: Passage, points: readonly string[]): Run<Style> {
  const [from, to] = [before.transcript?.end, next.transcript?.start];
  const marks = from !== undefined && to !== undefined && to - from <= MARKS ? points.slice(from, to).join('') : ' ';
  return { text: marks || ' ', style: 'quiet' };
}

function when(kind: Passage['kind'], from: number | null, to: number | null): string {
  if (from === null || to === null) return '';
  if (kind === 'cut') return ` · between ${clock(from)} and ${clock(to)}`;
  return kind === 'moved' ? ` · heard at ${clock(from)}–${clock(to)}` : ` · ${clock(from)}–${clock(to)}`;
}

/** Hours only where there are some. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

function runsOf(p: Passage, colour: boolean): Run<Style>[] {
  const gone = (text: string): Run<Style> =>
    colour ? { text, style: 'red' } : { text: `[-${text}-]`, style: 'plain' };
  const come = (text: string): Run<Style> =>
    colour ? { text, style: 'green' } : { text: `{+${text}+}`, style: 'plain' };
  if (p.kind === 'same') return [{ text: shortened(p.transcript!.text, SAME), style: 'quiet' }];
  if (p.kind === 'cut') return [gone(shortened(p.transcript!.text, LONGEST))];
  if (p.kind === 'inserted') return [come(shortened(p.broadcast!.text, LONGEST))];
  return marked(p.transcript, p.differences, gone, come);
}

/** The transcript's words, with what was said otherwise behind what was said. */
function marked(
  said: Span | null,
  differences: readonly Difference[],
  gone: (text: string) => Run<Style>,
  come: (text: string) => Run<Style>,
): Run<Style>[] {
  if (!said) return differences.flatMap((d) => (d.broadcast ? [come(d.broadcast.text)] : []));
  const points = [...said.text];
  const runs: Run<Style>[] = [];
  let at = 0;
  const upTo = (end: number): void => {
    if (end > at) runs.push({ text: points.slice(at, end).join(''), style: 'plain' });
    at = Math.max(at, end);
  };
  for (const { transcript, broadcast } of differences) {
    if (transcript) {
      upTo(transcript.start - said.start);
      runs.push(gone(transcript.text));
      at = transcript.end - said.start;
    }
    if (broadcast)
      runs.push({ text: transcript ? ' ' : '', style: 'plain' }, come(broadcast.text), {
        text: transcript ? '' : ' ',
        style: 'plain',
      });
  }
  upTo(points.length);
  return runs;
}

/** "94 words as they were said; cut 2 ×, altered" */
function countLine(passages: readonly Passage[], { turns }: Comparison['transcript'], set: Setting): string {
  const same = passages.reduce((sum, p) => sum + (p.kind === 'same' ? wordsSaid(p.transcript!, turns) : 0), 0);
  const others = Map.groupBy(
    passages.filter(({ kind }) => kind !== 'same'),
    ({ kind }) => LOOKS[kind].words,
  );
  const parts = [...others].map(([words, { length }]) => (length > 1 ? `${words} ×\u00a0${length}` : words));
  const text = `${counted(same, 'word')} as said${parts.length > 0 ? `; ${parts.join(', ')}` : ', and nothing else'}`;
  return setLines([{ text, style: 'plain' }], 0, set).join('\n');
}
