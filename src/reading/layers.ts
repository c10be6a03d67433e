/** What follows from the spans of an article's statements and the words around them: every other field of a statement. */
import type { Article, Range } from '../record/article.ts';
import type { Statement } from '../record/statement.ts';
import { addresseesOf } from './addressee/addressee.ts';
import { channelsOf } from './channel/channel.ts';
import type { Coreference } from './coreference/resolve.ts';
import { figuresOf } from './figures/figures.ts';
import { formOf } from './form.ts';
import { labelsOf } from './labels/labels.ts';
import { referencesOf } from './reference/reference.ts';
import { saidOf } from './said/said.ts';
import type { Draft, Spoken, Voiced } from './spans.ts';
import type { Entity } from './speakers/entity.ts';
import { speakersOf } from './speakers/speakers.ts';
import { stanceOf } from './stance/stance.ts';
import { toneOf } from './tone/tone.ts';

/** One for each draft, in order. Pure; the ranges are kept as they are. */
export function layersOf(
  article: Article,
  drafts: readonly Draft[],
  entities: readonly Entity[],
  links: Pick<Coreference, 'resolve'>,
): Statement[] {
  const statements = drafts.map((d) => voiced(article.text, d));
  const speakers = speakersOf(article, statements, entities, links.resolve);
  const spoken: Spoken[] = statements.map((v, i) => ({ ...v, speaker: speakers[i]! }));
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
  const content = d.content.map((r) => text.slice(r.start, r.end));
  const { stance } = stanceOf({ source: words(text, d.source), cue, content });
  return { ...d, form: formOf(d.content, d.near, text), stance, tone: toneOf(cue, stance, content).tone };
}

const words = (text: string, ranges: readonly Range[]): string =>
  ranges.map((r) => text.slice(r.start, r.end)).join(' ');
const cueWords = (text: string, { cue }: Draft): string => (cue ? text.slice(cue.start, cue.end) : '');
