/** When it was said, worked out from the words of the article and its publication date. */
import type { Article, Range } from '../../record/article.ts';
import type { Said } from '../../record/statement.ts';
import { type Time, timesIn } from '../../text/dates/times.ts';
import { within } from '../../text/ranges.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { speakerKeys } from '../occasions/speaker-keys.ts';
import type { Spoken } from '../spans.ts';
import { carriedOver } from './carry-over.ts';
import { ofDocuments } from './documents.ts';
import { ofOccasions } from './occasions.ts';
import { ownTime } from './own-time.ts';
import { type Placed, placed } from './scene.ts';

/** So many statements before and after one may stand in its sentence. */
const NEIGHBOURS = 12;

/**
 * One for each statement, in order. Its own words come first, then the sentence before it or the date of its document,
 * last what the same speaker has been dated by elsewhere. The day of publication alone is no date.
 */
export function saidOf(article: Article, statements: readonly Spoken[]): (Said | null)[] {
  const { text, datePublished } = article;
  const times = timesIn(text, { start: 0, end: text.length }, datePublished).filter((t) => !isAhead(t, datePublished));
  if (times.length === 0) return statements.map(() => null);
  const sentences = sentencesOf(text, { start: 0, end: text.length });
  const all = placed(article, statements, speakerKeys(article, statements, 'before'), sentences);
  const own = all.map((p, i) => ownOf(text, p, all.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1), times));
  const told = ofOccasions(text, all, own, times, sentences);
  const dated = carriedOver(text, all, ofDocuments(text, all, told, times), times, datePublished);
  return dated.map((t) => t && { start: t.start, end: t.end, value: t.value });
}

/** What lies ahead of the publication has not been said yet. */
const isAhead = (t: Time, published: string | null): boolean => published !== null && t.value > published.slice(0, 10);

function ownOf(text: string, p: Placed, near: readonly Placed[], times: readonly Time[]): Time | null {
  const { sentence, statement } = p;
  const at = statement.cue ?? statement.source[0];
  const here = within(times, sentence);
  if (!at || here.length === 0) return null;
  const holds = (r: Range): boolean => r.start <= at.start && at.end <= r.end;
  const others = near
    .filter((o) => o !== p)
    .flatMap(({ statement: o }) => [...o.source, ...(o.cue ? [o.cue] : []), ...o.content])
    .filter((r) => r.start < sentence.end && sentence.start < r.end && !holds(r));
  return ownTime(statement, { text, sentence, times: here, others });
}
