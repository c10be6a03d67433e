/** Who is missing in a story: asked and silent or not willing to say, and named in what is said without a word of their own. */
import type { Archive } from '../../archive/archive.ts';
import type { ClaimMember, Coverage } from '../../record/coverage.ts';
import type { RecordedStatement, Span } from '../../record/record.ts';
import { codePoints, utf16Offsets } from '../../text/offsets.ts';
import { sentenceAround, sentencesOf } from '../../text/sentences.ts';
import { type ClaimSpeaker, type SpeakerOf, sideOf, speakersBy } from './claim-speakers.ts';
import { type StoryArticle, type StoryArticles, timeOf } from './story-articles.ts';
import { type Unheard, unheardIn } from './story-unheard.ts';

export interface Silence {
  readonly article: string;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly statement: string;
  readonly stance: RecordedStatement['stance'];
  readonly at: string;
  /** The sentence that tells of it, code points of the article. */
  readonly words: Span;
}

export interface SilentSpeaker {
  readonly speaker: ClaimSpeaker;
  /** Earliest first. */
  readonly silences: readonly Silence[];
  /** How many statements of theirs are in the story otherwise. */
  readonly others: number;
}

export interface Missing {
  /** Those who say nothing at all come first. */
  readonly silent: readonly SilentSpeaker[];
  readonly unheard: readonly Unheard[];
}

export function missingIn(
  archive: Archive,
  coverage: Coverage,
  articles: StoryArticles,
  keys: ReadonlyMap<string, string>,
): Missing {
  const speakerOf = speakersBy(archive, coverage, articles);
  const silent = new Map<string, { speaker: ClaimSpeaker; silences: Silence[]; others: number }>();
  for (const one of byTime(articles))
    for (const s of one.statements.values()) {
      const speaker = speakerOf(memberOf(one, s));
      if (NOBODY.test(speaker.label)) continue;
      const entry = silent.get(speaker.key) ?? { speaker, silences: [], others: 0 };
      silent.set(speaker.key, entry);
      if (sideOf(s.stance) === 'silent') entry.silences.push(silenceOf(one, s));
      else entry.others++;
    }
  return {
    silent: [...silent.values()]
      .filter((e) => e.silences.length > 0)
      .sort((a, b) => Number(a.others > 0) - Number(b.others > 0)),
    unheard: unheardIn(coverage.claims, articles, keys),
  };
}

/** What stands for somebody whom the text does not tell. */
const NOBODY = /^(?:nobody named|it|its|he|she|they|we|i|who|which|that)$/i;

const byTime = (articles: StoryArticles): StoryArticle[] =>
  [...articles.values()].sort((a, b) => Date.parse(timeOf(a.article)) - Date.parse(timeOf(b.article)));

const memberOf = ({ article }: StoryArticle, s: RecordedStatement): Parameters<SpeakerOf>[0] =>
  ({ article: article.key, statement: s.id, voice: 'source', speaker: s.speaker, stance: s.stance }) as ClaimMember;

function silenceOf({ article, record }: StoryArticle, s: RecordedStatement): Silence {
  const { key, publisher, language } = article;
  const told = { article: key, publisher, language, statement: s.id, stance: s.stance, at: timeOf(article) };
  const spans = [...s.source, ...(s.cue ? [s.cue] : []), ...s.content];
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  if (spans.length === 0) return { ...told, words: { start: 0, end: 0, text: '' } };
  const [unit, point] = [utf16Offsets(record.text), codePoints(record.text)];
  const block = record.blocks.find((b) => b.start <= start && b.end >= end) ?? { start, end };
  const sentences = sentencesOf(record.text, { start: unit(block.start), end: unit(block.end) });
  const at = sentenceAround(sentences, { start: unit(start), end: unit(end) });
  return { ...told, words: { start: point(at.start), end: point(at.end), text: record.text.slice(at.start, at.end) } };
}
