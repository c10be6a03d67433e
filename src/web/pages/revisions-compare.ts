/** Two revisions as text: what else the page says of itself, and its words, paragraph by paragraph. */
import type { OnRecord, RecordedArticle } from '../../record/record.ts';
import { stretchesOf } from '../parts/marked-article.ts';
import { type Row, rowsOf } from './revisions-rows.ts';
import { countChanges } from './revisions-words.ts';

export interface TextChanges {
  /** Of outlet, credits and the date it says it was changed; headline, byline and date are changes of their own kinds. */
  readonly fields: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[];
  readonly rows: readonly Row[];
  readonly counts: ChangeCounts;
}

export interface ChangeCounts {
  readonly paragraphs: { readonly same: number; readonly changed: number; readonly gone: number; readonly new: number };
  readonly words: { readonly gone: number; readonly new: number };
}

export function textChanges(before: OnRecord, after: OnRecord): TextChanges {
  const rows = rowsOf(paragraphsOf(before.article), paragraphsOf(after.article));
  return { fields: changedFields(before.article, after.article), rows, counts: countsOf(rows) };
}

/** Every block as it stands; white space between blocks is none of the article's words. */
const paragraphsOf = (article: RecordedArticle): string[] =>
  stretchesOf({ article, statements: [] }).map(({ runs }) => runs.map((run) => run.text).join(''));

function changedFields(a: RecordedArticle, b: RecordedArticle): TextChanges['fields'] {
  const fields: readonly [string, (article: RecordedArticle) => string | null][] = [
    ['Outlet', (x) => x.publisher],
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
