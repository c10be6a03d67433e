/** Who is spoken to on an occasion was there, and so was who spoke: "Lima told Sand" where Sand’s words are from a hearing. */
import type { Article, Range } from '../../record/article.ts';
import type { Beside } from '../occasions/beside.ts';
import { paragraphOf } from '../occasions/paragraphs.ts';
import { surnameOf } from '../occasions/speaker-keys.ts';
import type { Spoken } from '../spans.ts';

const SHARED =
  /\b(?:hearing|interview|meeting|forum|trial|court|questioning|news conference|press conference|briefing|broadcast|session|conversation|inquest|show|town hall)\b/i;
/** Paragraphs between the two. */
const REACH = 6;
/** Statements of the list looked at on either side. */
const NEIGHBOURS = 20;

export function partnersChannels(
  article: Article,
  statements: readonly Spoken[],
  own: readonly (Range | null)[],
  { addressees, keys }: Beside,
): (Range | null)[] {
  const { text } = article;
  const place = (s: Spoken) => paragraphOf(article, s.cue?.start ?? s.content[0]?.start ?? 0);
  const shared = own.map((c) => c !== null && SHARED.test(text.slice(c.start, c.end)));
  if (!shared.includes(true)) return [...own];
  return statements.map((s, i) => {
    const to = addressees[i];
    if (own[i] || !to || s.within !== null) return own[i] ?? null;
    const name = /(\p{Lu}[\p{L}'’-]+)$/u.exec(text.slice(to.start, to.end))?.[1]?.toLowerCase();
    const here = place(s);
    for (let d = 1; d <= NEIGHBOURS; d++) {
      for (const j of [i + d, i - d]) {
        if (shared[j] && keys[j] && surnameOf(keys[j]!) === name && Math.abs(place(statements[j]!) - here) <= REACH)
          return own[j]!;
      }
    }
    return null;
  });
}
