/** Two articles and what they have in common. */
import { articleView, recentArticles } from '../../archive/articles/article.ts';
import type { ArticleSummary, ArticleView, RevisionSummary } from '../../archive/types.ts';
import type { Credit } from '../../record/article.ts';
import type { RecordedStatement } from '../../record/record.ts';
import { codePoints } from '../../text/offsets.ts';
import type { Asked, WebServices } from '../page.ts';
import { compareFigures, type FigureRow } from './compare-figures.ts';
import { type Passage, sharedPassages } from './compare-passages.ts';
import { type ComparedSpeaker, compareSpeakers } from './compare-speakers.ts';

export interface ComparedArticle {
  readonly article: ArticleSummary;
  readonly revision: RevisionSummary;
  readonly credits: readonly Credit[];
  readonly language: string | null;
  readonly text: string;
  readonly statements: readonly RecordedStatement[];
}

export interface CompareData {
  /** What was asked for; null where nothing was. */
  readonly asked: { readonly a: string | null; readonly b: string | null };
  /** Null where nothing was asked for, or there is no such article. */
  readonly a: ComparedArticle | null;
  readonly b: ComparedArticle | null;
  readonly common: {
    readonly speakers: readonly ComparedSpeaker[];
    /** Ranges count code points of each text. */
    readonly passages: readonly Passage[];
    /** Share of each text's characters that is in passages of both. */
    readonly share: { readonly a: number; readonly b: number };
    readonly figures: readonly FigureRow[];
  } | null;
  /** To choose from. */
  readonly articles: readonly ArticleSummary[];
}

const CHOICES = 200;

export function compareData({ values }: Asked, { archive }: WebServices): CompareData {
  const key = (name: 'a' | 'b'): string | null => (values[name] === undefined ? null : String(values[name]));
  const side = (k: string | null): ComparedArticle | null => {
    const view = k === null ? null : articleView(archive, k);
    return view && sideOf(view);
  };
  const asked = { a: key('a'), b: key('b') };
  const [a, b] = [side(asked.a), side(asked.b)];
  return { asked, a, b, common: a && b && commonOf(a, b), articles: recentArticles(archive, CHOICES) };
}

const sideOf = ({ article, revision, record }: ArticleView): ComparedArticle => ({
  article,
  revision,
  credits: record.article.credits,
  language: record.article.language,
  text: record.article.text,
  statements: record.statements,
});

function commonOf(a: ComparedArticle, b: ComparedArticle): NonNullable<CompareData['common']> {
  const passages = sharedPassages(a.text, b.text);
  const [pointA, pointB] = [codePoints(a.text), codePoints(b.text)];
  return {
    speakers: compareSpeakers(a.statements, b.statements),
    passages: passages.map((p) => ({ ...p, a: moved(p.a, pointA), b: moved(p.b, pointB) })),
    share: {
      a: covered(
        passages.map((p) => p.a),
        a.text,
      ),
      b: covered(
        passages.map((p) => p.b),
        b.text,
      ),
    },
    figures: compareFigures(a.statements, b.statements),
  };
}

type Place = Passage['a'];

const moved = ({ start, end }: Place, to: (at: number) => number): Place => ({ start: to(start), end: to(end) });

/** Of the characters that are not white space at the ends; what two passages share counts once. */
function covered(ranges: readonly Place[], text: string): number {
  let sum = 0;
  let at = 0;
  for (const { start, end } of [...ranges].sort((x, y) => x.start - y.start)) {
    sum += Math.max(0, end - Math.max(start, at));
    at = Math.max(at, end);
  }
  const length = text.trim().length;
  return length === 0 ? 0 : Math.min(1, sum / length);
}
