/**
 * A quotation that goes on in the next paragraph is one speaker's. The network sees paragraphs of which the later ones have
 * no cue, and sometimes a window's end between them; the marks tell it for certain: where a paragraph reopens a quotation
 * that the one before left open, its words are content of the same statement.
 */
import type { Range } from '../record/article.ts';
import type { Quotation } from '../text/quotations.ts';

/** Something with content; everything else of it is kept as it is. */
interface Holder {
  readonly content: readonly Range[];
}

/**
 * The same holders with contents moved to the speaker of the quotation that they continue, and with continuations that
 * nobody claims given to that speaker whole. Holders that lose all their content are left out. Order is kept.
 */
export function joinContinued<T extends Holder>(holders: readonly T[], quoted: readonly Quotation[]): T[] {
  if (!quoted.some((q) => q.continues)) return [...holders];
  const pieces = holders
    .flatMap((holder, owner) => holder.content.map((range) => ({ range, owner })))
    .sort((a, b) => a.range.start - b.range.start);
  const within = (q: Range) => {
    let low = 0;
    let high = pieces.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (pieces[mid]!.range.end <= q.start) low = mid + 1;
      else high = mid;
    }
    let to = low;
    while (to < pieces.length && pieces[to]!.range.start < q.end) to++;
    return pieces.slice(low, to);
  };
  const added: { range: Range; owner: number }[] = [];
  const outer = quoted.filter((q) => q.parent === null); // one within another continues nothing
  let speaker: number | null = null; // of the quotation before, where that one is a continuation itself
  for (let i = 0; i + 1 < outer.length; i++) {
    const q = outer[i]!;
    if (!q.continues) {
      speaker = null;
      continue;
    }
    const next = outer[i + 1]!;
    speaker ??= within(q).at(-1)?.owner ?? null;
    if (speaker === null) continue;
    const claimed = within(next);
    if (claimed.length === 0) added.push({ range: { start: next.start, end: next.end }, owner: speaker });
    for (const piece of claimed)
      if (next.start <= piece.range.start && piece.range.end <= next.end) piece.owner = speaker;
  }
  const contents = new Map<number, Range[]>();
  for (const { range, owner } of [...pieces, ...added]) contents.set(owner, [...(contents.get(owner) ?? []), range]);
  return holders.flatMap((holder, owner) => {
    const content = contents.get(owner);
    return content ? [{ ...holder, content: content.sort((a, b) => a.start - b.start) }] : [];
  });
}
