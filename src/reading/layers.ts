/** What follows from the spans of an article's statements and the words around them: every other field of a statement. */
import type { Article, Range } from '../record/article.ts';
import type { Statement } from '../record/statement.ts';
import { addresseesOf } from './addressee/addressee.ts';
import { channelsOf } from './channel/channel.ts';
import { figuresOf } from './figures/figures.ts';
import { formOf } from './form.ts';
import { labelsOf } from './labels/labels.ts';
import { referencesOf } from './reference/reference.ts';
import { saidOf } from './said/said.ts';
import type { Draft, Spoken, Voiced } from './spans.ts';
import { speakerOf } from './speakers/speaker.ts';
import { stanceOf } from './stance/stance.ts';
import { toneOf } from './tone/tone.ts';

/** One for each draft, in order. Pure; the ranges are kept as they are. */
export function layersOf(article: Article, drafts: readonly Draft[]): Statement[] {
  const spoken: Spoken[] = drafts
    .map((d) => voiced(article.text, d))
    .map((v) => ({ ...v, speaker: speakerOf(words(article.text, v.source), cueWords(article.text, v), article.text) }));
  const addressees = addresseesOf(article, spoken);
  const channels = channelsOf(article, spoken);
  const said = saidOf(article, spoken);
  const references = referencesOf(article, spoken);
  return spoken.map(({ near: _, ...s }, i) => ({
    ...s,
    addressee: addressees[i]!,
    channel: channels[i]!,
    said: said[i]!,
    figures: figuresOf(article, s),
    refersTo: references[i]!,
    labels: labelsOf(article, s),
  }));
}

function voiced(text: string, d: Draft): Voiced {
  const cue = cueWords(text, d);
  const { stance } = stanceOf({
    source: words(text, d.source),
    cue,
    content: d.content.map((r) => text.slice(r.start, r.end)),
  });
  return { ...d, form: formOf(d.content, d.near, text), stance, tone: toneOf(cue, stance).tone };
}

const words = (text: string, ranges: readonly Range[]): string =>
  ranges.map((r) => text.slice(r.start, r.end)).join(' ');
const cueWords = (text: string, { cue }: Draft): string => (cue ? text.slice(cue.start, cue.end) : '');
