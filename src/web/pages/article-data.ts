/** What the page of an article shows, as JSON: the record as people left it, where it comes from, and what the filter lets through. */
import { articleView } from '../../archive/articles/article.ts';
import { storyOfArticle } from '../../archive/coverage/stories.ts';
import type { StorySummary } from '../../archive/coverage/types.ts';
import type { ArticleSummary, ArticleView, CaptureView, ReviewState, RevisionSummary } from '../../archive/types.ts';
import type { OnRecord, RecordedStatement } from '../../record/record.ts';
import type { Stance } from '../../record/statement.ts';
import { type SpeakerEntry, speakerKey, speakersIn } from '../../telling/speakers.ts';
import { STANCE_ORDER } from '../../telling/stances.ts';
import type { Asked, WebServices } from '../page.ts';

export interface ArticleFilter {
  readonly only: 'quotes' | 'anonymous' | null;
  readonly speaker: string | null;
  readonly stance: Stance | null;
}

export interface ArticleData {
  readonly article: ArticleSummary;
  readonly revision: RevisionSummary;
  readonly revisions: readonly RevisionSummary[];
  readonly record: OnRecord;
  /** By id of the statement. */
  readonly review: Readonly<Record<string, ReviewState>>;
  readonly capture: CaptureView;
  readonly captures: readonly CaptureView[];
  readonly urls: readonly string[];
  readonly filter: ArticleFilter;
  /** Ids of the statements that the filter lets through. */
  readonly shown: readonly string[];
  /** How many statements each choice would show, the other choices as they are. */
  readonly counts: {
    readonly all: number;
    readonly quotes: number;
    readonly anonymous: number;
    readonly stances: Readonly<Partial<Record<Stance, number>>>;
  };
  readonly speakers: readonly SpeakerEntry[];
  /** The one that it is part of; null for an article that none is known of. */
  readonly story: StorySummary | null;
}

export function articleData(asked: Asked, { archive }: WebServices): ArticleData | null {
  const { key, number } = asked.values;
  const view = articleView(archive, String(key), number === undefined ? null : Number(number));
  return view && dataOf(view, filterOf(asked), storyOfArticle(archive, view.article.key));
}

function filterOf({ values }: Asked): ArticleFilter {
  const { only, speaker, stance } = values;
  return {
    only: only === 'quotes' || only === 'anonymous' ? only : null,
    speaker: speaker === undefined || speaker === '' ? null : String(speaker),
    stance: STANCE_ORDER.find((s) => s === stance) ?? null,
  };
}

export function dataOf(view: ArticleView, filter: ArticleFilter, story: StorySummary | null = null): ArticleData {
  const { statements } = view.record;
  const count = (changed: Partial<ArticleFilter>): number => {
    const choice = { ...filter, ...changed };
    return statements.reduce((sum, s) => sum + Number(passes(s, choice)), 0);
  };
  const stances = STANCE_ORDER.map((stance) => [stance, count({ stance })] as const).filter(([, n]) => n > 0);
  return {
    article: view.article,
    revision: view.revision,
    revisions: view.revisions,
    record: view.record,
    review: Object.fromEntries(view.review),
    capture: view.capture,
    captures: view.captures,
    urls: view.urls,
    filter,
    shown: statements.filter((s) => passes(s, filter)).map((s) => s.id),
    counts: {
      all: count({ only: null }),
      quotes: count({ only: 'quotes' }),
      anonymous: count({ only: 'anonymous' }),
      stances: Object.fromEntries(stances),
    },
    speakers: speakersIn(statements),
    story,
  };
}

function passes(s: RecordedStatement, { only, speaker, stance }: ArticleFilter): boolean {
  if (only === 'quotes' && s.form !== 'direct') return false;
  if (only === 'anonymous' && s.speaker.naming !== 'anonymous') return false;
  if (stance !== null && s.stance !== stance) return false;
  return speaker === null || speakerKey(s) === speaker.toLowerCase();
}
