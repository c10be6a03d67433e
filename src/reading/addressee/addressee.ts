/** To whom it was said, in the words of the article. */
import type { Article, Range } from '../../record/article.ts';
import { besideOf } from '../occasions/beside.ts';
import { turns } from '../occasions/transcript.ts';
import type { Spoken } from '../spans.ts';
import { carriedAddressees } from './carried.ts';
import { isSpeaker } from './oneself.ts';

/** One for each statement, in order. */
export function addresseesOf(article: Article, statements: readonly Spoken[]): (Range | null)[] {
  const beside = besideOf(article, statements);
  const turn = turns(article, statements);
  const own = beside.addressees.map((a, i) => turn[i] ?? a);
  const carried = carriedAddressees(article, statements, own, beside);
  return carried.map((a, i) => (a && isSpeaker(article.text.slice(a.start, a.end), statements[i]!.speaker) ? null : a));
}
