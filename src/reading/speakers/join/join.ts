/** Joins the names found in a text: "Mayor Ana Lima", "Ms. Lima", "Ana" are one. */
import type { Found } from '../scan/found.ts';
import type { Token } from '../scan/tokens.ts';
import { isFirstName } from '../words/lists.ts';
import { choice } from './choice.ts';
import { add, type Group, groupOf, surnameOf, withoutSuffix } from './group.ts';
import { isKin } from './kin.ts';
import { isSame } from './same.ts';
import { withoutShortBodies } from './short-bodies.ts';
import { indexed, keyOf } from './short-forms.ts';

/** So many people of one surname are kept apart by their given names; more are a list. */
const MOST = 40;

/** Names of two words and more are joined first, wherever they stand; then the short forms, in text order. */
export function joined(tokens: readonly Token[], found: readonly Found[]): Group[] {
  const groups: Group[] = [];
  const bySurname = new Map<string, Group[]>();
  const short: Found[] = [];
  const placed = new Map<Found, Group>();
  for (const f of found) {
    if (isShort(f)) {
      short.push(f);
      continue;
    }
    const key = surnameOf(f.words);
    const same = bySurname.get(key) ?? [];
    const group = same.slice(0, MOST).find((g) => isSame(g, f)) ?? null;
    if (group) add(group, f);
    else {
      same.push(groupOf(f));
      bySurname.set(key, same);
      groups.push(same.at(-1)!);
    }
    placed.set(f, group ?? same.at(-1)!);
  }
  const alone = new Map<string, number>();
  for (const f of short) if (f.words.length === 1) alone.set(f.words[0]!, (alone.get(f.words[0]!) ?? 0) + 1);
  for (const g of groups) {
    // Said once in a quotation, a given name is not what the article calls somebody.
    g.calledByGiven = g.words.length > 1 && (alone.get(g.words[0]!) ?? 0) >= g.found.length;
    g.kin = isKin(tokens, g.found[0]!);
  }
  const kept = withoutShortBodies(groups, placed);
  const byWord = indexed(tokens, kept);
  for (const f of found) {
    const full = placed.get(f);
    if (full) {
      full.seen = f.start;
      continue;
    }
    const key = keyOf(withoutSuffix(f.words));
    const candidates = byWord.get(key) ?? [];
    const group = choice(candidates, f);
    if (group) {
      add(group, f);
      group.seen = f.start;
      continue;
    }
    const own = groupOf(f);
    own.seen = f.start;
    kept.push(own);
    byWord.set(key, [...candidates, own]);
  }
  return kept;
}

/** A single word, or a form of address with a surname of two. */
const isShort = (f: Found): boolean =>
  withoutSuffix(f.words).length < 2 ||
  (f.honorific !== null && !isFirstName(f.words[0]!) && !/^\p{L}$/u.test(f.words[0]!));
