/** The stretches of text in which a statement's labels stand. */
import type { Range } from '../../record/article.ts';
import type { Spans } from '../spans.ts';
import type { Zone } from './rules/rule.ts';

/** Adjectives before a span that belong to its noun phrase: "the conservative | Porto Institute". */
const ADJECTIVES_BEFORE = /(?:[\p{L}-]+ ){1,2}$/u;
/** A party after a name: "Ana Lima | (D-Ore.)", "Ana Lima |, D-Ore.,". */
const PARTY_AFTER = /^,? \(?[A-Z][\p{L} .-]{0,20}\)?[,.]?/u;
/** Text between two spans that is looked at. */
const GAP = 80;

export function zonesOf(text: string, s: Spans): Zone[] {
  const zone = (of: Zone['of'], start: number, end: number): Zone => ({
    of,
    start,
    end,
    text,
    words: text.slice(start, end),
  });
  return [
    ...s.source.map((r) => zone('source', startOf(text, r), endOf(text, r))),
    ...s.content.map((r) => zone('content', startOf(text, r), endOf(text, r))),
    ...gaps(s).map((r) => zone('between', r.start, r.end)),
  ];
}

function startOf(text: string, r: Range): number {
  const line = text.slice(Math.max(0, r.start - 40), r.start);
  return r.start - (ADJECTIVES_BEFORE.exec(line)?.[0].length ?? 0);
}

const endOf = (text: string, r: Range): number =>
  r.end + (PARTY_AFTER.exec(text.slice(r.end, r.end + 24))?.[0].length ?? 0);

/** Between source, cue and content, and the cue itself. */
function gaps({ source, cue, content }: Spans): Range[] {
  const spans = [...source, ...(cue ? [cue] : []), ...content].sort((a, b) => a.start - b.start);
  const out: Range[] = cue ? [cue] : [];
  for (let i = 1; i < spans.length; i++) {
    const start = spans[i - 1]!.end;
    const end = spans[i]!.start;
    if (end > start && end - start <= GAP) out.push({ start, end });
  }
  return out;
}
