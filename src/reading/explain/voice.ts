/** Why a statement is quoted or told, what its speaker does with it, and where the reporter stands. */
import { stanceOf } from '../stance/stance.ts';
import { toneOf } from '../tone/tone.ts';
import type { Reason } from './reason.ts';
import { quoted, type Subject, wordsAt } from './stages.ts';

const FORMS = {
  direct: 'all of the content stands in quotation marks',
  indirect: 'no words of the content are kept in quotation marks',
  mixed: 'some of the content stands in quotation marks',
} as const;

export function voiceReasons(s: Subject): Reason[] {
  const { source, cue, content, form, stance, tone } = s.statement;
  const plain = (ranges: readonly { readonly start: number; readonly end: number }[]) =>
    ranges.map((r) => wordsAt(s, r)).join(' ');
  const cueWords = cue ? wordsAt(s, cue) : '';
  const verdict = stanceOf({ source: plain(source), cue: cueWords, content: content.map((r) => wordsAt(s, r)) });
  const reading = toneOf(
    cueWords,
    stance,
    content.map((r) => wordsAt(s, r)),
  );
  return [
    { layer: 'form', value: form, because: content.length > 0 ? [FORMS[form]] : ['there is no content'], instead: [] },
    {
      layer: 'stance',
      value: stance,
      because: [fired(verdict.rule, verdict.words)],
      instead: verdict.instead ? [{ value: verdict.instead.stance, because: `rule “${verdict.instead.rule}”` }] : [],
    },
    {
      layer: 'tone',
      value: tone,
      because: [fired(reading.rule, reading.words)],
      instead: reading.instead ? [{ value: reading.instead.tone, because: `rule “${reading.instead.rule}”` }] : [],
    },
  ];
}

const fired = (rule: string, words: string): string => `rule “${rule}”${words ? ` on ${quoted(words)}` : ''}`;
