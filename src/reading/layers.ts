/** What follows from a statement's spans and their words: form, stance, tone, and the speaker as written. */
import type { Range } from '../record/article.ts';
import type { Statement } from '../record/statement.ts';
import type { Quotation } from '../text/quotations.ts';
import { formOf } from './form.ts';
import type { Spans } from './spans.ts';
import { speakerOf } from './speakers/speaker.ts';
import { stanceOf } from './stance/stance.ts';
import { toneOf } from './tone/tone.ts';

/** `quoted` are the quotations of the whole text. Pure; the ranges are kept as they are. */
export function layersOf(text: string, quoted: readonly Quotation[], spans: Spans): Omit<Statement, 'confidence'> {
  const words = (ranges: readonly Range[]) => ranges.map((r) => text.slice(r.start, r.end));
  const source = words(spans.source).join(' ');
  const cue = spans.cue ? text.slice(spans.cue.start, spans.cue.end) : '';
  const { stance } = stanceOf({ source, cue, content: words(spans.content) });
  return {
    source: spans.source,
    cue: spans.cue,
    content: spans.content,
    form: formOf(spans.content, quoted, text),
    stance,
    tone: toneOf(cue, stance).tone,
    speaker: speakerOf(source, cue, text),
  };
}
