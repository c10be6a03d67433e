/** Names in headlines and other lines where every word has a capital: those that the text below has, and given names with a surname. */
import { isBody, isOpener, isPlainFirstName, isStop, isTitle } from '../words/lists.ts';
import type { Found } from './found.ts';
import type { Stretch } from './paragraphs.ts';
import type { Token } from './tokens.ts';

const VERB =
  /^(?:says?|said|calls?|slams?|hits?|wins?|loses?|asks?|tells?|hammers?|rips?|rejects?|urges?|denies|denied|vows?|plans?|faces?|gets?|makes?|takes?|leads?|backs?|blasts?|warns?|defends?|admits?|claims?|accuses?|accused|dies|dead|dies|goes|is|was|will|has|wants?|needs?|should|could|must|may|can|to|on|in|at|for|vs|and|with|as|after|over|but|gives?|seeks?|sues?|signs?|joins?|quits?|returns?|visits?|meets?|attacks?|criticizes?|praises?|mocks?|fires?|files?|holds?|heads?|opens?|shows?|tops?|trails?|arrested|charged|found|killed|shot|named|campaign)$/;

export function namesInHeadlines(
  text: string,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  body: readonly Found[],
): Found[] {
  const titled = stretches.filter((s) => s.titled);
  if (titled.length === 0) return [];
  const { full, single } = known(body);
  const out: Found[] = [];
  for (const s of titled) {
    let i = s.from;
    while (i < s.to) {
      const t = tokens[i]!;
      const to = t.capital ? longest(tokens, i, s.to, full) : 0;
      if (to > 0) {
        const model = full.get(wordsOf(tokens, i, to))!;
        out.push(foundAt(text, tokens, i, to, model));
        i = to;
        continue;
      }
      const next = tokens[i + 1];
      if (
        t.capital &&
        isPlainFirstName(t.lower) &&
        !single.has(t.lower) &&
        i + 1 < s.to &&
        next!.gap === 'space' &&
        next!.capital &&
        !t.possessive &&
        !VERB.test(next!.lower) &&
        !isStop(next!.lower) &&
        !isOpener(next!.lower) &&
        !isBody(next!.lower) &&
        !isTitle(next!.lower)
      ) {
        out.push(foundAt(text, tokens, i, i + 2, null));
        i += 2;
        continue;
      }
      const one = t.capital ? single.get(t.lower) : undefined;
      if (one) out.push(foundAt(text, tokens, i, i + 1, one));
      i++;
    }
  }
  return out;
}

/** Names of the running text: the long ones by their words, and what one word may stand for. */
function known(body: readonly Found[]): { full: Map<string, Found>; single: Map<string, Found> } {
  const full = new Map<string, Found>();
  const single = new Map<string, Found>();
  for (const f of body) {
    if (f.words.length > 1 && f.words.length < 8) full.set(f.words.join(' '), f);
    if (f.words.length === 1) single.set(f.words[0]!, f);
  }
  for (const f of full.values()) {
    const last = f.words.at(-1)!;
    if (f.guess === 'person' && !single.has(last) && !isOpener(last)) single.set(last, f);
  }
  return { full, single };
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string => {
  let key = tokens[from]!.lower;
  for (let i = from + 1; i < to; i++) key += ` ${tokens[i]!.lower}`;
  return key;
};

function longest(tokens: readonly Token[], from: number, end: number, full: ReadonlyMap<string, Found>): number {
  let to = 0;
  let key = tokens[from]!.lower;
  for (let i = from + 1; i < Math.min(end, from + 7) && !tokens[i - 1]!.possessive; i++) {
    key += ` ${tokens[i]!.lower}`;
    if (full.has(key)) to = i + 1;
  }
  return to;
}

function foundAt(text: string, tokens: readonly Token[], from: number, to: number, model: Found | null): Found {
  const start = tokens[from]!.start;
  const { end, possessive } = tokens[to - 1]!;
  const words = tokens.slice(from, to).map((t) => t.lower);
  return {
    from,
    to,
    start,
    end,
    head:
      model && model.words.length === words.length
        ? start + Math.max(0, model.head - model.start)
        : tokens[to - 1]!.start,
    words,
    text: text.slice(start, end),
    title: { start: from, end: from },
    honorific: null,
    determined: model !== null && model.words.length === words.length && model.determined,
    guess: model ? (model.words.length === words.length || model.guess === 'person' ? model.guess : null) : 'person',
    doubtful: false,
    possessive,
    after: '',
  };
}
