/** WebVTT and SRT captions to plain text for `readText`. */
import { decodeEntities } from './entities.ts';

/** A cue's times: "00:01.000 --> 00:04.000 align:start", "00:00:01,000 --> 00:00:04,000". */
const TIMES = /^(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]+-->[ \t]+(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}(?:[ \t].*)?$/;
const VOICE = /<v(?:\.[^\s<>]*)?[ \t]+([^<>]*)>/g;
const TAG = /<[^<>]*>|\{\\[^{}]*\}/g;

/** Whether a text is captions: the WebVTT mark, or times of a cue in its first lines. */
export function isCaptions(text: string): boolean {
  const start = text.slice(0, 2_000).replace(/^\ufeff/, '');
  return (
    /^WEBVTT(?:[ \t\r\n]|$)/.test(start) ||
    start
      .split(/\r\n?|\n/)
      .slice(0, 4)
      .some((l) => TIMES.test(l.trim()))
  );
}

/** Words of a cue in the text, as UTF-16 units, and its times in seconds. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The words of the cues in their order, one line a cue. `<v Name>` becomes "Name: " where the voice changes; other tags,
 * cue names, times, notes, styles and regions go. What a cue repeats from the end of the one before (roll-up captions)
 * stays: these are the file's words.
 */
export const captionText = (captions: string): string => timedText(captions).text;

/** The same text, and which part of it stands on the screen when. */
export function timedText(captions: string): { readonly text: string; readonly cues: readonly Cue[] } {
  const lines = captions.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const out: string[] = [];
  const cues: Cue[] = [];
  let length = 0;
  let voice = '';
  for (let i = 0; i < lines.length; i++) {
    const times = lines[i]!.trim();
    if (!TIMES.test(times)) continue;
    const words: string[] = [];
    while (i + 1 < lines.length && lines[i + 1]!.trim() && !TIMES.test(lines[i + 1]!.trim()))
      words.push(lines[++i]!.trim());
    // In SRT without blank lines the number of the next cue comes before its times.
    if (TIMES.test(lines[i + 1]?.trim() ?? '') && /^\d+$/.test(words.at(-1) ?? '')) words.pop();
    const cue = words.join(' ').replace(VOICE, (_, name: string) => {
      const changed = name.trim() !== voice;
      voice = name.trim();
      return changed ? ` ${voice}: ` : ' ';
    });
    const text = decodeEntities(cue.replace(TAG, '')).replace(/\s+/g, ' ').trim();
    if (!text) continue;
    const [from, to] = times.split(/\s+-->\s+/).map((time) => secondsOf(time));
    out.push(text);
    cues.push({ start: length, end: length + text.length, from: from!, to: to! });
    length += text.length + 1;
  }
  return { text: out.join('\n'), cues };
}

/** "01:02:03.500", "02:03,5"; what stands behind it does not count. */
const secondsOf = (time: string): number => {
  const parts = /^[\d:.,]+/.exec(time)![0].replace(',', '.').split(':');
  return Number(parts.reduce((sum, part) => sum * 60 + Number(part), 0).toFixed(3));
};
