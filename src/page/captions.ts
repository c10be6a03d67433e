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

/**
 * The words of the cues in their order, one line a cue. `<v Name>` becomes "Name: " where the voice changes; other tags,
 * cue names, times, notes, styles and regions go. What a cue repeats from the end of the one before (roll-up captions)
 * stays: these are the file's words.
 */
export function captionText(captions: string): string {
  const lines = captions.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const out: string[] = [];
  let voice = '';
  for (let i = 0; i < lines.length; i++) {
    if (!TIMES.test(lines[i]!.trim())) continue;
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
    if (text) out.push(text);
  }
  return out.join('\n');
}
