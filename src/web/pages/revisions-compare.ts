/** What changed from one revision to another: what the page says of itself, its words, who is on record in it. */
import type { OnRecord, RecordedArticle, RecordedStatement } from '../../record/record.ts';
import { speakerLabel } from '../../telling/speakers.ts';
import { stretchesOf } from '../parts/marked-article.ts';
import { similarity, wordCounts } from './revisions-alike.ts';
import { type Row, rowsOf } from './revisions-rows.ts';
import { changedWords, countChanges, type Piece } from './revisions-words.ts';

export interface RevisionChanges {
  /** Of headline, byline, publisher and dates. */
  readonly fields: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
  readonly rows: readonly Row[];
  readonly counts: ChangeCounts;
  readonly statements: {
    /** Of the same speaker, in other words or another stance. */
    readonly changed: readonly ChangedStatement[];
    readonly gone: readonly StatementLine[];
    readonly new: readonly StatementLine[];
    /** With exactly the same words. */
    readonly same: number;
  };
}

export interface ChangeCounts {
  readonly paragraphs: { readonly same: number; readonly changed: number; readonly gone: number; readonly new: number };
  readonly words: { readonly gone: number; readonly new: number };
}

export interface ChangedStatement {
  readonly from: StatementLine;
  readonly to: StatementLine;
  readonly pieces: readonly Piece[];
}

export interface StatementLine {
  readonly id: string;
  readonly speaker: string;
  readonly stance: RecordedStatement['stance'];
  readonly words: string;
}

export function changesBetween(before: OnRecord, after: OnRecord): RevisionChanges {
  const rows = rowsOf(paragraphsOf(before.article), paragraphsOf(after.article));
  return {
    fields: changedFields(before.article, after.article),
    rows,
    counts: countsOf(rows),
    statements: changedStatements(before.statements, after.statements),
  };
}

/** Every block as it stands; white space between blocks is none of the article's words. */
const paragraphsOf = (article: RecordedArticle): string[] =>
  stretchesOf({ article, statements: [] }).map(({ runs }) => runs.map((run) => run.text).join(''));

function changedFields(a: RecordedArticle, b: RecordedArticle): RevisionChanges['fields'] {
  const fields: readonly [string, (article: RecordedArticle) => string | null][] = [
    ['Headline', (x) => x.headline],
    ['Byline', (x) => (x.byline.length > 0 ? x.byline.join(', ') : null)],
    ['Outlet', (x) => x.publisher],
    ['Published', (x) => x.datePublished],
    ['Changed, it says', (x) => x.dateModified],
    ['Credits', (x) => (x.credits.length > 0 ? x.credits.map((c) => c.name).join(', ') : null)],
  ];
  return fields.map(([field, of]) => ({ field, from: of(a), to: of(b) })).filter(({ from, to }) => from !== to);
}

function countsOf(rows: readonly Row[]): ChangeCounts {
  const count = { same: 0, changed: 0, gone: 0, new: 0 };
  const words = { gone: 0, new: 0 };
  for (const row of rows) {
    count[row.kind] += row.kind === 'same' ? row.paragraphs.length : 1;
    const pieces =
      row.kind === 'changed' ? row.pieces : row.kind === 'same' ? [] : [{ change: row.kind, text: row.paragraph }];
    const { gone, added } = countChanges(pieces);
    words.gone += gone;
    words.new += added;
  }
  return { paragraphs: count, words };
}

function changedStatements(a: OnRecord['statements'], b: OnRecord['statements']): RevisionChanges['statements'] {
  const [olds, news] = [countedKeys(a), countedKeys(b)];
  const only = (list: OnRecord['statements'], others: ReadonlyMap<string, number>): StatementLine[] => {
    const left = new Map(others);
    return list
      .filter((s) => {
        const key = statementKey(s);
        const n = left.get(key) ?? 0;
        left.set(key, n - 1);
        return n <= 0;
      })
      .map(lineOf);
  };
  const gone = only(a, news);
  const now = only(b, olds);
  const changed = pairsOf(gone, now);
  const taken = new Set(changed.flatMap(({ from, to }) => [from, to]));
  const rest = (lines: readonly StatementLine[]): StatementLine[] => lines.filter((l) => !taken.has(l));
  return { changed, gone: rest(gone), new: rest(now), same: a.length - gone.length };
}

/** A statement and its next form have a speaker and at least half of their words in common. */
const ALIKE = 0.5;
/** More pairs than this are not tried: they are told as gone and new. */
const MOST_PAIRS = 40_000;

/** Those most alike first. */
function pairsOf(gone: readonly StatementLine[], now: readonly StatementLine[]): ChangedStatement[] {
  if (gone.length * now.length > MOST_PAIRS) return [];
  const counts = new Map([...gone, ...now].map((l) => [l, wordCounts(l.words)]));
  const pairs = gone
    .flatMap((from) => now.filter((to) => to.speaker === from.speaker).map((to) => ({ from, to })))
    .map((pair) => ({ ...pair, alike: similarity(counts.get(pair.from)!, counts.get(pair.to)!) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((x, y) => y.alike - x.alike);
  const taken = new Set<StatementLine>();
  const changed: ChangedStatement[] = [];
  for (const { from, to } of pairs) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    changed.push({ from, to, pieces: changedWords(from.words, to.words) });
  }
  return changed.sort((x, y) => now.indexOf(x.to) - now.indexOf(y.to));
}

/** Who, how and in which words: another speaker or another cue is another statement. */
const statementKey = (s: RecordedStatement): string =>
  JSON.stringify([speakerLabel(s), s.stance, s.cue?.text ?? null, s.content.map((c) => c.text)]);

function countedKeys(statements: OnRecord['statements']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const s of statements) counts.set(statementKey(s), (counts.get(statementKey(s)) ?? 0) + 1);
  return counts;
}

const lineOf = (s: RecordedStatement): StatementLine => ({
  id: s.id,
  speaker: speakerLabel(s),
  stance: s.stance,
  words: `${s.cue ? `${s.cue.text}: ` : ''}${s.content.map((c) => c.text).join(' … ')}`,
});
