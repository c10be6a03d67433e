/** Bodies that stand before an office: "Acme Steel" in "Acme Steel CEO Ana Lima". */
import { isBody, isKnownOrganisation, isPlace, isProperAdjective, isTitle } from '../words/lists.ts';
import type { Found } from './found.ts';
import type { Token } from './tokens.ts';

const OFFICE =
  /^(?:ceo|cfo|coo|chief|executive|chairman|chairwoman|president|director|spokesman|spokeswoman|research|editor|founder|co-founder|manager|coach|analyst|economist|press|general)$/;

export function employersIn(text: string, tokens: readonly Token[], found: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const f of found) {
    const { start: from, end } = f.title;
    if (end - from < 2) continue;
    let to = from;
    while (to < end && !isTitle(tokens[to]!.lower) && !OFFICE.test(tokens[to]!.lower)) to++;
    if (to === from || to === end || !OFFICE.test(tokens[to]!.lower)) continue;
    const last = tokens[to - 1]!;
    const first = tokens[from]!;
    if (to - from === 1 && (isPlace(first.lower) || isProperAdjective(first.lower) || first.first)) continue;
    const business = /^(?:ceo|cfo|coo|chief|executive|chairman|chairwoman|founder|co-founder)$/.test(tokens[to]!.lower);
    if (!business && !isBody(last.lower) && !isKnownOrganisation(last.lower)) continue;
    const words: string[] = [];
    for (let i = from; i < to; i++) words.push(tokens[i]!.lower);
    out.push({
      from,
      to,
      start: first.start,
      end: last.end,
      head: last.start,
      words,
      text: text.slice(first.start, last.end),
      title: { start: from, end: from },
      honorific: null,
      determined: false,
      guess: 'organisation',
      doubtful: false,
      possessive: true, // it qualifies, and has no role of its own there
      after: '',
    });
  }
  return out;
}
