/** To whom it was said, in the words of the article. */
import type { Article, Range } from '../../record/article.ts';
import { besideOf } from '../channel/beside.ts';
import type { Spoken } from '../spans.ts';
import { carriedAddressees } from './carried.ts';
import { turns } from './transcript.ts';

/** One for each statement, in order. */
export function addresseesOf(article: Article, statements: readonly Spoken[]): (Range | null)[] {
  const beside = besideOf(article, statements);
  const turn = turns(article, statements);
  const own = beside.addressees.map((a, i) => turn[i] ?? a);
  return carriedAddressees(article, statements, own, beside);
}
