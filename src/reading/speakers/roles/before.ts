/** Roles that stand before a name: "Mayor Ana Lima", "conservative radio host Ana Lima", "the mayor, Ana Lima,". */
import type { Role } from '../entity.ts';
import type { Found } from '../scan/found.ts';
import type { Token } from '../scan/tokens.ts';
import { isOpener, isQualifier, isStop } from '../words/lists.ts';
import { headNoun } from './heads.ts';
import { headIn, roleOf } from './phrase.ts';

const MOST = 8;
const VERBS =
  /^(?:brought|left|thought|caught|held|kept|felt|found|heard|knew|ran|showed|sought|stood|spoke|threw|took|understood|wore|built|chose|drew|drove|fell|flew|grew|hit|paid|sold|sat|spent|struck|taught|beat|dealt|show|bring|leave|feel|say|make|take|give|said|says|told|tells|asked|asks|called|calls|met|interviewed|quoted|named|wrote|writes|added|argued|claimed|claims|praised|backed|accused|elected|hired|fired|appointed|nominated|replaced|joined|defeated|beat|endorsed|supported|blamed|thanked|urged|sued|married|killed|including|made|gave|saw|like|became|becomes|made|let|helped|sent|led|won|lost|facing|against|made|makes|put|got|get|tell|ask|see|meet|elect|defeat|face|support|call|quoting|calling|citing|backing|joining|beating)$/;
const ED_ADJECTIVES =
  /^(?:retired|embattled|elected|disgraced|respected|renowned|celebrated|convicted|jailed|accused|self-described|ousted|exiled|indicted|suspended|impeached|appointed|decorated|noted|alleged|suspected|naked|injured|wounded|detained|imprisoned)$/;

/** "sales manager", but not "he views President Lima". */
const PLURAL_QUALIFIER =
  /^(?:news|sports|sales|operations|affairs|relations|communications|services|politics|economics|arms|human|rights|games|series|sciences|studies|systems|savings|parks|police|works)$/;

/** In the title's run or in small letters right before the name. */
export function titleBefore(text: string, tokens: readonly Token[], f: Found): Role | null {
  let from = f.from;
  if (f.title.end > f.title.start) from = f.title.start;
  else {
    const near = tokens[f.from - 1];
    const gap = text.slice(near?.end ?? f.start, f.start);
    if (!near || !/^[”"’']? $/.test(gap) || near.capital || near.possessive || headNoun(near.lower) === null)
      return null;
    from = f.from - 1;
  }
  from = extended(tokens, from, f.from);
  // A form of address alone is no role.
  const end = f.honorific === null ? f.from : f.from - 1;
  return end > from ? roleOf(text, tokens, from, end) : null;
}

function extended(tokens: readonly Token[], start: number, end: number): number {
  let from = start;
  while (from > 0 && end - from < MOST) {
    const t = tokens[from - 1]!;
    const gap = tokens[from]!.gap;
    if (gap !== 'space' || tokens[from]!.first) break;
    if (isStop(t.lower) && t.lower !== 'then') break;
    if (
      VERBS.test(t.lower) ||
      (/(?:ed|ing)$/.test(t.lower) &&
        !t.capital &&
        !ED_ADJECTIVES.test(t.lower) &&
        !/^(?:acting|leading|visiting|outgoing|incoming|ruling|sitting|founding|managing|aspiring|up-and-coming|advertising|marketing|boxing|banking|housing|shipping|racing)$/.test(
          t.lower,
        ))
    )
      break;
    if (!t.capital && /[^s]s$/.test(t.lower) && !PLURAL_QUALIFIER.test(t.lower)) break;
    if (
      t.first &&
      isOpener(t.lower) &&
      !/^(?:former|current|old|young|new|national|local|international|federal|police)$/.test(t.lower)
    )
      break;
    from--;
    if (/ly$/.test(t.lower) && !t.capital) {
      from++;
      break;
    }
  }
  return bounded(tokens, from, start);
}

/** After a determiner or a comma anything may qualify; else a small word that is none of the known ones is a verb. */
const OPENS = /^(?:the|an?|his|her|their|its|my|our|by|of|from|with|for|as|and|or|like|former|both|including)$/;

function bounded(tokens: readonly Token[], from: number, start: number): number {
  const t = tokens[from]!;
  const before = tokens[from - 1];
  if (!before || t.gap !== 'space' || t.first || before.possessive || OPENS.test(before.lower)) return from;
  for (let i = start - 1; i >= from; i--) {
    const w = tokens[i]!;
    if (!w.capital && !isQualifier(w.lower) && headNoun(w.lower) === null && !w.lower.includes('-')) return i + 1;
  }
  return from;
}

/** "the mayor, Ana Lima,": a description with its article, a comma, the name, and an end. */
export function apposedBefore(text: string, tokens: readonly Token[], f: Found): Role | null {
  const own = f.title.end > f.title.start ? f.title.start : f.from;
  if (tokens[own]?.gap !== 'comma') return null;
  const after = tokens[f.to];
  if (after && after.gap === 'space') return null;
  let from = own - 1;
  while (from >= 0 && own - from < 14) {
    const t = tokens[from]!;
    if (/^(?:the|an?|his|her|their|its|my|our)$/.test(t.lower)) {
      // "the wife of the mayor": go on to the first article.
      const before = tokens[from - 1];
      if (tokens[from]!.gap === 'space' && before && /^(?:of|for|at|in|to)$/.test(before.lower)) {
        if (/^(?:one)$/.test(tokens[from - 2]?.lower ?? '')) return phrase(text, tokens, from - 2, own, from + 1);
        const head = tokens[from - 2];
        if (head && headNoun(head.lower) !== null) {
          from -= 2;
          continue;
        }
      }
      return phrase(text, tokens, from, own, from);
    }
    if (t.gap !== 'space')
      return t.possessive
        ? phrase(text, tokens, from, own, from)
        : possessed(tokens, from, own)
          ? phrase(text, tokens, from, own, from)
          : null;
    if (VERBS.test(t.lower)) return null;
    from--;
  }
  return null;
}

/** "Lima's wife, Ana,". */
const possessed = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to - 1; i++) if (tokens[i]!.possessive && tokens[i]!.capital) return true;
  return false;
};

function phrase(text: string, tokens: readonly Token[], from: number, to: number, headFrom: number): Role | null {
  if (headFrom !== from) {
    // "one of the family's lawyers"
    const role = roleOf(text, tokens, from, to);
    const last = tokens[to - 1]!.lower.replace(/s$/, '');
    const head = headNoun(last);
    return head === null
      ? role
      : {
          start: tokens[from]!.start,
          end: tokens[to - 1]!.end,
          text: text.slice(tokens[from]!.start, tokens[to - 1]!.end),
          heads: [head],
          words: role?.words ?? [head],
        };
  }
  return headIn(tokens, from, to) < 0 ? null : roleOf(text, tokens, from, to);
}
